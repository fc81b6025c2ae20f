// A comparison as a flat list of tellings, for the formats that have rows and no cells within them.
import { statementWords } from '../core/statements/words/catalogue';
import type { UiLanguage } from '../core/contract/schema/common';
import type { ComparisonCell, DiffSegment } from '../core/contract/schema/compare';
import type { ExportClaim, ExportDocument } from '../core/export/model';
import type { Column } from './columns';

/** One telling of a claim, or (`cell` null) an outlet that covered the story and left the claim out. */
export interface Telling {
  readonly claim: ExportClaim['row'];
  /** Place of the claim in the document, from 1. */
  readonly number: number;
  readonly outlet: string;
  readonly cell: ComparisonCell | null;
}

export const tellingColumns: readonly Column<Telling>[] = [
  { key: 'claim_number', value: ({ number }) => number },
  { key: 'claim_id', value: ({ claim }) => claim.id },
  { key: 'claim', value: ({ claim }) => claim.claim },
  { key: 'claim_speaker', value: ({ claim }) => claim.speaker?.name ?? null },
  { key: 'outlet', value: ({ outlet }) => outlet },
  { key: 'told', value: ({ cell }) => (cell === null ? 'left out' : 'told') },
  { key: 'is_base', value: ({ cell }) => cell && Number(cell.isBase) },
  { key: 'statement_id', value: ({ cell }) => cell && cell.statementId },
  { key: 'article_id', value: ({ cell }) => cell && cell.articleId },
  { key: 'published_at', value: ({ cell }) => cell && cell.publishedAt },
  { key: 'language', value: ({ cell }) => cell && cell.language },
  { key: 'speaker', value: ({ cell }) => cell?.speaker?.name ?? null },
  { key: 'mention', value: ({ cell }) => cell && cell.mention },
  { key: 'cue', value: ({ cell }) => cell && cell.cue },
  { key: 'stance', value: ({ cell }) => cell && cell.stance },
  { key: 'kind', value: ({ cell }) => cell && cell.kind },
  { key: 'text', value: ({ cell }) => cell && cell.text },
  { key: 'wording', value: ({ cell }) => cell && signedWording(cell.segments) },
  { key: 'differences', value: ({ cell }) => cell && differencesText(cell, 'en') },
  { key: 'other_language', value: ({ cell }) => cell && Number(cell.crossLanguage) },
  { key: 'verdict', value: ({ cell }) => cell && cell.verdict },
  { key: 'closeness', value: ({ cell }) => cell && cell.closeness },
  { key: 'start', value: ({ cell }) => cell && cell.start },
  { key: 'end', value: ({ cell }) => cell && cell.end },
];

/** The same document with every telling and every omission as an item of its own, claim by claim, in the order of the columns. */
export function tellingDocument(document: ExportDocument<ExportClaim>): ExportDocument<Telling> {
  async function* items(): AsyncGenerator<Telling> {
    let number = 0;
    for await (const { row, columns } of document.items) {
      number++;
      for (const { outlet } of columns) {
        const cells = row.cells.filter((cell) => (cell.outlet ?? '') === outlet);
        for (const cell of cells.length > 0 ? cells : [null]) yield { claim: row, number, outlet, cell };
      }
    }
  }
  return { ...document, items: items() };
}

/** How each kind of segment is signed in plain text; the signs are the same in every format that has no typography. */
export const SIGNS: Readonly<Record<DiffSegment['kind'], readonly [open: string, close: string]>> = {
  same: ['', ''],
  missing: ['[-', '-]'],
  added: ['{+', '+}'],
  changed: ['{+', '+}'],
  moved: ['{~', '~}'],
};

/** Wording against the base in signs: `[-gone-] {+new+} {~moved~}`. */
export function signedWording(segments: readonly DiffSegment[]): string {
  return apart(segments)
    .map(({ before, text, kind, after }) => `${before}${SIGNS[kind][0]}${text}${SIGNS[kind][1]}${after}`)
    .join('');
}

/** A segment as it is shown: `before` and `after` are blanks that its telling does not have. */
export type ShownSegment = DiffSegment & { readonly before: string; readonly after: string };

/** Puts a blank around the base's words where none stands, since a telling has no place for them. */
export function apart(segments: readonly DiffSegment[]): ShownSegment[] {
  let ended = true;
  return segments.map((segment, i) => {
    const missing = segment.kind === 'missing';
    const next = segments[i + 1];
    const before = missing && !ended ? ' ' : '';
    const after = missing && next !== undefined && !/^\s/.test(next.text) ? ' ' : '';
    ended = after !== '' || /\s$/.test(segment.text);
    return { ...segment, before, after };
  });
}

/** `number: 40 / 30; stance: says / warns`, the base's reading first. */
export function differencesText({ differences }: ComparisonCell, language: UiLanguage): string {
  const words = statementWords(language);
  const reading = (kind: string, value: string): string =>
    kind === 'stance' && Object.hasOwn(words.stance, value) ? words.stance[value as keyof typeof words.stance] : value;
  return differences
    .map(({ kind, base, here }) => {
      const readings = [base, here].map((value) => (value === '' ? '—' : reading(kind, value))).join(' / ');
      return `${words.difference[kind]}: ${readings}`;
    })
    .join('; ');
}
