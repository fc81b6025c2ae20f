// What the writer gets is derived from the exact text.
import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBoundaries } from '../../../core/model/boundaries';
import { prepareArticle, toIngestRecord } from '../../../ingest/prepare-article';
import { draft } from './drafts';

describe('prepareArticle', () => {
  test('keeps text byte for byte and hashes it', () => {
    const body = 'قال الوسيط إنّ الهدنة قريبة.\r\nوأضاف أن المحادثات مستمرة 🕊️.\n\nCafe\u0301 stays decomposed.';
    const article = prepareArticle(draft({ title: 'هدنة', body }));
    expect(zstdDecompressSync(article.bodyZstd).toString('utf8')).toBe(body);
    expect(article.bodyLength).toBe(body.length);
    expect(Buffer.from(article.bodySha256).toString('hex')).toBe(createHash('sha256').update(body).digest('hex'));
    expect(Buffer.from(article.textSha256).toString('hex')).toBe(
      createHash('sha256').update(`هدنة\n${body}`).digest('hex'),
    );
    expect(article.titleTerms).toBe('هدنه');
    expect(article.bodyTerms.split(' ')).toHaveLength(article.tokenCount);
    expect([...decodeBoundaries(article.boundaries).paragraphStarts][0]).toBe(0);
  });

  test('reads dates of any form and keeps their offset', () => {
    const article = prepareArticle(draft({ body: 'x', publishedAt: 'Sun, 15 Jul 2018 21:56:56 +0400' }));
    expect(article.publishedAt).toBe('2018-07-15T21:56:56+04:00');
    expect(article.publishedInstant).toBe(Date.UTC(2018, 6, 15, 17, 56, 56));
    expect(article.localDate).toBe(20180715);
    expect(prepareArticle(draft({ body: 'x', publishedAt: 'last week' })).publishedAt).toBeNull();
  });

  test.each([
    ['he', 'שר החוץ אמר כי השיחות נמשכות בקהיר'],
    ['en', 'The talks on a truce resumed in Cairo on Sunday, officials said.'],
    ['fr', 'Les pourparlers sur la trêve ont repris dimanche au Caire, selon des responsables.'],
    ['fa', 'وزیر امور خارجه گفت که گفتگوها در قاهره ادامه دارد و پیشرفت چشمگیری حاصل شده است'],
    ['und', '123 456'],
  ])('tells %s', async (language, body) => {
    expect(await toIngestRecord(draft({ body }), 0)).toMatchObject({ article: { language } });
  });
});

describe('toIngestRecord', () => {
  test('rejects a body of white space and quarantines half a surrogate pair', async () => {
    expect(await toIngestRecord(draft({ body: ' \n\t' }), 3)).toMatchObject({
      record: 3,
      outcome: 'rejected',
      reason: 'EMPTY_BODY',
    });
    expect(await toIngestRecord(draft({ body: 'a\ud800b' }), 4)).toMatchObject({
      outcome: 'quarantined',
      reason: 'BAD_ENCODING',
    });
  });
});
