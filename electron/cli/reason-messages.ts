// Why a record was merged, revised, rejected or quarantined, in words for the command line.
import type { ReasonCode } from '../../core/contract/reasons';

export const reasonMessages: Readonly<Record<ReasonCode, string>> = {
  SAME_URL_SAME_TEXT: 'the same text at the same address is in the archive already',
  SAME_TITLE_DATE_TEXT: 'the same outlet, title, date and text are in the archive already',
  SAME_SOURCE_RECORD: 'this very record has been imported before',
  NEW_TEXT_AT_URL: 'the address is known with another text; kept as a new revision',
  EMPTY_FILE: 'the file is empty',
  EMPTY_BODY: 'the record has no text',
  NO_ARTICLE_FOUND: 'no article was found in the document',
  NOT_A_TEXT_FILE: 'the file does not hold text',
  UNSUPPORTED_FORMAT: 'Marsad does not read this format',
  RECORD_NOT_AN_OBJECT: 'the record is not a JSON object',
  NO_BODY_COLUMN: 'no column or key holds the text; name one with --mapping',
  NO_TEXT_LAYER:
    'the PDF holds no readable text: its pages are pictures, or its fonts do not say which letters they draw',
  BROKEN_JSON: 'line {line} is not valid JSON',
  RAGGED_ROW: 'the row has {found} cells where the header has {expected}',
  BROKEN_CSV: 'the table cannot be read from line {line} on',
  BROKEN_GZIP: 'the compressed file is cut off or damaged',
  BROKEN_ZIP: 'the ZIP container is cut off or damaged',
  BROKEN_PDF: 'the PDF is cut off or damaged',
  BROKEN_DOCX: 'the DOCX is cut off or damaged',
  BROKEN_HTML: 'the page cannot be read',
  BROKEN_EMAIL: 'the e-mail cannot be read',
  ENCRYPTED_FILE: 'the file is protected by a password',
  BAD_ENCODING: 'the text does not fit its encoding ({encoding})',
  LINE_TOO_LONG: 'line {line} is too long to be read ({bytes} bytes)',
  FILE_TOO_LARGE: 'the file is too large to be read',
  PARSER_TIMEOUT: 'reading took too long and was stopped',
  PARSER_CRASHED: 'the reader stopped while reading this file; it was tried twice',
  UNREADABLE_FILE: 'the file cannot be opened ({code})',
  FILE_DISAPPEARED: 'the file was there at first and is gone now',
  FILE_CHANGED: 'the file changed while it was being read',
  SYMLINK_LOOP: 'the link leads back to itself',
  PARTS_SKIPPED: '{parts} of {of} parts are no articles and were passed over',
  BROKEN_TAR: 'the TAR container is cut off or damaged',
  UNSAFE_NAME: 'the name would lead out of the folder that the container is unpacked to',
  CONTAINER_TOO_MANY_PARTS: 'the container holds too many parts; the limit is {limit}',
  ATTACHMENT_INTO_ENCRYPTED:
    'an encrypted archive keeps attachments but does not read them yet: save it from the message and import it by itself',
  CONTAINER_INTO_ENCRYPTED: 'an encrypted archive takes no containers yet: unpack it and import what is in it',
  CONTAINER_TOO_DEEP: 'containers within containers are read {limit} deep at most',
  BROKEN_MHTML: 'the saved page cannot be read',
  BROKEN_FEED: 'the feed cannot be read',
  FEED_CUT_OFF: 'the feed is cut off or damaged: {items} whole items were kept, what follows them is lost',
  BROKEN_WARC: '{bytes} bytes from byte {offset} on are damaged; reading went on behind them',
};

/** The words for a reason as the ledger has it. */
export function reasonText(reason: ReasonCode, params: Readonly<Record<string, string | number>>): string {
  return reasonMessages[reason].replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
}
