// PDFs of many programs through the real sandboxed pages: the words come out as they were written, or the file is refused with its reason.
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ArticleDraft } from '../../core/model/article-draft';
import type { DocumentResult } from '../../core/model/import-ports';
import { startHost, type HostProcess } from './support/document-host';
import { onePage } from './support/pdf/bare-pdf';
import { producers } from './support/pdf/producers';
import { expectedText, samplePages, type SamplePage } from './support/pdf/sample-pages';
import { likeness } from './support/text-likeness';
import { wordLikePdf } from './support/pdf/word-like-pdf';

const fixtures = path.resolve(import.meta.dirname, '..', 'fixtures', 'documents', 'pdf');
const LEAST_RECALL = 0.95;
const MOST_CHARACTER_ERRORS = 0.02;

let host: HostProcess;

test.beforeAll(() => {
  host = startHost();
});

test.afterAll(async () => {
  await host.stop();
});

function only(result: DocumentResult): ArticleDraft {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.params)}`);
  expect(result.drafts).toHaveLength(1);
  return result.drafts[0] as ArticleDraft;
}

function sampleOf(name: string): SamplePage {
  const sample = samplePages.find((page) => page.name === name);
  if (!sample) throw new Error(`no sample page ${name}`);
  return sample;
}

for (const producer of producers) {
  test(`pages printed by ${producer.name}`, async () => {
    test.skip(producer.missing !== null, `${producer.name}: ${producer.missing ?? ''}`);
    test.setTimeout(180_000);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-pdf-test-'));
    const lines: string[] = [];
    try {
      for (const sample of samplePages.filter(producer.can)) {
        const result = await host.parse('pdf', await producer.print(sample, folder));
        if (!result.ok && producer.refusal !== undefined) {
          expect.soft(result.reason, sample.name).toBe(producer.refusal);
          lines.push(
            `${sample.name}: refused, ${result.reason} (${String(result.params.unreadablePercent)}% unreadable)`,
          );
          continue;
        }
        const draft = only(result);
        const { recall, characterErrors } = likeness(expectedText(sample), draft.body);
        lines.push(`${sample.name}: word recall ${recall.toFixed(3)}, character errors ${characterErrors.toFixed(3)}`);
        expect.soft(recall, `${sample.name}: words`).toBeGreaterThanOrEqual(LEAST_RECALL);
        expect.soft(characterErrors, `${sample.name}: characters`).toBeLessThanOrEqual(MOST_CHARACTER_ERRORS);
        expect.soft(draft.language).toBe(sample.language);
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
    console.log(`${producer.name}\n  ${lines.join('\n  ')}`);
  });
}

test('kept files of programs that may not be installed here', async () => {
  for (const name of ['LibreOffice-vowels', 'XeTeX-vowels', 'Typst-numbers', 'Cairo-ligatures']) {
    const sample = sampleOf(name.split('-')[1] ?? '');
    const draft = only(await host.parse('pdf', fs.readFileSync(path.join(fixtures, `${name}.pdf`))));
    const { recall, characterErrors } = likeness(expectedText(sample), draft.body);
    expect(recall, name).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(characterErrors, name).toBeLessThanOrEqual(MOST_CHARACTER_ERRORS);
  }
});

test('a file that gives whole sentences to single glyphs is refused, not read as nonsense', async () => {
  const bytes = fs.readFileSync(path.join(fixtures, 'WeasyPrint-ligatures.pdf'));
  const result = await host.parse('pdf', bytes);
  expect(result).toMatchObject({ ok: false, outcome: 'rejected', reason: 'NO_TEXT_LAYER' });
  expect(result.ok ? 0 : result.params.unreadablePercent).toBeGreaterThan(50);
});

test("a run that the file gives to one glyph is read, and in its own letters' direction", async () => {
  const file = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'containers', 'pdf', 'habibi.pdf');
  test.skip(!fs.existsSync(file), `${file} is not here`);
  expect(only(await host.parse('pdf', fs.readFileSync(file))).body).toBe('habibi حَبيبي');
});

test("Word's runs: a word each, seen from the left, with and without stated text", async () => {
  const lines = [
    'قالت الوزارة في 6 فبراير 2024 إنّ اللقاء بنّاء وإنّ الإعلان لا يلائم الأطراف كلّها',
    'ونقلت وكالة Reuters عن مسؤول أنّ القرار 2728 صدر بأغلبية 14 صوتا',
    'השיחות בדוחה נמשכות זה השבוע השלישי לפי דובר המשרד',
  ];
  for (const stated of [false, true]) {
    const draft = only(await host.parse('pdf', wordLikePdf(lines, { stated })));
    expect(draft.body.split(/\s+/)).toEqual(lines.join(' ').split(' '));
  }
});

test('East Asian text in the predefined encodings, whose tables the file does not carry', async () => {
  const japanese = Uint8Array.from([0x92, 0xe2, 0x90, 0xed, 0x8b, 0xa6, 0x8b, 0x63, 0x82, 0xcc, 0x8c, 0xa9, 0x92, 0xca, 0x82, 0xb5, 0x82, 0xf0, 0x95, 0xf1, 0x82, 0xb6, 0x82, 0xbd]); // prettier-ignore
  const chinese = '停火谈判在开罗继续进行';
  const cases = [
    ['90ms-RKSJ-H', 'Japan1', Buffer.from(japanese).toString('hex'), new TextDecoder('shift_jis').decode(japanese)],
    ['UniGB-UCS2-H', 'GB1', Buffer.from(chinese, 'utf16le').swap16().toString('hex'), chinese],
  ] as const;
  for (const [encoding, ordering, codes, text] of cases) {
    const pdf = onePage(
      `BT /F1 12 Tf 1 0 0 1 72 720 Tm <${codes}> Tj ET`,
      `<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
      [
        `<</Type/Font/Subtype/CIDFontType0/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>`,
        '<</Type/FontDescriptor/FontName/Sample/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
      ],
    );
    expect(only(await host.parse('pdf', pdf)).body, encoding).toBe(text);
  }
});

test('encrypted files: open without a password they are read, with one they are quarantined', async () => {
  for (const name of ['open-rc4-128', 'open-aes-256']) {
    const draft = only(await host.parse('pdf', fs.readFileSync(path.join(fixtures, `${name}.pdf`))));
    expect(draft.body, name).toBe('The ministry said that the talks would go on.');
  }
  for (const name of ['password-rc4-128', 'password-aes-256']) {
    const result = await host.parse('pdf', fs.readFileSync(path.join(fixtures, `${name}.pdf`)));
    expect(result, name).toMatchObject({ ok: false, outcome: 'quarantined', reason: 'ENCRYPTED_FILE' });
  }
});
