// Documents through the real sandboxed pages: what is read from each format, and what is refused with which reason.
import { expect, test } from '@playwright/test';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ArticleDraft } from '../../core/model/article-draft';
import type { DocumentResult } from '../../core/model/import-ports';
import { printPdf, startHost, type HostProcess } from './support/document-host';
import { encodeSingleByte } from './support/single-byte';

const fixtures = path.resolve(import.meta.dirname, '..', 'fixtures', 'documents');
const fonts = path.resolve(import.meta.dirname, '..', '..', 'node_modules', '@fontsource');

let host: HostProcess;
let folder: string;

test.beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-documents-test-'));
  host = startHost();
});

test.afterAll(async () => {
  await host.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

function only(result: DocumentResult): ArticleDraft {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.params)}`);
  expect(result.drafts).toHaveLength(1);
  return result.drafts[0] as ArticleDraft;
}

test('an Arabic page: text, metadata from JSON-LD, nothing stripped inside words', async () => {
  const draft = only(await host.parse('html', fs.readFileSync(path.join(fixtures, 'article-ar.html'))));
  expect(draft).toMatchObject({
    title: 'الوسطاء يعلنون جولة جديدة من المحادثات',
    outlet: 'صحيفة المرفأ التجريبية',
    section: 'سياسة',
    author: 'سلمى الحداد, عمر الزين',
    publishedAt: '2024-02-06T21:15:00+02:00',
    language: 'ar',
    url: 'https://almarfa.example/news/2024/02/06/talks',
    canonicalUrl: 'https://almarfa.example/news/2024/02/06/talks',
  });
  const paragraphs = draft.body.split('\n\n');
  expect(paragraphs).toHaveLength(6);
  expect(paragraphs.splice(1, 1)).toEqual(['الوسطاء في قاعة الاجتماعات']);
  expect(paragraphs[0]).toMatch(/^أعلن الوسطاء .* أنّ جولةً جديدةً .*القطاع\.$/);
  expect(paragraphs[1]).toContain('الورقة «متوازنة»،\nمضيفا أنّ');
  expect(paragraphs[2]).toBe('• المرحلة الأولى: ستة أسابيع\n• المرحلة الثانية: تُبحث لاحقًا');
  expect(paragraphs[3]).toBe('لن نستعجل الإعلان، والمهم أن يصمد الاتفاق.');
  expect(paragraphs[4]).toContain('می\u200cشود');
  expect(draft.body).not.toMatch(/ran|الرئيسية|جميع الحقوق/);
});

test('a Hebrew page in windows-1255, declared and not', async () => {
  const text =
    'דובר המשרד אמר ביום שלישי כי השיחות התקדמו וכי הצדדים קיבלו נוסח מעודכן של ההצעה, הכולל שלושה שלבים ולוח זמנים. ' +
    'לדבריו, התשובה צפויה עד סוף השבוע, והמחלוקת שנותרה נוגעת לסדר הצעדים ולא לעצם ההסכמה, ולכן ימשיכו המתווכים בשיחות לאורך כל השבוע הקרוב.';
  for (const meta of ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1255">', '']) {
    const html = `<html lang="he" dir="rtl"><head>${meta}<title>השיחות נמשכות</title></head><body><article><h1>השיחות נמשכות</h1><p>${text}</p></article></body></html>`;
    const draft = only(await host.parse('html', encodeSingleByte(html, 'windows-1255')));
    expect(draft).toMatchObject({ title: 'השיחות נמשכות', language: 'he' });
    expect(draft.body).toContain(text);
  }
});

test('a DOCX file: paragraphs, title and author from its properties', async () => {
  const paragraph = (text: string, list = false): Paragraph =>
    new Paragraph({
      bidirectional: true,
      ...(list ? { bullet: { level: 0 } } : {}),
      children: [new TextRun({ text, rightToLeft: true })],
    });
  const file = new Document({
    title: 'تقرير موجز عن المحادثات',
    creator: 'سلمى الحداد',
    sections: [
      {
        children: [
          paragraph('6 فبراير 2024'),
          paragraph('قالت الوزارة إنّ اللقاء «بنّاء».'),
          paragraph('البند الأول', true),
          paragraph('البند الثاني', true),
        ],
      },
    ],
  });
  const draft = only(await host.parse('docx', await Packer.toBuffer(file)));
  expect(draft).toMatchObject({
    title: 'تقرير موجز عن المحادثات',
    author: 'سلمى الحداد',
    publishedAt: '2024-02-06',
    language: 'ar',
    body: '6 فبراير 2024\n\nقالت الوزارة إنّ اللقاء «بنّاء».\n\n• البند الأول\n• البند الثاني',
  });
});

test('an e-mail in windows-1256 keeps the date with its offset', async () => {
  const body = 'قال المتحدث إن المفاوضات مستمرة.\r\n\r\nوأضاف أن الموعد لم يحدد بعد.';
  const encoded = Buffer.from(encodeSingleByte(body, 'windows-1256')).toString('base64');
  const subject = Buffer.from('نشرة الصباح').toString('base64');
  const name = Buffer.from('وكالة المرفأ التجريبية').toString('base64');
  const message = [
    `From: =?utf-8?B?${name}?= <news@almarfa.example>`,
    `Subject: =?utf-8?B?${subject}?=`,
    'Date: Tue, 06 Feb 2024 08:30:00 +0300',
    'Message-ID: <a1@almarfa.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: base64',
    '',
    encoded,
  ].join('\r\n');
  expect(only(await host.parse('eml', message))).toMatchObject({
    title: 'نشرة الصباح',
    body: body.replaceAll('\r\n', '\n'),
    outlet: 'وكالة المرفأ التجريبية',
    publishedAt: '2024-02-06T08:30:00+03:00',
    language: 'ar',
    externalId: '<a1@almarfa.example>',
  });
  expect(await host.parse('eml', message.slice(0, message.indexOf(encoded)))).toMatchObject({
    ok: false,
    reason: 'EMPTY_BODY',
  });
});

test('an Arabic PDF in logical order, letter for letter, also in fonts that draw dots apart', async () => {
  const paragraphs = [
    'قالت وزارة الخارجية (في بيان) إنّ المفاوضات «تقدّمت» بنسبة 25.5% خلال 3 أيام، وفق ما نقلته وكالة Reuters عن مسؤول.',
    'وأضاف البيان أنّ "اللقاء" عُقد في 6 فبراير/شباط 2024 بمشاركة 12 دولة [من بينها مصر وقطر]، مُشيرًا إلى أنَّ الاتّفاقَ سيُعلَنُ قريبًا.',
    'وقال المتحدث: لا تراجع عن الهدنة؛ والسؤال الآن: متى تبدأ؟ لله الأمر، والإعلان للأمم المتحدة (UN) في 14:30.',
  ];
  const title = 'الهدنة تدخل يومها الثاني';
  for (const font of ['noto-naskh-arabic', 'ibm-plex-sans-arabic']) {
    const face = `@font-face{font-family:Test;src:url("file://${fonts}/${font}/files/${font}-arabic-400-normal.woff2")}`;
    const html = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${title}</title><style>${face} body{font:14px Test} h1{font-size:22px}</style><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
    const draft = only(await host.parse('pdf', printPdf(html, folder)));
    expect(draft.title).toBe(title);
    expect(draft.body.split('\n\n')).toEqual([title, ...paragraphs]);
    expect(draft.language).toBe('ar');
  }
});

test('what holds no article or is broken is refused with its reason', async () => {
  const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Text')] }] }));
  const pdf = printPdf('<p>One sentence on paper.</p>', folder);
  const blank = printPdf('<svg width="300" height="300"><circle cx="150" cy="150" r="90"/></svg>', folder);
  const navigation = fs.readFileSync(path.join(fixtures, 'navigation.html'));
  const garbage = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 256);
  const cases = [
    ['html', navigation, 'rejected', 'NO_ARTICLE_FOUND'],
    ['html', '', 'rejected', 'EMPTY_FILE'],
    ['html', garbage, 'rejected', 'NOT_A_TEXT_FILE'],
    ['pdf', blank, 'rejected', 'NO_TEXT_LAYER'],
    ['pdf', pdf.subarray(0, pdf.length * 0.6), 'quarantined', 'BROKEN_PDF'],
    ['pdf', garbage, 'quarantined', 'BROKEN_PDF'],
    ['docx', docx.subarray(0, docx.length * 0.6), 'quarantined', 'BROKEN_ZIP'],
    ['docx', garbage, 'quarantined', 'BROKEN_ZIP'],
    ['eml', garbage, 'quarantined', 'BROKEN_EMAIL'],
  ] as const;
  for (const [kind, bytes, outcome, reason] of cases) {
    expect(await host.parse(kind, bytes), `${kind} ${reason}`).toMatchObject({ ok: false, outcome, reason });
  }
});
