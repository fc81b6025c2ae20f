// Web pages through the real sandboxed pages: as much of the article as Readability alone finds, without bylines, menus and stubs.
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronProgram, sandboxSwitches, startHost, type HostProcess } from './support/document-host';
import { wordF1 } from './support/text-likeness';

const root = path.resolve(import.meta.dirname, '..', '..');
const pages = path.resolve(root, '..', 'shared', 'data', 'containers', 'readability');
/** Where one page of thirty differs by a word. */
const TOLERANCE = 0.001;

let host: HostProcess;

test.beforeAll(() => {
  host = startHost();
});

test.afterAll(async () => {
  await host.stop();
});

test("Readability's own pages: the article's words, as many as it finds alone", async () => {
  test.skip(!fs.existsSync(pages), `${pages} is not here`);
  const alone = readAlone();
  const sums = { ours: 0, plain: 0 };
  const names = Object.keys(alone);
  for (const name of names) {
    const { plain, expected } = alone[name] ?? { plain: '', expected: '' };
    const result = await host.parse('html', fs.readFileSync(path.join(pages, name, 'source.html')));
    const draft = result.ok ? result.drafts[0] : undefined;
    const f1 = { ours: wordF1(expected, draft?.body ?? ''), plain: wordF1(expected, plain) };
    sums.ours += f1.ours;
    sums.plain += f1.plain;
    if (f1.ours < f1.plain - TOLERANCE) {
      console.log(
        `${name}: ours ${f1.ours.toFixed(4)}, alone ${f1.plain.toFixed(4)}${result.ok ? '' : `, ${result.reason}`}`,
      );
    }
  }
  const mean = { ours: sums.ours / names.length, plain: sums.plain / names.length };
  console.log(`${String(names.length)} pages, word F1: ours ${mean.ours.toFixed(4)}, alone ${mean.plain.toFixed(4)}`);
  expect(mean.ours).toBeGreaterThanOrEqual(mean.plain - TOLERANCE);
});

test("the sample's pages: author and date are fields, not text", async () => {
  const folder = path.join(root, 'build', 'sample', 'articles', 'sahifat-al-marfa');
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const html = fs.readFileSync(path.join(folder, name), 'utf8');
    const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));
    const result = await host.parse('html', html);
    if (!result.ok) throw new Error(`${name}: ${result.reason}`);
    expect(result.drafts[0]?.author, name).toMatch(/\S \S/);
    expect(result.drafts[0]?.body, name).toBe(paragraphs.join('\n\n'));
  }
});

const filler =
  'قالت الوزارة إن المحادثات مستمرة وإن الجولة المقبلة ستعقد في القاهرة خلال الأسبوع الجاري بحضور الوسطاء. ';
const page = (head: string, inside: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>المحادثات مستمرة</title>${head}</head><body>${inside}</body></html>`;

test('a byline goes, a sentence that names the author stays', async () => {
  const author = '<meta name="author" content="سلمى الحداد">';
  const byline = (text: string): string =>
    page(author, `<article><h1>المحادثات مستمرة</h1><p>${text}</p><p>${filler.repeat(4)}</p></article>`);
  for (const text of ['بقلم سلمى الحداد', 'سلمى الحداد | 6 فبراير 2024', 'كتبت: سلمى الحداد']) {
    const result = await host.parse('html', byline(text));
    expect(result.ok ? result.drafts[0]?.body : result.reason, text).toBe(filler.repeat(4).trim());
  }
  const kept = 'قالت سلمى الحداد إنها شاهدت الوفد يغادر الفندق.';
  const result = await host.parse('html', byline(kept));
  expect(result.ok ? result.drafts[0]?.body : result.reason).toContain(kept);
});

test('a short page is an article where the text is all there is, not where it is a stub', async () => {
  const flash = 'عاجل: إعلان الهدنة في القاهرة';
  expect(await host.parse('html', page('', `<p>${flash}</p>`))).toMatchObject({ ok: true, drafts: [{ body: flash }] });
  const menu =
    '<nav><a href="/a">سياسة</a></nav><ul><li><a href="/b">أخبار العالم وكل ما حدث اليوم</a></li><li><a href="/c">اقتصاد وأسواق وأسعار الخبز</a></li></ul>';
  for (const stub of [
    page('', `<p>${flash}</p>${menu}`),
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr>nginx server</body></html>',
    '<html><head><title>Wait</title></head><body><p>Please enable JavaScript and cookies to continue</p></body></html>',
  ]) {
    expect(await host.parse('html', stub)).toMatchObject({ ok: false, reason: 'NO_ARTICLE_FOUND' });
  }
});

function readAlone(): Record<string, { readonly plain: string; readonly expected: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-readability-test-'));
  try {
    const output = path.join(folder, 'texts.json');
    const script = path.join(root, 'tests', 'fixtures', 'documents', 'plain-readability.mjs');
    const library = path.join(root, 'node_modules', '@mozilla', 'readability', 'Readability.js');
    const { stderr } = spawnSync(electronProgram(), [...sandboxSwitches(), script, pages, output, library], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (!fs.existsSync(output)) throw new Error(`Readability alone read nothing: ${stderr}`);
    return JSON.parse(fs.readFileSync(output, 'utf8')) as ReturnType<typeof readAlone>;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
