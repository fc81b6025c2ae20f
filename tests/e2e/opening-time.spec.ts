// How long it takes from opening a large archive to its first list on the screen. A measurement: it runs where MARSAD_LARGE_ARCHIVE names the archive.
import path from 'node:path';
import { expect, test } from './support/app';

const archive = process.env['MARSAD_LARGE_ARCHIVE'];
const ROUNDS = 3;

test('from opening to the first painted list', async ({ start, folder }) => {
  test.skip(archive === undefined, 'MARSAD_LARGE_ARCHIVE names no archive');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // without a recent archive the window waits for one to be opened
    const { page, close } = await start({ userData: path.join(folder, `user-data-${round}`) });
    await expect(page.getByRole('button').first()).toBeVisible();
    times.push(await page.evaluate(openAndWait, archive ?? ''));
    await close();
  }
  process.stdout.write(`from opening to the list: ${times.map((time) => time.toFixed(0)).join(' ')} ms\n`);
});

/** In the window: opens the archive; the milliseconds until its list is painted. */
async function openAndWait(archive: string): Promise<number> {
  const began = performance.now();
  const painted = new Promise<number>((resolve) => {
    const look = (): void => {
      const listed = document.querySelector('[role="listbox"] [role="option"]') !== null;
      // what is there now is on the screen with the next frame
      requestAnimationFrame(listed ? () => resolve(performance.now() - began) : look);
    };
    look();
  });
  const bridge = (globalThis as unknown as { marsad: { call(name: string, input: unknown): Promise<unknown> } }).marsad;
  await bridge.call('archive.open', { path: archive });
  return painted;
}
