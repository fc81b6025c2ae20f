// Hostile documents: nothing in them runs or reaches out, bombs are refused, dead pages are replaced and the rest goes on.
import { expect, test } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { deflateSync } from 'node:zlib';
import { startHost, type HostProcess } from './support/document-host';
import { barePdf, onePage, type PdfObject } from './support/pdf/bare-pdf';
import { zipOf } from './support/zip-of';

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

let host: HostProcess;

test.beforeAll(() => {
  host = startHost();
});

test.afterAll(async () => {
  await host.stop();
});

const sentence =
  'The ministry said on Tuesday that the talks would go on, and that both sides had received the revised paper. ';
const page = (inside: string): string =>
  `<!doctype html><html lang="en"><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1><p>${sentence.repeat(4)}</p>${inside}</article></body></html>`;

test('nothing in a page runs or is fetched', async () => {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${base}/control`);
  const hostile = page(`
    <meta http-equiv="refresh" content="0;url=${base}/refresh">
    <link rel="stylesheet" href="${base}/style.css"><link rel="prefetch" href="${base}/prefetch"><link rel="preconnect" href="${base}">
    <script src="${base}/script.js"></script><script>fetch('${base}/inline')</script>
    <img src="${base}/image.png" onerror="fetch('${base}/onerror')"><svg onload="fetch('${base}/svg')"><image href="${base}/svg.png"/></svg>
    <iframe src="${base}/frame"></iframe><iframe srcdoc="<script>fetch('${base}/srcdoc')</script>"></iframe>
    <object data="${base}/object"></object><embed src="${base}/embed"><video src="${base}/video" autoplay></video>
    <form action="${base}/form"><input autofocus onfocus="fetch('${base}/focus')"></form>
    <style>@import url(${base}/import.css); p { background: url(${base}/background.png) }</style>
    <p>Last words of the article.</p>`);
  const message = `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${hostile}`;
  for (const result of [await host.parse('html', hostile), await host.parse('eml', message)]) {
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).toContain('Last words of the article.');
    expect(JSON.stringify(result)).not.toContain('fetch(');
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  server.close();
  expect(asked).toEqual(['/control']);
});

test('20,000 nested elements and a list of 100,000 items are read', async () => {
  const nested = page(`${'<div>'.repeat(20_000)}<p>Deep down.</p>${'</div>'.repeat(20_000)}`);
  expect(await host.parse('html', nested)).toMatchObject({ ok: true });
  const list = page(`<ol>${'<li>one more</li>'.repeat(100_000)}</ol>`);
  expect(await host.parse('html', list)).toMatchObject({ ok: true });
});

test('DOCX bombs are refused before they are unpacked', async () => {
  const honest = zipOf([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: 'word/document.xml', data: Buffer.alloc(300_000_000, 0x20) },
  ]);
  expect(honest.length).toBeLessThan(1_000_000);
  expect(await host.parse('docx', honest)).toMatchObject({
    ok: false,
    outcome: 'quarantined',
    reason: 'FILE_TOO_LARGE',
  });
  const lying = zipOf([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: 'word/document.xml', data: Buffer.alloc(300_000_000, 0x20), claims: 1_000 },
  ]);
  expect(await host.parse('docx', lying)).toMatchObject({ ok: false, outcome: 'quarantined', reason: 'BROKEN_ZIP' });
});

test('a page that dies or hangs is replaced and its document tried once more', async () => {
  test.skip(process.platform !== 'linux', 'stops processes by signal');
  expect(await host.parse('html', page(''))).toMatchObject({ ok: true });
  const stopped = host.renderers();
  expect(stopped.length).toBeGreaterThan(0);
  for (const pid of stopped) process.kill(pid, 'SIGSTOP');
  const dying = host.parse('html', page('<p>Second try.</p>'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const pid of stopped) process.kill(pid, 'SIGKILL');
  expect(await dying).toMatchObject({ ok: true });

  for (const pid of host.renderers()) process.kill(pid, 'SIGSTOP');
  expect(await host.parse('html', page('<p>After a hang.</p>'))).toMatchObject({ ok: true });
});

test('a PDF that unpacks without end is quarantined, and the next document is read', async () => {
  test.setTimeout(180_000);
  const bomb = host.parse('pdf', pdfBomb());
  expect(await host.parse('html', page('<p>Beside it.</p>'))).toMatchObject({ ok: true });
  const result = await bomb;
  expect(result).toMatchObject({ ok: false, outcome: 'quarantined' });
  expect(['PARSER_TIMEOUT', 'PARSER_CRASHED']).toContain(result.ok ? '' : result.reason);
  expect(await host.parse('html', page('<p>After it.</p>'))).toMatchObject({ ok: true });
});

test('PDFs of a million objects and of references in circles end in an answer, and the next document is read', async () => {
  test.setTimeout(180_000);
  const empty = Array.from<PdfObject>({ length: 1_000_000 }).fill('<<>>');
  const text = 'BT /F1 12 Tf 1 0 0 1 72 720 Tm (The talks would go on.) Tj ET';
  const packed = deflateSync(Buffer.from(`${Array.from({ length: 1_000_000 }, (_, i) => `${String(i + 6)} 0`).join(' ')} ${'<<>> '.repeat(1_000_000)}`)); // prettier-ignore
  const hostile: readonly (readonly [name: string, file: Buffer])[] = [
    ['a million objects', onePage(text, HELVETICA, empty)],
    ['a million objects in a stream', onePage(text, HELVETICA, [{ dictionary: '/Type/ObjStm/N 1000000/First 14000000/Filter/FlateDecode', stream: packed }])], // prettier-ignore
    ['tables that follow themselves', circularTables(onePage(text, HELVETICA))],
    [
      'pages that hold themselves',
      barePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
    ],
    ['a stream whose length is itself', barePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>', '<</Length 4 0 R>>stream\nBT ET\nendstream'])], // prettier-ignore
  ];
  for (const [name, file] of hostile) {
    const result = await host.parse('pdf', file);
    if (result.ok) expect(result.drafts[0]?.body, name).toBe('The talks would go on.');
    else expect(['BROKEN_PDF', 'NO_TEXT_LAYER', 'PARSER_TIMEOUT', 'FILE_TOO_LARGE'], name).toContain(result.reason);
    expect(await host.parse('html', page('<p>After it.</p>')), name).toMatchObject({ ok: true });
  }
});

test('a crowd of documents goes through both pages in any order', async () => {
  const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('A line of text.')] }] }));
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0 ? host.parse('html', page(`<p>Number ${String(index)}.</p>`)) : host.parse('docx', docx),
    ),
  );
  for (const [index, result] of results.entries()) {
    expect(result).toMatchObject({ ok: true });
    if (index % 2 === 0) expect(JSON.stringify(result)).toContain(`Number ${String(index)}.`);
  }
});

/**
 * One page whose content stream of half a megabyte shows forty million letters: nearly as long as a string can be, for half of
 * it was once read to its end within the time that a document has.
 */
function pdfBomb(): Buffer {
  const content = deflateSync(Buffer.from(`BT /F1 12 Tf ${'(a)Tj 1 0 Td '.repeat(40_000_000)} ET`), { level: 9 });
  return onePage(content, HELVETICA, [], '/Filter/FlateDecode');
}

/** The cross-reference table names itself as the one before it. */
function circularTables(file: Buffer): Buffer {
  const start = /startxref\n(\d+)/.exec(file.toString('latin1'))?.[1] ?? '0';
  return Buffer.from(file.toString('latin1').replace('/Root', `/Prev ${start}/Root`), 'latin1');
}
