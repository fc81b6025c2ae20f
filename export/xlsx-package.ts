// Puts sheets together into a workbook (ECMA-376, part 1, section 12, and part 2).
import type { ExportDocument } from '../core/export/model';
import { coreProperties } from './core-properties';
import { xmlText } from './xml-text';
import type { Sheet } from './xlsx-sheet';
import { stylesPart } from './xlsx-styles';
import { zipChunks, type ZipEntry } from './zip-stream';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_NAME = 31;

/** A sheet with what goes into it; the sheets are written in order, so a later one may count an earlier one. */
export interface FilledSheet {
  readonly sheet: Sheet<never>;
  readonly chunks: () => AsyncGenerator<string>;
}

export function filled<Item>(sheet: Sheet<Item>, items: () => Iterable<Item> | AsyncIterable<Item>): FilledSheet {
  return { sheet, chunks: () => sheet.chunks(items()) };
}

/** EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB. */
export function workbookChunks(
  document: ExportDocument<unknown>,
  sheets: readonly FilledSheet[],
  out: string,
): AsyncGenerator<Uint8Array> {
  const names = sheetNames(sheets.map(({ sheet }) => sheet.options.name));
  const parts = sheets.flatMap(({ sheet, chunks }, i): ZipEntry[] => [
    { name: `xl/worksheets/sheet${i + 1}.xml`, chunks: chunks() },
    { name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, chunks: sheet.relationships() },
  ]);
  return zipChunks(
    [
      { name: '[Content_Types].xml', chunks: [contentTypes(sheets.length)] },
      { name: '_rels/.rels', chunks: [PACKAGE_RELATIONSHIPS] },
      { name: 'docProps/core.xml', chunks: [coreProperties(document)] },
      { name: 'xl/workbook.xml', chunks: [workbook(names)] },
      { name: 'xl/_rels/workbook.xml.rels', chunks: [workbookRelationships(sheets.length)] },
      { name: 'xl/styles.xml', chunks: [stylesPart()] },
      ...parts,
    ],
    out,
  );
}

const PACKAGE_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelationships(sheets: number): string {
  const own = Array.from(
    { length: sheets },
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${own.join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

/** Without what spreadsheets refuse in a name, at most 31 units, each once. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = name
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME)
      .toWellFormed();
    const own = plain === '' || taken.has(plain.toLowerCase()) ? `${plain.slice(0, LONGEST_NAME - 3)} ${i + 1}` : plain;
    taken.add(own.toLowerCase());
    return own;
  });
}
