// Documents by the command line: the hidden Electron that parses them starts by itself, without a display, too.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importAnswer, showAnswer } from './cli-shapes';
import { buildCommandLine, marsad, marsadJson, scratch } from './support/marsad';

beforeAll(() => {
  buildCommandLine(['cli', 'db', 'ingest', 'electron', 'document-preload', 'document-page']);
});

const page = (body: string): string => `<!doctype html><html lang="ar"><head><title>محادثات القاهرة</title>
<meta property="article:published_time" content="2024-02-06T10:00:00+02:00"></head><body><nav>الرئيسية</nav>
<article><h1>محادثات القاهرة</h1>${body}</article></body></html>`;

describe('marsad import of documents', () => {
  it('reads a page in a sandboxed window, and goes on after one that is no article', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'archive');
    const paragraph =
      '<p>قال الوسطاء إن المحادثات في القاهرة تقدمت، وإن الهدنة قريبة، ثم عاد الوفد إلى الدوحة مساء الثلاثاء.</p>';
    fs.writeFileSync(path.join(folder, 'a.html'), page(paragraph.repeat(6)));
    fs.writeFileSync(path.join(folder, 'b.html'), '');
    const files = ['a.html', 'b.html'].map((name) => path.join(folder, name));
    const answer = await marsadJson(importAnswer, ['import', ...files, '--archive', archive], 1);
    expect(answer).toMatchObject({ read: 2, added: 1, rejected: 1 });
    const article = await marsadJson(showAnswer, ['show', '1', '--archive', archive]);
    expect(article).toMatchObject({
      title: 'محادثات القاهرة',
      publishedAt: '2024-02-06T10:00:00+02:00',
      language: 'ar',
    });
    expect(article.body).not.toContain('الرئيسية');
  }, 120_000);

  it.skipIf(process.platform !== 'linux')(
    'says what to install where there is neither a display nor Xvfb',
    async () => {
      const folder = scratch();
      fs.writeFileSync(path.join(folder, 'a.html'), page('<p>نص</p>'));
      const words = ['import', path.join(folder, 'a.html'), '--archive', path.join(folder, 'archive'), '--json'];
      const env = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, PATH: folder };
      const ended = await marsad(words, { env });
      expect(ended.code).not.toBe(0);
      expect(`${ended.stdout}${ended.stderr}`).toContain('xvfb');
    },
  );
});
