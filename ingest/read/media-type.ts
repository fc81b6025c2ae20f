// The media type noted beside a source file, by its name: what the file claims to be, whatever reading it finds.
import path from 'node:path';
import { formatByExtension, sourceFormats } from '../../core/model/source-format';

export function mediaTypeOf(file: string): string {
  const extension = path.extname(file).slice(1);
  if (extension.toLowerCase() === 'gz') return 'application/gzip';
  const format = formatByExtension(extension);
  return format === undefined ? 'application/octet-stream' : sourceFormats[format].mediaType;
}
