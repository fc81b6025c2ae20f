// The HTML file stands alone: well-formed whatever the text holds, nothing in it runs or is fetched, each item in its direction.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printable, withoutBidiControls } from '../../../core/export/bidi';
import type { ExportArticle, ExportDocument, ExportExcerpt } from '../../../core/export/model';
import { articleHtmlChunks, excerptHtmlChunks } from '../../../export/html';
import { openSpool } from '../../../export/spool';
import { findAll, readHtml, textContent, type HtmlElement } from './html-check';
import { article, document, englishExcerpt, excerpt, excerptOf, naughty, textOf } from './samples';

let folder = '';
let spools = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-html-'));
});
afterAll(async () => {
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

async function excerptsHtml(doc: ExportDocument<ExportExcerpt>): Promise<string> {
  const spool = await openSpool(join(folder, `${++spools}`), 'out.html');
  const html = await textOf(excerptHtmlChunks(doc, spool));
  await spool.dispose();
  return html;
}

async function articlesHtml(doc: ExportDocument<ExportArticle>): Promise<string> {
  const spool = await openSpool(join(folder, `${++spools}`), 'out.html');
  const html = await textOf(articleHtmlChunks(doc, spool));
  await spool.dispose();
  return html;
}

const byName = (name: string) => (e: HtmlElement) => e.name === name;
const byClass = (name: string) => (e: HtmlElement) => e.attributes['class'] === name;

describe('HTML of excerpts', () => {
  it('shows each passage in its context, direction and evidence', async () => {
    const page = readHtml(await excerptsHtml(document([excerpt, englishExcerpt])));
    const [first, second] = findAll(page, byName('article'));
    if (!first || !second) throw new Error('two items expected');
    expect(first.attributes).toMatchObject({ lang: 'ar', dir: 'rtl', id: 'item-1' });
    expect(second.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(findAll(first, byName('mark')).map(textContent)).toEqual([excerpt.quote]);
    expect(findAll(first, byName('blockquote')).map(textContent)).toEqual([
      excerpt.contextBefore + excerpt.quote + excerpt.contextAfter,
    ]);
    const text = textContent(first);
    for (const part of [
      excerpt.title,
      excerpt.outlet,
      excerpt.author,
      excerpt.note,
      excerpt.textSha256,
      excerpt.sourceSha256,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('6 February 2024');
    expect(findAll(first, byName('a'))[0]?.attributes['href']).toBe(excerpt.url);
  });

  it('lists the items under their tags, with links that lead somewhere', async () => {
    const page = readHtml(await excerptsHtml(document([excerpt, englishExcerpt])));
    const groups = findAll(page, byName('details'));
    expect(groups.map((g) => g.attributes['id'])).toEqual(['tag-2', 'tag-3', 'tag-0']);
    const ids = new Set(findAll(page, (e) => 'id' in e.attributes).map((e) => e.attributes['id']));
    for (const link of findAll(page, (e) => e.attributes['href']?.startsWith('#') === true)) {
      expect(ids).toContain(link.attributes['href']?.slice(1));
    }
  });

  it.each(['ar', 'he', 'en'] as const)('speaks %s around the items', async (language) => {
    const page = readHtml(await excerptsHtml(document([excerpt], language)));
    const [html] = findAll(page, byName('html'));
    expect(html?.attributes).toMatchObject({ lang: language, dir: language === 'en' ? 'ltr' : 'rtl' });
  });

  it('stays well-formed and inert with hostile text', async () => {
    const html = await excerptsHtml(document(naughty.map(excerptOf)));
    const page = readHtml(html);
    expect(findAll(page, (e) => ['script', 'img', 'link', 'iframe'].includes(e.name))).toEqual([]);
    for (const element of findAll(page, () => true)) {
      for (const name of Object.keys(element.attributes)) expect(name).not.toMatch(/^on|^src$/);
      const { href } = element.attributes;
      if (href !== undefined) expect(href).toMatch(/^(#|https?:)/);
    }
    expect(html).not.toMatch(/url\(|@import/);
    expect(html).not.toMatch(/[\0\u202a-\u202e\u2067\u2068]/);
    expect(findAll(page, byName('mark')).map(textContent)).toEqual(
      naughty.map((text) => withoutBidiControls(printable(text))),
    );
    const shown = findAll(page, byClass('control')).map((e) => e.attributes['data-control']);
    expect(shown).toContain('RLO');
  });

  it('is well-formed for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const page = readHtml(await excerptsHtml(document([excerptOf(text)])));
        expect(findAll(page, byName('mark')).map(textContent)).toEqual([withoutBidiControls(printable(text))]);
      }),
      { numRuns: 60 },
    );
  });

  it('lists five hundred entries a tag and counts the rest', async () => {
    const many = Array.from({ length: 700 }, (_, i) => ({ ...excerpt, excerptId: i + 1 }));
    const page = readHtml(await excerptsHtml(document(many)));
    const group = findAll(page, (e) => e.attributes['id'] === 'tag-2')[0];
    if (!group) throw new Error('no group');
    expect(findAll(group, byName('a'))).toHaveLength(500);
    expect(textContent(group)).toContain('and 200 more');
    expect(textContent(group)).toContain('(700)');
  });
});

describe('HTML of articles', () => {
  it('holds the whole body', async () => {
    const page = readHtml(await articlesHtml(document([article], 'ar')));
    expect(findAll(page, byClass('body')).map(textContent)).toEqual([article.body]);
    expect(findAll(page, byName('article'))[0]?.attributes['dir']).toBe('rtl');
  });

  it('goes by the letters where the language is not known', async () => {
    const page = readHtml(await articlesHtml(document([{ ...article, language: 'und', title: '12: שיחות' }])));
    expect(findAll(page, byName('article'))[0]?.attributes['dir']).toBe('rtl');
  });
});
