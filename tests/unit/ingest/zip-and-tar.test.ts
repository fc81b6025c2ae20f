// ZIP and TAR files of anything: what lies in them is imported as files are, hostile ones cost no more than themselves.
import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { originalPath } from '../../../core/model/original-path';
import { zipOf } from '../../e2e/support/zip-of';
import { folderWith, importPaths } from './import-harness';
import { storedArticles } from './read-archive';

const text = (n: number): Buffer => Buffer.from(`عنوان ${n}\n\nنص الخبر رقم ${n} عن المحادثات.`);
const data = '../shared/data/containers';

/** `path outcome reason` of every record, the path from the folder on. */
function fates(
  folder: string,
  records: readonly { source: string; record: number; outcome: string; reason: string | null }[],
) {
  return records.map(({ source, record, outcome, reason }) =>
    [path.relative(folder, source), record, outcome, reason ?? ''].join(' ').trim(),
  );
}

describe('ZIP', () => {
  test('files, tables and ZIPs in ZIPs become sources of their own; litter and the parts of a saved page are passed over', async () => {
    const inner = zipOf([{ name: 'deep/c.txt', data: text(3) }]);
    const folder = folderWith({
      'week.zip': zipOf([
        { name: 'monday/a.txt', data: text(1) },
        { name: 'list.csv', data: Buffer.from('title,body\nt1,first body\nt2,second body\n') },
        { name: 'empty/', data: Buffer.alloc(0) },
        { name: '__MACOSX/._a.txt', data: Buffer.from('litter') },
        { name: 'monday/page_files/part.txt', data: Buffer.from('a part of the page') },
        { name: 'monday/page.htm', data: Buffer.from('<!doctype html><p>x') },
        { name: 'inner.zip', data: inner },
        { name: 'picture.png', data: Buffer.from('89504e470d0a1a0a0000', 'hex') },
      ]),
    });
    const { records, counts, archive } = await importPaths([folder]);
    expect(fates(folder, records).sort()).toEqual([
      'week.zip 8 skipped PARTS_SKIPPED',
      'week.zip/inner.zip/deep/c.txt 0 added',
      'week.zip/list.csv 0 added',
      'week.zip/list.csv 1 added',
      'week.zip/monday/a.txt 0 added',
      'week.zip/monday/page.htm 0 quarantined PARSER_CRASHED',
      'week.zip/picture.png 0 rejected UNSUPPORTED_FORMAT',
    ]);
    expect(counts).toEqual({ read: 6, added: 4, merged: 0, revised: 0, rejected: 1, quarantined: 1, skipped: 2 });
    expect(storedArticles(archive).map(({ body }) => body)).toContain(text(3).toString());
    const left = fs.readdirSync(path.join(archive, 'originals')).filter((name) => name.startsWith('incoming-'));
    expect(left).toEqual([]);
  });

  test('names that lead out, protected entries and sizes that lie are quarantined; the rest is read', async () => {
    const protectedZip = zipOf([{ name: 'secret.txt', data: text(9) }]);
    protectedZip[6] = 1; // the flag of the entry, in its header and in the directory
    protectedZip[protectedZip.indexOf('PK\u0001\u0002') + 8] = 1;
    const folder = folderWith({
      'hostile.zip': zipOf([
        { name: '../../out.txt', data: text(1) },
        { name: '/etc/passwd', data: text(2) },
        { name: '..\\..\\windows.txt', data: text(3) },
        { name: 'less.txt', data: text(4), claims: 5 },
        { name: 'more.txt', data: text(5), claims: 5_000 },
        { name: 'good.txt', data: text(6) },
      ]),
      'protected.zip': protectedZip,
    });
    const { records, counts, archive } = await importPaths([folder]);
    expect(fates(folder, records)).toEqual([
      'hostile.zip 0 quarantined UNSAFE_NAME',
      'hostile.zip 1 quarantined UNSAFE_NAME',
      'hostile.zip 2 quarantined UNSAFE_NAME',
      'hostile.zip 3 quarantined BROKEN_ZIP',
      'hostile.zip 4 quarantined BROKEN_ZIP',
      'hostile.zip/good.txt 0 added',
      'protected.zip 0 quarantined ENCRYPTED_FILE',
    ]);
    expect(records[0]?.params).toEqual({ part: '../../out.txt' });
    expect(counts).toMatchObject({ read: 7, added: 1, quarantined: 6 });
    const files = fs.readdirSync(archive, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /out\.txt|passwd|windows/.test(file))).toEqual([]);
  });

  test('a cut one is quarantined with its bytes', async () => {
    const whole = zipOf([{ name: 'a.txt', data: text(1) }]);
    const folder = folderWith({ 'cut.zip': whole.subarray(0, whole.length - 30) });
    const { lines, archive } = await importPaths([folder]);
    expect(lines).toEqual(['cut.zip 0 quarantined BROKEN_ZIP']);
    expect(fs.readdirSync(path.join(archive, 'originals'), { recursive: true }).length).toBe(2);
  });

  test('names of Arabic Windows are read', async () => {
    const zip = zipOf([{ name: '________', data: text(1) }]);
    const name = Buffer.from('cfd1c7d3c920', 'hex'); // in windows-1256
    for (let at = zip.indexOf('________'); at >= 0; at = zip.indexOf('________', at + 1)) {
      name.copy(zip, at);
      zip.write('_1', at + name.length);
    }
    const { records } = await importPaths([folderWith({ 'names.zip': zip })]);
    expect(path.basename(records[0]?.source ?? '')).toBe('دراسة _1');
  });

  test('what unpacks without end is stopped: one large entry, and many small ones on top of each other', async () => {
    const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576);
    const folder = folderWith({
      'entry.zip': zipOf([
        { name: 'bomb.txt', data: zeros(80) },
        { name: 'good.txt', data: text(1) },
      ]),
      'many.zip': zipOf(
        Array.from({ length: 6 }, (_, n) => ({
          name: `${n}.zip`,
          data: zipOf([{ name: `${n}.bin`, data: Buffer.concat([zeros(15), Buffer.from([n])]) }]),
        })),
      ),
    });
    const { records } = await importPaths([folder]);
    expect(fates(folder, records)).toEqual([
      'entry.zip 0 quarantined FILE_TOO_LARGE',
      'entry.zip/good.txt 0 added',
      ...[0, 1, 2, 3].map((n) => `many.zip/${n}.zip/${n}.bin 0 rejected UNSUPPORTED_FORMAT`),
      'many.zip/4.zip 0 quarantined FILE_TOO_LARGE',
      'many.zip/5.zip 0 quarantined FILE_TOO_LARGE',
    ]);
  });

  test('ZIPs in ZIPs are read only so deep', async () => {
    const deep = [1, 2, 3, 4, 5].reduce(
      (inside, n) => zipOf([{ name: `${n}.zip`, data: inside }]),
      zipOf([{ name: 'a.txt', data: text(1) }]),
    );
    const folder = folderWith({ 'deep.zip': deep });
    const { records } = await importPaths([folder]);
    expect(fates(folder, records)).toEqual(['deep.zip/5.zip/4.zip/3.zip/2.zip 0 quarantined CONTAINER_TOO_DEEP']);
  });

  test('a thousand files, cancelled and taken up again, are all there once', async () => {
    const zip = zipOf(Array.from({ length: 1_000 }, (_, n) => ({ name: `${n % 7}/${n}.txt`, data: text(n) })));
    const folder = folderWith({ 'thousand.zip': zip });
    const cancel = new AbortController();
    const first = await importPaths([folder], { cancel, onRecords: () => cancel.abort() });
    expect(first.cancelled).toBe(true);
    expect(first.counts.read).toBeLessThan(1_000);
    const second = await importPaths([folder], { archive: first.archive, resume: first.batchId });
    expect(second.counts).toMatchObject({ read: 1_000, added: 1_000, skipped: 0 });
    expect(new Set(storedArticles(first.archive).map(({ title }) => title)).size).toBe(1_000);
  });

  test.skipIf(!fs.existsSync(data))('the public traversal samples do no harm', async () => {
    const { records, archive } = await importPaths([`${data}/zip_slip`]);
    const slipped = records.filter(({ reason }) => reason === 'UNSAFE_NAME');
    expect(slipped.length).toBeGreaterThan(0);
    expect(fs.existsSync(path.join(path.dirname(archive), 'evil.txt'))).toBe(false);
  });
});

describe('TAR', () => {
  const packed = async (): Promise<Buffer> =>
    Buffer.from(
      await packTar([
        { header: { name: './news/', size: 0, type: 'directory' } },
        { header: { name: './news/a.txt', size: text(1).length }, body: text(1) },
        { header: { name: './news/page_files/x.js', size: 1 }, body: 'x' },
        { header: { name: './news/link', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
        { header: { name: '../out.txt', size: 3 }, body: 'out' },
        { header: { name: './news/page.html', size: 19 }, body: '<!doctype html><p>x' },
        { header: { name: `./news/${'long/'.repeat(40)}b.txt`, size: text(2).length }, body: text(2) },
      ]),
    );

  test.each(['talks.tar', 'talks.tar.gz', 'talks.tgz'])('%s', async (name) => {
    const tar = await packed();
    const folder = folderWith({ [name]: name.endsWith('gz') ? gzipSync(tar) : tar });
    const { records, archive } = await importPaths([folder]);
    expect(fates(folder, records)).toEqual([
      `${name}/news/a.txt 0 added`,
      `${name} 4 quarantined UNSAFE_NAME`,
      `${name}/news/page.html 0 quarantined PARSER_CRASHED`,
      `${name}/news/${'long/'.repeat(40)}b.txt 0 added`,
      `${name} 7 skipped PARTS_SKIPPED`,
    ]);
    const [first] = storedArticles(archive);
    expect(first?.body).toBe(text(1).toString());
  });

  test('cut off or damaged: what stands before is kept, the loss is told', async () => {
    const tar = await packed();
    const cut = tar.subarray(0, tar.indexOf('long/'));
    const noise = randomBytes(40_000);
    const long = await packTar([
      { header: { name: 'news/a.txt', size: text(1).length }, body: text(1) },
      { header: { name: 'news/noise.bin', size: noise.length }, body: noise },
    ]);
    const packedLong = gzipSync(long);
    const packedCut = packedLong.subarray(0, packedLong.length - 1_000);
    const damaged = Buffer.from(tar);
    damaged.fill(0xff, 512, 600);
    const folder = folderWith({ 'a.tar': cut, 'b.tar.gz': packedCut, 'c.tar': damaged });
    const { records, counts } = await importPaths([folder]);
    expect(
      records
        .filter(({ outcome }) => outcome === 'added' || outcome === 'merged')
        .map(({ source }) => path.relative(folder, source)),
    ).toEqual(expect.arrayContaining(['a.tar/news/a.txt', 'b.tar.gz/news/a.txt']));
    for (const name of ['a.tar', 'b.tar.gz', 'c.tar']) {
      const bad = records.filter(
        (r) => path.relative(folder, r.source).startsWith(name) && r.outcome === 'quarantined',
      );
      expect(
        bad.map(({ reason }) => reason),
        name,
      ).toEqual(expect.arrayContaining([expect.stringMatching(/^BROKEN_(TAR|GZIP)$/)]));
    }
    expect(counts.read).toBe(records.filter(({ outcome }) => outcome !== 'skipped').length);
  });

  test('the bytes of what a container holds are kept, each by its hash', async () => {
    const { createHash } = await import('node:crypto');
    const { archive } = await importPaths([folderWith({ 'talks.tar': await packed() })]);
    const sha = createHash('sha256').update(text(2)).digest('hex');
    expect(fs.readFileSync(path.join(archive, 'originals', originalPath(sha)))).toEqual(text(2));
  });
});
