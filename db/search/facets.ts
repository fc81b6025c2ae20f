// Applies the filter pane's choices and counts, in one pass over the matches, how many each further choice would leave.
import type { FacetRow, Facets, SearchFilters } from '../../core/contract/schema/search';
import type { OutletMonthCount } from '../../core/query/batch';
import type { Connection } from '../archive/connection';
import { bitmapOf, flagsOf, intersect, selectedBy, unite, type Bitmap } from './bitmap';
import type { CodebookSets } from './codebook-sets';
import { STATES, type ArticleColumns } from './columns';
import type { SpeakerSets } from './speaker-sets';

type Dimension = 'outlet' | 'month' | 'language' | 'tag' | 'state' | 'speaker' | 'stance';

/** Stories are counted by themselves: see `StorySets`. */
export type PlainFacets = Omit<Facets, 'story' | 'stories'>;

/** The matches that satisfy every filter, and their counts: to be asked in the same state of the archive. */
export interface Counting {
  readonly passing: Bitmap;
  readonly facets: () => PlainFacets;
  /** The cells that are not empty; they add up to the number of `passing`. */
  readonly byOutletAndMonth: () => readonly OutletMonthCount[];
}

export class FacetCounter {
  constructor(
    private readonly db: Connection,
    private readonly columns: ArticleColumns,
    private readonly codebook: CodebookSets,
    private readonly speakers: SpeakerSets,
  ) {}

  /**
   * `passing` are the matches that satisfy every filter. A facet counts the matches that satisfy the filters of all other
   * facets, so that a second outlet can be added to a first. Facets are counted when they are asked for, in the same state of
   * the archive.
   */
  count(matching: Bitmap, filters: SearchFilters): Counting {
    const chosen = this.chosen(filters, matching.length - 1);
    const passing = [...chosen.values()].reduce(intersect, matching);
    const scopeOf = (dimension: Dimension): Bitmap => {
      if (!chosen.has(dimension)) return passing;
      const others = [...chosen].filter(([other]) => other !== dimension).map(([, set]) => set);
      return others.reduce(intersect, matching);
    };
    let facets: PlainFacets | null = null;
    return {
      passing,
      facets: () => (facets ??= this.rows(scopeOf)),
      byOutletAndMonth: () => this.outletMonths(passing),
    };
  }

  /** By outlet, then month, as their names sort. */
  private outletMonths(passing: Bitmap): OutletMonthCount[] {
    const { outlet, month, months } = this.columns;
    const names = this.outletNames();
    // most outlets of a large archive have few of a query's articles: a row only for those that have any
    const rows: (Int32Array | undefined)[] = [];
    for (let id = 1; id < passing.length; id++) {
      if (passing[id] === 0) continue;
      const row = (rows[outlet[id] ?? 0] ??= new Int32Array(months.length));
      const code = month[id] ?? 0;
      row[code] = (row[code] ?? 0) + 1;
    }
    return rows
      .flatMap((row, code) => (row ? byMonth(row, months).map((cell) => ({ outlet: names[code] ?? '', ...cell })) : []))
      .map((cell) => ({ outlet: cell.outlet, month: cell.value, count: cell.count }))
      .sort((a, b) => compareText(a.outlet, b.outlet) || compareText(a.month, b.month));
  }

  private rows(scopeOf: (dimension: Dimension) => Bitmap): PlainFacets {
    const { outlet, language, state, languages, months } = this.columns;
    const names = this.outletNames();
    const counts = countColumns([
      { column: outlet, scope: scopeOf('outlet'), values: names.length },
      { column: this.columns.month, scope: scopeOf('month'), values: months.length },
      { column: language, scope: scopeOf('language'), values: languages.length },
      { column: state, scope: scopeOf('state'), values: STATES.length },
    ]);
    const speaker = this.speakers.speakerFacet(scopeOf('speaker'));
    return {
      outlet: byCount(counts[0], (id) => names[id] ?? ''),
      month: byMonth(counts[1], months),
      language: byCount(counts[2], (code) => languages[code] ?? 'und'),
      state: byCount(counts[3], (code) => STATES[code] ?? 'unread'),
      tag: this.tagFacet(this.codebook.articles(), scopeOf('tag')),
      speaker,
      speakers: speaker.length,
      stance: this.speakers.stanceFacet(scopeOf('stance')),
    };
  }

  /** By id. */
  private outletNames(): readonly string[] {
    const names = [''];
    const rows = this.db.prepare("SELECT id, name FROM names WHERE kind = 'outlet'").raw().all() as [number, string][];
    for (const [id, name] of rows) names[id] = name;
    return names;
  }

  /** Of each dimension in which something is chosen, the articles that satisfy the choice. */
  private chosen(filters: SearchFilters, maxId: number): Map<Dimension, Bitmap> {
    const { columns } = this;
    const sets = new Map<Dimension, Bitmap>();
    if (filters.outlets.length > 0) {
      const wanted = new Set(filters.outlets);
      const names = this.outletNames();
      sets.set(
        'outlet',
        selectedBy(
          columns.outlet,
          flagsOf(names.length, (id) => wanted.has(names[id] ?? '')),
          maxId,
        ),
      );
    }
    if (filters.months.length > 0) {
      const wanted = flagsOf(columns.months.length, (code) =>
        filters.months.includes(monthText(columns.months[code] ?? 0)),
      );
      sets.set('month', selectedBy(columns.month, wanted, maxId));
    }
    if (filters.languages.length > 0) {
      const wanted = flagsOf(columns.languages.length, (code) =>
        filters.languages.includes(columns.languages[code] ?? ''),
      );
      sets.set('language', selectedBy(columns.language, wanted, maxId));
    }
    if (filters.states.length > 0) {
      const wanted = flagsOf(STATES.length, (code) => filters.states.includes(STATES[code] ?? 'unread'));
      sets.set('state', selectedBy(columns.state, wanted, maxId));
    }
    if (filters.tags.length > 0) {
      const articles = this.codebook.articles();
      sets.set('tag', filters.tags.map((tag) => bitmapOf(articles.get(tag) ?? [], maxId)).reduce(unite));
    }
    if (filters.speakers.length > 0) sets.set('speaker', this.speakers.articlesOf(filters.speakers, maxId));
    if (filters.stances.length > 0) sets.set('stance', this.speakers.articlesWith(filters.stances, maxId));
    return sets;
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

interface Counted {
  readonly column: Int32Array | Uint16Array | Uint8Array;
  readonly scope: Bitmap;
  /** All values of the column are below it. */
  readonly values: number;
}

type Four<T> = readonly [T, T, T, T];

/** How often each value stands in a column, over the articles of its scope: four columns in one pass. */
function countColumns(counted: Four<Counted>): Four<Int32Array> {
  const [a, b, c, d] = counted;
  const counts = counted.map(({ values }) => new Int32Array(values)) as unknown as Four<Int32Array>;
  const [inA, inB, inC, inD] = counts;
  // adding 0 for those outside is faster than asking which are inside
  for (let id = 1; id < a.scope.length; id++) {
    const valueA = a.column[id] ?? 0;
    const valueB = b.column[id] ?? 0;
    const valueC = c.column[id] ?? 0;
    const valueD = d.column[id] ?? 0;
    inA[valueA] = (inA[valueA] ?? 0) + (a.scope[id] ?? 0);
    inB[valueB] = (inB[valueB] ?? 0) + (b.scope[id] ?? 0);
    inC[valueC] = (inC[valueC] ?? 0) + (c.scope[id] ?? 0);
    inD[valueD] = (inD[valueD] ?? 0) + (d.scope[id] ?? 0);
  }
  return counts;
}

function byMonth(counts: Int32Array, months: readonly number[]): FacetRow[] {
  return [...counts]
    .map((count, code) => ({ value: monthText(months[code] ?? 0), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** `2024-02`; empty for an undated article. */
function monthText(month: number): string {
  return month === 0
    ? ''
    : `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
}

function byCount(counts: Int32Array, text: (value: number) => string): FacetRow[] {
  const rows: FacetRow[] = [];
  counts.forEach((count, value) => {
    if (count > 0) rows.push({ value: text(value), count });
  });
  return rows.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
