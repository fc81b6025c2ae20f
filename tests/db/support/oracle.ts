// What a search must answer, found by looking at every article: no index, no cache, no columns.
import type { Facets, SearchFilters } from '../../../core/contract/schema/search';
import { analyseField, matches, type AnalysedDocument } from '../../../core/query/evaluate';
import { parseQuery } from '../../../core/query/parser';
import { resolveQuery } from '../../../core/query/resolve';
import type { MetadataField, QueryNode } from '../../../core/query/ast';
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import type { Stance } from '../../../core/statements/stance';
import type { Vocabulary } from '../../../core/text/token';
import type { Caller } from './test-archive';

interface Known {
  readonly id: number;
  readonly document: AnalysedDocument;
  readonly outlet: string;
  readonly month: string;
  readonly language: string;
  readonly state: string;
  readonly trashed: boolean;
  readonly latest: boolean;
  readonly instant: number | null;
  /** With all parents. */
  readonly tags: ReadonlySet<number>;
  /** Those that merged ones are now. */
  readonly speakers: ReadonlySet<number>;
  readonly stances: ReadonlySet<Stance>;
}

export interface Expected {
  readonly ids: readonly number[];
  readonly facets: Facets;
}

/** Reads the archive once, article by article; answers questions about that state. */
export class Oracle {
  private readonly tagPath = new Map<number, string>();
  private readonly speakers = new Map<number, SpeakerDetails>();

  private constructor(
    private readonly articles: readonly Known[],
    private readonly vocabulary: Vocabulary,
  ) {}

  static async read(archive: Caller): Promise<Oracle> {
    const tags = await archive.call('tags.list', {});
    const parents = new Map(tags.map((tag) => [tag.id, tag.parentId]));
    const paths = new Map(tags.map((tag) => [tag.id, tag.path]));
    const rows = archive.db.prepare('SELECT id, local_date, published_instant FROM articles ORDER BY id').all() as {
      id: number;
      local_date: number | null;
      published_instant: number | null;
    }[];
    const known: Known[] = [];
    const speakers = new Map<number, SpeakerDetails>();
    const frequency = new Map<string, number>();
    for (const { id, local_date: localDate, published_instant: instant } of rows) {
      const article = await archive.call('article.get', { id });
      const { excerpts } = await archive.call('excerpts.list', { articleId: id, limit: 10_000 });
      const { statements } = await archive.call('statements.list', { articleId: id, limit: 10_000 });
      const reported = new Set(statements.flatMap(({ speaker }) => speaker?.id ?? []));
      for (const one of reported) {
        if (!speakers.has(one)) speakers.set(one, await archive.call('speakers.get', { id: one }));
      }
      const title = analyseField(article.title);
      const body = analyseField(article.body);
      for (const term of new Set([...title.terms, ...body.terms])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      const own = excerpts.flatMap((excerpt) => excerpt.tags);
      const carried = new Set<number>();
      for (const tag of own)
        for (let at: number | null = tag; at !== null; at = parents.get(at) ?? null) carried.add(at);
      const values: Partial<Record<MetadataField, readonly string[]>> = {
        outlet: [article.outlet ?? []].flat(),
        section: [article.section ?? []].flat(),
        author: [article.author ?? []].flat(),
        lang: [article.language],
        status: [article.state],
        url: [article.url ?? []].flat(),
        note: excerpts.map(({ note }) => note).filter((note) => note !== ''),
        tag: own.map((tag) => paths.get(tag) ?? ''),
        speaker: [...reported].flatMap((one) => speakers.get(one)?.aliases.map(({ alias }) => alias) ?? []),
        stance: statements.map(({ stance }) => stance),
      };
      known.push({
        id,
        document: { title, body, localDate, valuesOf: (field) => values[field] ?? [] },
        outlet: article.outlet ?? '',
        month: localDate === null ? '' : `${String(localDate).slice(0, 4)}-${String(localDate).slice(4, 6)}`,
        language: article.language,
        state: article.state,
        trashed: article.trashedAt !== null,
        latest: article.latest,
        instant,
        tags: carried,
        speakers: reported,
        stances: new Set(statements.map(({ stance }) => stance)),
      });
    }
    const oracle = new Oracle(known, { documentFrequency: (term) => frequency.get(term) ?? 0 });
    for (const [id, path] of paths) oracle.tagPath.set(id, path);
    for (const [id, speaker] of speakers) oracle.speakers.set(id, speaker);
    return oracle;
  }

  private speakerRow(id: number, count: number): Facets['speaker'][number] {
    const speaker = this.speakers.get(id);
    if (!speaker) throw new Error(`speaker ${id} was not read`);
    return { id, value: speaker.name, names: speaker.names, count };
  }

  /** Newest first, ties by id descending, undated last. */
  search(query: string, filters: SearchFilters): Expected {
    const parsed = parseQuery(query);
    if (!parsed.ok) throw new Error(`the test asks what can't be parsed: ${query} (${parsed.error.code})`);
    const resolved = resolveQuery(parsed.query, this.vocabulary);
    const allRevisions = asksForAll(parsed.query);
    const matching = this.articles.filter(
      (a) => a.trashed === filters.trash && (allRevisions || a.latest) && matches(resolved, a.document),
    );
    const chosen = (a: Known, except: string): boolean =>
      within(filters.outlets, a.outlet, except === 'outlet') &&
      within(filters.months, a.month, except === 'month') &&
      within(filters.languages, a.language, except === 'language') &&
      within(filters.states, a.state, except === 'state') &&
      meets(filters.tags, a.tags, except === 'tag') &&
      meets(filters.speakers, a.speakers, except === 'speaker') &&
      meets(filters.stances, a.stances, except === 'stance');
    const count = (facet: 'outlet' | 'month' | 'language' | 'state'): Map<string, number> =>
      tally(matching.filter((a) => chosen(a, facet)).map((a) => a[facet]));
    const tagged = tally(matching.filter((a) => chosen(a, 'tag')).flatMap((a) => [...a.tags]));
    const heard = tally(matching.filter((a) => chosen(a, 'speaker')).flatMap((a) => [...a.speakers]));
    const stances = tally(matching.filter((a) => chosen(a, 'stance')).flatMap((a) => [...a.stances]));
    return {
      ids: matching
        .filter((a) => chosen(a, ''))
        .sort((a, b) => (b.instant ?? -Infinity) - (a.instant ?? -Infinity) || b.id - a.id)
        .map(({ id }) => id),
      facets: {
        outlet: rows(count('outlet')),
        month: rows(count('month')),
        language: rows(count('language')),
        state: rows(count('state')),
        tag: [...tagged].map(([id, n]) => ({ id, value: this.tagPath.get(id) ?? '', count: n })).sort(byText),
        speaker: [...heard].map(([id, n]) => this.speakerRow(id, n)).sort(byText),
        speakers: heard.size,
        stance: rows(stances),
        story: null,
        stories: null,
      },
    };
  }
}

function meets<T>(list: readonly T[], values: ReadonlySet<T>, ignored: boolean): boolean {
  return ignored || list.length === 0 || list.some((one) => values.has(one));
}

/** Facets in an order that does not depend on counts. */
export function sorted(facets: Facets): Facets {
  return {
    outlet: facets.outlet.toSorted(byText),
    month: facets.month.toSorted(byText),
    language: facets.language.toSorted(byText),
    state: facets.state.toSorted(byText),
    tag: facets.tag.toSorted(byText),
    speaker: facets.speaker.toSorted(byText),
    speakers: facets.speakers,
    stance: facets.stance.toSorted(byText),
    story: facets.story?.toSorted(byText) ?? null,
    stories: facets.stories,
  };
}

function within(list: readonly string[], value: string, ignored: boolean): boolean {
  return ignored || list.length === 0 || list.includes(value);
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function rows(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort(byText);
}

function byText(a: { readonly value: string }, b: { readonly value: string }): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

function asksForAll(node: QueryNode): boolean {
  if (node.type === 'not') return asksForAll(node.child);
  if (node.type === 'and' || node.type === 'or') return node.children.some(asksForAll);
  return node.type === 'field' && node.field === 'revision';
}
