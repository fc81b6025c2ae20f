// A small comparison by hand, typed by the contract: three outlets, two languages, invented speakers.
import type { Comparison, ComparisonCell, ComparisonRow } from '../../../../core/contract/schema/compare';
import type { SpeakerRef } from '../../../../core/contract/schema/statements';

export const envoy: SpeakerRef = {
  id: 7,
  name: 'Envoy Nadim Farouq',
  names: { ar: 'المبعوث نديم فاروق', he: null, en: 'Envoy Nadim Farouq' },
  kind: 'person',
};

export const ministry: SpeakerRef = {
  id: 8,
  name: 'وزارة الموانئ',
  names: { ar: 'وزارة الموانئ', he: null, en: null },
  kind: 'body',
};

/** A telling with nothing special about it, changed as the test needs. */
export function cell(id: number, outlet: string | null, patch: Partial<ComparisonCell> = {}): ComparisonCell {
  const text = patch.text ?? `wording ${id}`;
  return {
    statementId: id,
    articleId: 100 + id,
    outlet,
    publishedAt: '2024-05-06T10:00:00+03:00',
    language: 'ar',
    start: 0,
    end: text.length,
    text,
    cue: 'قال',
    mention: 'نديم فاروق',
    speaker: envoy,
    stance: 'say',
    kind: 'indirect',
    status: 'auto',
    relayedBy: [],
    closeness: 'related',
    segments: [{ text, kind: 'same' }],
    differences: [],
    isBase: false,
    crossLanguage: false,
    verdict: 'proposed',
    score: 1,
    ...patch,
  };
}

export function row(cells: readonly ComparisonCell[], absentFrom: readonly string[] = []): ComparisonRow {
  const base = cells.find(({ isBase }) => isBase) ?? cells[0];
  if (!base) throw new Error('a row holds at least one telling');
  return {
    id: base.statementId,
    claim: base.text,
    speaker: base.speaker,
    cells: [...cells],
    absentFrom: [...absentFrom],
    differs: [...new Set(cells.flatMap(({ differences }) => differences.map(({ kind }) => kind)))],
  };
}

const outlets = ['الأفق', 'Meridian', 'הנמל'] as const;

/** Three claims: one told by all (by the first outlet twice), one by two with another number, one by an outlet alone. */
export const sample: Comparison = {
  story: { id: 1, title: 'A story', titles: {} },
  columns: outlets.map((outlet, at) => ({
    outlet,
    articles: [{ id: 100 + at, title: `Article ${at}`, publishedAt: '2024-05-06', language: 'ar' }],
  })),
  rows: [
    row([
      cell(11, 'الأفق', { isBase: true }),
      cell(12, 'الأفق'),
      cell(13, 'Meridian', { language: 'en', crossLanguage: true }),
      cell(14, 'הנמל', { language: 'he', crossLanguage: true, verdict: 'same' }),
    ]),
    row(
      [
        cell(21, 'الأفق', { isBase: true }),
        cell(22, 'Meridian', { speaker: ministry, differences: [{ kind: 'number', base: '50', here: '70' }] }),
      ],
      ['הנמל'],
    ),
    row([cell(31, 'הנמל', { isBase: true, speaker: null })], ['الأفق', 'Meridian']),
  ],
};
