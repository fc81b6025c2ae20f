// Runs the built command line as a process of its own, the way an analyst's script does.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const program = path.join(root, 'dist', 'cli', 'marsad.js');

/** Builds what is stale; nothing to do in a full test run. */
export function buildCommandLine(targets: readonly string[] = ['cli', 'db', 'ingest']): void {
  const { ELECTRON_RUN_AS_NODE: _kept, ...env } = process.env;
  const result = spawnSync(process.execPath, [path.join(root, 'build', 'build.mjs'), ...targets], {
    encoding: 'utf8',
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (result.status !== 0) throw new Error(`the build failed:\n${result.stderr}`);
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with everything written to stderr so far. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export function marsad(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: options.cwd,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      options.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** Runs with `--json` and holds the one document on stdout against a strict schema. */
export async function marsadJson<T extends z.ZodType>(
  schema: T,
  words: readonly string[],
  code = 0,
): Promise<z.output<T>> {
  const ended = await marsad([...words, '--json']);
  if (ended.code !== code) throw new Error(`marsad ${words.join(' ')} ended with ${ended.code}: ${ended.stderr}`);
  return schema.parse(JSON.parse(ended.stdout));
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad cli '));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Three articles as lines of JSON; the last line is broken. */
export function writeArticles(folder: string): string {
  const file = path.join(folder, 'articles.jsonl');
  const lines = articles.map((article) => JSON.stringify(article));
  fs.writeFileSync(file, `${lines.join('\n')}\n{"title": "broken\n`);
  return file;
}

export const articles = [
  {
    title: 'أنباء عن الهدنة',
    body: 'قالت مصادر إن الهُدنة في غزة قريبة 🕊️. وبالهدنة يعود النازحون.',
    outlet: 'صحيفة العيّنة',
    publishedAt: '2024-02-06T10:00:00+02:00',
    url: 'https://example.org/1',
  },
  {
    title: 'Truce talks continue',
    body: 'Mediators met in Cairo to discuss a truce.\n\nSources said progress was made.',
    outlet: 'The Sample Courier',
    publishedAt: '2024-02-07T08:30:00Z',
    url: 'https://example.org/2',
  },
  {
    title: 'שיחות על הפסקת אש',
    body: 'המתווכים נפגשו בקהיר. הודיעו על התקדמות.',
    outlet: 'עיתון הדוגמה',
    publishedAt: '2024-03-01',
    url: 'https://example.org/3',
  },
] as const;

/** An archive with the three articles, made by the command line itself; ids 1 to 3. */
export async function archiveWithArticles(folder: string): Promise<string> {
  const archive = path.join(folder, 'archive');
  const { code, stderr } = await marsad(['import', writeArticles(folder), '--archive', archive]);
  if (code !== 1) throw new Error(`the import ended with ${code}: ${stderr}`);
  return archive;
}
