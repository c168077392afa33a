import { describe, expect, it } from 'vitest';
import { mendOrdinals } from '../../../parsers/outline/mend-ordinals.ts';

const mend = (text: string) =>
  mendOrdinals(text.split(' ').map((read) => ({ read: read === '_' ? null : read, isBare: false })));

describe('numbers of a scanned table', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['lost points', 'I 11 12 13 II 21 21.1 212 22', 'I 1.1 1.2 1.3 II 2.1 2.1.1 2.1.2 2.2'],
    ['strokes run together', 'I 1 2 H 1 2 II 1 IV 1', 'I 1 2 II 1 2 III 1 IV 1'],
    ['letters for digits', 'I. I.1 l.2 L3 II', 'I 1.1 1.2 1.3 II'],
    ['a gap that is printed', '3.1 3.1.1 3.1.2 3.2 3.2.2 3.2.3', '3.1 3.1.1 3.1.2 3.2 3.2.2 3.2.3'],
    ['a gap between siblings', '6.1 6.2 6.2.1 6.2.3', '6.1 6.2 6.2.1 6.2.3'],
    ['numbers that start again', 'I 1 2 3 II 1 2', 'I 1 2 3 II 1 2'],
    ['numbers that go on below the next heading', 'I 1 2 II 3 4 5 III 6 7', 'I 1 2 II 3 4 5 III 6 7'],
    ['numbers that go on, strokes run together', 'I 1 2 H 3 4 5 IIl 6', 'I 1 2 II 3 4 5 III 6'],
    ['a letter read as another', 'A 1 2 B 3 4 G 5 6', 'A 1 2 B 3 4 C 5 6'],
    ['a letter read small', 'A 1 2 B 3 4 c 5 D 6', 'A 1 2 B 3 4 C 5 D 6'],
    ['bullets are no numbers', '1 - - 2', '1 _ _ 2'],
    ['nothing wrong', '1 2 3 4 5 6 7 8 9 10 11', '1 2 3 4 5 6 7 8 9 10 11'],
    [
      'a number far too large',
      'I 11 12 II 21 211 212 22 Zz1 22:2 23',
      'I 1.1 1.2 II 2.1 2.1.1 2.1.2 2.2 2.2.1 2.2.2 2.3',
    ],
  ];
  it.each(cases)('%s: %s', (_, read, printed) => {
    expect(
      mend(read)
        .map((ordinal) => ordinal ?? '_')
        .join(' '),
    ).toBe(printed);
  });

  it('gives a row the number that is missing before the next, and no other', () => {
    expect(mend('1 2 _ 4 5')).toEqual(['1', '2', '3', '4', '5']);
    expect(mend('1 2 _ 3')).toEqual(['1', '2', null, '3']);
    expect(mend('1 2 _')).toEqual(['1', '2', null]);
  });

  it('keeps Roman numbers to rows of a name alone, where others have them', () => {
    const rows = ['1*', 'I', '2', '3', 'II*', '1', '2'].map((read) => ({
      read: read.replace('*', ''),
      isBare: read.endsWith('*'),
    }));
    expect(mendOrdinals(rows)).toEqual(['I', '1', '2', '3', 'II', '1', '2']);
  });

  it('gives the last heading its number where all others have one', () => {
    const heading = (read: string | null) => ({ read, isBare: true });
    const item = (read: string) => ({ read, isBare: false });
    const rows = [
      heading('I'),
      item('1'),
      heading('II'),
      item('1'),
      heading('III'),
      heading(null),
      item('1'),
      item('2'),
    ];
    expect(mendOrdinals(rows)).toEqual(['I', '1', 'II', '1', 'III', 'IV', '1', '2']);
  });

  it('gives what surely is a heading the number that a scan lost, where another heading has one', () => {
    const rows = (text: string) =>
      text.split(' ').map((part, i, all) => ({
        read: part.startsWith('_') ? null : part.replace('*', ''),
        isBare: part.endsWith('*'),
        isHeading: all[i + 1] === '1' || part === '_^*',
      }));
    expect(mendOrdinals(rows('I* 1 2 _* 1 2 3'))).toEqual(['I', '1', '2', 'II', '1', '2', '3']);
    expect(mendOrdinals(rows('1* 1 2 3 Hu* 4 5'))).toEqual(['I', '1', '2', '3', 'II', '4', '5']);
    expect(mendOrdinals(rows('_* 1 2 II* 1 2'))).toEqual(['I', '1', '2', 'II', '1', '2']);
    // in capitals, and the numbers go on below it
    expect(mendOrdinals(rows('I* 1 2 _^* 3 4'))).toEqual(['I', '1', '2', 'II', '3', '4']);
    // nothing says that its headings are numbered
    expect(mendOrdinals(rows('_* 1 2 _* 1 2'))).toEqual([null, '1', '2', null, '1', '2']);
  });

  it('gives a heading the number that a scan lost, and no other row', () => {
    const rows = [
      { read: null, isBare: true },
      { read: '1.1', isBare: false },
      { read: null, isBare: false },
      { read: '1.2', isBare: false },
      { read: 'II', isBare: true },
    ];
    expect(mendOrdinals(rows)).toEqual(['I', '1.1', null, '1.2', 'II']);
  });
});
