// Workbooks: text stays text, dates are dates of the source, links are links, and sheets run as their language does.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetDate } from '../../../core/export/sheet-date';
import type { ExportArticle } from '../../../core/export/model';
import { articleColumns, excerptColumns, statementColumns } from '../../../export/columns';
import { columnNames } from '../../../export/labels/column-names';
import { tellingColumns } from '../../../export/telling';
import { writeExport } from '../../../export/write-export';
import { article, document, englishExcerpt, excerpt, excerptOf, naughty } from './samples';
import { readWorkbook, type ReadSheet } from './xlsx-read';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function excerptSheets(items: (typeof excerpt)[], language: 'ar' | 'en' | 'he' = 'en'): Promise<ReadSheet[]> {
  const out = join(folder, 'excerpts.xlsx');
  await writeExport({ format: 'xlsx', what: 'excerpts', document: document(items, language), out });
  return readWorkbook(out);
}

function cellUnder(sheet: ReadSheet | undefined, header: string, row = 2): ReadSheet['cells'][string] | undefined {
  const column = Object.entries(sheet?.cells ?? {}).find(([ref, c]) => /^[A-Z]+1$/.test(ref) && c.text === header)?.[0];
  return column === undefined ? undefined : sheet?.cells[`${column.slice(0, -1)}${row}`];
}

describe('a workbook of excerpts', () => {
  it('runs as its language does, with a frozen header and a filter over all rows', async () => {
    const [arabic, codebook, about] = await excerptSheets([excerpt, englishExcerpt], 'ar');
    expect([arabic, codebook, about].map((sheet) => sheet?.rightToLeft)).toEqual([true, true, true]);
    expect(arabic?.frozen).toBe('A2');
    expect(arabic?.filter).toMatch(/^A1:[A-Z]+3$/);
    expect(cellUnder(arabic, 'الاقتباس')?.text).toBe(excerpt.quote);
    expect(codebook?.cells['A2']?.text).toBe('وساطة');
    expect(Object.values(about?.cells ?? {}).map(({ text }) => text)).toContain('Ceasefire 2024');
    const [english] = await excerptSheets([excerpt]);
    expect(english?.rightToLeft).toBe(false);
  });

  it('gives the source its own date as a number, and its zone beside it', async () => {
    const [sheet] = await excerptSheets([excerpt, englishExcerpt, { ...excerpt, publishedAt: 'sometime' }]);
    // 2024-02-06 is day 45328; half past eleven at night where it was published, not in UTC
    expect(cellUnder(sheet, 'Published')?.number).toBeCloseTo(45_328 + 23.5 / 24, 8);
    expect(cellUnder(sheet, 'Published, as the source wrote it')?.text).toBe('2024-02-06T23:30:00+02:00');
    expect(cellUnder(sheet, 'Published', 3)).toMatchObject({ number: 45_329, format: 'yyyy\\-mm\\-dd' });
    expect(cellUnder(sheet, 'Published', 4)).toMatchObject({ text: 'sometime', number: null });
  });

  it('links web addresses and nothing else', async () => {
    const addresses = ['https://a.example/1?x=1&y=[2]#part "two"', 'javascript:alert(1)', 'file:///etc/passwd'];
    const [sheet] = await excerptSheets(addresses.map((url) => ({ ...excerpt, url })));
    expect(addresses.map((_, i) => cellUnder(sheet, 'Link', i + 2)?.text)).toEqual(addresses);
    const plain = await excerptSheets([{ ...excerpt, url: 'https://a.example/1?x=1&y=[2]#part' }]);
    expect(plain[0]?.links).toEqual([{ target: 'https://a.example/1?x=1&y=%5B2%5D', location: 'part' }]);
    expect(sheet?.links).toHaveLength(0);
  });

  it('holds hostile text as text: no formula, no lost character, no broken XML', async () => {
    const items = naughty.map((text, i) => excerptOf(text, i + 1));
    const [sheet] = await excerptSheets(items);
    expect(sheet?.xml).not.toMatch(/<f[ >/]/);
    naughty.forEach((text, i) => {
      const shown = text
        .replace(/\r\n?/g, '\n')
        .replace(/[\0\u0007]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, (c) =>
          c < '\u2060' ? (c === '\u202c' ? '⟦PDF⟧' : '⟦RLO⟧') : c === '\u2069' ? '⟦PDI⟧' : '⟦RLI⟧',
        );
      expect(cellUnder(sheet, 'Note', i + 2)?.text ?? '', JSON.stringify(text)).toBe(shown);
    });
    const formula = naughty.indexOf('@SUM(A1)') + 2;
    expect(cellUnder(sheet, 'Note', formula)?.quoted).toBe(true);
    expect(cellUnder(sheet, 'Note', naughty.indexOf('$HOME ${x} $& $1') + 2)?.quoted).toBe(false);
  });

  it('keeps what looks like an escaped character', async () => {
    const [sheet] = await excerptSheets([{ ...excerpt, note: '_x0041_ and _x000D_' }]);
    expect(cellUnder(sheet, 'Note')?.text).toBe('_x0041_ and _x000D_');
  });

  it('cuts what no cell holds, never inside a character, and says so twice', async () => {
    const long: ExportArticle = { ...article, body: '😀'.repeat(20_000) };
    const out = join(folder, 'articles.xlsx');
    await writeExport({ format: 'xlsx', what: 'articles', document: { ...document([long]), codebook: [] }, out });
    const [sheet, about] = await readWorkbook(out);
    const text = cellUnder(sheet, 'Text')?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.isWellFormed() && !text.includes('\ufffd')).toBe(true);
    expect(text.endsWith('[cut]')).toBe(true);
    expect(Object.values(about?.cells ?? {}).some(({ text: label }) => label.includes('32,767'))).toBe(true);
  });

  it.each(['ar', 'en', 'he'] as const)('names every column of a sheet differently in %s', (language) => {
    const names = columnNames(language);
    for (const columns of [excerptColumns, articleColumns, statementColumns, tellingColumns]) {
      const shown = columns.map(({ key }) => names[key]);
      expect(new Set(shown).size, shown.join()).toBe(shown.length);
    }
  });
});

describe('sheetDate', () => {
  it('counts days as a spreadsheet does, whatever the zone', () => {
    const day = fc.date({ min: new Date('1900-03-02'), max: new Date('2999-12-30'), noInvalidDate: true });
    const zone = fc.constantFrom('', 'Z', '+05:30', '-11:00');
    fc.assert(
      fc.property(day, zone, (when, offset) => {
        const local = when.toISOString().slice(0, 19);
        const read = sheetDate(`${local}${offset}`);
        const back = new Date(Math.round(((read?.serial ?? 0) - 25_569) * 86_400) * 1000).toISOString().slice(0, 19);
        expect(back).toBe(local);
      }),
    );
  });

  it('leaves to text what a spreadsheet can’t count', () => {
    expect(sheetDate('1899-12-31')).toBeNull();
    expect(sheetDate('2024-02-30')).toBeNull();
    expect(sheetDate('2024-02-06')).toEqual({ serial: 45_328, hasTime: false });
  });
});
