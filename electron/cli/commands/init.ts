// `marsad init`: makes an empty archive, plain or encrypted.
import { MarsadError } from '../../../core/contract/errors';
import { makeEncrypted } from '../../archive/encrypted-archive';
import { holdsArchive, withWriter } from '../archive-access';
import type { Command } from '../command';
import { passphraseForNew } from '../secrets';

export const init: Command = {
  name: 'init',
  summary: 'Make an empty archive in the folder of --archive',
  usage: '[--encrypt]',
  positionals: [0, 0],
  options: {
    encrypt: { help: 'encrypt the archive by a passphrase, and tell a recovery code: keep it, it is told only once' },
  },
  async run({ args, archive, out }) {
    if (holdsArchive(archive)) throw new MarsadError('ARCHIVE_EXISTS', { path: archive });
    const make = (): Promise<{ schemaVersion: number }> =>
      withWriter(archive, 'marsad init', (ask) => ask('archive.summary', {}), true);
    if (!args.flag('encrypt')) {
      const { schemaVersion } = await make();
      await out.answer({ archive, schemaVersion }, [`made an archive in ${archive}`]);
      return 0;
    }
    const { made, recoveryCode } = await makeEncrypted(archive, await passphraseForNew(args), make);
    await out.answer({ archive, schemaVersion: made.schemaVersion, recoveryCode }, [
      `made an encrypted archive in ${archive}`,
      `recovery code: ${recoveryCode}`,
      'Keep it apart from this computer: it opens the archive when the passphrase is forgotten, and is not told again.',
    ]);
    return 0;
  },
};
