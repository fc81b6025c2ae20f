// The archive as a whole by the command line: init, verify, backup, restore, undo, one writer at a time.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  backupAnswer,
  backupsAnswer,
  checkedBackupAnswer,
  errorAnswer,
  importAnswer,
  repairAnswer,
  restoreAnswer,
  searchAnswer,
  undoAnswer,
  verifyAnswer,
} from './cli-shapes';
import { archiveWithArticles, buildCommandLine, marsad, marsadJson, scratch, writeArticles } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

const codeOf = async (...words: string[]): Promise<string> => (await marsadJson(errorAnswer, words, 2)).error.code;

describe('an archive', () => {
  it('is made once', async () => {
    const archive = path.join(scratch(), 'archive');
    expect((await marsad(['init', '--archive', archive])).code).toBe(0);
    expect(await codeOf('init', '--archive', archive)).toBe('ARCHIVE_EXISTS');
    const empty = await marsadJson(verifyAnswer, ['verify', '--archive', archive]);
    expect(empty).toEqual({ ok: true, articles: 0, problems: [], pending: { statements: 0, stories: 0 } });
  });

  it('is refused where there is none or something else', async () => {
    const folder = scratch();
    expect(await codeOf('search', 'x', '--archive', path.join(folder, 'none'))).toBe('ARCHIVE_NOT_FOUND');
    const other = path.join(folder, 'other');
    fs.mkdirSync(other);
    fs.writeFileSync(path.join(other, 'archive.sqlite'), 'no database at all, but long enough to look like one');
    expect(await codeOf('search', 'x', '--archive', other)).toBe('ARCHIVE_NOT_AN_ARCHIVE');
    expect(fs.readFileSync(path.join(other, 'archive.sqlite'), 'utf8')).toMatch(/^no database/);
  });

  it('fails verify with exit code 1 when an original was changed', async () => {
    const archive = await archiveWithArticles(scratch());
    const originals = path.join(archive, 'originals');
    const [original] = fs
      .readdirSync(originals, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    fs.chmodSync(original ?? '', 0o600);
    const { out } = await marsadJson(backupAnswer, ['backup', '--archive', archive]);
    fs.appendFileSync(original ?? '', 'x');
    const answer = await marsadJson(verifyAnswer, ['verify', '--archive', archive], 1);
    expect(answer.problems).toEqual([
      expect.objectContaining({ code: 'ORIGINAL_CHANGED', repairable: true, backup: out }),
    ]);
    const repaired = await marsadJson(repairAnswer, ['verify', '--repair', '--archive', archive]);
    expect(repaired).toMatchObject({ ok: true, problems: [], repaired: [{ code: 'ORIGINAL_CHANGED' }] });
  });

  it('comes back whole from a backup', async () => {
    const folder = scratch();
    const archive = await archiveWithArticles(folder);
    const out = path.join(folder, 'backup');
    const made = await marsadJson(backupAnswer, ['backup', '--out', out, '--archive', archive]);
    expect(made).toMatchObject({ out, articles: 3, originals: 1 });
    expect(await codeOf('backup', '--out', out, '--archive', archive)).toBe('BACKUP_EXISTS');
    const checked = await marsadJson(checkedBackupAnswer, [
      'restore',
      '--from',
      out,
      '--verify-only',
      '--archive',
      archive,
    ]);
    expect(checked).toMatchObject({ path: out, articles: 3, bytes: made.bytes });
    const restored = path.join(folder, 'restored');
    const back = await marsadJson(restoreAnswer, ['restore', '--from', out, '--archive', restored]);
    expect(back).toMatchObject({ archive: restored, articles: 3, originals: 1 });
    expect(await codeOf('restore', '--from', out, '--archive', restored)).toBe('ARCHIVE_EXISTS');
    const found = await marsadJson(searchAnswer, ['search', 'هدنة', '--archive', restored]);
    expect(found.total).toBe(1);
  });

  it('keeps its backups in itself or in a folder outside, and lists them', async () => {
    const folder = scratch();
    const archive = await archiveWithArticles(folder);
    const disk = path.join(folder, 'disk');
    expect(await codeOf('backup', '--folder', disk, '--archive', archive)).toBe('BACKUP_CANNOT_WRITE');
    fs.mkdirSync(disk);
    for (const where of [[], ['--folder', disk]]) {
      const { out } = await marsadJson(backupAnswer, ['backup', ...where, '--archive', archive]);
      const { backups } = await marsadJson(backupsAnswer, ['backup', '--list', ...where, '--archive', archive]);
      expect(backups).toEqual([expect.objectContaining({ path: out, kind: 'manual', articles: 3, sound: true })]);
    }
  });

  it('takes an import back, but not the work that was done on it', async () => {
    const folder = scratch();
    const archive = path.join(folder, 'archive');
    const { batchId } = await marsadJson(importAnswer, ['import', writeArticles(folder), '--archive', archive], 1);
    await marsad(['excerpt', 'add', '1', '--start', '0', '--end', '4', '--tag', 'x', '--archive', archive]);
    expect(await codeOf('undo', batchId, '--archive', archive)).toBe('BATCH_HAS_WORK');
    const undone = await marsadJson(undoAnswer, ['undo', batchId, '--force', '--archive', archive]);
    expect(undone).toMatchObject({ batchId, removed: 3, trashedExcerpts: 1 });
    expect(await codeOf('undo', batchId, '--archive', archive)).toBe('BATCH_ALREADY_UNDONE');
    expect(await codeOf('undo', 'no-such-batch', '--archive', archive)).toBe('BATCH_NOT_FOUND');
    expect((await marsadJson(verifyAnswer, ['verify', '--archive', archive])).ok).toBe(true);
  });

  it('has one writer, who is named to the next; readers work beside it', async () => {
    const folder = scratch();
    const archive = await archiveWithArticles(folder);
    const file = path.join(folder, 'many.jsonl');
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify({ title: `t${i}`, body: `${'truce '.repeat(40)}${i}` }),
    );
    fs.writeFileSync(file, lines.join('\n'));
    const importing = marsad(['import', file, '--archive', archive, '--json']);
    await expect.poll(() => fs.readdirSync(archive).length, { timeout: 30_000 }).toBeGreaterThan(3);
    const [second, reader] = await Promise.all([
      marsad(['tag', 'add', 'x', '--archive', archive, '--json']),
      marsad(['search', 'هدنة', '--archive', archive, '--json']),
    ]);
    await importing;
    expect(reader.code).toBe(0);
    if (second.code === 0) return; // the import was over before the second writer came
    const { error } = errorAnswer.parse(JSON.parse(second.stdout));
    expect(error).toMatchObject({ code: 'ARCHIVE_LOCKED', params: { program: 'marsad import' } });
    expect(error.message).toContain('marsad import');
  }, 180_000);
});
