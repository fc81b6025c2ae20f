// Checks an evidence bundle: every file against its hash, every quote against the text it was taken from.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readAnnotations, type ReadExcerpt } from '../../core/export/annotations-read';
import { EXCERPTS_FILE, PAYLOAD_MANIFEST, TAG_MANIFEST, textFile } from './bundle-layout';
import { openBundle, type BundleFiles } from './bundle-files';

export type BundleProblemCode =
  /** A manifest lists what is not there. */
  | 'FILE_MISSING'
  /** Its SHA-256 is not the one that the manifest gives. */
  | 'FILE_ALTERED'
  /** It stands in the bundle and in no manifest. */
  | 'FILE_UNLISTED'
  /** The container can't give its bytes. */
  | 'FILE_UNREADABLE'
  | 'MANIFEST_MISSING'
  /** A line of a manifest that is none. */
  | 'MANIFEST_BAD_LINE'
  /** The annotations can't be read, or one of them can't. */
  | 'EXCERPTS_UNREADABLE'
  /** A quote does not stand where its excerpt says. */
  | 'QUOTE_DIFFERS';

export interface BundleProblem {
  readonly code: BundleProblemCode;
  /** Relative to the bag. */
  readonly file: string;
  /** The line of a manifest, or the number of the annotation from 1; empty where the file says it all. */
  readonly detail: string;
}

export interface BundleVerification {
  readonly ok: boolean;
  readonly files: number;
  readonly excerpts: number;
  readonly problems: readonly BundleProblem[];
}

const MANIFEST_LINE = /^([0-9a-f]{64}) [ *](.+)$/i;

/** `path` is the ZIP file or its unpacked folder. BUNDLE_BAD {path, reason} where it is no bundle at all. */
export async function verifyBundle(path: string): Promise<BundleVerification> {
  const files = await openBundle(path);
  const problems: BundleProblem[] = [];
  try {
    const listed = new Map([
      ...(await manifest(files, PAYLOAD_MANIFEST, problems)),
      ...(await manifest(files, TAG_MANIFEST, problems)),
    ]);
    const there = new Set(files.names);
    for (const name of listed.keys()) {
      if (!there.has(name)) problems.push({ code: 'FILE_MISSING', file: name, detail: '' });
    }
    for (const name of files.names) {
      if (name === TAG_MANIFEST) continue;
      const expected = listed.get(name);
      const actual = await sha256Of(files, name);
      if (actual === null) problems.push({ code: 'FILE_UNREADABLE', file: name, detail: '' });
      else if (expected === undefined) problems.push({ code: 'FILE_UNLISTED', file: name, detail: '' });
      else if (actual !== expected || !bearsItsHash(name, actual))
        problems.push({ code: 'FILE_ALTERED', file: name, detail: '' });
    }
    const excerpts = there.has(EXCERPTS_FILE) ? await checkQuotes(files, problems) : 0;
    return { ok: problems.length === 0, files: files.names.length, excerpts, problems };
  } finally {
    files.close();
  }
}

/** Texts and originals are named by their own hash, so that a manifest which was forged with them is found out. */
function bearsItsHash(name: string, sha256: string): boolean {
  const named = /^data\/(?:texts|originals)\/([0-9a-f]{64})/.exec(name)?.[1];
  return named === undefined || named === sha256;
}

/** SHA-256 by name. */
async function manifest(files: BundleFiles, name: string, problems: BundleProblem[]): Promise<Map<string, string>> {
  const listed = new Map<string, string>();
  const text = files.names.includes(name) ? await textOf(files, name) : null;
  if (text === null) {
    problems.push({ code: 'MANIFEST_MISSING', file: name, detail: '' });
    return listed;
  }
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const [, hash, file] = MANIFEST_LINE.exec(line) ?? [];
    if (hash === undefined || file === undefined) {
      problems.push({ code: 'MANIFEST_BAD_LINE', file: name, detail: String(i + 1) });
    } else listed.set(file, hash.toLowerCase());
  }
  return listed;
}

/** How many excerpts the bundle holds. */
async function checkQuotes(files: BundleFiles, problems: BundleProblem[]): Promise<number> {
  const text = await textOf(files, EXCERPTS_FILE);
  let read;
  try {
    read = readAnnotations(JSON.parse(text ?? ''));
  } catch {
    // What is wrong with it, in words, is the business of an import; here it counts that it is no evidence.
    problems.push({ code: 'EXCERPTS_UNREADABLE', file: EXCERPTS_FILE, detail: '' });
    return 0;
  }
  for (const { index } of read.rejected) {
    problems.push({ code: 'EXCERPTS_UNREADABLE', file: EXCERPTS_FILE, detail: String(index + 1) });
  }
  let last: { readonly file: string; readonly text: string | null } = { file: '', text: null };
  for (const excerpt of read.excerpts) {
    const file = textFile(excerpt.source.textSha256 ?? '');
    // Excerpts of one article follow one another.
    if (last.file !== file) last = { file, text: files.names.includes(file) ? await textOf(files, file) : null };
    if (!stands(excerpt, last.text)) {
      problems.push({ code: 'QUOTE_DIFFERS', file, detail: String(excerpt.index + 1) });
    }
  }
  return read.read;
}

function stands({ source, position, quote }: ReadExcerpt, text: string | null): boolean {
  const title = source.title ?? '';
  if (text === null || position === null || !text.startsWith(`${title}\n`)) return false;
  const from = title.length + 1;
  // Both as UTF-8 writes them, which has no lone surrogates.
  return text.slice(from + position.start, from + position.end).toWellFormed() === quote.toWellFormed();
}

async function sha256Of(files: BundleFiles, name: string): Promise<string | null> {
  const hash = createHash('sha256');
  const read = await eachChunk(files, name, (chunk) => hash.update(chunk));
  return read ? hash.digest('hex') : null;
}

/** Null where the container can't give it. */
async function textOf(files: BundleFiles, name: string): Promise<string | null> {
  const chunks: Buffer[] = [];
  const read = await eachChunk(files, name, (chunk) => chunks.push(chunk));
  return read ? Buffer.concat(chunks).toString('utf8') : null;
}

async function eachChunk(files: BundleFiles, name: string, take: (chunk: Buffer) => void): Promise<boolean> {
  try {
    const stream = await files.open(name);
    stream.on('data', take);
    await once(stream, 'end');
    return true;
  } catch {
    return false; // the caller names the file as unreadable: damage of the container is a finding of the check
  }
}
