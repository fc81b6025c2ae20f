// Encrypted archives by the command line: made, filled, searched, backed up, restored, opened by code, given another passphrase; nothing in clear.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { zipOf } from '../e2e/support/zip-of';
import { backupAnswer, errorAnswer, restoreAnswer, searchAnswer, verifyAnswer } from './cli-shapes';
import { buildCommandLine, marsad, scratch, type Ended } from './support/marsad';

beforeAll(() => {
  buildCommandLine(['cli', 'db', 'ingest', 'electron', 'document-preload', 'document-page']);
});

const CANARY = 'zanzibarquetzal';
const FIRST = 'the first passphrase';
const SECOND = 'عبارة المرور الثانية';

/** A newsletter with a text file attached. */
function messageWithAttachment(): string {
  return [
    'From: Sample Desk <desk@sample.example>',
    'Subject: Weekly letter',
    'Date: Tue, 06 Feb 2024 10:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The mediators meet again on Thursday, the sample wire reports in its weekly letter.',
    '--b',
    'Content-Type: text/plain; charset=utf-8; name="note.txt"',
    'Content-Disposition: attachment; filename="note.txt"',
    '',
    `The ${CANARY} talks, attached.`,
    '--b--',
    '',
  ].join('\r\n');
}

it('keeps text, names and passphrases off the disk, and does what plain archives do', async () => {
  const folder = scratch();
  const temporary = path.join(folder, 'tmp');
  fs.mkdirSync(temporary);
  const archive = path.join(folder, 'archive');
  const articles = path.join(folder, 'articles.jsonl');
  fs.writeFileSync(articles, `${JSON.stringify({ title: CANARY, body: `On the ${CANARY} talks.`, outlet: CANARY })}\n`);
  const [first, second, code] = ['first', 'second', 'code'].map((name) => path.join(folder, name));
  if (!first || !second || !code) throw new Error('three files');
  fs.writeFileSync(first, `${FIRST}\r\n`);
  fs.writeFileSync(second, SECOND);
  let output = '';
  const run = async (words: readonly string[], env: Record<string, string> = {}): Promise<Ended> => {
    const ended = await marsad([...words, '--archive', archive, '--json'], { env: { ...env, TMPDIR: temporary } });
    output += ended.stderr;
    return ended;
  };
  const done = async <T extends z.ZodType>(schema: T, ...given: Parameters<typeof run>): Promise<z.output<T>> => {
    const ended = await run(...given);
    expect(ended.code, ended.stderr).toBe(0);
    return schema.parse(JSON.parse(ended.stdout));
  };
  const failed = async (...given: Parameters<typeof run>): Promise<string> => {
    const ended = await run(...given);
    expect(ended.code).toBe(2);
    return errorAnswer.parse(JSON.parse(ended.stdout)).error.code;
  };

  expect(await failed(['init', '--encrypt'])).toBe('USAGE'); // no terminal to ask at
  expect(await failed(['init', '--encrypt'], { MARSAD_PASSPHRASE: 'short' })).toBe('PASSPHRASE_TOO_SHORT');
  const made = await done(z.strictObject({ archive: z.string(), schemaVersion: z.int(), recoveryCode: z.string() }), [
    'init',
    '--encrypt',
    '--passphrase-file',
    first,
  ]);
  const imported = await run(['import', articles, '--wait', '--passphrase-file', first]);
  expect(JSON.parse(imported.stdout)).toMatchObject({ read: 1, added: 1 });
  const container = path.join(folder, 'articles.zip');
  fs.writeFileSync(container, zipOf([{ name: 'a.txt', data: Buffer.from(`The ${CANARY} talks, packed.`) }]));
  const refused = await run(['import', container], { MARSAD_PASSPHRASE: FIRST }); // it would lie on the disk in clear
  expect(JSON.parse(refused.stdout)).toMatchObject({ rejected: 1, records: [{ reason: 'CONTAINER_INTO_ENCRYPTED' }] });
  const message = path.join(folder, 'message.eml');
  fs.writeFileSync(message, messageWithAttachment());
  const mailed = await run(['import', message], { MARSAD_PASSPHRASE: FIRST });
  expect(JSON.parse(mailed.stdout)).toMatchObject({ added: 1, rejected: 1 });
  expect(mailed.stdout).toContain('ATTACHMENT_INTO_ENCRYPTED');
  expect(await failed(['search', CANARY])).toBe('ARCHIVE_ENCRYPTED');
  expect(await failed(['search', CANARY], { MARSAD_PASSPHRASE: SECOND })).toBe('ARCHIVE_KEY_WRONG');
  expect(await done(searchAnswer, ['search', CANARY], { MARSAD_PASSPHRASE: FIRST })).toMatchObject({ total: 1 });

  await done(z.strictObject({ archive: z.string(), changed: z.literal(true) }), [
    'passphrase',
    '--passphrase-file',
    first,
    '--new-passphrase-file',
    second,
  ]);
  expect(await failed(['search', CANARY], { MARSAD_PASSPHRASE: FIRST })).toBe('ARCHIVE_KEY_WRONG');
  fs.writeFileSync(code, made.recoveryCode.toLowerCase());
  expect(await done(verifyAnswer, ['verify', '--recovery-code-file', code])).toMatchObject({ ok: true, articles: 2 });
  const { out } = await done(backupAnswer, ['backup'], { MARSAD_PASSPHRASE: SECOND });

  const restored = path.join(folder, 'restored');
  const words = ['restore', '--from', out, '--archive', restored, '--json'];
  expect((await marsad(words)).code).toBe(2);
  const ended = await marsad(words, { env: { MARSAD_PASSPHRASE: SECOND, TMPDIR: temporary } });
  expect(restoreAnswer.parse(JSON.parse(ended.stdout))).toMatchObject({ articles: 2, originals: 4 });

  for (const place of [archive, restored, temporary]) {
    for (const entry of fs.readdirSync(place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name));
      for (const secret of [CANARY, FIRST, SECOND, made.recoveryCode]) {
        expect(bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')), entry.name).toBe(false);
      }
    }
  }
  for (const secret of [CANARY, FIRST, SECOND, made.recoveryCode]) expect(output).not.toContain(secret);
});
