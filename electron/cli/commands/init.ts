// `marsad init`: makes an empty archive.
import { MarsadError } from '../../../core/contract/errors';
import { holdsArchive, withWriter } from '../archive-access';
import type { Command } from '../command';

export const init: Command = {
  name: 'init',
  summary: 'Make an empty archive in the folder of --archive',
  usage: '',
  positionals: [0, 0],
  options: {},
  async run({ archive, out }) {
    if (holdsArchive(archive)) throw new MarsadError('ARCHIVE_EXISTS', { path: archive });
    const summary = await withWriter(archive, 'marsad init', (ask) => ask('archive.summary', {}), true);
    await out.answer({ archive, schemaVersion: summary.schemaVersion }, [`made an archive in ${archive}`]);
    return 0;
  },
};
