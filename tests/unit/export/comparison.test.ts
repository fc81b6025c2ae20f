// Statements and comparisons in every format: what was said, by whom, and differences that show without colour.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareStatements } from '../../../core/compare/compare';
import type { ExportFormat } from '../../../core/contract/schema/export';
import type { ExportClaim, ExportStatement } from '../../../core/export/model';
import { writeExport } from '../../../export/write-export';
import { articlesOf, speaker, told } from '../core/compare/told';
import { readHtml } from './html-check';
import { article, document } from './samples';
import { readWorkbook } from './xlsx-read';
import { readZip } from './zip-read';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-comparison-'));
});
afterAll(() => rm(folder, { recursive: true }));

const envoy = { ...speaker(1, 'Samir Haddad'), names: { ar: 'سمير حداد', he: null, en: 'Samir Haddad' } };
const base = told('the northern crossing will reopen for 40 aid trucks this week', {
  hour: 1,
  outlet: 'First <b>',
  speaker: envoy,
});
const later = told('the northern crossing will not reopen for 30 aid trucks', {
  hour: 2,
  outlet: '=Second',
  speaker: envoy,
});
const silent = told('nothing', { hour: 3, outlet: 'Silent' });

function claims(): ExportClaim[] {
  const { rows, columns } = compareStatements({
    story: null,
    articles: articlesOf([base, later, silent]),
    statements: [base, later],
    rarity: () => 2,
    verdicts: [],
  });
  return rows.map((row) => ({ row, columns }));
}

const statement: ExportStatement = {
  ...article,
  statementId: 5,
  start: 10,
  end: 20,
  text: 'الهدنة "قريبة"',
  contextBefore: 'قال متحدث إن ',
  contextAfter: '.',
  speaker: 'متحدث',
  speakerId: 3,
  mention: 'متحدث',
  cue: 'قال',
  stance: 'say',
  kind: 'indirect',
  status: 'confirmed',
  relayedBy: ['وكالة العيّنة'],
  confidence: 0.9,
  rule: 'ar.verb-subject-that',
  note: '',
};

async function compared(format: ExportFormat, language: 'ar' | 'en' | 'he' = 'en'): Promise<string> {
  const out = join(folder, `c.${format}`);
  const answer = await writeExport({ format, what: 'comparison', document: document(claims(), language), out });
  expect(answer.items).toBe(1);
  return out;
}

async function statements(format: ExportFormat): Promise<string> {
  const out = join(folder, `s.${format}`);
  await writeExport({ format, what: 'statements', document: document([statement]), out });
  return out;
}

describe('a comparison', () => {
  it('is a CSV row for every telling, and for every outlet that left the claim out', async () => {
    const { data } = Papa.parse<Record<string, string>>(await readFile(await compared('csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ outlet, told: state }) => [outlet, state])).toEqual([
      ['First <b>', 'told'],
      ['=Second', 'told'],
      ['Silent', 'left out'],
    ]);
    expect(data[1]).toMatchObject({
      text: later.text,
      is_base: '0',
      wording: 'the northern crossing will {+not +}reopen for [-40-] {+30 +}aid trucks [-this week-]',
      differences: 'number: 40 / 30; negation: — / not',
    });
  });

  it('is safe to open in a spreadsheet', async () => {
    expect(await readFile(await compared('csv-excel'), 'utf8')).toContain('"\'=Second"');
  });

  it('keeps rows, cells and columns in JSON', async () => {
    const parsed: unknown = JSON.parse(await readFile(await compared('json'), 'utf8'));
    expect(parsed).toMatchObject({
      'marsad:format': 'comparison',
      items: [
        {
          absentFrom: ['Silent'],
          cells: [{ text: base.text }, { text: later.text }],
          columns: ['First <b>', '=Second', 'Silent'],
        },
      ],
      total: 1,
    });
  });

  it('is an HTML table on a landscape page, differences struck and underlined, outlets not taken for markup', async () => {
    const html = await readFile(await compared('html'), 'utf8');
    expect(() => readHtml(html)).not.toThrow();
    expect(html).toContain('@page{size:A4 landscape');
    expect(html).toContain('First &lt;b&gt;');
    expect(html).toContain('<ins>not </ins>');
    expect(html).toContain('<del>40</del>');
    expect(html).toContain('left out');
    expect(html).not.toMatch(/<script|https?:\/\/(?!sample)/);
  });

  it('names the speaker in the language of the document', async () => {
    expect(await readFile(await compared('html', 'ar'), 'utf8')).toContain('سمير حداد');
    expect(await readFile(await compared('md', 'en'), 'utf8')).toContain('Samir Haddad');
  });

  it('is a DOCX table on a landscape page that other readers open; what is missing is struck and in brackets', async () => {
    const out = await compared('docx');
    const xml = (await readZip(out)).get('word/document.xml') ?? '';
    expect(xml).toContain('w:orient="landscape"');
    expect(xml).toMatch(/<w:strike\/>[^/]*<\/w:rPr><w:t [^>]*>\[40\] /);
    expect(xml).toContain('<w:tblHeader/>');
    const { value, messages } = await mammoth.extractRawText({ buffer: await readFile(out) });
    expect(messages).toEqual([]);
    expect(value).toContain('negation: — / not');
  });

  it('is a workbook with a matrix to read and a list to filter, differences struck and underlined', async () => {
    const [matrix, list, about] = await readWorkbook(await compared('xlsx'));
    expect(['C1', 'D1', 'E1'].map((ref) => matrix?.cells[ref]?.text)).toEqual(['First <b>', '=Second', 'Silent']);
    expect(matrix?.frozen).toBe('C2');
    expect(matrix?.cells['E2']?.text).toBe('left out');
    const runs = matrix?.cells['D2']?.runs ?? [];
    expect(runs.find(({ text }) => text.includes('[40]'))?.properties).toContain('strike');
    expect(runs.find(({ text }) => text === 'not ')?.properties).toEqual(expect.arrayContaining(['b', 'u']));
    expect(matrix?.cells['D2']?.text).toContain('negation: — / not');
    expect(list?.filter).toMatch(/^A1:[A-Z]+4$/);
    expect(Object.values(about?.cells ?? {}).map(({ text }) => text)).toContain('added changed [missing] moved');
  });

  it('marks differences in Markdown', async () => {
    const text = await readFile(await compared('md'), 'utf8');
    expect(text).toContain('will <strong>not</strong> reopen for <del>40</del> <strong>30</strong> aid trucks');
    expect(text).toContain('Left out by: <bdi>Silent</bdi>');
  });
});

describe('statements', () => {
  it.each(['csv', 'csv-excel', 'json', 'md', 'html'] as const)(
    'carry text, speaker, cue, relay and evidence as %s',
    async (format) => {
      const text = (await readFile(await statements(format), 'utf8'))
        .replaceAll('&quot;', '"')
        .replaceAll('""', '"')
        .replaceAll('\\"', '"');
      for (const part of [
        statement.text,
        'متحدث',
        'قال',
        'وكالة العيّنة',
        'ar.verb-subject-that',
        statement.textSha256,
        statement.sourceSha256,
      ]) {
        expect(text).toContain(part);
      }
      if (format === 'html') expect(() => readHtml(text)).not.toThrow();
    },
  );

  it('carry the same in a workbook, stance and review in words', async () => {
    const [sheet] = await readWorkbook(await statements('xlsx'));
    const texts = Object.values(sheet?.cells ?? {}).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([statement.text, 'says', 'Reported', 'Confirmed', 'وكالة العيّنة']));
    expect(texts).toContain(statement.textSha256);
  });

  it('carry the same in a DOCX that other readers open', async () => {
    const { value, messages } = await mammoth.extractRawText({ buffer: await readFile(await statements('docx')) });
    expect(messages).toEqual([]);
    for (const part of [statement.text, 'متحدث', 'وكالة العيّنة', statement.textSha256]) expect(value).toContain(part);
  });
});
