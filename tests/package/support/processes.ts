// What Linux itself says of the processes of a running program.
import fs from 'node:fs';
import path from 'node:path';

export interface ProcessFacts {
  readonly pid: number;
  readonly commandLine: readonly string[];
  /** `renderer`, `zygote`, `gpu-process`, `utility`; `main` for the first one. */
  readonly kind: string;
  readonly uid: number;
  /** 2: system calls are filtered. */
  readonly seccomp: number;
  readonly noNewPrivileges: boolean;
  /** Effective capabilities, as hexadecimal digits. */
  readonly capabilities: string;
  /** Namespaces by their kind: `user`, `pid`, `net`. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** The process and all that it started, directly or not. */
export function processTree(pid: number): ProcessFacts[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOurs = (one: number): boolean => {
    for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at))
      if (at === pid) return true;
    return false;
  };
  return [...parents.keys()].filter(isOurs).map(factsOf);
}

function factsOf(pid: number): ProcessFacts {
  const status = read(`/proc/${pid}/status`);
  const field = (name: string): string => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
  // Chromium joins the arguments of its children with spaces
  const commandLine = read(`/proc/${pid}/cmdline`)
    .split(/[\0 ]/)
    .filter((word) => word !== '');
  const type = commandLine.find((word) => word.startsWith('--type='))?.slice('--type='.length);
  return {
    pid,
    commandLine,
    kind: type ?? 'main',
    uid: Number(field('Uid')),
    seccomp: Number(field('Seccomp')),
    noNewPrivileges: field('NoNewPrivs') === '1',
    capabilities: field('CapEff'),
    namespaces: Object.fromEntries(['user', 'pid', 'net'].map((kind) => [kind, link(`/proc/${pid}/ns/${kind}`)])),
  };
}

/** Empty for a process that has ended in the meantime. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function link(file: string): string {
  try {
    return path.basename(fs.readlinkSync(file));
  } catch {
    return '';
  }
}
