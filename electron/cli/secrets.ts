// Passphrases for the command line: from a file, the environment or a prompt, and never from an argument, which every user of the machine can read.
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { isEncrypted } from '../../vault/key-file';
import { openKey, type Secret } from '../../vault/key-slots';
import { holdKeys, isHeld } from '../../vault/keyring';
import { usageError } from './failure';
import type { Arguments, Options } from './arguments';

const PASSPHRASE = 'MARSAD_PASSPHRASE';
const NEW_PASSPHRASE = 'MARSAD_NEW_PASSPHRASE';

export const secretOptions: Options = {
  'passphrase-file': {
    value: 'FILE',
    help: `a file whose first line is the passphrase of an encrypted archive; without it ${PASSPHRASE} is used, or you are asked`,
  },
  'recovery-code-file': { value: 'FILE', help: 'the same for its recovery code' },
};

export const newPassphraseOption: Options = {
  'new-passphrase-file': {
    value: 'FILE',
    help: `a file whose first line is the new passphrase; without it ${NEW_PASSPHRASE} is used, or you are asked`,
  },
};

/** Opens the key of the archive (or backup) at `root` for this run; nothing to do for a plain one. @throws MarsadError ARCHIVE_ENCRYPTED, ARCHIVE_KEY_WRONG */
export async function unlock(root: string, args: Arguments): Promise<void> {
  if (!isEncrypted(root) || isHeld(root)) return;
  holdKeys([await openKey(root, await secretOf(root, args))]);
}

async function secretOf(root: string, args: Arguments): Promise<Secret> {
  const code = args.text('recovery-code-file');
  if (code !== undefined) return { recoveryCode: firstLine(code) };
  const passphrase = given(args.text('passphrase-file'), PASSPHRASE) ?? (await asked(`Passphrase of ${root}: `));
  if (passphrase === null) throw new MarsadError('ARCHIVE_ENCRYPTED', { path: root });
  return { passphrase };
}

/** The passphrase of an archive that is to be made. */
export function passphraseForNew(args: Arguments): Promise<string> {
  return chosen(args.text('passphrase-file'), PASSPHRASE, '--passphrase-file');
}

/** The passphrase that takes another one's place. */
export function replacingPassphrase(args: Arguments): Promise<string> {
  return chosen(args.text('new-passphrase-file'), NEW_PASSPHRASE, '--new-passphrase-file');
}

async function chosen(file: string | undefined, variable: string, option: string): Promise<string> {
  const known = given(file, variable);
  if (known !== null) return known;
  const first = await asked('New passphrase: ');
  if (first === null) throw usageError(`A passphrase is missing: ${option} FILE, or ${variable}.`);
  if ((await asked('The same again: ')) !== first) throw usageError('The two passphrases are not the same.');
  return first;
}

function given(file: string | undefined, variable: string): string | null {
  if (file !== undefined) return firstLine(file);
  const value = process.env[variable];
  delete process.env[variable]; // programs that are started from here on need not know it
  return value ?? null;
}

function firstLine(file: string): string {
  try {
    return (
      fs
        .readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    );
  } catch (error) {
    throw usageError(`${file} can't be read: ${error instanceof Error && 'code' in error ? String(error.code) : ''}.`);
  }
}

/** What a person types at the terminal, unseen; null where there is none. */
async function asked(prompt: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return null;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  let typed = '';
  try {
    for await (const chunk of stdin.iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
      for (const key of chunk) {
        if (key === '\r' || key === '\n' || key === '\u0004') return typed;
        if (key === '\u0003') throw new MarsadError('CANCELLED');
        typed = key === '\u007F' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}
