// The background jobs make room: what was about to start when they were stopped does not start behind whoever stopped them.
import { expect, test } from 'vitest';
import { AnalysisJobs } from '../../../electron/app/analysis-jobs';
import type { OpenArchive } from '../../../electron/archive/open-archive';

test('stopped while they look whether anything waits, they start nothing', async () => {
  let started = 0;
  let answer: (state: object) => void = () => undefined;
  const asked = new Promise<object>((resolve) => (answer = resolve));
  const archive = {
    path: '/nowhere',
    call: () => asked,
    writer: {
      attachSink: () => {
        started++;
        throw new Error('the archive is being closed');
      },
    },
  } as unknown as OpenArchive;
  const jobs = new AnalysisJobs({
    archive: () => archive,
    held: () => false,
    onProgress: () => undefined,
    onChange: () => undefined,
    log: () => undefined,
  });
  jobs.poke();
  const stopped = jobs.stop();
  answer({ statements: { pending: 1, done: 0 }, stories: { pending: 0, done: 0 } });
  await stopped;
  await new Promise((resolve) => setImmediate(resolve));
  expect(started).toBe(0);
});
