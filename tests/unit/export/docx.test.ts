// The DOCX package opens in readers other than ours, and says of every run and paragraph which way it reads.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printable, withVisibleBidiControls } from '../../../core/export/bidi';
import type { ExportArticle, ExportExcerpt } from '../../../core/export/model';
import { writeExport } from '../../../export/write-export';
import { article, document, englishExcerpt, excerpt, excerptOf, naughty } from './samples';
import { readZip } from './zip-read';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-docx-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Docx {
  readonly parts: ReadonlyMap<string, string>;
  readonly xml: string;
  /** As another reader sees it: throws where the XML is not well-formed. */
  readonly text: string;
}

async function opened(out: string): Promise<Docx> {
  const parts = await readZip(out);
  const { value, messages } = await mammoth.extractRawText({ buffer: await readFile(out) });
  expect(messages).toEqual([]);
  return { parts, xml: parts.get('word/document.xml') ?? '', text: value };
}

async function docxOf(items: readonly ExportExcerpt[], language: 'ar' | 'en' | 'he' = 'en'): Promise<Docx> {
  const out = join(folder, 'e.docx');
  await writeExport({ format: 'docx', what: 'excerpts', document: document(items, language), out });
  return opened(out);
}

async function docxOfArticles(items: readonly ExportArticle[]): Promise<Docx> {
  const out = join(folder, 'a.docx');
  await writeExport({ format: 'docx', what: 'articles', document: document(items), out });
  return opened(out);
}

const paragraphs = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const runsOf = (xml: string): { rtl: boolean; text: string }[] =>
  [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({
    rtl: run.includes('<w:rtl/>'),
    text: [...run.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map((m) => m[1]).join(''),
  }));

describe('DOCX of excerpts', () => {
  it('sets Arabic right-to-left and the Latin word in it left-to-right', async () => {
    const { xml } = await docxOf([excerpt]);
    const passage = paragraphs(xml).find((p) => p.includes('"Passage"')) ?? '';
    expect(passage).toContain('<w:bidi/>');
    const runs = runsOf(passage);
    expect(runs.map((r) => r.text).join('')).toBe(excerpt.contextBefore + excerpt.quote + excerpt.contextAfter);
    expect(runs.filter((r) => /[a-z]/.test(r.text))).toEqual([{ rtl: false, text: 'truce' }]);
    for (const run of runs.filter((r) => /\p{Script=Arabic}/u.test(r.text))) expect(run.rtl).toBe(true);
    const quote = [...passage.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:shd .*?<\/w:r>/gs)].map((m) => runsOf(m[0])[0]?.text);
    expect(quote.join('')).toBe(excerpt.quote);
  });

  it('turns the table of an Arabic item round, not that of an English one', async () => {
    const { xml } = await docxOf([excerpt, englishExcerpt]);
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    // About the document, the two items, the codebook.
    expect(tables.map((t) => t.includes('<w:bidiVisual/>'))).toEqual([false, true, false, false]);
    const english = paragraphs(xml).filter((p) => p.includes('"Passage"'))[1];
    expect(english).not.toContain('<w:bidi/>');
  });

  it('carries title, source, tags, note, position and hashes', async () => {
    const { text, parts } = await docxOf([excerpt]);
    const expected = [
      excerpt.title,
      excerpt.outlet,
      excerpt.section,
      excerpt.author,
      excerpt.url,
      '6 February 2024, 23:30 +02:00',
      ...excerpt.tags.map((t) => t.path),
      ...excerpt.note.split('\n'),
      `${excerpt.start}–${excerpt.end}`,
      excerpt.textSha256,
      excerpt.sourceSha256,
    ];
    for (const part of expected) expect(text).toContain(part);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      'Target="https://sample.example/news/7?a=1&amp;b=2" TargetMode="External"',
    );
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Truce talks — الهدنة</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('2024-03-01T12:00:00.000Z</dcterms:created>');
  });

  it('writes one heading an item, found by the navigation pane', async () => {
    const { xml } = await docxOf([excerpt, englishExcerpt]);
    const headings = paragraphs(xml).filter((p) => p.includes('"Heading1"'));
    expect(
      headings.map((p) =>
        runsOf(p)
          .map((r) => r.text)
          .join(''),
      ),
    ).toEqual([`1. ${excerpt.title.replaceAll('"', '&quot;')}`, '2. Talks &quot;near&quot; a truce', 'Codebook']);
  });

  it.each(['ar', 'he'] as const)('runs the pages right-to-left in %s', async (language) => {
    const { xml } = await docxOf([excerpt], language);
    expect(xml).toMatch(/<w:sectPr>.*<w:bidi\/><\/w:sectPr>/);
  });

  it('names only styles that it has, and parts that it declares', async () => {
    const { xml, parts } = await docxOf([excerpt]);
    const styles = parts.get('word/styles.xml') ?? '';
    for (const [, id] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys()) {
      if (name.endsWith('.xml') && name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
    }
    const ids = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="(\w+)"/g)].map((m) => m[1]);
    for (const [, id] of xml.matchAll(/r:id="(\w+)"/g)) expect(ids).toContain(id);
  });

  it('stays readable with hostile text', async () => {
    const { xml, text } = await docxOf(naughty.map(excerptOf));
    expect(xml).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
    for (const value of naughty) {
      for (const line of withVisibleBidiControls(printable(value)).split(/[\r\n]+/)) expect(text).toContain(line);
    }
  });

  it('stays readable with any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (value) => {
        const { xml } = await docxOf([excerptOf(value)]);
        expect(xml.isWellFormed()).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('DOCX of articles', () => {
  it('has a paragraph for every line of the body', async () => {
    const { xml } = await docxOfArticles([article]);
    const body = paragraphs(xml)
      .filter((p) => p.includes('"Passage"'))
      .map((p) =>
        runsOf(p)
          .map((r) => r.text)
          .join(''),
      );
    expect(body).toEqual(article.body.split('\n'));
  });
});
