import { escapeXml } from './sheet-xml.ts';

/** The parts of a workbook around its sheets. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** The name of the property that tells what the workbook was made from. */
const PROPERTY = 'kehoach_content';

export function customProperties(fingerprint: string): string {
  return (
    `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${fingerprint}</vt:lpwstr></property></Properties>`
  );
}

// name="kehoach_content"><vt:lpwstr>5b1f…</vt:lpwstr>
const FINGERPRINT = new RegExp(`name="${PROPERTY}"><vt:lpwstr>([0-9a-f]+)</vt:lpwstr>`);

/** What a workbook was made from, of the first bytes of its file; null where it is no workbook of ours. */
export function findFingerprint(beginning: string): string | null {
  return FINGERPRINT.exec(beginning)?.[1] ?? null;
}

export function contentTypes(sheetCount: number): string {
  const type = (part: string, name: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${name}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    type(`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet'),
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'spreadsheetml.sheet.main')}` +
    `${type('xl/styles.xml', 'spreadsheetml.styles')}${type(CUSTOM_PROPERTIES, 'custom-properties')}${sheets.join('')}</Types>`
  );
}

export function packageRelations(): string {
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/relationships/custom-properties" Target="${CUSTOM_PROPERTIES}"/></Relationships>`
  );
}

export interface SheetPart {
  readonly name: string;
  /** "A1:F100" */
  readonly filter: string;
}

export function workbook(sheets: readonly SheetPart[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    ({ name, filter }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(name)}'!${absolute(filter)}</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

/** "A1:F100" → "$A$1:$F$100" */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function workbookRelations(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}` +
    `<Relationship Id="rId${sheetCount + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`
  );
}

/** Plain; header bold on grey; date; instant; text that wraps. */
export function styles(): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">' +
    '<xf applyAlignment="1"><alignment vertical="top"/></xf>' +
    '<xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>' +
    '<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
    '<xf numFmtId="165" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
    '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>'
  );
}
