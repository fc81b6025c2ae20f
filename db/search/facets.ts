// Applies the filter pane's choices and counts, in one pass over the matches, how many each further choice would leave.
import type { FacetRow, Facets, SearchFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import type { Bitmap } from './bitmap';
import type { CodebookSets } from './codebook-sets';
import { STATES, type ArticleColumns } from './columns';
import type { SpeakerSets } from './speaker-sets';

type Dimension = 'outlet' | 'month' | 'language' | 'tag' | 'state' | 'speaker' | 'stance';
/** Counted in their own passes, over the matches that they may count. */
type Scoped = 'tag' | 'speaker' | 'stance';
const SCOPED: readonly Scoped[] = ['tag', 'speaker', 'stance'];

export class FacetCounter {
  constructor(
    private readonly db: Connection,
    private readonly columns: ArticleColumns,
    private readonly codebook: CodebookSets,
    private readonly speakers: SpeakerSets,
  ) {}

  /**
   * `passing` are the matches that satisfy every filter. A facet counts the matches that satisfy the filters of all other
   * facets, so that a second outlet can be added to a first. Rows are made when they are asked for, in the same state of the archive.
   */
  count(matching: Bitmap, filters: SearchFilters): { readonly passing: Bitmap; readonly facets: () => Facets } {
    const outletNames = new Map(
      this.db.prepare("SELECT id, name FROM names WHERE kind = 'outlet'").raw().all() as [number, string][],
    );
    const tagSets = this.codebook.articles();
    const tests = this.tests(filters, outletNames, tagSets);
    const counts: Record<Exclude<Dimension, Scoped>, Map<number, number>> = {
      outlet: new Map(),
      month: new Map(),
      language: new Map(),
      state: new Map(),
    };
    const passing = new Uint8Array(matching.length);
    // without a choice in it, a facet counts what passes
    const scopeOf = (dimension: Scoped): Bitmap => (tests[dimension] ? new Uint8Array(matching.length) : passing);
    const scopes: Record<Scoped, Bitmap> = {
      tag: scopeOf('tag'),
      speaker: scopeOf('speaker'),
      stance: scopeOf('stance'),
    };
    const chosen = Object.entries(tests).flatMap(([dimension, test]) =>
      test === null ? [] : [{ dimension: dimension as Dimension, test }],
    );
    const chosenScopes = SCOPED.filter((dimension) => tests[dimension] !== null).map((dimension) => scopes[dimension]);
    const { outlet, localDate, language, state } = this.columns;
    for (let id = 1; id < matching.length; id++) {
      if (!matching[id]) continue;
      let failed = 0;
      let only: Dimension | null = null;
      for (const { dimension, test } of chosen) {
        if (test(id)) continue;
        only = dimension;
        if (++failed > 1) break;
      }
      if (failed > 1) continue;
      if (only === null) {
        passing[id] = 1;
        for (const scope of chosenScopes) scope[id] = 1;
      } else if (only === 'tag' || only === 'speaker' || only === 'stance') {
        scopes[only][id] = 1;
      }
      if (only === null || only === 'outlet') add(counts.outlet, outlet[id] ?? 0);
      if (only === null || only === 'month') add(counts.month, Math.floor((localDate[id] ?? 0) / 100));
      if (only === null || only === 'language') add(counts.language, language[id] ?? 0);
      if (only === null || only === 'state') add(counts.state, state[id] ?? 0);
    }
    let facets: Facets | null = null;
    const rows = (): Facets => {
      const speaker = this.speakers.speakerFacet(scopes.speaker);
      return {
        outlet: byCount(counts.outlet, (id) => outletNames.get(id) ?? ''),
        month: byValue(counts.month, monthText),
        language: byCount(counts.language, (code) => this.columns.languages[code] ?? 'und'),
        state: byCount(counts.state, (code) => STATES[code] ?? 'unread'),
        tag: this.tagFacet(tagSets, scopes.tag),
        speaker,
        speakers: speaker.length,
        stance: this.speakers.stanceFacet(scopes.stance),
      };
    };
    return { passing, facets: () => (facets ??= rows()) };
  }

  private tests(
    filters: SearchFilters,
    outletNames: ReadonlyMap<number, string>,
    tagSets: ReadonlyMap<number, ReadonlySet<number>>,
  ): Record<Dimension, ((id: number) => boolean) | null> {
    const { columns } = this;
    const outlets = new Set(filters.outlets);
    const months = new Set(filters.months);
    const languages = new Set(filters.languages);
    const states = new Set<string>(filters.states);
    const tags = filters.tags.map((tag) => tagSets.get(tag));
    return {
      outlet: outlets.size === 0 ? null : (id) => outlets.has(outletNames.get(columns.outlet[id] ?? 0) ?? ''),
      month: months.size === 0 ? null : (id) => months.has(monthText(Math.floor((columns.localDate[id] ?? 0) / 100))),
      language:
        languages.size === 0 ? null : (id) => languages.has(columns.languages[columns.language[id] ?? -1] ?? ''),
      state: states.size === 0 ? null : (id) => states.has(STATES[columns.state[id] ?? 0] ?? 'unread'),
      tag: tags.length === 0 ? null : (id) => tags.some((set) => set?.has(id)),
      speaker: filters.speakers.length === 0 ? null : this.speakers.speakerTest(filters.speakers),
      stance: filters.stances.length === 0 ? null : this.speakers.stanceTest(filters.stances),
    };
  }

  private tagFacet(tagSets: ReadonlyMap<number, ReadonlySet<number>>, scope: Bitmap): Facets['tag'] {
    const paths = this.codebook.paths();
    const rows: Facets['tag'] = [];
    for (const [id, articles] of tagSets) {
      let count = 0;
      for (const article of articles) count += scope[article] ?? 0;
      if (count > 0) rows.push({ id, value: paths.get(id)?.path ?? '', count });
    }
    return rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** `2024-02`; empty for an undated article. */
function monthText(month: number): string {
  return month === 0
    ? ''
    : `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
}

function byCount(counts: ReadonlyMap<number, number>, text: (key: number) => string): FacetRow[] {
  return [...counts]
    .map(([key, count]) => ({ value: text(key), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function byValue(counts: ReadonlyMap<number, number>, text: (key: number) => string): FacetRow[] {
  return [...counts].map(([key, count]) => ({ value: text(key), count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
