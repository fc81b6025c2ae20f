// The annotation file is what another archive restores excerpts from: what is read back is what was written.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAnnotations } from '../../../core/export/annotations-read';
import { annotationChunks, articleJsonChunks } from '../../../export/json';
import { readAnnotationFile } from '../../../export/json-read';
import { article, codebook, document, englishExcerpt, excerpt, excerptOf, naughty, textOf } from './samples';

const webAnnotation = z.object({
  id: z.string().regex(/^urn:/),
  type: z.literal('Annotation'),
  motivation: z.union([z.literal('tagging'), z.tuple([z.literal('tagging'), z.literal('commenting')])]),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  body: z.array(
    z.object({ type: z.literal('TextualBody'), purpose: z.enum(['tagging', 'commenting']), value: z.string() }),
  ),
  target: z.object({
    type: z.literal('SpecificResource'),
    source: z.object({
      id: z.string().regex(/^urn:sha256:[0-9a-f]{64}$/),
      type: z.literal('Text'),
      language: z.string(),
    }),
    selector: z.tuple([
      z.object({
        type: z.literal('TextPositionSelector'),
        start: z.int(),
        end: z.int(),
        'marsad:unit': z.literal('utf-16-code-unit'),
      }),
      z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    ]),
  }),
});

const collection = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.unknown())]),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int(),
  first: z.object({ type: z.literal('AnnotationPage'), startIndex: z.literal(0), items: z.array(webAnnotation) }),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the annotation file', () => {
  it('is a W3C annotation collection', async () => {
    const value = collection.parse(JSON.parse(await textOf(annotationChunks(document([excerpt, englishExcerpt])))));
    expect(value.total).toBe(2);
    const [first] = value.first.items;
    expect(first?.body.map((b) => [b.purpose, b.value])).toEqual([
      ['tagging', 'وساطة/Egypt; "Cairo"'],
      ['tagging', 'הפסקת אש'],
      ['commenting', excerpt.note],
    ]);
    expect(first?.target.selector[0]).toMatchObject({ start: excerpt.start, end: excerpt.end });
  });

  it('is valid when there is nothing in it', async () => {
    expect(collection.parse(JSON.parse(await textOf(annotationChunks(document([]))))).first.items).toEqual([]);
  });

  it('gives excerpts and codebook back', async () => {
    const read = readAnnotations(JSON.parse(await textOf(annotationChunks(document([excerpt, englishExcerpt])))));
    expect(read).toMatchObject({ read: 2, rejected: [], rejectedTags: [] });
    expect(read.codebook).toEqual(
      [
        [['وساطة'], codebook[0]],
        [['وساطة', 'Egypt; "Cairo"'], codebook[1]],
        [['הפסקת אש'], codebook[2]],
      ].map(([path, tag]) => ({
        path,
        ...z.object({ colour: z.string(), definition: z.string(), shortcut: z.string().nullable() }).parse(tag),
      })),
    );
    expect(read.excerpts[0]).toEqual({
      index: 0,
      source: {
        textSha256: excerpt.textSha256,
        sourceSha256: excerpt.sourceSha256,
        outlet: excerpt.outlet,
        section: excerpt.section,
        title: excerpt.title,
        author: excerpt.author,
        publishedAt: excerpt.publishedAt,
        language: 'ar',
        url: excerpt.url,
      },
      position: { start: excerpt.start, end: excerpt.end },
      quote: excerpt.quote,
      prefix: excerpt.prefix,
      suffix: excerpt.suffix,
      tags: [['وساطة', 'Egypt; "Cairo"'], ['הפסקת אש']],
      note: excerpt.note,
      createdAt: excerpt.createdAt,
      updatedAt: excerpt.updatedAt,
    });
    expect(read.excerpts[1]).toMatchObject({ source: { url: null, section: null }, tags: [], note: '' });
  });

  it('keeps a tag whose name holds a slash apart from a path', async () => {
    const slash = { ...codebook[0]!, id: 9, name: 'a/b', path: 'a/b', parentId: null };
    const doc = { ...document([{ ...excerpt, tags: [{ id: 9, path: 'a/b', colour: '#123456' }] }]), codebook: [slash] };
    expect(readAnnotations(JSON.parse(await textOf(annotationChunks(doc)))).excerpts[0]?.tags).toEqual([['a/b']]);
  });

  it('round-trips any text, lone surrogates and controls included', async () => {
    const texts = fc.array(
      fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: 'binary' }), fc.constant('\ud83d')),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const written = values.map((value, i) => ({ ...excerptOf(value, i + 1), quote: `${value}.` }));
        const read = readAnnotations(JSON.parse(await textOf(annotationChunks(document(written)))));
        expect(read.rejected).toEqual([]);
        read.excerpts.forEach((e, i) => {
          expect(e).toMatchObject({ quote: `${values[i]}.`, prefix: values[i], suffix: values[i], note: values[i] });
          expect(e.source).toMatchObject({ title: values[i], outlet: values[i], url: values[i] });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file from elsewhere', () => {
  const foreign = {
    type: 'Annotation',
    body: { type: 'TextualBody', purpose: 'tagging', value: 'Mediation / Egypt' },
    target: {
      source: 'https://sample.example/news/7',
      selector: { type: 'TextQuoteSelector', exact: 'a truce' },
    },
  };

  it('is read with what it has', () => {
    const read = readAnnotations({ type: 'AnnotationPage', items: [foreign] });
    expect(read.excerpts).toHaveLength(1);
    expect(read.excerpts[0]).toMatchObject({
      position: null,
      quote: 'a truce',
      prefix: '',
      tags: [['Mediation', 'Egypt']],
      source: { url: 'https://sample.example/news/7', textSha256: null },
      createdAt: null,
    });
    expect(read.codebook.map((t) => t.path)).toEqual([['Mediation'], ['Mediation', 'Egypt']]);
  });

  it('does not take offsets of another unit for ours', () => {
    const selector = [
      { type: 'TextPositionSelector', start: 1, end: 3, 'marsad:unit': 'code-point' },
      { type: 'TextQuoteSelector', exact: 'ab' },
    ];
    const read = readAnnotations([{ ...foreign, target: { ...foreign.target, selector } }]);
    expect(read.excerpts[0]?.position).toBeNull();
  });

  it('loses only its bad annotations, and says which and why', () => {
    const target = (selector: unknown): unknown => ({ ...foreign, target: { ...foreign.target, selector } });
    const quote = { type: 'TextQuoteSelector', exact: 'x' };
    const read = readAnnotations([
      foreign,
      'text',
      null,
      { type: 'Bookmark' },
      target([]),
      target({ type: 'TextQuoteSelector', exact: '' }),
      target([quote, { type: 'TextPositionSelector', start: 5, end: 5 }]),
      target([quote, { type: 'TextPositionSelector', start: '5', end: 6 }]),
      { ...foreign, target: { selector: quote } },
      { ...foreign, body: { type: 'TextualBody', purpose: 'tagging', value: ' / ' } },
      { ...foreign, target: 'https://sample.example/' },
      { ...foreign, body: [{ type: 'TextualBody', value: 'n'.repeat(100_001) }] },
      foreign,
    ]);
    expect(read.read).toBe(13);
    expect(read.excerpts.map((e) => e.index)).toEqual([0, 12]);
    expect(read.rejected.map((r) => [r.index, r.reason])).toEqual([
      [1, 'NOT_AN_ANNOTATION'],
      [2, 'NOT_AN_ANNOTATION'],
      [3, 'NOT_AN_ANNOTATION'],
      [4, 'NO_QUOTE'],
      [5, 'NO_QUOTE'],
      [6, 'BAD_POSITION'],
      [7, 'BAD_POSITION'],
      [8, 'NO_ARTICLE'],
      [9, 'BAD_TAG'],
      [10, 'BAD_FIELD'],
      [11, 'NOTE_TOO_LONG'],
    ]);
  });

  it('keeps the good tags of a codebook with bad ones', () => {
    let deep: unknown = { id: 999, name: 'deepest' };
    for (let i = 0; i < 200; i++) deep = { id: i + 100, name: 'n', children: [deep] };
    const read = readAnnotations({
      first: { items: [foreign] },
      'marsad:codebook': [{ id: 1, name: '' }, 7, { id: 2, name: 'Good', colour: 'red', shortcut: 'long' }, deep],
    });
    expect(read.codebook.find((t) => t.path[0] === 'Good')).toMatchObject({ colour: '#808080', shortcut: null });
    expect(read.rejectedTags.map((t) => t.reason)).toEqual(['BAD_TAG', 'BAD_TAG', 'TOO_DEEP']);
    expect(read.excerpts).toHaveLength(1);
  });

  it.each([[42], ['text'], [null], [{ items: 3 }], [{}]])('%j is no annotation file', (value) => {
    expect(() => readAnnotations(value)).toThrowError(expect.objectContaining({ code: 'EXPORT_BAD_FILE' }));
  });

  it('an export of articles is refused as such', async () => {
    const value: unknown = JSON.parse(await textOf(articleJsonChunks(document([article]))));
    expect(value).toMatchObject({ 'marsad:format': 'articles', total: 1, items: [{ body: article.body }] });
    expect(() => readAnnotations(value)).toThrowError(expect.objectContaining({ code: 'EXPORT_BAD_FILE' }));
  });
});

describe('reading from disk', () => {
  it('takes a byte order mark', async () => {
    const path = join(folder, 'bom.json');
    await writeFile(path, `\ufeff${await textOf(annotationChunks(document([excerpt])))}`);
    expect((await readAnnotationFile(path)).excerpts).toHaveLength(1);
  });

  it.each([
    ['not-json.json', Buffer.from('{"items":['), 'NOT_JSON'],
    ['list.json', Buffer.from('7'), 'NOT_ANNOTATIONS'],
    ['latin.json', Buffer.from([0x22, 0xe9, 0x22]), 'NOT_UTF8'],
  ])('%s is told to be bad', async (name, bytes, reason) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    await expect(readAnnotationFile(path)).rejects.toMatchObject({ code: 'EXPORT_BAD_FILE', params: { path, reason } });
  });

  it('names a missing file', async () => {
    const path = join(folder, 'missing.json');
    await expect(readAnnotationFile(path)).rejects.toMatchObject({ params: { path, reason: 'ENOENT' } });
  });
});
