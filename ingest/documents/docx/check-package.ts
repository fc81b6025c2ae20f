// Whether a DOCX file is safe to hand to the reader: what it holds, how large, and that its sizes are true.
import { DocumentRefusal } from '../refusal';
import { BrokenZip, proveSize, zipDirectory, type ZipEntry } from './zip-directory';

export const DOCX_LIMITS = {
  entries: 5_000,
  /** Unpacked bytes of one XML part; a long report has 2 MB. */
  xmlPart: 32_000_000,
  /** Unpacked bytes of all parts; pictures count. */
  total: 400_000_000,
} as const;

const MAIN_PART = 'word/document.xml';

/**
 * The checked entries. Throws `DocumentRefusal`: BROKEN_ZIP (no readable ZIP, or sizes that lie), BROKEN_DOCX (a ZIP that
 * is no DOCX), ENCRYPTED_FILE, FILE_TOO_LARGE (a bomb).
 */
export async function checkPackage(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  if (isCompoundFile(bytes)) throw oldOrEncrypted(bytes);
  const entries = directory(bytes);
  if (!entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name === MAIN_PART)) {
    throw new DocumentRefusal('quarantined', 'BROKEN_DOCX', { part: '[Content_Types].xml' });
  }
  if (entries.some((entry) => entry.encrypted)) throw new DocumentRefusal('quarantined', 'ENCRYPTED_FILE');
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > DOCX_LIMITS.total) throw tooLarge(total, DOCX_LIMITS.total);
  const parts = entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name));
  const largest = Math.max(0, ...parts.map((entry) => entry.size));
  if (largest > DOCX_LIMITS.xmlPart) throw tooLarge(largest, DOCX_LIMITS.xmlPart);
  // Parts that the reader never opens stay packed; those that it opens must be as large as they claim, and no larger.
  for (const entry of parts) {
    try {
      await proveSize(bytes, entry);
    } catch (error) {
      throw asRefusal(error);
    }
  }
  return entries;
}

function directory(bytes: Uint8Array): ZipEntry[] {
  try {
    return zipDirectory(bytes, DOCX_LIMITS.entries);
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  return error instanceof BrokenZip
    ? new DocumentRefusal('quarantined', 'BROKEN_ZIP', { problem: error.message }, { cause: error })
    : error;
}

function tooLarge(bytes: number, limit: number): DocumentRefusal {
  return new DocumentRefusal('quarantined', 'FILE_TOO_LARGE', { bytes, limit });
}

/** OLE compound files: `.doc`, and DOCX under a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function oldOrEncrypted(bytes: Uint8Array): DocumentRefusal {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return names.includes('EncryptedPackage')
    ? new DocumentRefusal('quarantined', 'ENCRYPTED_FILE')
    : new DocumentRefusal('rejected', 'UNSUPPORTED_FORMAT', { format: 'doc' });
}
