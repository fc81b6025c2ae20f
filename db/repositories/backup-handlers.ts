// The backup that a caller of the contract table asks for by its folder.
import type { Handlers } from '../../core/contract/commands';
import { makeBackup } from '../archive/backup-make';

export function backupWrites(root: string) {
  return {
    'archive.backup': ({ out }) => makeBackup({ root, out, kind: 'manual', earlier: [] }),
  } satisfies Partial<Handlers<'archive.backup'>>;
}
