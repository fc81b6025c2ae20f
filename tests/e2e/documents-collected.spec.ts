// Documents that hold others: newsletters with attachments, pages saved as one file, feeds whole and damaged.
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { DocumentResult } from '../../core/model/import-ports';
import { startHost, type HostProcess } from './support/document-host';

const data = path.resolve('../shared/data/containers');
let host: HostProcess;

test.beforeAll(() => {
  host = startHost();
});

test.afterAll(async () => {
  await host.stop();
});

function read(result: DocumentResult): Extract<DocumentResult, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('a newsletter gives its text and its attachments, but not the pictures that the text shows', async () => {
  const message = [
    'From: Harbour Wire <news@harbour.example>',
    'Subject: Morning digest',
    'Date: Tue, 06 Feb 2024 08:30:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: multipart/related; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The talks go on in Cairo, the mediators said.</p><img src="cid:logo">',
    '--inner',
    'Content-Type: image/png',
    'Content-ID: <logo>',
    'Content-Transfer-Encoding: base64',
    '',
    base64('picture'),
    '--inner--',
    '--outer',
    `Content-Type: text/plain; name="=?utf-8?B?${base64('تقرير.txt')}?="`,
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
    '',
    base64('عنوان\n\nنص التقرير'),
    '--outer',
    'Content-Type: text/csv; name="../../list.csv"',
    'Content-Disposition: attachment; filename="../../list.csv"',
    '',
    'title,body',
    '--outer--',
  ].join('\r\n');
  const { drafts, attachments = [], failures } = read(await host.parse('eml', message));
  expect(drafts).toMatchObject([{ title: 'Morning digest', body: 'The talks go on in Cairo, the mediators said.' }]);
  expect(attachments.map(({ name }) => name)).toEqual(['تقرير.txt', '.._.._list.csv']);
  expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toBe('عنوان\n\nنص التقرير');
  expect(failures).toEqual([]);
});

test('a page saved as one file is read as the page, under its address', async () => {
  const page = `<!doctype html><html lang="ar" dir="rtl"><head><title>محادثات القاهرة</title></head><body><nav>الرئيسية</nav><article><h1>محادثات القاهرة</h1>${'<p>قال الوسطاء إن المحادثات في القاهرة تقدمت، وإن الوفد عاد إلى الدوحة مساء الثلاثاء.</p>'.repeat(6)}</article></body></html>`;
  const mhtml = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://harbour.example/news/1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----part----"',
    '',
    '------part----',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://harbour.example/news/1',
    '',
    base64(page),
    '------part----',
    'Content-Type: text/html',
    'Content-Location: https://adverts.example/frame',
    '',
    '<p>An advertisement</p>',
    '------part------',
  ].join('\r\n');
  const { drafts } = read(await host.parse('mhtml', mhtml));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    title: 'محادثات القاهرة',
    url: 'https://harbour.example/news/1',
    outlet: 'harbour.example',
    language: 'ar',
  });
  expect(drafts[0]?.body).not.toMatch(/advertisement|الرئيسية/);
  expect(await host.parse('mhtml', mhtml.slice(0, 500))).toMatchObject({ ok: false, reason: 'BROKEN_MHTML' });
});

const rss = (items: number): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة المرفأ</title><language>ar</language>${Array.from(
    { length: items },
    (_, n) =>
      `<item><title>خبر ${n} &laquo;عاجل&raquo;</title><link>https://almarfa.example/${n}?a=1&b=2</link><guid isPermaLink="false">id-${n}</guid><dc:creator>محررة</dc:creator><pubDate>Tue, 06 Feb 2024 08:30:00 +0200</pubDate><category>سياسة</category><content:encoded><![CDATA[<p>نص الخبر ${n}.</p><p>فقرة أخرى.</p>]]></content:encoded></item>`,
  ).join('\n')}</channel></rss>`;

test('RSS: entities of HTML and bare ampersands are no damage', async () => {
  const { drafts, failures } = read(await host.parse('feed', rss(3)));
  expect(failures).toEqual([]);
  expect(drafts).toHaveLength(3);
  expect(drafts[1]).toEqual({
    title: 'خبر 1 «عاجل»',
    body: 'نص الخبر 1.\n\nفقرة أخرى.',
    outlet: 'وكالة المرفأ',
    section: 'سياسة',
    author: 'محررة',
    publishedAt: '2024-02-06T08:30:00+02:00',
    language: 'ar',
    url: 'https://almarfa.example/1?a=1&b=2',
    canonicalUrl: null,
    externalId: 'id-1',
  });
});

test('Atom and JSON feeds', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="he"><title>נמל</title><entry><title type="html">&lt;b&gt;דיווח&lt;/b&gt;</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><id>tag:1</id><author><name>כתבת</name></author><published>2024-02-06T10:00:00Z</published><updated>2024-02-07T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>הדוברת אמרה כי השיחות נמשכות.</p></div></content></entry><entry><title>Only a title</title><id>tag:2</id></entry></feed>`;
  const read1 = read(await host.parse('feed', atom));
  expect(read1.drafts).toMatchObject([
    {
      title: 'דיווח',
      body: 'הדוברת אמרה כי השיחות נמשכות.',
      outlet: 'נמל',
      author: 'כתבת',
      url: 'https://x.example/1',
      publishedAt: '2024-02-06T10:00:00Z',
      language: 'he',
    },
  ]);
  expect(read1.failures).toEqual([{ outcome: 'rejected', reason: 'EMPTY_BODY', params: { part: 'Only a title' } }]);
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Wire',
    items: [1, 2].map((n) => ({
      id: n,
      title: `t${n}`,
      content_html: `<p>Body ${n} {"}]</p>`,
      url: `https://x.example/${n}`,
    })),
  });
  expect(read(await host.parse('feed', json)).drafts.map(({ body }) => body)).toEqual(['Body 1 {"}]', 'Body 2 {"}]']);
  const cut = read(await host.parse('feed', json.slice(0, -20)));
  expect(cut.drafts.map(({ title, outlet }) => `${title} ${outlet}`)).toEqual(['t1 Harbour Wire']);
  expect(cut.failures).toEqual([{ outcome: 'quarantined', reason: 'FEED_CUT_OFF', params: { items: 1 } }]);
});

test('a feed cut anywhere keeps every whole item and says that something is lost', async () => {
  const whole = rss(6);
  const ends = [...whole.matchAll(/<\/item>/g)].map(({ index }) => index + '</item>'.length);
  for (const at of [ends[0]! - 3, ends[2]! + 5, ends[4]! + 40, whole.length - 4]) {
    const { drafts, failures } = read(await host.parse('feed', whole.slice(0, at)));
    expect(drafts.map(({ title }) => title)).toEqual(ends.filter((end) => end <= at).map((_, n) => `خبر ${n} «عاجل»`));
    expect(drafts.every(({ outlet }) => outlet === 'وكالة المرفأ')).toBe(true);
    expect(failures).toMatchObject([{ reason: 'FEED_CUT_OFF', params: { items: drafts.length } }]);
  }
  const damaged = whole.replace('خبر 3 ', 'خبر 3 <b></i>');
  const { drafts } = read(await host.parse('feed', damaged));
  expect(drafts.map(({ externalId }) => externalId)).toEqual(['id-0', 'id-1', 'id-2', 'id-4', 'id-5']);
});

test('entities that multiply are not expanded; other XML is refused', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>t</title><description>&b;</description></item></channel></rss>`;
  expect(read(await host.parse('feed', bomb)).drafts[0]?.body).toBe('&b;');
  expect(await host.parse('feed', '<?xml version="1.0"?><invoice/>')).toMatchObject({
    ok: false,
    outcome: 'rejected',
    reason: 'UNSUPPORTED_FORMAT',
  });
});

test('the public feeds, pages and messages are read or refused with a reason, none ends the parser', async () => {
  test.skip(!fs.existsSync(data), 'the public data sets are not here');
  const files = fs.readdirSync(data, { recursive: true, encoding: 'utf8' });
  const kinds = [
    ['feeds_feedparser', /\.xml$/, 'feed'],
    ['mhtml', /\.mhtml$/, 'mhtml'],
    ['eml_stalwart', /\.eml$/, 'eml'],
  ] as const;
  for (const [folder, name, kind] of kinds) {
    const chosen = files.filter((file) => file.startsWith(folder) && name.test(file)).slice(0, 60);
    expect(chosen.length).toBeGreaterThan(0);
    let good = 0;
    for (const file of chosen) {
      const result = await host.parse(kind, fs.readFileSync(path.join(data, file)));
      if (result.ok) good++;
      else expect(result.reason, file).not.toMatch(/^PARSER_/);
    }
    expect(good, folder).toBeGreaterThan(0);
  }
});
