// Somebody who is not root: Chromium's sandbox is on for them. As root the tests run the program as a user made for it.
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAME = 'marsad-test';

export interface NormalUser {
  readonly uid: number;
  readonly gid: number;
  /** Their home: a folder of the test's own. */
  readonly home: string;
  spawn(program: string, args: readonly string[], options?: UserSpawn): ChildProcess;
  run(program: string, args: readonly string[], options?: UserSpawn): Promise<Ended>;
  remove(): void;
}

export interface UserSpawn {
  readonly cwd?: string;
  readonly stdio?: StdioOptions;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** For a command that becomes the user itself, after something that only root may do. */
  readonly asRoot?: boolean;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function normalUser(): NormalUser {
  const { uid, gid } = process.getuid?.() === 0 ? accountFor(NAME) : os.userInfo();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-home-'));
  fs.chownSync(home, uid, gid);
  // Nothing of the machine that tests: no runtime of ours, no settings of Node or of Electron.
  const base = { PATH: '/usr/bin:/bin', HOME: home, USER: NAME, LANG: 'C.UTF-8', TMPDIR: home, XDG_RUNTIME_DIR: home };
  const start = (
    program: string,
    args: readonly string[],
    { cwd, stdio, env, asRoot = false }: UserSpawn = {},
  ): ChildProcess =>
    spawn(program, args, {
      ...(asRoot ? {} : { uid, gid }),
      cwd: cwd ?? home,
      stdio: stdio ?? ['ignore', 'pipe', 'pipe'],
      env: { ...base, ...env },
    });
  return {
    uid,
    gid,
    home,
    spawn: start,
    run: (program, args, options) => ended(start(program, args, options)),
    remove: () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

function accountFor(name: string): { uid: number; gid: number } {
  const known = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  if (known.status !== 0) {
    const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(`useradd ${name}: ${made.stderr}`);
  }
  const number = (option: string): number =>
    Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout.trim());
  return { uid: number('-u'), gid: number('-g') };
}
