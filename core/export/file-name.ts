// A file name for an export that every system takes and that reads as what it is.
import type { Picture } from '../contract/schema/app';
import type { ExportFormat } from '../contract/schema/export';

type FileFormat = ExportFormat | Picture['format'];
import { withoutBidiControls } from './bidi';

const EXTENSION: Readonly<Record<FileFormat, string>> = {
  csv: 'csv',
  'csv-excel': 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
  html: 'html',
  md: 'md',
  json: 'json',
  pdf: 'pdf',
  qdpx: 'qdpx',
  qdc: 'qdc',
  ris: 'ris',
  bibtex: 'bib',
  'csl-json': 'json',
  bundle: 'zip',
  svg: 'svg',
  png: 'png',
};

/** Windows devices, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const LONGEST_BYTES = 180;

/**
 * `title` with the extension of `format`; bidi and other invisible marks, path separators and characters that Windows refuses
 * are taken out, at most 180 bytes of UTF-8 before the extension. Never empty, never hidden, never a device name.
 */
export function exportFileName(title: string, format: FileFormat): string {
  let stem = withoutBidiControls(title.toWellFormed())
    .replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\ufffd]/gu, '')
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s~-]+/, '');
  stem = withinBytes(stem, LONGEST_BYTES).replace(/[.\s]+$/, '');
  if (stem === '') stem = 'marsad';
  if (DEVICE.test(stem)) stem = `_${stem}`;
  return `${stem}.${EXTENSION[format]}`;
}

function withinBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
