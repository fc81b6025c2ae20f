// Reads an annotation file from disk; what it means is told by the pure reader.
import { readFile, stat } from 'node:fs/promises';
import { MarsadError } from '../core/contract/errors';
import { readAnnotations, type AnnotationsRead } from '../core/export/annotations-read';
import { systemCode } from './cannot-write';

/** Above this a file can't be held as one string. */
const LARGEST_BYTES = 400 * 1024 * 1024;

/**
 * EXPORT_BAD_FILE {path, reason}: `reason` is NOT_JSON, NOT_ANNOTATIONS, TOO_LARGE, NOT_UTF8 or the system's code for a file that
 * can't be read. Faults of single annotations are in the answer's `rejected`.
 */
export async function readAnnotationFile(path: string): Promise<AnnotationsRead> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MarsadError('EXPORT_BAD_FILE', { path, reason: 'NOT_JSON' }, { cause: error });
  }
  try {
    return readAnnotations(value);
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error;
    throw new MarsadError(error.code, { path, ...error.params }, { cause: error });
  }
}

async function readText(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > LARGEST_BYTES)
      throw new MarsadError('EXPORT_BAD_FILE', { path, reason: 'TOO_LARGE' });
    // Takes a byte order mark off, as other writers put one.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof MarsadError) throw error;
    const reason = error instanceof TypeError ? 'NOT_UTF8' : systemCode(error);
    if (reason === null) throw error;
    throw new MarsadError('EXPORT_BAD_FILE', { path, reason }, { cause: error });
  }
}
