// `marsad count` as a process: a file of queries, one bad line that answers for itself, tables by outlet and month.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countAnswer, errorAnswer, searchAnswer } from './cli-shapes';
import { archiveWithArticles, buildCommandLine, marsad, marsadJson } from './support/marsad';

let folder = '';
let archive = '';

beforeAll(async () => {
  buildCommandLine();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad count '));
  archive = await archiveWithArticles(folder);
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function queryFile(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

describe('marsad count', () => {
  it('answers every line, and lets a bad one report itself with its number', async () => {
    const file = queryFile(
      'five.txt',
      '\ufeff# truce\r\nهدنة\r\n\r\nbroken\t"مفتوح\nEverything dated\tdate:2024\nnone\tكلمةلاتوجد\nno query\t\n',
    );
    const ended = await marsad(['count', file, '--archive', archive, '--json']);
    expect(ended.code).toBe(1);
    const { queries, answered, failed } = countAnswer.parse(JSON.parse(ended.stdout));
    expect([answered, failed]).toEqual([3, 2]);
    expect(queries.map(({ line, name }) => [line, name])).toEqual([
      [2, 'هدنة'],
      [4, 'broken'],
      [5, 'Everything dated'],
      [6, 'none'],
      [7, 'no query'],
    ]);
    expect(queries[1]).toMatchObject({ error: { code: 'QUERY_UNBALANCED_QUOTE', column: 1 } });
    expect(queries[4]).toMatchObject({ error: { code: 'QUERY_NO_WORD' } });
    expect(queries[3]).toMatchObject({ total: 0, counts: [] });
    expect(ended.stderr).toMatch(/^line 4: The quotation mark at column 1/m);
    expect(ended.stderr).toMatch(/^line 7: /m);
  });

  it('counts as search does, query by query', async () => {
    const file = queryFile('dated.txt', 'date:2024\n\ntruce OR هدنة\n');
    const { queries } = await marsadJson(countAnswer, ['count', file, '--archive', archive]);
    for (const query of queries) {
      const words = ['search', query.query, '--facets', '--limit', '0', '--archive', archive];
      const { total, facets } = await marsadJson(searchAnswer, words);
      const counts = query.counts ?? [];
      expect(query.total).toBe(total);
      expect(sumsOf(counts, 'outlet')).toEqual(rowsOf(facets?.outlet));
      expect(sumsOf(counts, 'month')).toEqual(rowsOf(facets?.month));
    }
  });

  it('writes CSV, exact or for spreadsheets, whole or not at all', async () => {
    const file = queryFile('formula.txt', '=الهدنة\nx\t(غزة\n');
    const plain = await marsad(['count', file, '--archive', archive]);
    expect(plain.code).toBe(1);
    const [head, ...rows] = plain.stdout.split('\r\n');
    expect(head).toBe('line,name,query,outlet,month,articles,error,column');
    expect(rows[0]).toMatch(/^1,=الهدنة,=الهدنة,[^,]*,2024-\d\d,1,,$/);
    expect(rows.at(-2)).toBe('2,x,(غزة,,,,QUERY_UNBALANCED_PARENTHESIS,1');

    const out = path.join(folder, 'counts.csv');
    const sheet = await marsad(['count', file, '--archive', archive, '--format', 'csv-excel', '--out', out]);
    expect(sheet.code).toBe(1);
    expect(fs.readFileSync(out, 'utf8')).toMatch(/^\ufeff"line","name".*\r\n"1","'=الهدنة","'=الهدنة"/);
  });

  it('answers 1,000 queries in the order of the file', async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `q${i}\t${i % 2 === 0 ? 'هدنة' : `truce OR word${i}`}`);
    const file = queryFile('thousand.txt', lines.join('\n'));
    const { queries, answered } = await marsadJson(countAnswer, ['count', file, '--archive', archive]);
    expect(answered).toBe(1_000);
    expect(queries.map(({ name }) => name)).toEqual(lines.map((_, i) => `q${i}`));
    expect(new Set(queries.filter((_, i) => i % 2 === 0).map(({ total }) => total))).toEqual(new Set([1]));
  });

  it.each([
    ['missing.txt', null, 'ENOENT'],
    ['latin.txt', Uint8Array.of(0x68, 0xff, 0xfe, 0x0a), 'NOT_UTF8'],
  ])('refuses %s and says why', async (name, content, reason) => {
    const file = content === null ? path.join(folder, name) : queryFile(name, content);
    const ended = await marsad(['count', file, '--archive', archive, '--json']);
    expect(ended.code).toBe(2);
    expect(errorAnswer.parse(JSON.parse(ended.stdout)).error).toMatchObject({
      code: 'FILE_UNREADABLE',
      params: { path: file, reason },
    });
  });
});

type Counts = NonNullable<(typeof countAnswer)['_output']['queries'][number]['counts']>;

function sumsOf(counts: Counts, by: 'outlet' | 'month'): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const cell of counts) sums[cell[by]] = (sums[cell[by]] ?? 0) + cell.count;
  return sums;
}

function rowsOf(rows: readonly { value: string; count: number }[] = []): Record<string, number> {
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}
