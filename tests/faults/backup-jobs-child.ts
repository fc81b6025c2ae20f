// The window's automatic backups without a window, in a hurry: tells every progress as a line, ends when its input ends.
import { BackupJobs } from '../../electron/app/backup-jobs';

const [archive = '', base = ''] = process.argv.slice(2);

const jobs = new BackupJobs({
  place: () => ({ archive, base }),
  automatic: () => true,
  busy: () => false,
  onProgress: ({ phase, automatic, error }) => {
    process.stdout.write(`${JSON.stringify({ phase, automatic, code: error?.code ?? null })}\n`);
  },
  log: (error) => process.stderr.write(`${String(error)}\n`),
  times: { opened: 50, idle: 50, retry: 300, again: 60_000 },
});
jobs.opened();
const alive = setInterval(() => undefined, 1_000);
process.stdin.resume();
process.stdin.on('end', () => {
  clearInterval(alive);
  process.exit(0);
});
