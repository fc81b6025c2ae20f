// QDPX: valid against REFI's schema, positions in code points, and back again without loss.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodePoints, CodeUnits } from '../../../core/export/code-points';
import { printable } from '../../../core/export/bidi';
import { readAnnotations } from '../../../core/export/annotations-read';
import type { ExportDocument, ExportExcerpt } from '../../../core/export/model';
import { readQdpx } from '../../../export/qdpx-read';
import { writeExport } from '../../../export/write-export';
import { article, document, excerpt, excerptOf, naughty } from './samples';
import { elements, readXml } from './xml-read';
import { readZip } from './zip-read';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-qdpx-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SCHEMA = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'REFI-QDA-Project.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

async function projectOf(shown: ExportDocument<ExportExcerpt>, bodies: Readonly<Record<number, string>>) {
  const out = join(folder, 'p.qdpx');
  const readBody = (id: number): Promise<string> => Promise.resolve(bodies[id] ?? '');
  const answer = await writeExport({ format: 'qdpx', what: 'excerpts', document: shown, out, readBody });
  const parts = await readZip(out);
  return { answer, out, parts, xml: parts.get('project.qde') ?? '' };
}

/** Two excerpts of one article, the second behind an emoji. */
const later: ExportExcerpt = {
  ...excerpt,
  excerptId: 21,
  start: article.body.indexOf('قريبة'),
  end: article.body.indexOf('قريبة') + 5,
  quote: 'قريبة',
  tags: [],
  note: '',
};

describe('a QDPX project', () => {
  it('holds the articles as plain text and counts code points, the end exclusive', async () => {
    const { parts, xml, answer } = await projectOf(document([excerpt, later]), { 7: article.body });
    expect(answer.items).toBe(2);
    const [source] = elements(readXml(xml), 'TextSource');
    const file = `sources/${source?.attributes['plainTextPath']?.replace('internal://', '') ?? ''}`;
    expect([...parts.keys()]).toEqual(['project.qde', file]);
    expect(parts.get(file)).toBe(article.body);
    const spans = elements(source, 'PlainTextSelection').map(({ attributes }) =>
      [...article.body].slice(Number(attributes['startPosition']), Number(attributes['endPosition'])).join(''),
    );
    expect(spans).toEqual([excerpt.quote, later.quote]);
    expect(later.start - Number(elements(source, 'PlainTextSelection')[1]?.attributes['startPosition'])).toBe(1);
    expect(xml.startsWith('<?xml')).toBe(true);
  });

  it('has no empty containers, and a code for every coding', async () => {
    const bare = { ...document([{ ...later, tags: [] }]), codebook: [] };
    const { xml } = await projectOf(bare, { 7: article.body });
    const root = readXml(xml);
    for (const name of ['CodeBook', 'Codes', 'Sources', 'Notes']) {
      for (const element of elements(root, name)) expect(element.children.length, name).toBeGreaterThan(0);
    }
    const full = readXml((await projectOf({ ...document([excerpt]), codebook: [] }, { 7: article.body })).xml);
    const codes = elements(full, 'Code').map(({ attributes }) => attributes['guid']);
    expect(elements(full, 'CodeRef').map(({ attributes }) => attributes['targetGUID'])).toEqual(codes);
    expect(codes).toHaveLength(2);
  });

  it.skipIf(!hasXmllint || !existsSync(SCHEMA))(
    'is valid against REFI’s schema (skipped without xmllint or the schema)',
    async () => {
      const items = naughty.map((text, i) => ({ ...excerptOf(text, i + 1), articleId: i + 1, start: 0, end: 1 }));
      const { xml } = await projectOf(document(items), Object.fromEntries(items.map((e) => [e.articleId, 'نص'])));
      const file = join(folder, 'project.qde');
      await writeFile(file, xml);
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, file], { encoding: 'utf8' });
      expect(stderr).toContain('validates');
      expect(status).toBe(0);
    },
  );

  it('comes back whole: excerpts, notes, tags, definitions and details', async () => {
    const { out } = await projectOf(document([excerpt, later]), { 7: article.body });
    const read = readAnnotations(await readQdpx(out));
    expect(read.rejected).toEqual([]);
    expect(read.excerpts.map(({ position, quote, note }) => ({ ...position, quote, note }))).toEqual(
      [excerpt, later].map(({ start, end, quote, note }) => ({ start, end, quote, note })),
    );
    expect(read.excerpts[0]).toMatchObject({
      tags: [['وساطة', 'Egypt; "Cairo"'], ['הפסקת אש']],
      createdAt: excerpt.createdAt,
      updatedAt: excerpt.updatedAt,
      source: {
        title: article.title,
        outlet: article.outlet,
        author: article.author,
        publishedAt: article.publishedAt,
        url: article.url,
        textSha256: article.textSha256,
        sourceSha256: article.sourceSha256,
      },
    });
    expect(read.codebook.map(({ path, colour, definition }) => ({ path, colour, definition }))).toEqual([
      { path: ['وساطة'], colour: '#1f5f8b', definition: 'What «وساطة» covers' },
      { path: ['وساطة', 'Egypt; "Cairo"'], colour: '#b3261e', definition: 'What «Egypt; "Cairo"» covers' },
      { path: ['הפסקת אש'], colour: '#2e7d32', definition: 'What «הפסקת אש» covers' },
    ]);
  });

  it('round-trips any text, span and note', async () => {
    const body = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(body, fc.nat(), fc.nat(), fc.string({ unit: 'grapheme' }), async (text, a, b, note) => {
        const points = [...text];
        const from = a % points.length;
        const start = points.slice(0, from).join('').length;
        const quote = points.slice(from, from + 1 + (b % (points.length - from))).join('');
        const one = { ...excerpt, start, end: start + quote.length, quote, note };
        const { out } = await projectOf(document([one]), { 7: text });
        const [back] = readAnnotations(await readQdpx(out)).excerpts;
        expect(back).toMatchObject({ quote, position: { start, end: one.end }, note: printable(note) });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['not a zip', 'NOT_QDPX'],
    ['', 'NOT_QDPX'],
  ])('says what is wrong with a file that is none', async (content, reason) => {
    const file = join(folder, 'broken.qdpx');
    await writeFile(file, content);
    await expect(readQdpx(file)).rejects.toMatchObject({ code: 'EXPORT_BAD_FILE', params: { path: file, reason } });
    await expect(readQdpx(join(folder, 'none'))).rejects.toMatchObject({ params: { reason: 'ENOENT' } });
  });
});

describe('a QDC codebook', () => {
  it('holds the whole tree, and is not written without tags', async () => {
    const out = join(folder, 'c.qdc');
    const write = (shown: ExportDocument<ExportExcerpt>) =>
      writeExport({ format: 'qdc', what: 'excerpts', document: shown, out });
    expect((await write(document([]))).items).toBe(3);
    await expect(write({ ...document([excerpt]), codebook: [] })).rejects.toMatchObject({
      code: 'EXPORT_NOTHING_SELECTED',
    });
  });
});

describe('code points', () => {
  it('convert there and back in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat()), (text, picks) => {
        const points = [...text];
        const [there, back] = [new CodePoints(text), new CodeUnits(text)];
        for (const pick of picks) {
          const point = pick % (points.length + 1);
          const offset = points.slice(0, point).join('').length;
          expect(there.before(offset)).toBe(point);
          expect(back.before(point)).toBe(offset);
        }
        expect(back.before(points.length + 1)).toBeNull();
      }),
    );
  });
});
