// The background jobs in the real window: they run by themselves after an import, tell how far they are, and stop when asked.
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test, type RunningApp } from './support/app';

const ARTICLES = 2_000;

interface Progress {
  readonly job: string;
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** What the window's own code calls and hears; the interface is tested elsewhere. */
interface Bridge {
  call(name: string, input: object): Promise<{ ok: boolean; value: { statements: { pending: number; done: number } } }>;
  on(event: string, listener: (payload: Progress) => void): () => void;
}

async function state({ page }: RunningApp): Promise<{ pending: number; done: number }> {
  return page.evaluate(async () => {
    const { marsad } = window as unknown as { marsad: Bridge };
    // While the archive is still being opened there is no state to tell.
    const reply = await marsad.call('analysis.state', {});
    return reply.ok ? reply.value.statements : { pending: -1, done: -1 };
  });
}

test('articles that come in are read, stopped half-way, taken up again', async ({ start, folder }) => {
  const file = path.join(folder, 'articles.jsonl');
  const line = (n: number): string =>
    JSON.stringify({
      title: `Talks ${n}`,
      body: Array.from({ length: 20 }, (_, i) => `Dana Whitlock said that point ${i} of round ${n} was settled.`).join(
        '\n',
      ),
      outlet: 'The Sample Courier',
      language: 'en',
      publishedAt: '2024-02-06',
    });
  fs.writeFileSync(file, Array.from({ length: ARTICLES }, (_, n) => `${line(n)}\n`).join(''));
  const running = await start();
  const { app, page } = running;
  await choosePaths(app, [path.join(folder, 'archive')]);
  await page.evaluate(async (path_) => {
    const { marsad } = window as unknown as { marsad: Bridge };
    const told: Progress[] = [];
    Object.assign(window, { told });
    marsad.on('analysis.progress', (progress) => {
      told.push(progress);
      if (told.length === 2) void marsad.call('analysis.cancel', {});
    });
    await marsad.call('archive.chooseAndCreate', {});
    await marsad.call('import.start', { paths: [path_] });
  }, file);
  const last = (): Promise<Progress | undefined> =>
    page.evaluate(() => (window as unknown as { told: Progress[] }).told.at(-1));
  await expect.poll(async () => (await last())?.phase, { timeout: 60_000 }).toBe('cancelled');
  const halfway = await state(running);
  expect(halfway.done).toBeGreaterThan(0);
  expect(halfway.pending + halfway.done).toBe(ARTICLES);
  expect(halfway.pending).toBeGreaterThan(0);

  await page.evaluate(() => (window as unknown as { marsad: Bridge }).marsad.call('analysis.start', {}));
  await expect.poll(async () => (await state(running)).pending, { timeout: 60_000 }).toBe(0);
  expect((await state(running)).done).toBe(ARTICLES);
});

test('what an earlier session left is taken up when the archive is opened', async ({ start, folder }) => {
  const file = path.join(folder, 'articles.jsonl');
  const body = 'Dana Whitlock said that the framework was not ready.';
  const lines = Array.from(
    { length: 300 },
    (_, n) => `${JSON.stringify({ title: `Talks ${n}`, body: `${body} ${n}` })}\n`,
  );
  fs.writeFileSync(file, lines.join(''));
  const first = await start();
  const archive = path.join(folder, 'archive');
  await choosePaths(first.app, [archive]);
  await first.page.evaluate(async (path_) => {
    const { marsad } = window as unknown as { marsad: Bridge };
    await marsad.call('archive.chooseAndCreate', {});
    await marsad.call('analysis.cancel', {});
    await marsad.call('import.start', { paths: [path_] });
  }, file);
  await expect.poll(async () => (await state(first)).pending, { timeout: 30_000 }).toBe(300);
  await first.close();
  const second = await start({ archive });
  await expect.poll(async () => (await state(second)).done, { timeout: 30_000 }).toBe(300);
});
