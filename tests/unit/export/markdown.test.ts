// Markdown shows what a text says: nothing in it becomes markup, and each item says which way it reads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, withVisibleBidiControls } from '../../../core/export/bidi';
import { articleMarkdownChunks, excerptMarkdownChunks } from '../../../export/markdown';
import { markdownBlock, markdownLine, markdownTarget } from '../../../export/markdown-text';
import { article, document, englishExcerpt, excerpt, excerptOf, naughty, textOf } from './samples';

/** What a CommonMark reader shows of inline text: escapes resolved, `<br>` a line end. Bare markup is an error. */
function shown(markdown: string): string {
  const escape = /\\([!-/:-@[-`{-~])/g;
  const bare = markdown.replaceAll('<br>', '').replace(escape, '');
  expect(bare).not.toMatch(/[\\`*_[\]<>|~$&\n]/);
  return markdown.replaceAll('<br>', '\n').replace(escape, '$1');
}

const expected = (text: string): string => withVisibleBidiControls(printable(text));

describe('Markdown text', () => {
  it.each(naughty)('%j shows as itself', (text) => {
    expect(shown(markdownBlock(text)).replace(/\s/g, '')).toBe(expected(text).replace(/\s/g, ''));
    expect(markdownLine(text)).not.toMatch(/^(?:[#+\-=:>]|\d+[.)])|[\r\n]/);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(markdownBlock(text)).replace(/\s/g, '')).toBe(expected(text).replace(/\s/g, ''));
        expect(shown(markdownLine(text))).toBe(expected(text).replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('keeps an address inside its brackets', () => {
    expect(markdownTarget('https://sample.example/هدنة?q=<b>')).toBe(
      '<https://sample.example/%D9%87%D8%AF%D9%86%D8%A9?q=%3Cb%3E>',
    );
  });
});

describe('Markdown of excerpts', () => {
  it('puts each item in a block of its language and direction', async () => {
    const text = await textOf(excerptMarkdownChunks(document([excerpt, englishExcerpt])));
    const blocks = [...text.matchAll(/<div lang="(\w+)" dir="(\w+)">\n\n(.*?)\n<\/div>\n/gs)];
    expect(blocks.map((m) => [m[1], m[2]])).toEqual([
      ['en', 'ltr'],
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['en', 'ltr'],
    ]);
    const [, first] = blocks;
    expect(first?.[3]).toContain(`> ${excerpt.contextBefore}<mark>${excerpt.quote}</mark>${excerpt.contextAfter}`);
    expect(first?.[3]).toContain('<https://sample.example/news/7?a=1&b=2>');
    for (const part of [
      excerpt.textSha256,
      excerpt.sourceSha256,
      'Compare with the English version, line 1<br>line 2',
    ]) {
      expect(first?.[3]).toContain(part);
    }
  });

  it('lets no text out of its line', async () => {
    const text = await textOf(excerptMarkdownChunks(document(naughty.map(excerptOf))));
    expect(text.match(/^## /gm)).toHaveLength(naughty.length + 1);
    expect(text.match(/^> .*<mark>.*<\/mark>/gm)).toHaveLength(naughty.length);
    expect(text).not.toContain('<script>');
    expect(text).not.toMatch(/[^\\]\]\(/);
    expect(text).not.toMatch(/⟦(?:LRI|FSI)⟧23:30/);
    expect(text).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('Markdown of articles', () => {
  it('has a paragraph for every line of the body', async () => {
    const text = await textOf(articleMarkdownChunks(document([article])));
    expect(text).toContain(article.body.split('\n').join('\n\n'));
  });
});
