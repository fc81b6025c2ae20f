// Every kind of bad input has its entry in the ledger, with record and reason, and the rest of the batch is imported.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { originalPath } from '../../../core/model/original-path';
import { folderWith, importPaths, temporaryFolder } from './import-harness';
import { encodeLegacy } from './legacy';
import { storedArticles } from './read-archive';

const GOOD = 'عنوان\n\nنص المقال هنا.';
const line = (n: number): string => JSON.stringify({ title: `t${n}`, body: `body of article ${n}` });

describe('files', () => {
  test('an empty file, garbage and an unknown format are rejected, and their bytes kept', async () => {
    const garbage = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256);
    const folder = folderWith({
      'a-empty.txt': '',
      'b-garbage.txt': garbage,
      'c-garbage.jsonl': garbage,
      'd-picture.bin': Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'e-spaces.txt': ' \n\n\t',
      'f-good.txt': GOOD,
      'Thumbs.db': 'litter',
      '.DS_Store': 'litter',
    });
    const { archive, lines } = await importPaths([folder]);
    expect(lines).toEqual([
      'a-empty.txt 0 rejected EMPTY_FILE',
      'b-garbage.txt 0 rejected NOT_A_TEXT_FILE',
      'c-garbage.jsonl 0 rejected NOT_A_TEXT_FILE',
      'd-picture.bin 0 rejected UNSUPPORTED_FORMAT',
      'e-spaces.txt 0 rejected EMPTY_BODY',
      'f-good.txt 0 added',
    ]);
    const { createHash } = await import('node:crypto');
    const sha = createHash('sha256').update(garbage).digest('hex');
    expect(fs.readFileSync(path.join(archive, 'originals', originalPath(sha)))).toEqual(Buffer.from(garbage));
    expect(fs.readdirSync(path.join(archive, 'originals')).filter((name) => name.startsWith('incoming-'))).toEqual([]);
  });

  test('system litter that is named is read like any file', async () => {
    const folder = folderWith({ 'Thumbs.db': Buffer.from('d0cf11e0a1b11ae1', 'hex') });
    const { lines } = await importPaths([path.join(folder, 'Thumbs.db')]);
    expect(lines).toEqual(['Thumbs.db 0 rejected UNSUPPORTED_FORMAT']);
  });

  test('a missing path and a folder that disappeared are reported, the rest is imported', async () => {
    const folder = folderWith({ 'good.txt': GOOD });
    const { lines } = await importPaths([
      path.join(folder, 'gone.txt'),
      path.join(folder, 'gone', 'deep'),
      path.join(folder, 'good.txt'),
    ]);
    expect(lines).toEqual([
      'gone.txt 0 quarantined FILE_DISAPPEARED',
      'deep 0 quarantined FILE_DISAPPEARED',
      'good.txt 0 added',
    ]);
  });

  test('a file that disappears between scan and reading', async () => {
    const folder = folderWith({ '1.txt': GOOD, '2.txt': 'other\n\ntext', '3.txt': 'third\n\ntext' });
    const { lines } = await importPaths([folder], {
      onProgress: ({ phase }) => {
        if (phase === 'reading') fs.rmSync(path.join(folder, '2.txt'), { force: true });
      },
    });
    expect(lines).toEqual(['1.txt 0 added', '2.txt 0 quarantined FILE_DISAPPEARED', '3.txt 0 added']);
  });

  test('paths with Arabic and spaces, in natural order; broken links and circles end', async () => {
    const folder = folderWith({ 'مجلد الأخبار/خبر 10.txt': 'a\n\nten', 'مجلد الأخبار/خبر 2.txt': 'b\n\ntwo' });
    fs.symlinkSync(folder, path.join(folder, 'مجلد الأخبار', 'ي دائرة'));
    fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'zz broken'));
    fs.symlinkSync('zz self', path.join(folder, 'zz self'));
    const { lines } = await importPaths([folder]);
    expect(lines).toEqual([
      'zz broken 0 quarantined FILE_DISAPPEARED',
      'zz self 0 quarantined SYMLINK_LOOP',
      'خبر 2.txt 0 added',
      'خبر 10.txt 0 added',
      'ي دائرة 0 quarantined SYMLINK_LOOP',
    ]);
  });

  test('sub-folders are left out unless asked for', async () => {
    const folder = folderWith({ 'a.txt': GOOD, 'sub/b.txt': GOOD });
    expect((await importPaths([folder], { recursive: false })).lines).toEqual(['a.txt 0 added']);
  });

  const asRoot = process.getuid?.() === 0;
  test.skipIf(asRoot || process.platform === 'win32')(
    'a file without read permission (skipped for root, whom no permission stops)',
    async () => {
      const folder = folderWith({ 'a.txt': GOOD, 'b.txt': GOOD });
      fs.chmodSync(path.join(folder, 'a.txt'), 0);
      expect((await importPaths([folder])).lines).toEqual(['a.txt 0 quarantined UNREADABLE_FILE', 'b.txt 0 added']);
    },
  );

  // The kernel refuses to read this file to everybody, root included.
  const unreadable = '/proc/self/mem';
  test.skipIf(!fs.existsSync(unreadable))('a file that the system refuses to read', async () => {
    const folder = folderWith({ 'b.txt': GOOD });
    expect((await importPaths([unreadable, folder])).lines).toEqual([
      'mem 0 quarantined UNREADABLE_FILE',
      'b.txt 0 added',
    ]);
  });

  test.skipIf(!fs.existsSync('/dev/null'))('a device is no file', async () => {
    expect((await importPaths(['/dev/null'])).lines).toEqual(['null 0 rejected UNSUPPORTED_FORMAT']);
  });
});

describe('records', () => {
  test('a broken line of JSON costs that line', async () => {
    const folder = folderWith({
      'a.jsonl': [line(0), '{"title": "x", "body": ', '', '[1]', '{"title":"no body here"}', line(4)].join('\n'),
    });
    const { records } = await importPaths([folder]);
    expect(records.map(({ record, outcome, reason }) => [record, outcome, reason])).toEqual([
      [0, 'added', null],
      [1, 'quarantined', 'BROKEN_JSON'],
      [2, 'rejected', 'RECORD_NOT_AN_OBJECT'],
      [3, 'rejected', 'NO_BODY_COLUMN'],
      [4, 'added', null],
    ]);
    expect(records[1]?.params).toMatchObject({ line: 2 });
    expect(records[2]?.params).toEqual({ line: 4 });
  });

  test('a line of another encoding is named with its byte, never guessed', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify({ title: 'أول', body: 'نص عربي سليم في السطر الأول' })}\n{"title":"x","body":"`),
      encodeLegacy('هدنة', 'windows-1256'),
      Buffer.from(`"}\n${line(2)}`),
    ]);
    const { records } = await importPaths([folderWith({ 'a.jsonl': bytes })]);
    expect(records.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['added', 'BAD_ENCODING', 'added']);
    expect(records[1]?.params).toEqual({ line: 2, encoding: 'utf-8', byte: 22 });
  });

  test('half a surrogate pair in JSON is quarantined, not replaced', async () => {
    const { lines } = await importPaths([folderWith({ 'a.jsonl': '{"title":"t","body":"x \\ud83d y"}' })]);
    expect(lines).toEqual(['a.jsonl 0 quarantined BAD_ENCODING']);
  });

  test('ragged rows and an unclosed quote cost their own rows', async () => {
    const rows = [
      'title,body,outlet',
      'a,first body,X',
      'b,too few',
      'c,too,many,"cells"',
      '"d,never closed,X',
      'e,"two\r\nlines",X',
      'f,last body,X',
      '',
    ];
    const { archive, records } = await importPaths([folderWith({ 'a.csv': rows.join('\r\n') })]);
    expect(
      records.map(({ record, outcome, reason, params }) => [record, reason ?? outcome, params['line'] ?? 0]),
    ).toEqual([
      [0, 'added', 0],
      [1, 'RAGGED_ROW', 3],
      [2, 'RAGGED_ROW', 4],
      [3, 'BROKEN_CSV', 5],
      [4, 'added', 0],
      [5, 'added', 0],
    ]);
    expect(storedArticles(archive).map(({ body }) => body)).toEqual(['first body', 'two\r\nlines', 'last body']);
  });

  test('a table with no text in it says which columns it has', async () => {
    const { records } = await importPaths([folderWith({ 'a.csv': 'id,price\n1,2\n3,4\n' })]);
    expect(records[0]).toMatchObject({
      outcome: 'rejected',
      reason: 'NO_BODY_COLUMN',
      params: { columns: 'id, price' },
    });
  });
});

describe('gzip', () => {
  const many = Array.from({ length: 3000 }, (_, n) => line(n)).join('\n');

  test('a cut .gz gives what it holds and one entry for the rest', async () => {
    const packed = gzipSync(many);
    const { records, counts } = await importPaths([
      folderWith({ 'a.jsonl.gz': packed.subarray(0, Math.floor(packed.length * 0.7)) }),
    ]);
    const last = records.at(-1);
    expect(last).toMatchObject({ outcome: 'quarantined', reason: 'BROKEN_GZIP', record: records.length - 1 });
    expect(counts.added).toBeGreaterThan(1800);
    expect(counts).toMatchObject({ added: counts.read - 1, quarantined: 1 });
    expect(records.map(({ record }) => record)).toEqual(records.map((_, at) => at));
  });

  test('a bomb is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, ' \n'));
    const { lines } = await importPaths([folderWith({ 'bomb.jsonl.gz': bomb, 'good.jsonl': line(0) })]);
    expect(lines).toEqual(['bomb.jsonl.gz 0 quarantined FILE_TOO_LARGE', 'good.jsonl 0 added']);
  });

  test('.gz is told by content and by name', async () => {
    const { lines } = await importPaths([
      folderWith({
        'a.jsonl.gz': gzipSync(line(1)),
        'b.txt.gz': gzipSync(GOOD),
        'c.jsonl': gzipSync(line(3)),
        'd.gz': 'not packed',
      }),
    ]);
    expect(lines).toEqual(['a.jsonl.gz 0 added', 'b.txt.gz 0 added', 'c.jsonl 0 added', 'd.gz 0 added']);
  });
});

test('a line of 200 MB is quarantined and the next one imported, in little memory', { timeout: 120_000 }, async () => {
  const file = path.join(temporaryFolder(), 'long.jsonl');
  const handle = fs.openSync(file, 'w');
  fs.writeSync(handle, `${line(0)}\n{"title":"long","body":"`);
  const block = Buffer.alloc(4 * 1024 * 1024, 'x');
  for (let n = 0; n < 50; n++) fs.writeSync(handle, block);
  fs.writeSync(handle, `"}\n${line(2)}\n`);
  fs.closeSync(handle);
  const before = process.memoryUsage().rss;
  const { records } = await importPaths([file]);
  expect(records.map(({ record, outcome, reason }) => [record, reason ?? outcome])).toEqual([
    [0, 'added'],
    [1, 'LINE_TOO_LONG'],
    [2, 'added'],
  ]);
  expect(records[1]?.params).toEqual({ line: 2, bytes: 50 * block.length + 26 });
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});
