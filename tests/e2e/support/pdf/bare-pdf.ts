// PDFs put together by hand: the structure of programs that don't run here, and of files that nobody should have made.

export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array };

/** A whole file from its objects, the first being the catalogue; object numbers count from 1. */
export function barePdf(objects: readonly PdfObject[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    add(Buffer.from(`${String(index + 1)} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(object));
    else {
      add(Buffer.from(`<<${object.dictionary}/Length ${String(object.stream.length)}>>stream\n`));
      add(Buffer.from(object.stream));
      add(Buffer.from('\nendstream'));
    }
    add(Buffer.from('\nendobj\n'));
  }
  const size = String(objects.length + 1);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`));
  add(Buffer.from(`trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** One page of `width` × 800 points with this content; `font` is the dictionary of its only font F1, `more` the objects from 6 on. */
export function onePage(
  content: Uint8Array | string,
  font: string,
  more: readonly PdfObject[] = [],
  filter = '',
): Buffer {
  const stream = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return barePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    { dictionary: filter, stream },
    font,
    ...more,
  ]);
}
