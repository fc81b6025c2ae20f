// Where things stand in an evidence bundle: a BagIt bag (RFC 8493) in a ZIP file, told once for its writer and its check.

/** The one folder at the top of the ZIP file. */
export const BAG_FOLDER = 'evidence';

export const BAG_DECLARATION = 'bagit.txt';
export const BAG_INFO = 'bag-info.txt';
export const PAYLOAD_MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const CHECK_PAGE = 'how-to-check.html';

export const PAYLOAD_FOLDER = 'data/';
/** The excerpts as W3C Web Annotations, from which Marsad restores them and by which the quotes are checked. */
export const EXCERPTS_FILE = `${PAYLOAD_FOLDER}excerpts.json`;
export const EXCERPTS_TABLE = `${PAYLOAD_FOLDER}excerpts.csv`;
export const EXCERPTS_PAGE = `${PAYLOAD_FOLDER}excerpts.html`;
/** Which article stands in which file, and which imported file it came from. */
export const SOURCES_TABLE = `${PAYLOAD_FOLDER}sources.csv`;

/** Title, line feed, body, in UTF-8: the SHA-256 of the file is the article's own, and its name. */
export function textFile(textSha256: string): string {
  return `${PAYLOAD_FOLDER}texts/${textSha256}.txt`;
}

/** The imported file, byte for byte; its SHA-256 is its name. The extension is that of the file that was imported, where it is a plain one. */
export function originalEntry(sha256: string, name: string): string {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
  return `${PAYLOAD_FOLDER}originals/${sha256}${extension}`;
}
