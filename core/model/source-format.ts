// Every format that an import reads. A new one is a line here, its signature in `ingest/read/format.ts` where its name does not tell it,
// and its reader: a line in `ingest/documents/page/readers.ts` or `ingest/containers/readers.ts`.

interface SourceFormat {
  /**
   * `lines`: read as text in the import's thread. `document`: parsed in a sandboxed page. `container`: taken apart in a process
   * of its own; its parts are then read as what they are.
   */
  readonly reads: 'lines' | 'document' | 'container';
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** For formats that are a ZIP: the name of a part that tells them from others. */
  readonly zipPart?: string;
}

export const sourceFormats = {
  text: { reads: 'lines', extensions: ['txt', 'text', 'md'], mediaType: 'text/plain' },
  json: { reads: 'lines', extensions: ['json'], mediaType: 'application/json' },
  jsonl: { reads: 'lines', extensions: ['jsonl', 'ndjson'], mediaType: 'application/x-ndjson' },
  csv: { reads: 'lines', extensions: ['csv'], mediaType: 'text/csv' },
  tsv: { reads: 'lines', extensions: ['tsv', 'tab'], mediaType: 'text/tab-separated-values' },
  html: { reads: 'document', extensions: ['html', 'htm', 'xhtml'], mediaType: 'text/html' },
  pdf: { reads: 'document', extensions: ['pdf'], mediaType: 'application/pdf' },
  docx: {
    reads: 'document',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    zipPart: 'word/document.xml',
  },
  eml: { reads: 'document', extensions: ['eml'], mediaType: 'message/rfc822' },
  mhtml: { reads: 'document', extensions: ['mhtml', 'mht'], mediaType: 'multipart/related' },
  feed: { reads: 'document', extensions: ['rss', 'atom', 'rdf', 'xml'], mediaType: 'application/rss+xml' },
  zip: { reads: 'container', extensions: ['zip'], mediaType: 'application/zip' },
  tar: { reads: 'container', extensions: ['tar', 'tgz'], mediaType: 'application/x-tar' },
  mbox: { reads: 'container', extensions: ['mbox', 'mbx'], mediaType: 'application/mbox' },
} as const satisfies Readonly<Record<string, SourceFormat>>;

export type FormatName = keyof typeof sourceFormats;
type Reading<R extends SourceFormat['reads']> = {
  [Name in FormatName]: (typeof sourceFormats)[Name]['reads'] extends R ? Name : never;
}[FormatName];

/** Formats that are read as text, line by line or value by value. */
export type LineFormat = Reading<'lines'>;
/** Formats that are only ever parsed inside a sandboxed page without Node. */
export type DocumentKind = Reading<'document'>;
/** Formats that hold other files or many records, and are only ever taken apart in a process of their own. */
export type ContainerKind = Reading<'container'>;

const all: readonly (readonly [FormatName, SourceFormat])[] = Object.entries(sourceFormats) as [
  FormatName,
  SourceFormat,
][];

/** All extensions, for dialogs that choose files; a packed file (`gz`) is read as what it holds. */
export const importExtensions: readonly string[] = [...all.flatMap(([, { extensions }]) => extensions), 'gz'];

const byExtension = new Map(all.flatMap(([name, { extensions }]) => extensions.map((extension) => [extension, name])));
const zipParts = all.flatMap(([name, { zipPart }]) => (zipPart === undefined ? [] : [{ name, zipPart }]));

/** The format that a file's name claims; `extension` without the dot, in any case. */
export function formatByExtension(extension: string): FormatName | undefined {
  return byExtension.get(extension.toLowerCase());
}

/** The format of a ZIP file of which parts of the text of its directory are `texts`, null for a plain one. */
export function formatInZip(...texts: readonly string[]): FormatName | null {
  return zipParts.find(({ zipPart }) => texts.some((text) => text.includes(zipPart)))?.name ?? null;
}
