// `marsad backup` and `marsad restore`: a verified copy of a whole archive, and an archive made out of one. Both work beside an open window.
import path from 'node:path';
import type { Maintenance } from '../../../core/model/backup-protocol';
import { maintain, startMaintenance } from '../../workers/maintenance';
import type { Command } from '../command';
import { onInterrupt } from '../interrupt';
import { ProgressLine } from '../progress-line';

const FOLDER = { value: 'DIR', help: 'a folder of backups outside the archive, as chosen in the window' };

export const backup: Command = {
  name: 'backup',
  summary: 'Write a verified copy of the archive',
  usage: '[--out DIR | --folder DIR] [--list]',
  positionals: [0, 0],
  options: {
    out: {
      value: 'DIR',
      help: 'a folder that does not exist or is empty; without it the copy goes to the archive’s backups',
    },
    folder: FOLDER,
    list: { help: 'list the backups that there are, newest first, and make none' },
  },
  async run({ args, archive, out }) {
    const place = { archive, base: folderOf(args.text('folder')) };
    if (args.flag('list')) {
      const { folder, backups } = await maintain((maintenance) => maintenance.listBackups(place));
      await out.answer({ folder, backups }, [
        ...backups.map(
          ({ createdAt, articles, bytes, kind, sound, path: file }) =>
            `${createdAt} ${articles} articles, ${bytes} bytes, ${kind}${sound ? '' : ', DAMAGED'}: ${file}`,
        ),
        backups.length === 0 ? `no backups in ${folder}` : `${backups.length} backups`,
      ]);
      return 0;
    }
    const target = args.text('out');
    const answer = await followed((maintenance) =>
      target === undefined
        ? maintenance.backUp({ ...place, kind: 'manual' }).then(({ made }) => made)
        : maintenance.backUpInto({ archive, out: path.resolve(target) }),
    );
    if (answer === null) return args.fail('No backup was due.');
    const { articles, originals, bytes } = answer;
    await out.answer(answer, [`${articles} articles, ${originals} originals, ${bytes} bytes in ${answer.out}`]);
    return 0;
  },
};

export const restore: Command = {
  name: 'restore',
  summary: 'Make a new archive at --archive out of a backup, or check a backup',
  usage: '--from DIR [--verify-only]',
  positionals: [0, 0],
  options: {
    from: { value: 'DIR', help: 'a folder that `marsad backup` or the window wrote' },
    'verify-only': { help: 'read and check every byte of the backup, and make nothing' },
  },
  async run({ args, archive, out }) {
    const from = path.resolve(args.requiredText('from'));
    if (args.flag('verify-only')) {
      const checked = await followed((maintenance) => maintenance.checkBackup({ from }));
      const { createdAt, articles, originals, bytes } = checked;
      await out.answer(checked, [
        `sound: ${articles} articles, ${originals} originals, ${bytes} bytes of ${createdAt} in ${from}`,
      ]);
      return 0;
    }
    const answer = await followed((maintenance) => maintenance.restore({ from, to: archive }));
    const { articles, originals, bytes } = answer;
    await out.answer(answer, [`${articles} articles, ${originals} originals, ${bytes} bytes in ${answer.archive}`]);
    return 0;
  },
};

function folderOf(text: string | undefined): string | null {
  return text === undefined ? null : path.resolve(text);
}

/** Tells on stderr how far the work is; Ctrl-C stops it after the step in hand and leaves nothing behind. */
async function followed<T>(work: (maintenance: Maintenance) => Promise<T>): Promise<T> {
  const line = new ProgressLine();
  const { finished, cancel } = startMaintenance(work, {
    progress: ({ phase, done, total }) => line.show(() => `${phase} ${done}/${total}`),
  });
  const interrupt = onInterrupt(cancel);
  try {
    return await finished;
  } finally {
    interrupt.stop();
    line.clear();
  }
}
