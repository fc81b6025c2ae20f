// A backup that could not be made by itself is told, and the next try comes by itself.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBackups } from '../../db/archive/backup-folder';
import { importPieces, openTestArchive, temporaryFolder } from '../db/archive-fixture';
import { buildChild } from './build-child';

test('a disk that is not there when its time has come gets its backup once it is', { timeout: 60_000 }, async () => {
  const child = await buildChild('tests/faults/backup-jobs-child.ts', 'backup-jobs');
  const archive = openTestArchive();
  await importPieces(archive, 'a.json', [{ body: 'The talks go on.' }]);
  const base = path.join(temporaryFolder(), 'disk');
  const jobs = spawn(process.execPath, [child, archive.root, base], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    let told = '';
    jobs.stdout.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
    const lines = (): unknown[] =>
      told
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown);
    const failed = { phase: 'failed', automatic: true, code: 'BACKUP_CANNOT_WRITE' };
    await expect.poll(lines, { timeout: 20_000 }).toContainEqual(failed);
    fs.mkdirSync(base);
    await expect.poll(lines, { timeout: 20_000 }).toContainEqual({ phase: 'done', automatic: true, code: null });
    const [folder = ''] = fs.readdirSync(base);
    expect(findBackups(path.join(base, folder))).toHaveLength(1);
  } finally {
    jobs.stdin.end();
    await new Promise((resolve) => jobs.once('close', resolve));
  }
});
