// An export file is there whole or not at all, and its hash is that of its bytes.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../core/contract/schema/export';
import type { ExportArticle, ExportExcerpt } from '../../../core/export/model';
import type { PdfPrinter } from '../../../export/pdf';
import { assertExportAvailable, writeExport } from '../../../export/write-export';
import { article, document, englishExcerpt, excerpt } from './samples';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const formats: readonly ExportFormat[] = ['csv', 'csv-excel', 'json', 'html', 'md', 'docx', 'xlsx'];

describe('writeExport', () => {
  it.each(formats)('writes %s and tells count and hash', async (format) => {
    const out = join(folder, `تصدير مقتطفات.${format}`);
    const answer = await writeExport({ format, what: 'excerpts', document: document([excerpt, englishExcerpt]), out });
    const bytes = await readFile(out);
    expect(answer).toEqual({ out, items: 2, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(await readdir(folder)).toEqual([`تصدير مقتطفات.${format}`]);
  });

  it.each(formats)('writes articles as %s', async (format) => {
    const out = join(folder, 'articles');
    const answer = await writeExport({ format, what: 'articles', document: document([article], 'ar'), out });
    expect(answer.items).toBe(1);
    expect((await readFile(out)).length).toBeGreaterThan(200);
  });

  it('gives the same bytes for the same document', async () => {
    for (const format of formats) {
      const write = (name: string) =>
        writeExport({ format, what: 'excerpts', document: document([excerpt]), out: join(folder, name) });
      expect((await write('a')).sha256, format).toBe((await write('b')).sha256);
    }
  });

  it('replaces an older file', async () => {
    const out = join(folder, 'a.csv');
    await writeFile(out, 'old');
    await writeExport({ format: 'csv', what: 'excerpts', document: document([excerpt]), out });
    expect(await readFile(out, 'utf8')).toMatch(/^excerpt_id,/);
  });

  it('leaves the older file and nothing else when the items fail half-way', async () => {
    const out = join(folder, 'a.html');
    await writeFile(out, 'old');
    async function* failing(): AsyncGenerator<ExportExcerpt> {
      for (let i = 0; i < 2_000; i++) yield excerpt;
      throw new Error('the archive went away');
    }
    for (const format of formats) {
      const written = writeExport({ format, what: 'excerpts', document: document(failing()), out });
      await expect(written, format).rejects.toThrow('the archive went away');
      expect(await readFile(out, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['a.html']);
    }
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const out = join(folder, 'a.json');
    const written = writeExport({
      format: 'json',
      what: 'excerpts',
      document: document(Array.from({ length: 100 }, () => excerpt)),
      out,
      signal: controller.signal,
      onItem: (done) => {
        if (done === 10) controller.abort();
      },
    });
    await expect(written).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not write an empty export', async () => {
    for (const format of formats) {
      const written = writeExport({ format, what: 'excerpts', document: document([]), out: join(folder, 'a') });
      await expect(written).rejects.toMatchObject({ code: 'EXPORT_NOTHING_SELECTED' });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('says where and why it cannot write', async () => {
    const write = (out: string) => writeExport({ format: 'csv', what: 'articles', document: document([article]), out });
    const missing = join(folder, 'no such folder', 'a.csv');
    await expect(write(missing)).rejects.toMatchObject({
      code: 'EXPORT_CANNOT_WRITE',
      params: { path: missing, reason: 'ENOENT' },
    });
    await mkdir(join(folder, 'folder.csv'));
    await expect(write(join(folder, 'folder.csv'))).rejects.toMatchObject({ params: { reason: 'NOT_A_FILE' } });
    await writeFile(join(folder, 'file'), '');
    await expect(write(join(folder, 'file', 'a.csv'))).rejects.toMatchObject({ params: { reason: 'ENOTDIR' } });
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling'));
    await expect(write(join(folder, 'dangling'))).rejects.toMatchObject({ params: { reason: 'NOT_A_FILE' } });
    expect((await readdir(folder)).sort()).toEqual(['dangling', 'file', 'folder.csv']);
  });

  it.runIf(process.platform !== 'win32')('never replaces a device', async () => {
    const written = writeExport({ format: 'csv', what: 'articles', document: document([article]), out: '/dev/null' });
    await expect(written).rejects.toMatchObject({ params: { path: '/dev/null', reason: 'NOT_A_FILE' } });
  });

  it.runIf(process.platform !== 'win32')('writes through a link and leaves the link', async () => {
    await writeFile(join(folder, 'real.csv'), 'old');
    await symlink('real.csv', join(folder, 'link.csv'));
    await writeExport({
      format: 'csv',
      what: 'articles',
      document: document([article]),
      out: join(folder, 'link.csv'),
    });
    expect(await readFile(join(folder, 'real.csv'), 'utf8')).toMatch(/^article_id,/);
  });

  it('takes a name as long as the file system does', async () => {
    const out = join(folder, `${'س'.repeat(125)}.csv`);
    await writeExport({ format: 'csv', what: 'articles', document: document([article]), out });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['qdpx', 'articles'],
    ['qdpx', 'comparison'],
  ] as const)('names the format it does not have: %s of %s', (format, what) => {
    expect(() => assertExportAvailable(format, what)).toThrowError(
      expect.objectContaining({ code: 'EXPORT_FORMAT_UNAVAILABLE', params: { format, what } }),
    );
  });

  it('does not print without a printer, and leaves nothing behind', async () => {
    const out = join(folder, 'a.pdf');
    const written = writeExport({ format: 'pdf', what: 'excerpts', document: document([excerpt]), out });
    await expect(written).rejects.toMatchObject({ code: 'EXPORT_PRINTER_UNAVAILABLE' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('hands a printer one whole page and no more than it can lay out', async () => {
    const out = join(folder, 'a.pdf');
    const print: PdfPrinter = async ({ html, pdf }) => writeFile(pdf, await readFile(html));
    await writeExport({ format: 'pdf', what: 'excerpts', document: document([excerpt]), out, print });
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/);
    const long = { ...article, body: 'كلمة '.repeat(500_000) };
    const written = writeExport({ format: 'pdf', what: 'articles', document: document([long]), out, print });
    await expect(written).rejects.toMatchObject({ code: 'EXPORT_PDF_TOO_LARGE' });
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});

describe('long exports', () => {
  it.each(formats)('keeps memory bounded in %s', async (format) => {
    const body = 'قال المتحدث إن المحادثات مستمرة. '.repeat(600);
    let peak = 0;
    async function* many(): AsyncGenerator<ExportArticle> {
      for (let i = 1; i <= 2_000; i++) {
        if (i % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
        yield { ...article, articleId: i, body: `${i} ${body}` };
      }
    }
    const before = process.memoryUsage().heapUsed;
    const out = join(folder, 'long');
    const answer = await writeExport({ format, what: 'articles', document: document(many()), out });
    expect(answer.items).toBe(2_000);
    // 2,000 bodies are 40 MB of text; a writer that gathered them would hold at least twice that.
    expect(peak - before).toBeLessThan(70 * 1024 * 1024);
  });
});
