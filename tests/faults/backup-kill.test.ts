// kill -9 at random points of a backup, and no room for it: the archive and the older backups stay good, the next backup succeeds.
// A long run: MARSAD_FAULT_POINTS=200 MARSAD_FAULT_SEED=7; the points really run are printed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBackups } from '../../db/archive/backup-folder';
import { runBackup } from '../../db/archive/backup-run';
import { archivePaths } from '../../db/archive/layout';
import { checkBackup } from '../../db/archive/restore';
import { verifyArchive } from '../../db/repositories/verify-archive';
import { importPieces, openTestArchive } from '../db/archive-fixture';
import { buildChild } from './build-child';
import { FAULT_SEED, faultPoints } from './fault-run';
import { runChild, toldValues, type ChildRun } from './killed-child';
import { seeded } from './random';

const POINTS = faultPoints(10);
const SEED = FAULT_SEED;
const ARTICLES = 800;
const A_POINT = 15_000;

const random = seeded(SEED);
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-backup-kill-'));
const archivePath = path.join(root, 'archive');
const { backups } = archivePaths(archivePath);

let child = '';
let duration = 0;

beforeAll(async () => {
  child = await buildChild('tests/faults/backup-child.ts', 'backup-faults');
  fs.mkdirSync(archivePath);
  const archive = openTestArchive(archivePath);
  const texts = Array.from({ length: ARTICLES }, (_, n) => ({
    title: `Talks ${n}`,
    body: Array.from({ length: 60 }, (__, i) => `Point ${(n * 31 + i) % 997} of round ${n} was settled.`).join('\n'),
  }));
  for (let from = 0; from < ARTICLES; from += 40) {
    await importPieces(archive, `${from}.json`, texts.slice(from, from + 40));
  }
  archive.close();
  const first = await runOnce(null);
  expect(first.acknowledged).toEqual([expect.stringContaining(backups)]);
  duration = first.took;
}, 120_000);

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

test(`${POINTS} kills, seed ${SEED}`, { timeout: 60_000 + POINTS * A_POINT }, async () => {
  const [first] = findBackups(backups);
  const acknowledged = new Set<string>(first ? [first.path] : []);
  let kills = 0;
  let late = 0;
  let unfinished = 0;
  while (kills < POINTS) {
    const run = await runOnce(random() * duration);
    for (const one of run.acknowledged) acknowledged.add(String(one));
    if (run.killed) kills++;
    else late++;
    unfinished += fs.readdirSync(backups).filter((name) => name.includes('.partial-')).length;
    const found = findBackups(backups).map((backup) => backup.path);
    for (const one of acknowledged) expect(found, `seed ${SEED}`).toContain(one);
    for (const from of found) await checkBackup({ from }); // each that has a name is whole, acknowledged or not
    expect(late, 'backups that ended before their kill').toBeLessThan(POINTS + 20);
  }
  expect(await verifyArchive(archivePath, null), `seed ${SEED}`).toMatchObject({ ok: true, articles: ARTICLES });
  expect((await runBackup({ archive: archivePath, base: null, kind: 'manual' })).made).toMatchObject({
    articles: ARTICLES,
  });
  expect(fs.readdirSync(backups).filter((name) => name.includes('.partial-'))).toEqual([]);
  process.stdout.write(
    `backup-kill: ${kills} kills run, seed ${SEED}, ${unfinished} left an unfinished folder, ${late} ended before their kill\n`,
  );
});

test('a limit on the size of files in the middle of a backup: told, nothing left, the older ones whole', async () => {
  const before = fs.readdirSync(backups);
  const limited = await runOnce(null, 200);
  expect(limited.acknowledged).toEqual([{ failed: 'BACKUP_CANNOT_WRITE' }]);
  expect(fs.readdirSync(backups)).toEqual(before);
  for (const { path: from } of findBackups(backups)) await checkBackup({ from });
  expect((await runOnce(null)).acknowledged).toEqual([expect.stringContaining(backups)]);
});

test('a disk that is full: told before and during the copy; once there is room the next backup succeeds', async () => {
  const disk = path.join(root, 'disk');
  fs.mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]).status === 0;
  if (!mounted) {
    process.stdout.write('backup-kill: no small disk can be mounted here; the full disk was not tried\n');
    return;
  }
  try {
    const place = { archive: archivePath, base: disk, kind: 'manual' } as const;
    const ballast = path.join(disk, 'ballast');
    fs.writeFileSync(ballast, Buffer.alloc(11_000_000));
    await expect(runBackup(place)).rejects.toMatchObject({ code: 'DISK_FULL' });
    fs.truncateSync(ballast, 0);
    // the room goes away when the copy has begun
    const fillUp = {
      tell: ({ phase }: { phase: string }) => {
        if (phase === 'copying') fillWithin(ballast, disk, 300_000);
      },
      signal: new AbortController().signal,
    };
    await expect(runBackup(place, fillUp)).rejects.toMatchObject({ code: 'DISK_FULL' });
    fs.rmSync(ballast);
    const [folder = ''] = fs.readdirSync(disk);
    expect(fs.readdirSync(path.join(disk, folder))).toEqual([]);
    const { made } = await runBackup(place);
    await checkBackup({ from: made?.out ?? '' });
  } finally {
    spawnSync('umount', [disk]);
  }
});

/** Leaves `left` bytes of the disk free. */
function fillWithin(ballast: string, disk: string, left: number): void {
  const { bavail, bsize } = fs.statfsSync(disk);
  fs.writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

/**
 * Makes a backup; with `killAfter` it is killed that many milliseconds after it had begun, if it still runs.
 * @param fileKibibytes no file may grow beyond
 */
async function runOnce(
  killAfter: number | null,
  fileKibibytes: number | null = null,
): Promise<ChildRun & { readonly acknowledged: readonly unknown[] }> {
  const told = path.join(root, 'acknowledged');
  fs.writeFileSync(told, '');
  const run = await runChild({ words: [child, archivePath, told], killAfter, fileKibibytes });
  return { ...run, acknowledged: toldValues(told) };
}
