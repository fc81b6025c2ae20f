// `marsad import` as a process: every record accounted for, bytes exact, exit codes, cancel and resume.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorAnswer, importAnswer, showAnswer } from './cli-shapes';
import { articles, buildCommandLine, marsad, marsadJson, scratch, writeArticles } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

describe('marsad import', () => {
  it('accounts for every record and exits 1 when one is quarantined', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'أرشيف');
    const file = writeArticles(folder);
    const answer = await marsadJson(importAnswer, ['import', file, '--archive', archive], 1);
    expect(answer).toMatchObject({ read: 4, added: 3, merged: 0, revised: 0, rejected: 0, quarantined: 1 });
    expect(answer.records).toEqual([
      { source: file, record: 0, outcome: 'added', reason: null, articleId: 1 },
      { source: file, record: 1, outcome: 'added', reason: null, articleId: 2 },
      { source: file, record: 2, outcome: 'added', reason: null, articleId: 3 },
      { source: file, record: 3, outcome: 'quarantined', reason: 'BROKEN_JSON', articleId: null },
    ]);
  });

  it('keeps bodies byte for byte, and dates with their offsets', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'archive');
    await marsad(['import', writeArticles(folder), '--archive', archive]);
    for (const [index, article] of articles.entries()) {
      const shown = await marsadJson(showAnswer, ['show', String(index + 1), '--archive', archive]);
      expect(shown).toMatchObject(article);
    }
  });

  it('merges what it has had before, and adds a new text at a known address as a revision', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'archive');
    const file = writeArticles(folder);
    await marsad(['import', file, '--archive', archive]);
    const again = await marsadJson(importAnswer, ['import', file, '--archive', archive], 1);
    expect(again).toMatchObject({ read: 4, added: 0, merged: 3, quarantined: 1 });
    const revised = path.join(folder, 'revised.json');
    fs.writeFileSync(revised, JSON.stringify({ ...articles[1], body: 'Another text altogether.' }));
    const answer = await marsadJson(importAnswer, ['import', revised, '--archive', archive]);
    expect(answer.records).toMatchObject([{ outcome: 'revised', reason: 'NEW_TEXT_AT_URL' }]);
  });

  it('takes folders inside folders only with --recursive', async () => {
    const folder = scratch();
    const inner = path.join(folder, 'in', 'مجلد فيه فراغ');
    fs.mkdirSync(inner, { recursive: true });
    fs.writeFileSync(path.join(folder, 'in', 'one.txt'), 'عنوان\n\nنص أول عن الهدنة.');
    fs.writeFileSync(path.join(inner, 'two.txt'), 'Title\n\nA second text about the truce.');
    const input = path.join(folder, 'in');
    const flat = await marsadJson(importAnswer, ['import', input, '--archive', path.join(folder, 'flat')]);
    expect(flat.added).toBe(1);
    const deep = await marsadJson(importAnswer, [
      'import',
      input,
      '--recursive',
      '--archive',
      path.join(folder, 'deep'),
    ]);
    expect(deep.added).toBe(2);
  });

  it('reads columns as --mapping says', async () => {
    const folder = scratch();
    const table = path.join(folder, 'table.csv');
    const mapping = path.join(folder, 'mapping.json');
    fs.writeFileSync(table, 'a,b,c\nHeadline,"The text, of it",Paper\n');
    fs.writeFileSync(mapping, JSON.stringify({ title: 'a', body: 'b', outlet: 'c' }));
    const archive = path.join(folder, 'archive');
    const answer = await marsadJson(importAnswer, ['import', table, '--mapping', mapping, '--archive', archive]);
    expect(answer.added).toBe(1);
    const shown = await marsadJson(showAnswer, ['show', '1', '--archive', archive]);
    expect(shown).toMatchObject({ title: 'Headline', body: 'The text, of it', outlet: 'Paper' });
  });

  it('names what is wrong with a mapping or a path, and exits 2', async () => {
    const folder = scratch();
    const mapping = path.join(folder, 'mapping.json');
    fs.writeFileSync(mapping, '{"headline":"a"}');
    const common = ['--archive', path.join(folder, 'archive')];
    const bad = await marsadJson(errorAnswer, ['import', mapping, '--mapping', mapping, ...common], 2);
    expect(bad.error.code).toBe('IMPORT_BAD_MAPPING');
    const none = await marsadJson(errorAnswer, ['import', ...common], 2);
    expect(none.error.code).toBe('USAGE');
  });

  it('is cancelled by Ctrl-C and taken up again without double articles', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'archive');
    const file = path.join(folder, 'many.jsonl');
    const total = 30_000;
    const body = 'نص طويل عن مفاوضات الهدنة في القاهرة والدوحة '.repeat(30);
    const lines = Array.from({ length: total }, (_, i) => JSON.stringify({ title: `خبر ${i}`, body: `${body}${i}` }));
    fs.writeFileSync(file, lines.join('\n'));
    let sent = false;
    const ended = await marsad(['import', file, '--archive', archive, '--json'], {
      onStderr: (text, kill) => {
        if (sent || !text.includes('%')) return;
        sent = true;
        kill('SIGINT');
      },
    });
    if (ended.code === 0) return; // done before the first progress line: nothing to cancel on this machine
    const { error } = errorAnswer.parse(JSON.parse(ended.stdout));
    expect(error.code).toBe('CANCELLED');
    const { batchId, read } = error.params;
    expect(Number(read)).toBeLessThan(total);
    const rest = await marsadJson(importAnswer, ['import', '--resume', String(batchId), '--archive', archive]);
    expect(rest).toMatchObject({ read: total, added: total, batchId });
    expect(new Set(rest.records.map((record) => record.articleId)).size).toBe(total);
  }, 180_000);
});
