// The package under test, unpacked into a folder that every user can read, as a person would unpack it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
export const packages = path.join(root, 'out', 'package');

/** The one file in out/package with this ending; undefined where it was not built. */
export function packageFile(ending: string): string | undefined {
  const found = fs.readdirSync(packages).find((name) => name.endsWith(ending));
  return found === undefined ? undefined : path.join(packages, found);
}

export interface Unpacked {
  readonly folder: string;
  readonly resources: string;
  /** What a person starts. */
  readonly program: string;
  /** The ELF file behind it. */
  readonly binary: string;
  remove(): void;
}

/** From the archive where there is one, else a copy of the folder that `--dir` made. */
export function unpack(): Unpacked {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-package-'));
  fs.chmodSync(parent, 0o755);
  const archive = packageFile('.tar.gz');
  const [command, args] = archive
    ? (['tar', ['-xzf', archive, '-C', parent]] as const)
    : (['cp', ['-a', path.join(packages, 'linux-unpacked'), parent]] as const);
  const result = spawnSync(command, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
  const [name = ''] = fs.readdirSync(parent);
  const folder = path.join(parent, name);
  return {
    folder,
    resources: path.join(folder, 'resources'),
    program: path.join(folder, 'marsad'),
    binary: path.join(folder, 'marsad-desk'),
    remove: () => fs.rmSync(parent, { recursive: true, force: true, maxRetries: 3 }),
  };
}
