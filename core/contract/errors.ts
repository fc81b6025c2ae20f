// Every code a reply can fail with. The window maps each to translated text with a next step; the command line to one line.
import { z } from 'zod';

export const errorCodes = [
  // a query that can't be parsed
  'QUERY_UNBALANCED_QUOTE',
  'QUERY_UNBALANCED_PARENTHESIS',
  'QUERY_MISSING_OPERAND',
  'QUERY_UNKNOWN_FIELD',
  'QUERY_BAD_DATE',
  'QUERY_BAD_DISTANCE',
  'QUERY_BAD_OPERAND',
  'QUERY_BAD_VALUE',
  'QUERY_EMPTY_VALUE',
  'QUERY_PREFIX_TOO_SHORT',
  'QUERY_NO_WORD',
  'QUERY_TOO_LONG',
  'QUERY_TOO_MANY_TERMS',
  // the archive
  'ARCHIVE_NONE_OPEN',
  'ARCHIVE_NOT_FOUND',
  'ARCHIVE_NOT_AN_ARCHIVE',
  'ARCHIVE_NEWER_SCHEMA',
  'ARCHIVE_READ_ONLY',
  'ARCHIVE_LOCKED',
  'ARCHIVE_DAMAGED',
  'INDEX_DAMAGED',
  'ARCHIVE_ENCRYPTED',
  'ARCHIVE_KEY_WRONG',
  'ARCHIVE_NOT_ENCRYPTED',
  'PASSPHRASE_TOO_SHORT',
  'ARCHIVE_EXISTS',
  'ARCHIVE_LOST_COMMITS',
  'DISK_FULL',
  // things that are not (or no longer) there
  'ARTICLE_NOT_FOUND',
  'EXCERPT_NOT_FOUND',
  'TAG_NOT_FOUND',
  'BATCH_NOT_FOUND',
  'SAVED_SEARCH_NOT_FOUND',
  'STATEMENT_NOT_FOUND',
  'SPEAKER_NOT_FOUND',
  'STORY_NOT_FOUND',
  // edits
  'EXCERPT_OUT_OF_RANGE',
  'EXCERPT_SPLITS_CHARACTER',
  'STATEMENT_NOT_ADDED',
  'SPEAKER_ALIAS_TAKEN',
  'SPEAKER_INTO_ITSELF',
  'STORY_INTO_ITSELF',
  'STORY_SPLIT_NOTHING',
  'TAG_NAME_TAKEN',
  'TAG_INTO_ITSELF',
  'TAG_SHORTCUT_TAKEN',
  'METADATA_BAD_DATE',
  'BATCH_HAS_WORK',
  'BATCH_ALREADY_UNDONE',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  'UNDO_CONFLICT',
  'HISTORY_MOVED',
  // import
  'IMPORT_RUNNING',
  'IMPORT_NO_FILES',
  'IMPORT_PATH_NOT_FOUND',
  'IMPORT_BAD_MAPPING',
  'IMPORT_PARSER_UNAVAILABLE',
  'IMPORT_FAILED',
  'PASTE_EMPTY',
  // export, backup
  'EXPORT_NOTHING_SELECTED',
  'EXPORT_FORMAT_UNAVAILABLE',
  'EXPORT_CANNOT_WRITE',
  'EXPORT_COMPARISON_TOO_LARGE',
  'EXPORT_BAD_FILE',
  'EXPORT_PRINTER_UNAVAILABLE',
  'EXPORT_PDF_TOO_LARGE',
  'EXPORT_ORIGINAL_GONE',
  'BUNDLE_BAD',
  'BACKUP_EXISTS',
  'BACKUP_BAD',
  'BACKUP_CANNOT_WRITE',
  // files that are only read
  'FILE_UNREADABLE',
  // everything else
  'BAD_REQUEST',
  'USAGE',
  'WORKER_DIED',
  'CANCELLED',
  'INTERNAL',
] as const;

export const errorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCode>;

export type ErrorParams = Readonly<Record<string, string | number>>;

/** A failure with a code a caller can act on; `params` fill the translated text and never hold article text. */
export class MarsadError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'MarsadError';
    this.code = code;
    this.params = params;
  }
}

export interface Failure {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** Names the entry in the local log that holds the stack; empty when there is none. */
  readonly logId: string;
}

/** The one shape of every answer over IPC and between threads. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
