// Encodings are told by content; nothing is ever replaced silently.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decoderFor } from '../../../ingest/encoding/decode';
import { detectEncoding } from '../../../ingest/encoding/detect-encoding';
import { firstInvalidUtf8 } from '../../../ingest/encoding/utf8';
import { encodeLegacy } from './legacy';

const ARABIC = 'قال المتحدث باسم الوسطاء إن محادثات الهدنة ستُستأنف في القاهرة يوم الأحد، وأضاف: «نأمل في اتفاق قريب».';
const HEBREW = 'דובר המתווכים אמר כי שיחות הפסקת האש יתחדשו בקהיר ביום ראשון, והוסיף שהוא מקווה להסכם קרוב.';

async function nameOf(bytes: Uint8Array): Promise<string> {
  const found = await detectEncoding(bytes);
  return found.kind === 'text' ? found.name : found.kind;
}

describe('detectEncoding', () => {
  test.each([
    ['windows-1256', ARABIC],
    ['iso-8859-6', 'قال المتحدث إن محادثات الهدنة ستستأنف في القاهرة يوم الأحد، وأضاف أنه يأمل في اتفاق قريب'],
    ['windows-1255', HEBREW],
    ['windows-1256', 'غزة'],
    ['windows-1256', 'id;url;title\n1;http://example.org/a;هدنة في غزة\n'],
    ['windows-1255', 'הפסקת אש'],
  ])('%s', async (name, text) => {
    expect(await nameOf(encodeLegacy(text, name))).toBe(name);
  });

  test('UTF-8 and UTF-16, with and without marks', async () => {
    expect(await nameOf(Buffer.from(ARABIC))).toBe('utf-8');
    expect(await nameOf(Buffer.from('plain'))).toBe('utf-8');
    expect(await detectEncoding(Buffer.from(`\ufeff${ARABIC}`))).toEqual({ kind: 'text', name: 'utf-8', bom: 3 });
    for (const text of [ARABIC, HEBREW, 'A title\r\n\r\nA body of text.']) {
      const little = Buffer.from(text, 'utf16le');
      expect(await nameOf(little)).toBe('utf-16le');
      expect(await nameOf(Buffer.from(little).swap16())).toBe('utf-16be');
      expect(await detectEncoding(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({
        kind: 'text',
        name: 'utf-16le',
        bom: 2,
      });
    }
  });

  test('a cut character at the end of the sample is no mistake', async () => {
    const bytes = Buffer.from(ARABIC.repeat(3));
    for (let cut = 1; cut < 6; cut++) expect(await nameOf(bytes.subarray(0, bytes.length - cut))).toBe('utf-8');
  });

  test('one line of another encoding leaves the file what it is', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${ARABIC}\n`),
      encodeLegacy(ARABIC, 'windows-1256'),
      Buffer.from(`\n${ARABIC}`),
    ]);
    expect(await nameOf(mixed)).toBe('utf-8');
  });

  test('random bytes are no text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256);
    expect(await detectEncoding(bytes)).toEqual({ kind: 'binary' });
  });

  const samples = path.resolve('../shared/data/containers/charset/data');
  test.skipIf(!fs.existsSync(samples))('real samples of many languages', async () => {
    const expected: Record<string, string> = {
      'sample-arabic-1.txt': 'windows-1256',
      'sample-arabic.txt': 'utf-8',
      'sample-hebrew-2.txt': 'windows-1255',
      'sample-hebrew-3.txt': 'windows-1255',
      'sample-french-1.txt': 'windows-1252',
      'sample-greek.txt': 'windows-1253',
      'sample-chinese.txt': 'big5',
      'sample-korean.txt': 'euc-kr',
      'sample-russian.txt': 'x-mac-cyrillic',
      'sample-english.bom.txt': 'utf-8',
      'sample-spanish.txt': 'utf-8',
      'sample-turkish.txt': 'iso-8859-9',
    };
    const names = Object.keys(expected);
    const found = await Promise.all(names.map((file) => nameOf(fs.readFileSync(path.join(samples, file)))));
    expect(Object.fromEntries(names.map((file, i) => [file, found[i]]))).toEqual(expected);
  });

  const articles = path.resolve('../shared/data/ant-2018/articles.jsonl.gz');
  test.skipIf(!fs.existsSync(articles))('the legacy page is told on every one of 300 real titles', async () => {
    const { gunzipSync } = await import('node:zlib');
    const lines = gunzipSync(fs.readFileSync(articles)).toString('utf8').split('\n').slice(0, 300);
    const titles = lines.map((line) => (JSON.parse(line) as { title: string }).title);
    const found = await Promise.all(titles.map((title) => nameOf(encodeLegacy(title, 'windows-1256'))));
    expect(titles.filter((_, i) => found[i] !== 'windows-1256')).toEqual([]);
  });
});

describe('decoding', () => {
  test('names the first bad byte', () => {
    const bytes = Buffer.concat([Buffer.from('قال'), Buffer.from([0xff]), Buffer.from('x')]);
    expect(decoderFor('utf-8').decode(bytes)).toEqual({ ok: false, at: 6 });
    expect(firstInvalidUtf8(Buffer.concat([Buffer.alloc(200_000, 'ab'), Buffer.from([0xe2, 0x82])]))).toBe(200_000);
    expect(decoderFor('windows-1255').decode(Uint8Array.from([0xe0, 0xd9]))).toEqual({ ok: false, at: 1 });
  });

  test('is exact', () => {
    expect(decoderFor('windows-1252').decode(Uint8Array.from([0x93, 0x61, 0x94]))).toEqual({
      ok: true,
      text: '\u201ca\u201d',
    });
    expect(decoderFor('windows-1256').decode(encodeLegacy(ARABIC, 'windows-1256'))).toEqual({ ok: true, text: ARABIC });
    expect(decoderFor('utf-8').decode(Buffer.from('\ufeffa'))).toEqual({ ok: true, text: '\ufeffa' });
  });
});
