/** Letters that OCR takes for each other because only a small mark tells them apart. */
export interface ConfusableLetters {
  /** Lower case, NFC; any of them may stand for any other. */
  readonly letters: string;
  readonly why: string;
}

const RAISED_TONE =
  'hook, acute and tilde over another mark are a few pixels high; a blur makes them alike or drops them';
const LONE_TONE = 'hook, acute and tilde over i merge with its dot';
const TONE_SHAPE = 'hook, acute and tilde are alike when blurred';
const DOT_BELOW = 'the dot below is lost in the line below or taken for dirt';
const VOWEL_MARK = 'the circumflex or breve below a tone runs into it';
const BAR = 'the bar of đ is thin, and a speck beside d looks like it';
const HORN = 'the horn is lost in thin print';

/** Source of all rows: words read amiss on scans of plans at 200 dots an inch, and the letters of the same build. */
export const CONFUSABLE_MARKS: readonly ConfusableLetters[] = [
  { letters: 'âấầẩẫ', why: RAISED_TONE },
  { letters: 'êếềểễ', why: RAISED_TONE },
  { letters: 'ôốồổỗ', why: RAISED_TONE },
  { letters: 'ăắằẳẵ', why: RAISED_TONE },
  { letters: 'ơớờởỡ', why: RAISED_TONE },
  { letters: 'ưứừửữ', why: RAISED_TONE },
  { letters: 'ằã', why: 'a breve and the grave above it run into a tilde' },
  { letters: 'iíỉĩ', why: LONE_TONE },
  { letters: 'ìỉ', why: 'a hook over i that has lost its foot is a grave' },
  { letters: 'áảã', why: TONE_SHAPE },
  { letters: 'éẻẽ', why: TONE_SHAPE },
  { letters: 'óỏõ', why: TONE_SHAPE },
  { letters: 'úủũ', why: TONE_SHAPE },
  { letters: 'ýỷỹ', why: TONE_SHAPE },
  { letters: 'aạ', why: DOT_BELOW },
  { letters: 'âậ', why: DOT_BELOW },
  { letters: 'ăặ', why: DOT_BELOW },
  { letters: 'eẹ', why: DOT_BELOW },
  { letters: 'êệ', why: DOT_BELOW },
  { letters: 'iị', why: DOT_BELOW },
  { letters: 'oọ', why: DOT_BELOW },
  { letters: 'ôộ', why: DOT_BELOW },
  { letters: 'ơợ', why: DOT_BELOW },
  { letters: 'uụ', why: DOT_BELOW },
  { letters: 'ưự', why: DOT_BELOW },
  { letters: 'áấắ', why: VOWEL_MARK },
  { letters: 'àầằ', why: VOWEL_MARK },
  { letters: 'ảẩẳ', why: VOWEL_MARK },
  { letters: 'ãẫẵ', why: VOWEL_MARK },
  { letters: 'ạậặ', why: VOWEL_MARK },
  { letters: 'éế', why: VOWEL_MARK },
  { letters: 'èề', why: VOWEL_MARK },
  { letters: 'ẻể', why: VOWEL_MARK },
  { letters: 'ẽễ', why: VOWEL_MARK },
  { letters: 'ẹệ', why: VOWEL_MARK },
  { letters: 'óố', why: VOWEL_MARK },
  { letters: 'òồ', why: VOWEL_MARK },
  { letters: 'ỏổ', why: VOWEL_MARK },
  { letters: 'õỗ', why: VOWEL_MARK },
  { letters: 'ọộ', why: VOWEL_MARK },
  { letters: 'oơ', why: HORN },
  { letters: 'uư', why: HORN },
  { letters: 'òờ', why: HORN },
  { letters: 'óớ', why: HORN },
  { letters: 'úứ', why: HORN },
  { letters: 'ùừ', why: HORN },
  { letters: 'ụự', why: HORN },
  { letters: 'ọợ', why: HORN },
  { letters: 'dđ', why: BAR },
];

/** What OCR puts for a letter, and what was printed. Read and printed alike in lower case. */
export interface ConfusableShape {
  readonly read: string;
  readonly printed: string;
  readonly why: string;
}

/** Source of all rows: words read amiss on scans of plans at 200 dots an inch. */
export const CONFUSABLE_SHAPES: readonly ConfusableShape[] = [
  { read: 'ñ', printed: 'n', why: 'dirt above the letter, which Vietnamese has without a tilde' },
  { read: 'ø', printed: 'o', why: 'a stroke of a stamp through the letter' },
  { read: 'iỉ', printed: 'ỉ', why: 'dot and hook are read as two letters' },
  { read: 'ií', printed: 'í', why: 'dot and acute are read as two letters' },
  { read: 'co', printed: 'c', why: 'C is read twice in a row of capitals' },
  { read: 'oc', printed: 'c', why: 'C is read twice in a row of capitals' },
  { read: 'og', printed: 'c', why: 'C is read twice in a row of capitals' },
  { read: 'dc', printed: 'c', why: 'C is read twice in a row of capitals' },
  { read: 'g', printed: 'c', why: 'G and C differ by a stroke' },
  { read: 'o', printed: 'c', why: 'O and C differ by a gap' },
  { read: 'fi', printed: 'h', why: 'a broken bar of H is read as that of F' },
  { read: '8', printed: 'b', why: 'the digit and the letter look alike' },
  { read: '8', printed: 's', why: 'the digit and the letter look alike' },
  { read: '5', printed: 's', why: 'the digit and the letter look alike' },
  { read: 'ỗố', printed: 'ổ', why: 'the marks of one letter are read as two letters' },
  { read: 'ổố', printed: 'ổ', why: 'the marks of one letter are read as two letters' },
  { read: 'ồố', printed: 'ồ', why: 'the marks of one letter are read as two letters' },
  { read: '1', printed: 'l', why: 'the digit and the letter look alike' },
  { read: '0', printed: 'o', why: 'the digit and the letter look alike' },
];
