import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../parsers/docx/read-docx.ts';
import { packWordFile } from '../../../scripts/fixtures/word-file.ts';
import { par, run } from './word-xml.ts';

const inFont = (font: string): string => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;

async function read(body: string): Promise<{ texts: readonly string[]; findings: readonly string[] }> {
  const { blocks, findings } = await readDocx(await packWordFile({ body }));
  return {
    texts: blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
    findings: findings.map((finding) => `${finding.code}: ${finding.message.en}`),
  };
}

const TCVN3 = 'C¶i c¸ch hµnh chÝnh nhµ n­íc n¨m 2010 cña ñy ban nh©n d©n huyÖn';

describe('legacy fonts', () => {
  it('TCVN3 is converted, capitals by their font, "ư" from the soft hyphen', async () => {
    const body =
      par(run('KÕ ho¹ch', inFont('.VnTimeH'))) +
      par(run(TCVN3, inFont('.VnTime'))) +
      par(
        `<w:r><w:rPr>${inFont('.VnTime')}</w:rPr><w:t>Nhµ n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>${run(' giữ nguyên: Tỷ lệ ®', inFont('Times New Roman'))}`,
      );
    const { texts, findings } = await read(body);
    expect(texts).toEqual([
      'KẾ HOẠCH',
      'Cải cách hành chính nhà nước năm 2010 của ủy ban nhân dân huyện',
      'Nhà nước giữ nguyên: Tỷ lệ ®',
    ]);
    expect(findings).toEqual([
      expect.stringContaining(
        'legacy_encoding_converted: Text in the legacy encoding TCVN3 (ABC) (fonts .VnTime, .VnTimeH)',
      ),
    ]);
  });

  it('text pasted into the old font stays as it is', async () => {
    const body = par(run(TCVN3, inFont('.VnTime'))) + par(run('Sở Nông nghiệp và Môi trường', inFont('.VnTime')));
    expect((await read(body)).texts[1]).toBe('Sở Nông nghiệp và Môi trường');
  });

  it('VNI is converted, also where a run ends between a letter and its mark', async () => {
    const font = inFont('VNI-Times');
    const { texts, findings } = await read(
      par(run('UÛy ban nhaân daân huyeän ban haønh keá', font) + run(' hoa', font) + run('ïch naêm 2005', font)),
    );
    expect(texts).toEqual(['Ủy ban nhân dân huyện ban hành kế hoạch năm 2005']);
    expect(findings[0]).toContain('VNI');
  });

  it('a font left behind in a converted file changes nothing', async () => {
    const { texts, findings } = await read(par(run('Ủy ban nhân dân huyện ban hành kế hoạch', inFont('.VnTime'))));
    expect(texts).toEqual(['Ủy ban nhân dân huyện ban hành kế hoạch']);
    expect(findings).toEqual([]);
  });
});
