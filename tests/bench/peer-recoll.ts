// The peer recoll: Debian's packages, fetched and unpacked into .cache without installing anything.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const CACHE = path.resolve('.cache', 'recoll');
/** recoll's command line, and what it links to that a small system lacks. */
const PACKAGES = ['recollcmd', 'libxapian30', 'libaspell15', 'libchm1', 'libxslt1.1', 'libxml2', 'libx11-6'];
const RESULT = /^[A-Za-z0-9+/]+=*\s*$/;

export interface RecollIndex {
  /** Files that hold any of the words, best first. */
  anyWord(query: string, most: number): readonly string[];
}

export interface Recoll {
  /** Indexes the plain text files in a folder; `stemming` is the language whose forms count as one word. */
  index(texts: string, config: string, stemming: string): RecollIndex;
}

/** Null, with a line on stderr that says why, where the packages can't be had or do not run. */
export function unpackedRecoll(): Recoll | null {
  const root = path.join(CACHE, 'root');
  const program = (name: string): string => path.join(root, 'usr', 'bin', name);
  try {
    if (!fs.existsSync(program('recollq'))) unpack(root);
    const libraries = path.join(root, 'usr', 'lib', 'x86_64-linux-gnu');
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: `${libraries}:${path.join(libraries, 'recoll')}`,
      RECOLL_DATADIR: path.join(root, 'usr', 'share', 'recoll'),
      LC_ALL: 'C.UTF-8',
    };
    const { stdout, stderr } = spawnSync(program('recollq'), ['-h'], { env, encoding: 'utf8' });
    if (!stdout.includes('usage')) throw new Error(`it does not run: ${stderr}`);
    return { index: (texts, config, stemming) => indexOf(program, env, { texts, config, stemming }) };
  } catch (error) {
    process.stderr.write(
      `recoll is left out: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
    );
    return null;
  }
}

function unpack(root: string): void {
  const packages = path.join(CACHE, 'packages');
  fs.mkdirSync(packages, { recursive: true });
  execFileSync('apt-get', ['download', ...PACKAGES], { cwd: packages, stdio: 'ignore' });
  for (const file of fs.readdirSync(packages)) execFileSync('dpkg-deb', ['-x', path.join(packages, file), root]);
}

function indexOf(
  program: (name: string) => string,
  base: NodeJS.ProcessEnv,
  { texts, config, stemming }: { texts: string; config: string; stemming: string },
): RecollIndex {
  const env = { ...base, RECOLL_CONFDIR: config };
  fs.mkdirSync(config, { recursive: true });
  const settings = [
    `topdirs = ${texts}`,
    'defaultcharset = UTF-8',
    `indexstemminglanguages = ${stemming}`,
    'loglevel = 2',
    'noaspell = 1',
    // as fast as it can: unasked, it gives way to every other program
    'idxniceprio = 0',
    'idxflushmb = 100',
    'skippedPaths =',
    // it skips /tmp unless told otherwise
    'skippedPaths- = /tmp',
  ];
  fs.writeFileSync(path.join(config, 'recoll.conf'), `${settings.join('\n')}\n`);
  execFileSync(program('recollindex'), ['-z'], { env, stdio: 'ignore' });
  return {
    anyWord(query, most) {
      const args = ['-o', '-s', stemming, '-n', String(most), '-F', 'url', query];
      const lines = execFileSync(program('recollq'), args, { env, encoding: 'utf8' }).split('\n');
      const urls = lines.filter((line) => RESULT.test(line)).map((line) => Buffer.from(line, 'base64').toString());
      return urls.filter((url) => url.startsWith('file://')).map((url) => url.slice('file://'.length));
    },
  };
}
