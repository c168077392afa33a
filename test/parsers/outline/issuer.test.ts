import { describe, expect, it } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { readIssuer } from '../../../parsers/outline/issuer.ts';

const nameOf = (...lines: readonly string[]) => readIssuer(lines, [], collectAbbreviations([]))?.name;

describe('the issuer of a letterhead in capitals', () => {
  it.each([
    ['Hội đồng PHPBGDPL tỉnh Hà Giang', ['UBND TỈNH HÀ GIANG', 'HỘI ĐỒNG PHPBGDPL']],
    ['Ban An toàn giao thông huyện Krông Bông', ['UBND HUYỆN KRÔNG BÔNG', 'BAN ATGT']],
    ['Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai', ['UBND TỈNH LÀO CAI', 'SỞ NN&PTNT']],
    ['Ban chỉ đạo cải cách hành chính huyện Nghĩa Đàn', ['UBND HUYỆN NGHĨA ĐÀN', 'BAN CHỈ ĐẠO CCHC']],
    ["Ủy ban nhân dân huyện Đắk R'Lấp", ['ỦY BAN NHÂN DÂN', "HUYỆN ĐẮK R'LẤP"]],
    ['Ủy ban nhân dân tỉnh Kon Tum', ['Y BAN NHÂN DÂN TỈNH KON TUM']],
  ])('is the %s', (name, lines) => {
    expect(nameOf(...lines)).toBe(name);
  });
});
