// One sheet of a workbook, written row by row: frozen header, filter, links; only the addresses of links are held.
import { MarsadError } from '../core/contract/errors';
import { isWebAddress } from '../core/export/web-address';
import { xmlText } from './xml-text';
import { cellXml, type Cell } from './xlsx-cell';

export interface SheetColumn<Item> {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cell: (item: Item) => Cell;
}

export interface SheetOptions {
  readonly name: string;
  readonly rightToLeft: boolean;
  /** Columns that stay in view beside the header row. */
  readonly frozenColumns?: number;
  /** Sheets of labels and values have neither header nor filter. */
  readonly headless?: boolean;
  /** The file that is written, for the failure. */
  readonly out: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MOST_ROWS = 1_048_576;
/** Excel drops a sheet's links beyond these; further addresses stay as text. */
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2_079;

interface Link {
  readonly reference: string;
  readonly target: string;
  readonly fragment: string;
}

export class Sheet<Item> {
  /** Rows of items written so far, and cells among them that were cut. */
  rows = 0;
  cutCells = 0;
  private readonly links: Link[] = [];

  constructor(
    readonly options: SheetOptions,
    private readonly columns: readonly SheetColumn<Item>[],
  ) {}

  /** @throws MarsadError EXPORT_CANNOT_WRITE {path, reason: 'TOO_LARGE'} above 1,048,576 rows */
  async *chunks(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<string> {
    const { headless = false, out } = this.options;
    yield this.open();
    if (!headless)
      yield this.row(
        1,
        this.columns.map(({ header }) => ({ kind: 'header', text: header })),
      );
    const first = headless ? 1 : 2;
    for await (const item of items) {
      const number = first + this.rows;
      if (number > MOST_ROWS) throw new MarsadError('EXPORT_CANNOT_WRITE', { path: out, reason: 'TOO_LARGE' });
      yield this.row(
        number,
        this.columns.map((column) => column.cell(item)),
      );
      this.rows++;
    }
    yield this.close();
  }

  /** Complete once `chunks` has been walked. */
  *relationships(): Generator<string> {
    const links = this.links.map(
      ({ target }, i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
    );
    yield `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
  }

  private open(): string {
    const { rightToLeft, headless = false, frozenColumns = 0 } = this.options;
    const widths = this.columns.map(
      ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
    );
    const corner = `${columnName(frozenColumns)}2`;
    const columnSplit = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
    const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
    const frozen = headless
      ? ''
      : `<pane${columnSplit} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
    return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${frozen}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
  }

  private row(number: number, cells: readonly Cell[]): string {
    const written = cells.map((cell, i) => {
      const reference = `${columnName(i)}${number}`;
      if (cell.kind === 'link') return this.link(reference, cell.text);
      const { xml, cut } = cellXml(reference, cell);
      if (cut) this.cutCells++;
      return xml;
    });
    return `<row r="${number}">${written.join('')}</row>`;
  }

  private link(reference: string, url: string): string {
    const address = isWebAddress(url) ? linkAddress(url) : null;
    if (address === null || this.links.length >= MOST_LINKS) return cellXml(reference, { kind: 'code', text: url }).xml;
    this.links.push({ reference, ...address });
    return cellXml(reference, { kind: 'link', text: url }).xml;
  }

  private close(): string {
    const { headless = false } = this.options;
    const last = `${columnName(this.columns.length - 1)}${this.rows + 1}`;
    const filter = headless ? '' : `<autoFilter ref="A1:${last}"/>`;
    const links = this.links.map(({ reference, fragment }, i) => {
      const location = fragment === '' ? '' : ` location="${xmlText(fragment)}"`;
      return `<hyperlink ref="${reference}" r:id="rId${i + 1}"${location}/>`;
    });
    const linked = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
    return `</sheetData>${filter}${linked}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
  }
}

/** `A`, `B`, …, `AA` of a column counted from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address as a package may name it: the fragment apart, and nothing that Excel would call damaged. */
function linkAddress(url: string): Pick<Link, 'target' | 'fragment'> | null {
  const parsed = new URL(url);
  const fragment = parsed.hash.slice(1);
  parsed.hash = '';
  const target = parsed.href.replace(/(?<=^[^/]*\/\/[^/]*\/.*)[[\]^`{|}\\]/g, encodeURIComponent);
  return target.length > LONGEST_LINK || fragment.length > LONGEST_LINK ? null : { target, fragment };
}
