// `marsad backup` and `marsad restore`: a verified copy of a whole archive, and an archive made out of one.
import path from 'node:path';
import { restoreBackup } from '../../workers/maintenance';
import { withWriter } from '../archive-access';
import type { Command } from '../command';

export const backup: Command = {
  name: 'backup',
  summary: 'Write a verified copy of the archive into a new folder',
  usage: '--out DIR',
  positionals: [0, 0],
  options: { out: { value: 'DIR', help: 'a folder that does not exist or is empty' } },
  async run({ args, archive, out }) {
    const target = path.resolve(args.requiredText('out'));
    const answer = await withWriter(archive, 'marsad backup', (ask) => ask('archive.backup', { out: target }));
    const { articles, originals, bytes } = answer;
    await out.answer(answer, [`${articles} articles, ${originals} originals, ${bytes} bytes in ${answer.out}`]);
    return 0;
  },
};

export const restore: Command = {
  name: 'restore',
  summary: 'Make a new archive at --archive out of a backup',
  usage: '--from DIR',
  positionals: [0, 0],
  options: { from: { value: 'DIR', help: 'a folder that `marsad backup` wrote' } },
  async run({ args, archive, out }) {
    const answer = await restoreBackup({ from: path.resolve(args.requiredText('from')), to: archive });
    const { articles, originals, bytes } = answer;
    await out.answer(answer, [`${articles} articles, ${originals} originals, ${bytes} bytes in ${answer.archive}`]);
    return 0;
  },
};
