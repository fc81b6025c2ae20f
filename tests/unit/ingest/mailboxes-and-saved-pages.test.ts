// Mailboxes message by message, attachments as sources of their own, and the folder beside a saved page.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { DocumentParser } from '../../../core/model/import-ports';
import { folderWith, importPaths } from './import-harness';
import { storedArticles } from './read-archive';

/** Stands for the sandboxed page: a message of these tests is a subject, a body and perhaps one attachment. */
const messages: DocumentParser = {
  parse: ({ kind, bytes }) => {
    const text = Buffer.from(bytes).toString();
    const title = /^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? '';
    const body = text.slice(text.search(/\r?\n\r?\n/)).trim();
    const attachment = /^Attached: (.*)$/m.exec(text)?.[1]?.trim();
    if (kind !== 'eml' || title === '') {
      return Promise.resolve({ ok: false, outcome: 'rejected', reason: 'NO_ARTICLE_FOUND', params: {} });
    }
    const draft = { title, body, outlet: null, section: null, author: null, publishedAt: null, language: 'en' };
    return Promise.resolve({
      ok: true,
      drafts: [{ ...draft, url: null, canonicalUrl: null, externalId: null }],
      attachments: attachment ? [{ name: attachment, bytes: Buffer.from(`${title}\n\nattached text`) }] : [],
    });
  },
};

const message = (n: number, more = ''): string =>
  `From sender@harbour.example Tue Feb  6 08:3${n}:00 2024\nSubject: digest ${n}\n${more}\nText of message ${n}.\n>From the desk: quoted.\nFrom here on it is prose.\n\n`;

test.each(['digests.mbox', 'digests.mbox.gz', 'digests'])('%s', async (name) => {
  const box = Buffer.from(message(0) + message(1, 'Attached: report.txt\n') + message(2));
  const folder = folderWith({ [name]: name.endsWith('.gz') ? gzipSync(box) : box });
  const { records, archive, counts } = await importPaths([folder], { documents: messages });
  expect(records.map(({ source, record, outcome }) => `${path.relative(folder, source)} ${record} ${outcome}`)).toEqual(
    [`${name} 0 added`, `${name}/message 2/report.txt 0 added`, `${name} 1 added`, `${name} 2 added`],
  );
  expect(counts.read).toBe(4);
  expect(storedArticles(archive)[0]?.body).toBe(
    'Text of message 0.\nFrom the desk: quoted.\nFrom here on it is prose.',
  );
});

test('a large mailbox, cancelled and taken up again, is there once and whole', async () => {
  const box = Array.from(
    { length: 700 },
    (_, n) => `From a@b.example Tue Feb  6 08:30:00 2024\nSubject: digest ${n}\n\nText ${n}.\n\n`,
  );
  const folder = folderWith({ 'a.mbox': box.join('') });
  const cancel = new AbortController();
  const first = await importPaths([folder], { documents: messages, cancel, onRecords: () => cancel.abort() });
  expect(first.cancelled).toBe(true);
  const second = await importPaths([folder], { documents: messages, archive: first.archive, resume: first.batchId });
  expect(second.counts).toMatchObject({ read: 700, added: 700 });
  expect(storedArticles(first.archive).map(({ title }) => title)).toEqual(box.map((_, n) => `digest ${n}`));
});

test('the folder beside a saved page holds no articles, one without such a page does', async () => {
  const folder = folderWith({
    'Talks.html': '<!doctype html><p>page',
    'Talks_files/style.css': 'p{}',
    'Talks_files/frame.html': '<!doctype html><p>frame',
    'محادثات.htm': '<!doctype html><p>page',
    'محادثات_ملفات/a.txt': 'part\n\nof the page',
    'case_files/a.txt': 'An article\n\nin a folder of that name',
  });
  const { lines, counts } = await importPaths([folder]);
  expect([...lines].sort()).toEqual(
    [
      'a.txt 0 added',
      'Talks.html 0 quarantined PARSER_CRASHED',
      'Talks_files 0 skipped PARTS_SKIPPED',
      'محادثات.htm 0 quarantined PARSER_CRASHED',
      'محادثات_ملفات 0 skipped PARTS_SKIPPED',
    ].sort(),
  );
  expect(counts).toMatchObject({ read: 3, skipped: 3 });
});
