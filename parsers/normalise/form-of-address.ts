import { readUnitStart } from './unit-name.ts';

// Các ông (bà): Chánh Văn phòng … | Các ông, bà Giám đốc … | Ông Chánh Văn phòng … | Các đồng chí: …
const ADDRESS =
  /^(?:(?:các\s)?(?:ông|bà)(?:(?:,\s|\s?\/\s?|\svà\s|\s?\()(?:ông|bà)\)?)?(?:\scó tên sau)?(?:\s?:\s?|\s)|các\s(?:đồng chí|đ\/c)(?:\ssau)?\s?:\s?)(?=\p{Lu})/iu;

/** A list of offices without the "Các ông (bà):" before it; a person who is named keeps how he is called. */
export function withoutAddress(list: string): string {
  const address = ADDRESS.exec(list)?.[0] ?? '';
  const rest = list.slice(address.length);
  return address !== '' && readUnitStart(rest) !== null ? rest : list;
}
