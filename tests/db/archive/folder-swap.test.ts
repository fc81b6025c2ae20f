// A folder that is made whole or not at all, also where two are made in one place at once.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../db/archive/folder-swap';
import { temporaryFolder } from '../archive-fixture';

test('of two that are made at once in one place the first stays whole, and the other is refused', async () => {
  const parent = temporaryFolder();
  const target = path.join(parent, 'backup');
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const fill = (text: string, until: Promise<void>) => async (partial: string) => {
    fs.writeFileSync(path.join(partial, 'a.txt'), text);
    await until;
    fs.writeFileSync(path.join(partial, 'b.txt'), text);
    return text;
  };
  const slow = makeFolder(target, 'BACKUP_EXISTS', fill('slow', held));
  expect(await makeFolder(target, 'BACKUP_EXISTS', fill('quick', Promise.resolve()))).toBe('quick');
  goOn();
  await expect(slow).rejects.toMatchObject({ code: 'BACKUP_EXISTS', params: { path: target } });
  expect(fs.readdirSync(parent)).toEqual(['backup']);
  for (const file of ['a.txt', 'b.txt']) expect(fs.readFileSync(path.join(target, file), 'utf8')).toBe('quick');
});
