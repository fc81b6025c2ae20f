// What a file is, by its first bytes and then by its name.
import { formatByExtension, formatInZip, sourceFormats } from '../../core/model/source-format';
import type { ContainerKind, DocumentKind, FormatName, LineFormat } from '../../core/model/source-format';

export type Format =
  | { readonly kind: 'lines'; readonly format: LineFormat }
  | { readonly kind: 'document'; readonly document: DocumentKind }
  | { readonly kind: 'container'; readonly container: ContainerKind }
  | { readonly kind: 'unsupported'; readonly what: string };

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
  const extension = /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
  const named = formatByExtension(extension);
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  if (/^[\s\0]{0,1024}%PDF-/.test(start)) return as('pdf');
  if (/^PK(\u0003\u0004|\u0005\u0006)/.test(start)) return as(zipFormat(named, start, tail));
  if (start.startsWith('ustar', 257)) return as('tar');
  if (/^From \S+.*\r?\n[\w-]+:/.test(start) && named !== 'eml') return as('mbox');
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
    return as('mhtml');
  }
  if (
    /^(<\?xml[^>]*>\s*)?(<\?xml-stylesheet[^>]*>\s*|<!--[^]*?-->\s*|<!doctype\s+rss[^>]*>\s*)*<(rss|feed|rdf:RDF)[\s>]/i.test(
      text,
    )
  )
    return as('feed');
  if (/^\{\s*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text)) return as('feed');
  // Lines of JSON never begin with a bracket: this is an array under the other name.
  if (named === 'jsonl' && /^\[\s*(\{|$)/m.test(text.slice(0, 256)) && text.startsWith('[')) return as('json');
  if (named !== undefined && named !== 'text') return as(named);
  if (/^(<!--[^]*?-->\s*)*(<\?xml[^>]*>\s*)?(<!doctype\s+html|<html[\s>])/i.test(text)) return as('html');
  if (named === 'text') return as('text');
  if (extension !== '') return { kind: 'unsupported', what: `.${extension.toLowerCase()}` };
  if (
    /^((Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|Date|X-[\w-]+):[^\n]*\r?\n([ \t][^\n]*\r?\n)*){2}/i.test(
      text,
    )
  )
    return as('eml');
  if (/^(\{\s*"|\[\s*\{)/.test(text)) return as('json');
  return as('text');
}

/** Some formats are a ZIP with certain parts; a cut one has lost its table of contents, then its name decides. */
function zipFormat(named: FormatName | undefined, start: string, tail: Uint8Array): FormatName {
  // a ZIP that calls itself one may hold such files, whose own parts would be mistaken for its own
  if (named === 'zip' || (named !== undefined && 'zipPart' in sourceFormats[named])) return named;
  return formatInZip(Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1'), start) ?? 'zip';
}

function as(name: FormatName): Format {
  const { reads } = sourceFormats[name];
  if (reads === 'lines') return { kind: reads, format: name as LineFormat };
  if (reads === 'document') return { kind: reads, document: name as DocumentKind };
  return { kind: reads, container: name as ContainerKind };
}
