// `marsad passphrase`: another passphrase for an encrypted archive, whose data stay as they are.
import { changePassphrase } from '../../../vault/key-slots';
import { heldKeyOf } from '../../../vault/keyring';
import type { Command } from '../command';
import { newPassphraseOption, replacingPassphrase } from '../secrets';

export const passphrase: Command = {
  name: 'passphrase',
  summary: 'Change the passphrase of an encrypted archive; backups made before keep theirs',
  usage: '[--new-passphrase-file FILE]',
  positionals: [0, 0],
  options: newPassphraseOption,
  async run({ args, archive, out }) {
    const key = heldKeyOf(archive);
    await changePassphrase(archive, key, await replacingPassphrase(args));
    await out.answer({ archive, changed: true }, ['the passphrase was changed']);
    return 0;
  },
};
