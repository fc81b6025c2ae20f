// How long a search takes, by class of query: top 50, exact total and facets, against FTS5's top 50 and total.
import { noFilters } from '../../core/contract/schema/search';
import { startDbWorker, type DbClient } from '../../electron/workers/db-client';
import type { Text } from './corpus';
import { openPlain } from './peer-fts5';
import { resultOf, type BenchResult } from './result';

interface QueryClass {
  readonly name: string;
  readonly query: string;
  /** The same question in FTS5's language. */
  readonly match: string;
}

export async function benchSearch(
  archive: string,
  plain: string,
  texts: readonly Text[],
  rounds: number,
): Promise<BenchResult[]> {
  const reader = await startDbWorker({ archivePath: archive, role: 'reader', create: false, program: 'bench' });
  const peer = openPlain(plain);
  const ask = (query: string): Promise<number> => askOnce(reader, query);
  const results: BenchResult[] = [];
  try {
    for (const { name, query, match } of queryClasses(texts)) {
      const ours: number[] = [];
      const theirs: number[] = [];
      await ask(query);
      peer.run(match);
      for (let round = 0; round < rounds; round++) {
        ours.push(await ask(query));
        theirs.push(peer.run(match));
      }
      process.stderr.write(`search, ${name}: ${query}\n`);
      results.push(
        resultOf({
          name: `search, ${name}`,
          unit: 'ms',
          better: 'lower',
          ours,
          peer: { name: 'FTS5 unicode61: bm25 top 50 and count', samples: theirs },
        }),
      );
    }
  } finally {
    peer.close();
    await reader.close();
  }
  return results;
}

/** The first fifty with exact total and facets. Answers milliseconds. */
export async function askOnce(reader: DbClient, query: string): Promise<number> {
  const began = performance.now();
  const input = {
    query,
    filters: noFilters,
    sort: 'relevance',
    offset: 0,
    limit: 50,
    facets: true,
    generation: 0,
  } as const;
  await reader.call('search.run', input);
  return performance.now() - began;
}

/** Words of the corpus itself, by how many articles hold them; `=` asks for the exact form, which is all that FTS5 knows. */
export function queryClasses(texts: readonly Text[]): readonly QueryClass[] {
  const counts = new Map<string, number>();
  for (const { body } of texts) {
    for (const word of new Set(body.match(/\p{L}{4,}/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  const at = (index: number): string => words[Math.min(index, words.length - 1)] ?? '';
  const [first, second, third] = [at(0), at(1), at(2)];
  const rare = at(Math.floor(words.length * 0.5));
  const phrase = texts.flatMap(({ body }) => body.match(new RegExp(`${first} \\p{L}{3,}`, 'u')) ?? []).at(0) ?? first;
  return [
    { name: 'frequent word', query: `=${first}`, match: `"${first}"` },
    { name: 'frequent word in all its forms', query: first, match: `"${first}"` },
    {
      name: 'AND of frequent words',
      query: `=${first} =${second} =${third}`,
      match: `"${first}" AND "${second}" AND "${third}"`,
    },
    { name: 'phrase', query: `"${phrase}"`, match: `"${phrase}"` },
    { name: 'prefix', query: `${second.slice(0, 3)}*`, match: `${second.slice(0, 3)}*` },
    { name: 'NOT', query: `=${first} -=${second}`, match: `"${first}" NOT "${second}"` },
    { name: 'rare word', query: `=${rare}`, match: `"${rare}"` },
  ];
}
