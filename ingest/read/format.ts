// What a file is, by its first bytes and then by its name.
import type { DocumentKind } from '../../core/model/import-ports';

export type LineFormat = 'text' | 'json' | 'jsonl' | 'csv' | 'tsv';
export type Format =
  | { readonly kind: 'lines'; readonly format: LineFormat }
  | { readonly kind: 'document'; readonly document: DocumentKind }
  | { readonly kind: 'unsupported'; readonly what: string };

const BY_EXTENSION: Readonly<Record<string, LineFormat | DocumentKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.eml': 'eml',
  '.docx': 'docx',
  '.pdf': 'pdf',
};
const DOCUMENTS: ReadonlySet<string> = new Set<DocumentKind>(['html', 'pdf', 'docx', 'eml']);

/** Beginnings of formats that we know and do not read, so that the ledger can name them. */
const OTHERS: readonly (readonly [what: string, bytes: string])[] = [
  ['JPEG', 'ffd8ff'],
  ['PNG', '89504e470d0a1a0a'],
  ['GIF', '47494638'],
  ['WebP or WAV', '52494646'],
  ['Word 97', 'd0cf11e0a1b11ae1'],
  ['RTF', '7b5c727466'],
  ['7z', '377abcaf271c'],
  ['RAR', '526172211a07'],
  ['bzip2', '425a68'],
  ['xz', 'fd377a585a00'],
  ['zstd', '28b52ffd'],
  ['SQLite', '53514c69746520666f726d6174'],
  ['program', '7f454c46'],
  ['WARC', '574152432f'],
];

const GZIP_MAGIC = [0x1f, 0x8b];

export function isGzip(head: Uint8Array): boolean {
  return head[0] === GZIP_MAGIC[0] && head[1] === GZIP_MAGIC[1];
}

/**
 * `head` is the beginning (unpacked, for a .gz), `tail` the end of the file, `name` its name without `.gz`.
 * Content that is plain to see counts before the name; among texts the name decides.
 */
export function formatOf(name: string, head: Uint8Array, tail: Uint8Array): Format {
  const extension = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';
  const named = BY_EXTENSION[extension];
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  if (/^[\s\0]{0,1024}%PDF-/.test(start)) return document('pdf');
  if (start.startsWith('PK\u0003\u0004')) return zipFormat(named, start, tail);
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const other = OTHERS.find(([, bytes]) => hex.startsWith(bytes));
  if (other) return { kind: 'unsupported', what: other[0] };
  const text = start
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (
    /^MIME-Version:|^From:.*(boundary|snapshot)/i.test(text) &&
    /multipart\/related/i.test(text) &&
    named === undefined
  ) {
    return { kind: 'unsupported', what: 'MHTML' };
  }
  if (named !== undefined && named !== 'text') return byName(named, text);
  if (/^(<!--[^]*?-->\s*)*(<\?xml[^>]*>\s*)?(<!doctype\s+html|<html[\s>])/i.test(text)) return document('html');
  if (named === 'text') return lines('text');
  if (extension !== '') return { kind: 'unsupported', what: extension };
  if (
    /^((Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|Date|X-[\w-]+):[^\n]*\r?\n([ \t][^\n]*\r?\n)*){2}/i.test(
      text,
    )
  )
    return document('eml');
  if (/^(\{\s*"|\[\s*\{)/.test(text)) return lines('json');
  return lines('text');
}

function byName(named: LineFormat | DocumentKind, text: string): Format {
  // Lines of JSON never begin with a bracket: this is an array under the other name.
  if (named === 'jsonl' && /^\[\s*(\{|$)/m.test(text.slice(0, 256)) && text.startsWith('[')) return lines('json');
  return DOCUMENTS.has(named) ? document(named as DocumentKind) : lines(named as LineFormat);
}

/** DOCX is a ZIP that holds `word/`; a cut one has lost its table of contents, then its name decides. */
function zipFormat(named: LineFormat | DocumentKind | undefined, start: string, tail: Uint8Array): Format {
  const end = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1');
  if (named === 'docx' || end.includes('word/document.xml') || start.includes('word/document.xml'))
    return document('docx');
  return { kind: 'unsupported', what: 'ZIP' };
}

function document(kind: DocumentKind): Format {
  return { kind: 'document', document: kind };
}

function lines(format: LineFormat): Format {
  return { kind: 'lines', format };
}
