import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A plan as text, told from others by its number. */
export function makePlanText(number: number): string {
  return `ỦY BAN NHÂN DÂN
HUYỆN PHÚ QUÝ
Số: ${number}/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Quý, ngày 17 tháng 01 năm 2023

KẾ HOẠCH
Cải cách hành chính nhà nước năm 2023

I. MỤC TIÊU
- Tối thiểu ${number % 100}% hồ sơ được giải quyết đúng hạn.
II. NHIỆM VỤ
1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp tham mưu, hoàn thành trước ngày 30/6/2023.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
`;
}

/** So many plans as text, in one folder. */
export async function layPlans(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++) await writeFile(join(folder, `${number}.txt`), makePlanText(number));
}

/** A plan as pictures of its pages, small enough to be read by OCR in a second each. */
export async function layScan(folder: string, name: string, pages: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let page = 1; page <= pages; page++) {
    const lines = [`KE HOACH ${name}`, `Trang ${page}`, 'Giao Phong Noi vu chu tri thuc hien trong nam 2023'];
    const texts = lines.map(
      (line, index) => `<text x="60" y="${120 + index * 60}" font-size="30" font-family="serif">${line}</text>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="827" height="1169"><rect width="827" height="1169" fill="white"/>${texts.join('')}</svg>`;
    await writeFile(join(folder, `${name}-${page}.png`), await sharp(Buffer.from(svg)).png().toBuffer());
  }
}
