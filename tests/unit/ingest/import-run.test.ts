// A whole run: which parser gets what, cancel and resume, what is merged and revised, progress.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../../core/model/source-format';
import { openWriter } from '../../../db/open-archive';
import { folderWith, importPaths } from './import-harness';
import { encodeLegacy } from './legacy';
import { storedArticles } from './read-archive';

test('documents go to the parser by content, with a guess of their encoding', async () => {
  const seen: string[] = [];
  const page = '<!doctype html><html><body><p>قال المتحدث إن الهدنة قريبة جدا</p></body></html>';
  const folder = folderWith({
    'a.html': page,
    'b.txt': page,
    'c.htm': encodeLegacy(page, 'windows-1256'),
    'd.dat': '%PDF-1.7 …',
    'e.eml': 'From: a@example.org\r\nSubject: x\r\n\r\nbody',
    'f.docx': Buffer.from('504b0304', 'hex'),
    'g.zip': Buffer.from('504b030400', 'hex'),
  });
  const { lines } = await importPaths([folder], {
    documents: {
      parse: ({
        kind,
        name,
        charset,
        bytes,
      }: {
        kind: DocumentKind;
        name: string;
        charset: string | null;
        bytes: Uint8Array;
      }) => {
        seen.push(`${name} ${kind} ${charset} ${bytes.length > 0}`);
        return Promise.resolve({ ok: false, outcome: 'rejected', reason: 'NO_ARTICLE_FOUND', params: {} });
      },
    },
  });
  expect(seen).toEqual([
    'a.html html utf-8 true',
    'b.txt html utf-8 true',
    'c.htm html windows-1256 true',
    'd.dat pdf null true',
    'e.eml eml null true',
    'f.docx docx null true',
  ]);
  expect(lines.at(-1)).toBe('g.zip 0 quarantined BROKEN_ZIP');
  expect(lines[0]).toBe('a.html 0 rejected NO_ARTICLE_FOUND');
});

describe('a run', () => {
  test('cancelled: what was reported is there, the batch can be taken up to the same end', async () => {
    const text = Array.from({ length: 9000 }, (_, n) => JSON.stringify({ title: `t${n}`, body: `body ${n}` })).join(
      '\n',
    );
    const folder = folderWith({ 'a.jsonl': text, 'b.jsonl': '{"title":"x","body":"last"}' });
    const cancel = new AbortController();
    const first = await importPaths([folder], { cancel, onRecords: () => cancel.abort() });
    expect(first.cancelled).toBe(true);
    expect(first.counts.read).toBe(first.records.length);
    expect(first.counts.read).toBeLessThan(9000);
    const second = await importPaths([folder], { archive: first.archive, resume: first.batchId });
    expect(second.counts).toMatchObject({ read: 9001, added: 9001 });
    expect(storedArticles(first.archive).map(({ title }) => title)).toEqual([
      ...Array.from({ length: 9000 }, (_, n) => `t${n}`),
      'x',
    ]);
  });

  test('many small files: each once, in order, whatever is among them and however often it is named', async () => {
    const files = Array.from({ length: 150 }, (_, n): [string, string] => [
      `${n}.txt`,
      n % 40 === 7 ? '' : `Title ${n}\n\nText number ${n}.`,
    ]);
    const folder = folderWith(Object.fromEntries(files));
    fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, '70 broken.txt'));
    const { lines, archive, batchId } = await importPaths([folder, path.join(folder, '3.txt'), folder]);
    const expected = files.map(([name, text]) => `${name} 0 ${text === '' ? 'rejected EMPTY_FILE' : 'added'}`);
    expected.splice(70, 0, '70 broken.txt 0 quarantined FILE_DISAPPEARED');
    expect(lines).toEqual(expected);
    const texts = files.map(([, text]) => text).filter((text) => text !== '');
    expect(storedArticles(archive).map(({ body }) => body)).toEqual(texts);
    const again = openWriter(archive, false, 'tests');
    await again.sink?.finish({ batchId, state: 'interrupted' });
    again.close();
    const resumed = await importPaths([folder], { archive, resume: batchId });
    expect(resumed.lines).toEqual([]);
    expect(resumed.counts).toMatchObject({ read: 151, added: 146, rejected: 4, quarantined: 1 });
  });

  test('the same files again are merged, a new text at the same address is a revision', async () => {
    const one = (body: string): string =>
      JSON.stringify({ title: 't', body, url: 'https://example.org/a', outlet: 'X' });
    const { archive } = await importPaths([folderWith({ 'a.json': one('first') })]);
    expect((await importPaths([folderWith({ 'b.json': one('first') })], { archive })).counts).toMatchObject({
      read: 1,
      merged: 1,
    });
    expect((await importPaths([folderWith({ 'c.json': one('second') })], { archive })).counts).toMatchObject({
      read: 1,
      revised: 1,
    });
  });

  test('progress names the file and ends complete', async () => {
    const { progress, counts } = await importPaths([folderWith({ 'a.txt': 'a\n\nb', 'b.txt': 'c\n\nd' })]);
    expect(progress[0]).toMatchObject({ phase: 'scanning' });
    expect(progress.at(-1)).toMatchObject({
      phase: 'done',
      counts,
      doneFiles: 2,
      totalFiles: 2,
      doneBytes: 8,
      totalBytes: 8,
      secondsLeft: 0,
    });
  });
});
