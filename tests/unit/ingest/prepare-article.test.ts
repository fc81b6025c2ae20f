// What the writer gets is derived from the exact text.
import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { PreparedArticle } from '../../../core/model/ingest-record';
import { indexText } from '../../../core/text/analyser';
import { decodeBoundaries } from '../../../core/model/boundaries';
import { BatchBytes } from '../../../ingest/batch-bytes';
import { prepareArticle, toIngestRecord } from '../../../ingest/prepare-article';
import { draft } from './drafts';

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function unpacked({ body: { pack, start, length } }: PreparedArticle, batch: BatchBytes): string {
  const packed = batch.packs()[pack];
  if (!packed) throw new Error(`there is no pack ${pack}`);
  return text(zstdDecompressSync(packed).subarray(start, start + length));
}

describe('prepareArticle', () => {
  test('keeps every body of a batch, long and short, and its words', () => {
    const body = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2_000 }),
      fc.string({ maxLength: 40 }),
      fc.integer({ min: 8_000, max: 40_000 }).map((length) => 'محادثات 𝔸 '.repeat(length / 10)),
      fc.constant('long '.repeat(60_000)),
    );
    fc.assert(
      fc.property(fc.array(body, { maxLength: 30 }), (bodies) => {
        const batch = new BatchBytes();
        const articles = bodies.map((given) => prepareArticle(draft({ body: given }), batch));
        articles.forEach((article, at) => {
          const given = bodies[at] ?? '';
          expect(unpacked(article, batch)).toBe(given);
          expect(text(article.bodyTerms)).toBe(indexText(given).terms);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps text byte for byte and hashes it', () => {
    const body = 'قال الوسيط إنّ الهدنة قريبة.\r\nوأضاف أن المحادثات مستمرة 🕊️.\n\nCafe\u0301 stays decomposed.';
    const batch = new BatchBytes();
    const article = prepareArticle(draft({ title: 'هدنة', body }), batch);
    expect(unpacked(article, batch)).toBe(body);
    expect(article.bodyLength).toBe(body.length);
    expect(Buffer.from(article.bodySha256).toString('hex')).toBe(createHash('sha256').update(body).digest('hex'));
    expect(Buffer.from(article.textSha256).toString('hex')).toBe(
      createHash('sha256').update(`هدنة\n${body}`).digest('hex'),
    );
    expect(text(article.titleTerms)).toBe('هدنه');
    expect(text(article.bodyTerms)).toBe(indexText(body).terms);
    expect(text(article.bodyTerms).split(' ')).toHaveLength(article.tokenCount);
    expect([...decodeBoundaries(article.boundaries).paragraphStarts][0]).toBe(0);
  });

  test('reads dates of any form and keeps their offset', () => {
    const article = prepareArticle(
      draft({ body: 'x', publishedAt: 'Sun, 15 Jul 2018 21:56:56 +0400' }),
      new BatchBytes(),
    );
    expect(article.publishedAt).toBe('2018-07-15T21:56:56+04:00');
    expect(article.publishedInstant).toBe(Date.UTC(2018, 6, 15, 17, 56, 56));
    expect(article.localDate).toBe(20180715);
    expect(prepareArticle(draft({ body: 'x', publishedAt: 'last week' }), new BatchBytes()).publishedAt).toBeNull();
  });

  test.each([
    ['he', 'שר החוץ אמר כי השיחות נמשכות בקהיר'],
    ['en', 'The talks on a truce resumed in Cairo on Sunday, officials said.'],
    ['fr', 'Les pourparlers sur la trêve ont repris dimanche au Caire, selon des responsables.'],
    ['fa', 'وزیر امور خارجه گفت که گفتگوها در قاهره ادامه دارد و پیشرفت چشمگیری حاصل شده است'],
    ['und', '123 456'],
  ])('tells %s', async (language, body) => {
    expect(await toIngestRecord(draft({ body }), 0, new BatchBytes())).toMatchObject({ article: { language } });
  });
});

describe('toIngestRecord', () => {
  test('rejects a body of white space and quarantines half a surrogate pair', async () => {
    expect(await toIngestRecord(draft({ body: ' \n\t' }), 3, new BatchBytes())).toMatchObject({
      record: 3,
      outcome: 'rejected',
      reason: 'EMPTY_BODY',
    });
    expect(await toIngestRecord(draft({ body: 'a\ud800b' }), 4, new BatchBytes())).toMatchObject({
      outcome: 'quarantined',
      reason: 'BAD_ENCODING',
    });
  });
});
