// Comparing and exporting statements by the command line, over the sample archive's own kind of story: three outlets, two languages.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareAnswer, errorAnswer, exportAnswer, showAnswer, statementsAnswer, storiesAnswer } from './cli-shapes';
import { buildCommandLine, marsadJson, scratch } from './support/marsad';

const LEAD = 'Fishermen of Valdora blocked the refinery road on Tuesday after the harbour council had closed the pier.';
const articles = [
  ['First', '08:00', 'Mira Osten said the council had offered 40 boats a new berth at the northern pier.'],
  ['Silent', '12:00', 'The road stayed closed until the evening.'],
  ['Late', '18:00', 'Mira Osten warned that the council had offered 30 boats a new berth at the northern pier.'],
].map(([outlet, hour, sentence]) => ({
  title: 'Valdora refinery road blocked by fishermen',
  body: `${LEAD}\n\n${sentence}`,
  outlet,
  url: `https://${outlet?.toLowerCase()}.example/1`,
  publishedAt: `2024-03-04T${hour}:00+00:00`,
  language: 'en',
}));

let folder = '';
let archive = '';
let story = 0;

beforeAll(async () => {
  buildCommandLine();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad compare '));
  archive = path.join(folder, 'archive');
  const file = path.join(folder, 'articles.json');
  fs.writeFileSync(file, JSON.stringify(articles));
  await marsadJson(z.unknown(), ['import', file, '--archive', archive]);
  const [found] = await marsadJson(storiesAnswer, ['stories', '--min-outlets', '3', '--archive', archive]);
  story = found?.id ?? 0;
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('compare', () => {
  it('answers rows of claims with cells by outlet, and who left the claim out', async () => {
    const { rows } = await marsadJson(compareAnswer, [
      'compare',
      '--story',
      String(story),
      '--base',
      'First',
      '--archive',
      archive,
    ]);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row?.absentFrom).toEqual(['Silent']);
    expect(row?.speaker).toBe('Mira Osten');
    expect(row?.cells.map(({ outlet, isBase }) => [outlet, isBase])).toEqual([
      ['First', true],
      ['Late', false],
    ]);
    expect(row?.cells[1]?.['differences']).toEqual([
      { kind: 'number', base: '40', here: '30' },
      { kind: 'stance', base: 'say', here: 'warn' },
    ]);
    for (const cell of row?.cells ?? []) {
      const { body } = await marsadJson(showAnswer, ['show', String(cell.articleId), '--archive', archive]);
      expect(cell.text).toBe(body.slice(cell.start, cell.end));
      const own = cell.segments.filter(({ kind }) => kind !== 'missing').map(({ text }) => text);
      expect(own.join('')).toBe(cell.text);
    }
  });

  it('takes chosen statements', async () => {
    const statements = await marsadJson(statementsAnswer, ['statements', '--archive', archive]);
    const ids = statements.map(({ id }) => id).join(',');
    const { rows } = await marsadJson(compareAnswer, ['compare', '--statements', ids, '--archive', archive]);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2]);
  });

  it.each([
    [['compare'], 'USAGE'],
    [['compare', '--statements', '1,two'], 'USAGE'],
    [['compare', '--story', '99'], 'STORY_NOT_FOUND'],
    [['compare', '--statements', '99'], 'STATEMENT_NOT_FOUND'],
  ])('says what is wrong with %j', async (words, code) => {
    expect((await marsadJson(errorAnswer, [...words, '--archive', archive], 2)).error.code).toBe(code);
  });
});

describe('export of statements and comparisons', () => {
  const run = async (what: string, ...by: string[]): Promise<z.output<typeof exportAnswer>> => {
    const out = path.join(scratch(), `${what}.csv`);
    return marsadJson(exportAnswer, [
      'export',
      '--what',
      what,
      '--format',
      'csv',
      '--out',
      out,
      ...by,
      '--archive',
      archive,
    ]);
  };

  it('writes the statements of a story, of a query and of everything', async () => {
    for (const by of [['--story', String(story)], ['--query', 'berth'], ['--all']]) {
      const answer = await run('statements', ...by);
      expect(answer.items).toBe(2);
      expect(fs.readFileSync(answer.out, 'utf8')).toContain('Mira Osten');
    }
  });

  it('writes the comparison of a story, a row for every telling and every omission', async () => {
    const answer = await run('comparison', '--story', String(story));
    expect(answer.items).toBe(1);
    const [head, ...rows] = fs.readFileSync(answer.out, 'utf8').trim().split('\r\n');
    expect(head).toContain('claim_number,claim_id,claim');
    expect(rows).toHaveLength(3);
  });

  it('writes the articles of a story', async () => {
    expect((await run('articles', '--story', String(story))).items).toBe(3);
  });

  it('names a story that is not there', async () => {
    const words = [
      'export',
      '--what',
      'statements',
      '--format',
      'csv',
      '--out',
      'x.csv',
      '--story',
      '99',
      '--archive',
      archive,
    ];
    expect((await marsadJson(errorAnswer, words, 2)).error.code).toBe('STORY_NOT_FOUND');
  });
});
