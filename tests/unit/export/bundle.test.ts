// An evidence bundle: whole, checked by standard tools, and one altered character is found wherever it stands.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportExcerpt } from '../../../core/export/model';
import type { OriginalFile } from '../../../export/bundle/bundle';
import { verifyBundle, type BundleProblem } from '../../../export/bundle/verify-bundle';
import { writeExport } from '../../../export/write-export';
import { article, document, excerpt, excerptOf, naughty } from './samples';
import { readZip } from './zip-read';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});
function scratch(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-bundle-'));
  folders.push(folder);
  return folder;
}

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const SOURCE = Uint8Array.from([0, 255, 1, 254, 10, 13]);
const BODIES: Readonly<Record<number, string>> = { 7: article.body, 8: 'The truce is near.' };

/** As the archive gives it: its hashes are those of the text and of the file. */
function given(item: ExportExcerpt, source: Uint8Array = SOURCE): ExportExcerpt {
  const text = `${item.title}\n${BODIES[item.articleId] ?? ''}`;
  return { ...item, textSha256: sha256(text), sourceSha256: sha256(source) };
}

const two: readonly ExportExcerpt[] = [
  given(excerpt),
  given({ ...excerpt, excerptId: 12, articleId: 8, title: 'Talks', start: 4, end: 9, quote: 'truce', language: 'en' }),
];

interface Made {
  readonly file: string;
  readonly sha256: string;
  readonly parts: ReadonlyMap<string, string>;
}

async function bundleOf(items: readonly ExportExcerpt[], original?: OriginalFile | null): Promise<Made> {
  const file = path.join(scratch(), 'evidence.zip');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield SOURCE.subarray(0, 2);
    yield SOURCE.subarray(2);
  }
  const answer = await writeExport({
    format: 'bundle',
    what: 'excerpts',
    out: file,
    document: document(items, 'ar'),
    readBody: (id) => Promise.resolve(BODIES[id] ?? ''),
    readOriginal: () =>
      Promise.resolve(original === undefined ? { name: 'Clippings 2024.JSONL', chunks: bytes() } : original),
  });
  expect(answer.items).toBe(items.length);
  expect(fs.readdirSync(path.dirname(file))).toEqual(['evidence.zip']);
  return { file, sha256: answer.sha256, parts: await readZip(file) };
}

/** The bag as a folder, as somebody unpacks it. */
function unpacked({ file }: Made): string {
  const folder = scratch();
  expect(spawnSync('unzip', ['-q', file, '-d', folder]).status).toBe(0);
  return path.join(folder, 'evidence');
}
const hasTools = ['unzip', 'sha256sum'].every((tool) => spawnSync(tool, ['--help']).error === undefined);

const codes = (problems: readonly BundleProblem[]): string[] =>
  problems.map(({ code, file }) => `${code} ${file}`).sort();

describe('an evidence bundle', () => {
  it('holds excerpts, texts and originals under their own hashes', async () => {
    const { parts, file } = await bundleOf(two);
    const original = `evidence/data/originals/${sha256(SOURCE)}.jsonl`;
    const texts = two.map((item) => `evidence/data/texts/${item.textSha256}.txt`);
    expect([...parts.keys()].sort()).toEqual(
      [
        ...['bag-info.txt', 'bagit.txt', 'how-to-check.html', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
        ...['data/excerpts.csv', 'data/excerpts.html', 'data/excerpts.json', 'data/sources.csv'],
      ]
        .map((name) => `evidence/${name}`)
        .concat(original, texts)
        .sort(),
    );
    for (const name of texts) expect(`evidence/data/texts/${sha256(parts.get(name) ?? '')}.txt`).toBe(name);
    expect(parts.get('evidence/bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(parts.get('evidence/data/sources.csv')).toContain('Clippings 2024.JSONL');
    expect(parts.get('evidence/how-to-check.html')).toContain('dir="rtl"');
    expect(await verifyBundle(file)).toEqual({ ok: true, files: parts.size, excerpts: 2, problems: [] });
  });

  it('gives the same bytes for the same content, and says their hash', async () => {
    const [one, other] = [await bundleOf(two), await bundleOf(two)];
    expect(one.sha256).toBe(other.sha256);
    expect(sha256(fs.readFileSync(one.file))).toBe(one.sha256);
  });

  it('keeps quotes that are hard to carry', async () => {
    const items = naughty.map((text, i) => {
      const id = 100 + i;
      const item = { ...excerptOf(text === '' ? ' ' : text, i + 1), articleId: id, start: 0, end: 0, quote: '' };
      return given({ ...item, title: text });
    });
    const { file } = await bundleOf(items);
    // an empty quote is none, which the check must say of each and of nothing else
    const { problems } = await verifyBundle(file);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['EXCERPTS_UNREADABLE']));
    expect(problems).toHaveLength(naughty.length);
  });

  it('is written without an original that the archive has lost, and says so', async () => {
    const { parts, file } = await bundleOf(two, null);
    expect(parts.get('evidence/data/sources.csv')).toContain(`LOST,,${sha256(SOURCE)}`);
    expect(parts.get('evidence/how-to-check.html')).toContain('<strong>');
    expect((await verifyBundle(file)).ok).toBe(true);
  });
});

describe.skipIf(!hasTools)('the check of a bundle', () => {
  it('agrees with sha256sum', async () => {
    const folder = unpacked(await bundleOf(two));
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      expect(spawnSync('sha256sum', ['--strict', '-c', manifest], { cwd: folder }).status).toBe(0);
    }
    expect((await verifyBundle(folder)).ok).toBe(true);
    expect((await verifyBundle(path.dirname(folder))).ok).toBe(true);
  });

  it('finds one altered character in any file', async () => {
    const made = await bundleOf(two);
    const folder = unpacked(made);
    for (const entry of made.parts.keys()) {
      const name = entry.slice('evidence/'.length);
      const file = path.join(folder, name);
      const whole = fs.readFileSync(file);
      const altered = Buffer.from(whole);
      const middle = altered.length >> 1;
      altered[middle] = (altered[middle] ?? 0) ^ 1;
      fs.writeFileSync(file, altered);
      const { ok, problems } = await verifyBundle(folder);
      expect(ok).toBe(false);
      // an altered manifest accuses the files that it lists, or itself
      if (!name.includes('manifest')) expect(codes(problems)).toContain(`FILE_ALTERED ${name}`);
      fs.writeFileSync(file, whole);
    }
    expect((await verifyBundle(folder)).ok).toBe(true);
  });

  it('names what is missing and what was added', async () => {
    const folder = unpacked(await bundleOf(two));
    fs.rmSync(path.join(folder, 'data', 'sources.csv'));
    fs.writeFileSync(path.join(folder, 'data', 'extra.txt'), 'x');
    expect(codes((await verifyBundle(folder)).problems)).toEqual([
      'FILE_MISSING data/sources.csv',
      'FILE_UNLISTED data/extra.txt',
    ]);
  });

  it('finds a text that was forged together with the manifests', async () => {
    const folder = unpacked(await bundleOf(two));
    const text = `data/texts/${two[1]?.textSha256 ?? ''}.txt`;
    const forged = fs.readFileSync(path.join(folder, text), 'utf8').replace('truce', 'peace');
    fs.writeFileSync(path.join(folder, text), forged);
    const relist = (manifest: string, file: string): void => {
      const listed = fs.readFileSync(path.join(folder, manifest), 'utf8').split('\n');
      const hash = sha256(fs.readFileSync(path.join(folder, file)));
      const lines = listed.map((line) => (line.endsWith(`  ${file}`) ? `${hash}  ${file}` : line));
      fs.writeFileSync(path.join(folder, manifest), lines.join('\n'));
    };
    relist('manifest-sha256.txt', text);
    relist('tagmanifest-sha256.txt', 'manifest-sha256.txt');
    expect(codes((await verifyBundle(folder)).problems)).toEqual([`FILE_ALTERED ${text}`, `QUOTE_DIFFERS ${text}`]);
  });

  it('turns away what is no bundle, and survives one that is cut', async () => {
    const { file } = await bundleOf(two);
    const folder = scratch();
    await expect(verifyBundle(folder)).rejects.toMatchObject({
      code: 'BUNDLE_BAD',
      params: { reason: 'NOT_A_BUNDLE' },
    });
    await expect(verifyBundle(path.join(folder, 'none'))).rejects.toMatchObject({ params: { reason: 'ENOENT' } });
    const cut = path.join(folder, 'cut.zip');
    fs.writeFileSync(cut, fs.readFileSync(file).subarray(0, 2_000));
    await expect(verifyBundle(cut)).rejects.toMatchObject({ code: 'BUNDLE_BAD', params: { reason: 'NOT_ZIP' } });
  });
});
