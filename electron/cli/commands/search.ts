// `marsad search`: any number of hits, streamed page by page as they are read.
import type { SearchAnswer, SearchHit } from '../../../core/contract/schema/search';
import { withAnyWord } from '../../../core/query/any-words';
import { withReader, type Ask } from '../archive-access';
import type { Command } from '../command';
import { explanationLines } from '../explanation-lines';
import { line } from '../line';
import type { Output } from '../output';

const PAGE = 1_000;
/** Stories that the story facet holds. */
const STORY_ROWS = 100;
const SORTS = ['relevance', 'newest', 'oldest'] as const;

export const search: Command = {
  name: 'search',
  summary: 'Search the archive; total and facets are exact',
  usage: 'QUERY',
  positionals: [1, 1],
  options: {
    sort: { value: 'relevance|newest|oldest', help: 'order of the hits (relevance)' },
    limit: { value: 'N', help: 'how many hits (50); any number streams' },
    offset: { value: 'N', help: 'how many hits to leave out before' },
    any: { help: 'any of the words is enough: for a question in plain words' },
    explain: {
      help: 'say how the query was understood: words with their counts and forms, filters, what was left out',
    },
    facets: { help: 'count the hits by outlet, month, language, tag, speaker, stance and story' },
  },
  run: ({ args, archive, out }) => {
    const wanted: Wanted = {
      query: args.flag('any') ? withAnyWord(args.positionals[0] ?? '') : (args.positionals[0] ?? ''),
      sort: args.choice('sort', SORTS) ?? 'relevance',
      limit: args.count('limit') ?? 50,
      offset: args.count('offset') ?? 0,
      facets: args.flag('facets'),
      explain: args.flag('explain'),
    };
    return withReader(archive, (ask) => answer(wanted, out, ask));
  },
};

interface Wanted {
  readonly query: string;
  readonly sort: (typeof SORTS)[number];
  readonly limit: number;
  readonly offset: number;
  readonly facets: boolean;
  readonly explain: boolean;
}

async function answer({ query, sort, limit, offset, facets, explain }: Wanted, out: Output, ask: Ask): Promise<0> {
  const page = (from: number, size: number, counted: boolean): Promise<SearchAnswer> =>
    ask('search.run', { query, sort, offset: from, limit: size, facets: counted, storyRows: STORY_ROWS });

  const first = await page(offset, Math.min(limit, PAGE), facets);
  const prefixes = explain ? await ask('search.prefixes', { query }) : [];
  if (out.json) {
    const explained = explain ? { ...first.explain, prefixes } : first.explain;
    await out.write(`{"total":${first.total},"explain":${JSON.stringify(explained)},"hits":[`);
    let written = 0;
    for await (const hits of pages(first, offset, limit, page)) {
      if (hits.length === 0) continue;
      await out.write(`${written > 0 ? ',' : ''}${hits.map((hit) => JSON.stringify(hitDocument(hit))).join(',')}`);
      written += hits.length;
    }
    if (first.facets) await out.write(`],"facets":${JSON.stringify(facetsDocument(first.facets))}`);
    else await out.write(']');
    await out.write(`,"suggestions":${JSON.stringify(await ask('search.suggest', { query }))}}\n`);
    return 0;
  }
  if (explain) {
    const lines = explanationLines(first.explain, prefixes);
    await out.write(`${lines.join('\n')}\n\n`);
  }
  for await (const hits of pages(first, offset, limit, page)) {
    await out.write(hits.map((hit) => `${hitLines(hit).join('\n')}\n`).join(''));
  }
  await out.write(`${first.total} ${first.total === 1 ? 'article' : 'articles'}\n`);
  if (first.facets)
    await out.write(
      facetLines(first.facets)
        .map((text) => `${text}\n`)
        .join(''),
    );
  for (const suggestion of await ask('search.suggest', { query })) {
    out.note(`did you mean: ${line(suggestion.query)}  (${suggestion.total})`);
  }
  return 0;
}

async function* pages(
  first: SearchAnswer,
  offset: number,
  limit: number,
  page: (from: number, size: number, counted: boolean) => Promise<SearchAnswer>,
): AsyncGenerator<readonly SearchHit[]> {
  yield first.hits;
  let done = first.hits.length;
  while (done > 0 && done < limit && offset + done < first.total) {
    const { hits } = await page(offset + done, Math.min(PAGE, limit - done), false);
    if (hits.length === 0) return;
    yield hits;
    done += hits.length;
  }
}

function hitDocument({ id, title, outlet, publishedAt, language, score, snippet, highlights }: SearchHit): object {
  return { id, title, outlet, publishedAt, language, score, snippet, highlights };
}

type Facets = NonNullable<SearchAnswer['facets']>;

function facetsDocument({ outlet, month, language, tag, speaker, stance, story }: Facets): object {
  const plain = (rows: Facets['outlet']): object[] => rows.map(({ value, count }) => ({ value, count }));
  return { outlet, month, language, tag: plain(tag), speaker: plain(speaker), stance, story };
}

function hitLines(hit: SearchHit): string[] {
  const origin = [hit.outlet, hit.publishedAt].filter((part) => part !== null).join(', ');
  return [`${hit.id}  ${line(hit.title)}${origin ? `  (${line(origin)})` : ''}`, `    ${line(hit.snippet)}`];
}

function facetLines(facets: Facets): string[] {
  const names = ['outlet', 'month', 'language', 'tag', 'speaker', 'stance', 'story'] as const;
  return names.flatMap((name) => (facets[name] ?? []).map(({ value, count }) => `${name}  ${line(value)}  ${count}`));
}
