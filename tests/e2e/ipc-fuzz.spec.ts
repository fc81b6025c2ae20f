// Thousands of random and hostile messages over the bridge: every one is answered with a code, nothing falls, nothing is harmed.
// Short by default; `MARSAD_FUZZ=100000 npm run e2e -- ipc-fuzz` runs as many as it says, `MARSAD_SEED` chooses others.
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { errorCodes } from '../../core/contract/errors';
import { expect, test } from './support/app';
import { HostileInput, type Message } from './support/hostile-input';

const messages = Number(process.env['MARSAD_FUZZ'] ?? 3_000);
const seed = Number(process.env['MARSAD_SEED'] ?? 20_240_206);
const BATCH = 100;

interface Tally {
  readonly answered: number;
  readonly codes: Record<string, number>;
  /** Promises that were rejected: only what can't be sent at all may be. */
  readonly rejected: readonly string[];
  /** Commands that answered INTERNAL, with their input. */
  readonly internal: readonly string[];
}

test('answers whatever the window could send, and keeps the archive whole', async ({ start, folder }) => {
  test.setTimeout(60_000 + messages * 60);
  const { app, page, close } = await start();
  await page.getByRole('button', { name: 'Open the sample archive' }).click();
  await expect(page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible({ timeout: 60_000 });
  await app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    shell.showItemInFolder = () => undefined;
    shell.openExternal = () => Promise.reject(new Error('the program must not open addresses'));
  });
  const canary = path.join(folder, 'canary.txt');
  fs.writeFileSync(canary, 'untouched');

  const hostile = new HostileInput(seed, folder);
  const codes: Record<string, number> = {};
  const rejected: string[] = [];
  const internal: string[] = [];
  for (let sent = 0; sent < messages; sent += BATCH) {
    const tally = await send(
      page,
      Array.from({ length: BATCH }, () => hostile.message()),
    );
    expect(tally.answered).toBe(BATCH);
    for (const [code, count] of Object.entries(tally.codes)) codes[code] = (codes[code] ?? 0) + count;
    rejected.push(...tally.rejected);
    internal.push(...tally.internal);
  }
  console.log(
    `${messages} messages, seed ${seed}: ${JSON.stringify(codes)}, ${rejected.length} that could not be sent`,
  );

  expect(internal).toEqual([]);
  expect(
    Object.keys(codes).filter((code) => code !== 'ok' && !(errorCodes as readonly string[]).includes(code)),
  ).toEqual([]);
  expect(rejected.filter((text) => !/no such command|could not be cloned/.test(text))).toEqual([]);
  expect(codes['ok']).toBeGreaterThan(messages / 20); // not only the door was tried
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false);

  const log = path.join(folder, 'user-data', 'logs', 'marsad.log');
  expect(fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '').not.toContain('unhandled rejection');
  expect(fs.readFileSync(canary, 'utf8')).toBe('untouched');
  const made = fs.readdirSync(folder).filter((name) => name !== 'none'); // where every well-formed path led
  expect(made.sort()).toEqual(['canary.txt', 'user-data']);

  await page.evaluate(() => window.marsad.call('archive.openSample', {}));
  const verified = await page.evaluate(() => window.marsad.call('archive.verify', {}));
  expect(verified).toMatchObject({ ok: true, value: { ok: true, problems: [] } });
  await close();
});

function send(page: Page, batch: readonly Message[]): Promise<Tally> {
  return page.evaluate(async (messagesOfBatch) => {
    const tally = {
      answered: 0,
      codes: {} as Record<string, number>,
      rejected: [] as string[],
      internal: [] as string[],
    };
    await Promise.all(
      messagesOfBatch.map(async ({ name, input }) => {
        try {
          const reply = await window.marsad.call(name as 'app.info', input as never);
          const code = reply.ok ? 'ok' : reply.error.code;
          tally.codes[code] = (tally.codes[code] ?? 0) + 1;
          if (code === 'INTERNAL') tally.internal.push(`${name} ${JSON.stringify(input)}`.slice(0, 500));
        } catch (error) {
          tally.rejected.push(String(error));
        }
        tally.answered++;
      }),
    );
    return tally;
  }, batch);
}
