import { straightenWord } from '../../parsers/ocr/straighten-word.ts';
import { linesToRulings } from '../../parsers/ocr/words-to-layout.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';
import { decodePage, preparePage, skewNote } from './prepare-page.ts';

/**
 * A scan whose text layer is good has its tables' lines in the picture only: they are looked for there, and the words are
 * set straight with them. Throws a PictureError.
 */
export async function ruleTextLayer(layout: PageLayout, picture: PagePicture): Promise<PageLayout> {
  const decoded = await decodePage(picture);
  // The words stand upright, so the picture does.
  const prepared = preparePage(
    decoded,
    decoded.lies.find((lie) => lie.turn === 0),
  );
  if (prepared.lines.length === 0) return layout;
  return {
    ...layout,
    preparation: [
      ...layout.preparation,
      'lines found in the picture',
      ...(prepared.skew === 0 ? [] : [skewNote(prepared.skew)]),
    ],
    words: layout.words.map((word) => straightenWord(word, layout, prepared.skew)),
    rulings: linesToRulings(prepared.lines, prepared.gray.width / layout.width),
  };
}
