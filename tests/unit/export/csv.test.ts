// CSV is read back by a parser of its own kind: exact in the one flavour, harmless in the other.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { articleColumns, excerptColumns } from '../../../export/columns';
import { csvChunks } from '../../../export/csv';
import { csvExcelChunks, spreadsheetCell } from '../../../export/csv-excel';
import { article, document, englishExcerpt, excerpt, excerptOf, naughty, textOf } from './samples';

type Row = Record<string, string>;

function parsed(text: string): Row[] {
  const result = Papa.parse<Row>(text, { header: true, delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(result.errors).toEqual([]);
  return result.data;
}

describe('exact CSV', () => {
  it('gives every value of an excerpt back', async () => {
    const text = await textOf(csvChunks(document([excerpt, englishExcerpt]), excerptColumns));
    expect(text.startsWith('excerpt_id,outlet,section,title,')).toBe(true);
    const [first, second] = parsed(text);
    expect(first).toMatchObject({
      excerpt_id: '11',
      outlet: excerpt.outlet,
      title: excerpt.title,
      published_at: '2024-02-06T23:30:00+02:00',
      quote: excerpt.quote,
      context_before: excerpt.contextBefore,
      note: excerpt.note,
      start: String(excerpt.start),
      end: String(excerpt.end),
      tags: 'وساطة/Egypt\\; "Cairo"; הפסקת אש',
      tag_ids: '2 3',
      tag_colours: '#b3261e #2e7d32',
      article_sha256: excerpt.textSha256,
      source_sha256: excerpt.sourceSha256,
    });
    expect(second).toMatchObject({ section: '', url: '', tags: '' });
  });

  it('writes article bodies byte for byte', async () => {
    const body = 'سطر\r\nline "two"\n\n\tthree\r';
    const [row] = parsed(await textOf(csvChunks(document([{ ...article, body }]), articleColumns)));
    expect(row?.['body']).toBe(body);
  });

  it('round-trips hostile strings', async () => {
    const rows = parsed(await textOf(csvChunks(document(naughty.map(excerptOf)), excerptColumns)));
    expect(rows.map((r) => r['quote'])).toEqual([...naughty]);
    expect(rows.map((r) => r['note'])).toEqual([...naughty]);
  });

  it('round-trips any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 }), async (texts) => {
        const rows = parsed(await textOf(csvChunks(document(texts.map(excerptOf)), excerptColumns)));
        expect(rows.map((r) => r['quote'])).toEqual(texts);
        expect(rows.map((r) => r['suffix'])).toEqual(texts);
      }),
    );
  });
});

describe('CSV for spreadsheets', () => {
  const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;

  it('starts with a byte order mark', async () => {
    expect((await textOf(csvExcelChunks(document([excerpt]), excerptColumns))).charCodeAt(0)).toBe(0xfeff);
  });

  it('lets no cell start a formula, and changes nothing else in it', async () => {
    const text = await textOf(csvExcelChunks(document(naughty.map(excerptOf)), excerptColumns));
    const rows = parsed(text.slice(1));
    expect(rows).toHaveLength(naughty.length);
    rows.forEach((row, i) => {
      for (const value of Object.values(row)) expect(value).not.toMatch(FORMULA);
      const plain = (naughty[i] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n');
      expect((row['quote'] ?? '').replace(/^'/, '')).toBe(plain);
    });
  });

  it('holds for any string after blanks and invisible marks', () => {
    const lead = fc.string({
      unit: fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200f', '\u202e', '\0', '\ufeff'),
    });
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(lead, sign, fc.string(), (blanks, first, rest) => {
        expect(spreadsheetCell(blanks + first + rest).startsWith("'")).toBe(true);
      }),
    );
  });

  it('keeps ordinary text as it is', () => {
    expect(spreadsheetCell('قال: 2+2=4')).toBe('قال: 2+2=4');
    expect(spreadsheetCell(12)).toBe('12');
  });

  it('cuts what a cell cannot hold, and says so', () => {
    const cell = spreadsheetCell('😀'.repeat(20_000));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell.endsWith('… [cut]')).toBe(true);
    expect(cell.isWellFormed()).toBe(true);
  });
});
