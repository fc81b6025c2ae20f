// Languages of short and long texts, and of texts that hold two scripts.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { detectLanguage } from '../../../../core/text/language';

describe('detectLanguage', () => {
  it.each([
    ['أعلنت مصر وقطر استئناف المفاوضات', 'ar'],
    ['هدنة', 'ar'],
    ['قال Antony Blinken إن CNN نشرت الخبر https://example.com/a/b/c/d/e/f/g/h', 'ar'],
    ['علی المستوی السیاسی أکد الرئیس أن المفاوضات مستمرة فی القاهرة', 'ar'],
    ['وزیر خارجه ایران گفت که مذاکرات در قاهره ادامه دارد', 'fa'],
    ['وزیر خارجہ نے کہا ہے کہ مذاکرات قاہرہ میں جاری ہیں', 'ur'],
    ['د بهرنیو چارو وزیر وویل چې خبرې په قاهره کې روانې دي ښه', 'ps'],
    ['הממשלה אישרה את העסקה', 'he'],
    ['דובר צה"ל (IDF) אמר', 'he'],
    ['The mediators said on Tuesday that talks would resume in Cairo.', 'en'],
    ['Le ministre a déclaré mardi que la trêve tenait toujours.', 'fr'],
    ['Der Minister sagte am Dienstag, die Gespräche dauerten an.', 'de'],
    ['Bakan salı günü ateşkes görüşmelerinin sürdüğünü söyledi', 'tr'],
    ['Министр сказал во вторник, что переговоры продолжаются', 'ru'],
    ['部長は火曜日に交渉が続いていると述べた', 'ja'],
    ['部长周二表示谈判仍在继续', 'zh'],
    ['Gaza', 'und'],
    ['12345 — 😀', 'und'],
    ['', 'und'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

const news = '../shared/data/ant-2018/articles.jsonl.gz';

test.skipIf(!existsSync(news))('takes Arabic news for Arabic (needs ../shared/data)', () => {
  const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n').filter(Boolean);
  const sample = lines.filter((_, i) => i % 30 === 0).map((line) => JSON.parse(line) as { body: string });
  const others = sample.filter(({ body }) => body.trim() !== '' && detectLanguage(body) !== 'ar');
  expect(others.map(({ body }) => body.slice(0, 80))).toEqual([]);
});
