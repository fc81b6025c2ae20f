// Reads a workbook back as far as the tests need it: cells with their looks, links, panes.
import { elements, readXml, type XmlElement } from './xml-read';
import { readZip } from './zip-read';

export interface ReadCell {
  readonly text: string;
  readonly number: number | null;
  /** The number format's code, `@` for text. */
  readonly format: string;
  readonly quoted: boolean;
  readonly readingOrder: string | undefined;
  /** Runs with their properties, `strike` among them; empty for plain text. */
  readonly runs: readonly { readonly text: string; readonly properties: readonly string[] }[];
}

export interface ReadSheet {
  readonly name: string;
  readonly rightToLeft: boolean;
  /** First cell that scrolls. */
  readonly frozen: string | undefined;
  readonly filter: string | undefined;
  readonly cells: Readonly<Record<string, ReadCell>>;
  readonly links: readonly { readonly target: string; readonly location: string | undefined }[];
  readonly xml: string;
}

const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '49': '@' };

/** Throws where a part is not well-formed, or is named and missing. */
export async function readWorkbook(path: string): Promise<ReadSheet[]> {
  const parts = await readZip(path);
  const part = (name: string): XmlElement => {
    const xml = parts.get(name);
    if (xml === undefined) throw new Error(`${name} is missing`);
    return readXml(xml);
  };
  const types = elements(part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
  for (const name of types) part((name ?? '').slice(1));
  const styles = part('xl/styles.xml');
  const formats = new Map(
    elements(styles, 'numFmt').map((f) => [f.attributes['numFmtId'], f.attributes['formatCode']]),
  );
  const looks = elements(elements(styles, 'cellXfs')[0], 'xf');
  if (Number(elements(styles, 'cellXfs')[0]?.attributes['count']) !== looks.length)
    throw new Error('styles miscounted');
  const targets = relationships(part('xl/_rels/workbook.xml.rels'));
  return elements(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const file = `xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`;
    const sheet = part(file);
    const links = relationships(part(file.replace('worksheets/', 'worksheets/_rels/') + '.rels'));
    const cells = elements(sheet, 'c').map((cell): [string, ReadCell] => {
      const look = looks[Number(cell.attributes['s'])];
      if (!look) throw new Error(`no style ${cell.attributes['s'] ?? ''}`);
      const format = look.attributes['numFmtId'] ?? '';
      const [value] = elements(cell, 'v');
      return [
        cell.attributes['r'] ?? '',
        {
          text: value
            ? value.text
            : unescaped(
                elements(cell, 't')
                  .map(({ text }) => text)
                  .join(''),
              ),
          number: value ? Number(value.text) : null,
          format: formats.get(format) ?? BUILT_IN[format] ?? format,
          quoted: look.attributes['quotePrefix'] === '1',
          readingOrder: elements(look, 'alignment')[0]?.attributes['readingOrder'],
          runs: elements(cell, 'r').map((run) => ({
            text: elements(run, 't')[0]?.text ?? '',
            properties: (elements(run, 'rPr')[0]?.children ?? []).map(({ name }) => name),
          })),
        },
      ];
    });
    return {
      name: attributes['name'] ?? '',
      rightToLeft: elements(sheet, 'sheetView')[0]?.attributes['rightToLeft'] === '1',
      frozen: elements(sheet, 'pane')[0]?.attributes['topLeftCell'],
      filter: elements(sheet, 'autoFilter')[0]?.attributes['ref'],
      cells: Object.fromEntries(cells),
      links: elements(sheet, 'hyperlink').map((link) => ({
        target: links.get(link.attributes['r:id'] ?? '') ?? '',
        location: link.attributes['location'],
      })),
      xml: parts.get(file) ?? '',
    };
  });
}

function relationships(part: XmlElement): Map<string, string> {
  return new Map(
    elements(part, 'Relationship').map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
}

/** ST_Xstring: `_x005F_` stands for the underscore. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
