// The files of an evidence bundle as it came: a ZIP file, or the folder it was unpacked to.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { MarsadError } from '../../core/contract/errors';
import { systemCode } from '../cannot-write';
import { openZip } from '../zip-read';
import { BAG_DECLARATION } from './bundle-layout';

export interface BundleFiles {
  /** Relative to the bag, with forward slashes. */
  readonly names: readonly string[];
  /** Fails where the container itself shows the file to be damaged. */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** BUNDLE_BAD {path, reason}: the system's code, NOT_ZIP, or NOT_A_BUNDLE where no bag declaration is found. */
export async function openBundle(path: string): Promise<BundleFiles> {
  const isFolder = await orBadBundle(path, async () => (await stat(path)).isDirectory());
  return isFolder ? openFolder(path) : openZipBundle(path);
}

async function openZipBundle(path: string): Promise<BundleFiles> {
  const zip = await openZip(path).catch((error: unknown) => {
    throw badBundle(path, systemCode(error) ?? 'NOT_ZIP', error);
  });
  const declaration = zip.names.find((name) => name === BAG_DECLARATION || name.endsWith(`/${BAG_DECLARATION}`));
  if (declaration === undefined) {
    zip.close();
    throw badBundle(path, 'NOT_A_BUNDLE');
  }
  const top = declaration.slice(0, -BAG_DECLARATION.length);
  return {
    names: zip.names
      .filter((name) => name.startsWith(top) && !name.endsWith('/'))
      .map((name) => name.slice(top.length)),
    open: (name) => zip.open(top + name),
    close: () => {
      zip.close();
    },
  };
}

/** `path` is the bag, or the folder that holds nothing but it. */
async function openFolder(path: string): Promise<BundleFiles> {
  const found = await orBadBundle(path, async () => {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    // What a link leads to lies outside the bag: it is neither followed nor counted as one of its files.
    return entries
      .filter((e) => e.isFile())
      .map((e) => relative(path, join(e.parentPath, e.name)).replaceAll(sep, '/'));
  });
  const declaration = found.find((name) => name === BAG_DECLARATION || name.endsWith(`/${BAG_DECLARATION}`));
  if (declaration === undefined) throw badBundle(path, 'NOT_A_BUNDLE');
  const top = declaration.slice(0, -BAG_DECLARATION.length);
  return {
    names: found.filter((name) => name.startsWith(top)).map((name) => name.slice(top.length)),
    open: (name) => Promise.resolve(createReadStream(join(path, top, name))),
    close: () => undefined,
  };
}

async function orBadBundle<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    throw code === null ? error : badBundle(path, code, error);
  }
}

function badBundle(path: string, reason: string, cause?: unknown): MarsadError {
  return new MarsadError('BUNDLE_BAD', { path, reason }, { cause });
}
