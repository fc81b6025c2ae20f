// A comparison as a landscape table in a word processor: differences are struck, underlined and bold, never told by colour alone.
import { directionOf } from '../core/export/bidi';
import { statementWords } from '../core/statements/words/catalogue';
import type { ComparisonCell, DiffSegment } from '../core/contract/schema/compare';
import type { ExportClaim, ExportDocument } from '../core/export/model';
import { docxPackage, ItemWriter } from './docx';
import { LANDSCAPE_WIDTH } from './docx-parts';
import { GRID_CLOSE, gridOpen, gridRow, paragraph, runs, textParagraph, type RunFormat } from './docx-xml';
import { speakerName } from './speaker-name';
import { apart, differencesText } from './telling';

/** A page has room for so many outlets side by side; more of them follow in further tables of the same claims. */
const OUTLETS_A_TABLE = 6;
const CLAIM_SHARE = 0.16;

const FORMATS: Readonly<Record<DiffSegment['kind'], RunFormat>> = {
  same: {},
  missing: { strike: true },
  added: { bold: true, underline: 'double' },
  changed: { bold: true, underline: 'double' },
  moved: { underline: 'dotted' },
};

/** Holds the claims in memory: a comparison is made as a whole anyway. Fails as `statementDocxChunks` does. */
export async function* comparisonDocxChunks(
  document: ExportDocument<ExportClaim>,
  out: string,
): AsyncGenerator<Uint8Array> {
  const claims: ExportClaim[] = [];
  for await (const claim of document.items) claims.push(claim);
  const outlets = claims[0]?.columns.map(({ outlet }) => outlet) ?? [];
  const groups = Array.from({ length: Math.ceil(outlets.length / OUTLETS_A_TABLE) }, (_, i) =>
    outlets.slice(i * OUTLETS_A_TABLE, (i + 1) * OUTLETS_A_TABLE),
  );
  const tables = { ...document, codebook: [], items: groups };
  const writer = new ComparisonWriter(tables);
  const write = (group: readonly string[], number: number): string =>
    (number === 1 ? writer.legend() : textParagraph('Details', '', document.language)) + writer.claimsBy(claims, group);
  yield* docxPackage(tables, writer, write, out, { landscape: true });
}

class ComparisonWriter extends ItemWriter {
  legend(): string {
    const { labels } = this;
    const direction = directionOf(this.document.language, '');
    const sign = (text: string, kind: DiffSegment['kind']): string => runs(` ${text} `, direction, FORMATS[kind]);
    return paragraph(
      'Details',
      direction,
      runs(`${labels.legend}: `, direction) +
        sign(labels.added, 'added') +
        sign(labels.changed, 'changed') +
        sign(labels.missing, 'missing') +
        sign(labels.moved, 'moved'),
    );
  }

  /** The claims by some of the outlets. */
  claimsBy(claims: readonly ExportClaim[], outlets: readonly string[]): string {
    const { language } = this.document;
    const first = Math.round(LANDSCAPE_WIDTH * CLAIM_SHARE);
    const width = Math.floor((LANDSCAPE_WIDTH - first) / outlets.length);
    const widths = [first, ...outlets.map(() => width)];
    const bold = (text: string): string => textParagraph('Details', text, 'und', { bold: true });
    const heading = [bold(this.labels.claim), ...outlets.map((outlet) => bold(outlet === '' ? '—' : outlet))];
    const rows = claims.map(({ row }, i) => {
      const speaker = speakerName(row.speaker, language) ?? this.labels.noSpeaker;
      return gridRow(widths, [
        textParagraph('Details', `${i + 1}. ${speaker}`, 'und', { bold: true }),
        ...outlets.map((outlet) => {
          const told = row.cells.filter((cell) => (cell.outlet ?? '') === outlet);
          if (told.length === 0) return textParagraph('Details', this.labels.leftOut, language, { style: 'Context' });
          return told.map((cell) => this.telling(cell)).join('');
        }),
      ]);
    });
    return gridOpen(directionOf(language, ''), widths, heading) + rows.join('') + GRID_CLOSE;
  }

  private telling(cell: ComparisonCell): string {
    const { language } = this.document;
    const direction = directionOf(cell.language, cell.text);
    const wording = apart(cell.segments)
      .map(({ before, text, kind, after }) =>
        runs(kind === 'missing' ? `${before}[${text}]${after}` : text, direction, FORMATS[kind]),
      )
      .join('');
    const stance = statementWords(language).stance[cell.stance];
    const marks = [
      cell.isBase ? this.labels.base : '',
      cell.crossLanguage ? this.labels.otherLanguage : '',
      differencesText(cell, language),
    ].filter(Boolean);
    return (
      paragraph('Details', direction, wording) +
      textParagraph('Details', cell.mention === '' ? stance : `${cell.mention} · ${stance}`, 'und', {
        style: 'Label',
      }) +
      marks.map((mark) => textParagraph('Details', mark, language, { bold: true })).join('')
    );
  }
}
