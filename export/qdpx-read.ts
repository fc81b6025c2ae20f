// Reads a QDPX file into the annotations that an archive takes in: what we wrote comes back whole, other tools' text codings too.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { MarsadError } from '../core/contract/errors';
import { refiAnnotations, refiCodebook, refiCollection } from '../core/export/refi-to-annotations';
import { systemCode } from './cannot-write';
import { ProjectReader, type ProjectSource, type ReadProject } from './qdpx-project-read';
import { openZip, type ZipReader } from './zip-read';

/** Bytes, unpacked. */
const LARGEST_PROJECT = 400 * 1024 * 1024;
const LARGEST_SOURCE = 100 * 1024 * 1024;

/**
 * An annotation collection, as `readAnnotations` takes it. Sources whose text is missing, and pictures, PDF, audio and video, are
 * passed over. EXPORT_BAD_FILE {path, reason}: NOT_QDPX, BAD_PROJECT, TOO_LARGE, NOT_UTF8 or the system's code.
 */
export async function readQdpx(path: string): Promise<object> {
  const bad = (reason: string, cause?: unknown): MarsadError =>
    new MarsadError('EXPORT_BAD_FILE', { path, reason }, { cause });
  let zip: ZipReader;
  try {
    zip = await openZip(path);
  } catch (error) {
    throw bad(systemCode(error) ?? 'NOT_QDPX', error);
  }
  try {
    const project = await readProject(zip, bad);
    const numberOf = new Map<string, number>();
    const codebook = refiCodebook(project.codes, numberOf);
    const items: object[] = [];
    for (const source of project.sources) {
      if (source.selections.length === 0) continue;
      const text = await sourceText(zip, source, bad);
      if (text === null) continue;
      items.push(...refiAnnotations(refiSource(source, text, project), numberOf));
    }
    return refiCollection(codebook, items);
  } finally {
    zip.close();
  }
}

async function readProject(
  zip: ZipReader,
  bad: (reason: string, cause?: unknown) => MarsadError,
): Promise<ReadProject> {
  const name = zip.names.find((each) => /(^|\/)project\.qde$/i.test(each));
  if (name === undefined) throw bad('NOT_QDPX');
  const reader = new ProjectReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for await (const piece of await zip.open(name)) {
      bytes += (piece as Buffer).length;
      if (bytes > LARGEST_PROJECT) throw bad('TOO_LARGE');
      reader.write(decoder.decode(piece as Buffer, { stream: true }));
    }
    reader.write(decoder.decode());
    return reader.end();
  } catch (error) {
    throw error instanceof MarsadError ? error : bad('BAD_PROJECT', error);
  }
}

async function sourceText(
  zip: ZipReader,
  source: ProjectSource,
  bad: (reason: string, cause?: unknown) => MarsadError,
): Promise<string | null> {
  if (source.text !== null) return source.text;
  const file = source.path?.startsWith('internal://') ? source.path.slice('internal://'.length) : null;
  const name = zip.names.find((each) => file !== null && each.toLowerCase() === `sources/${file}`.toLowerCase());
  if (name === undefined) return null;
  const bytes = await readAll(await zip.open(name), bad);
  try {
    // A mark at the beginning is the text's own if we wrote it; positions of tools that put one count from behind it.
    const own = source.variables.article_sha256 !== undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: own }).decode(bytes);
  } catch (error) {
    throw bad('NOT_UTF8', error);
  }
}

async function readAll(stream: Readable, bad: (reason: string) => MarsadError): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += (piece as Buffer).length;
    if (bytes > LARGEST_SOURCE) throw bad('TOO_LARGE');
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

function refiSource({ name, variables, selections }: ProjectSource, text: string, { notes }: ReadProject) {
  const known = variables.article_sha256;
  const textSha256 =
    known !== undefined && /^[0-9a-f]{64}$/i.test(known)
      ? known
      : createHash('sha256').update(`${name}\n${text}`, 'utf8').digest('hex');
  return {
    text,
    textSha256,
    title: name,
    fields: {
      outlet: variables.outlet ?? null,
      section: variables.section ?? null,
      author: variables.author ?? null,
      publishedAt: variables.published_at ?? null,
      language: variables.language ?? null,
      url: variables.url ?? null,
    },
    sourceSha256: variables.source_sha256 ?? null,
    selections: selections.map((selection) => ({
      ...selection,
      notes: selection.notes.map((guid) => notes.get(guid) ?? '').filter((note) => note !== ''),
    })),
  };
}
