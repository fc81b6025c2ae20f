// What the command line says for every failure: what happened and what to do, in one line of English.
import type { ErrorCode, ErrorParams } from '../../core/contract/errors';

/** `{name}` stands for the parameter of that name. */
export const messages: Readonly<Record<ErrorCode, string>> = {
  QUERY_UNBALANCED_QUOTE: 'The quotation mark at column {column} is never closed. Close it or take it out.',
  QUERY_UNBALANCED_PARENTHESIS: 'The parenthesis at column {column} has no partner. Add the other one or take it out.',
  QUERY_MISSING_OPERAND:
    '{operator} at column {column} has nothing to apply to. Put a word on each side that needs one.',
  QUERY_UNKNOWN_FIELD:
    'There is no field {name} (column {column}). Did you mean {nearest}? To search for the colon itself, quote the words.',
  QUERY_BAD_DATE: '{value} at column {column} is no date. Write 2024-02-06, 2024-02, >=2024-01-01 or 2024-01..2024-03.',
  QUERY_BAD_DISTANCE: 'The distance of {operator} at column {column} must be a number up to {max}.',
  QUERY_BAD_OPERAND: '{operator} at column {column} cannot be used with {operand}. Use words or a phrase there.',
  QUERY_BAD_VALUE: '{field} at column {column} cannot be {value}. Accepted: {known}',
  QUERY_EMPTY_VALUE: '{field}: at column {column} needs a value after the colon.',
  QUERY_PREFIX_TOO_SHORT: 'The word before * at column {column} needs at least {min} letters.',
  QUERY_NO_WORD: 'There is no word to search for at column {column}.',
  QUERY_TOO_LONG: 'The query is longer than {max} characters. Shorten it.',
  QUERY_TOO_MANY_TERMS: 'The query has more parts than can be searched at once ({max}). Split it into several.',
  ARCHIVE_NONE_OPEN: 'No archive is open. Name one with --archive DIR.',
  ARCHIVE_NOT_FOUND: 'There is no archive at {path}. Make one with: marsad init --archive DIR',
  ARCHIVE_NOT_AN_ARCHIVE:
    '{path} is not a Marsad archive; nothing in it was changed. Name the folder that holds archive.sqlite.',
  ARCHIVE_NEWER_SCHEMA: '{path} was made by a newer version of Marsad; nothing was changed. Update Marsad to open it.',
  ARCHIVE_READ_ONLY: '{path} cannot be written to. Change its permissions or copy the archive elsewhere.',
  ARCHIVE_LOCKED:
    'The archive {path} is in use by {program} (process {pid} on {host}). Close it there, then try again.',
  INDEX_DAMAGED:
    'The search index of {path} is damaged or only half made ({detail}), so nothing is searched. The articles are not touched: "marsad verify --archive {path} --repair" makes the index anew.',
  ARCHIVE_DAMAGED: 'The archive {path} is damaged ({detail}); nothing was changed. Restore it from a backup.',
  ARCHIVE_ENCRYPTED:
    'The archive {path} is encrypted. Give its passphrase with --passphrase-file FILE, in MARSAD_PASSPHRASE or when asked, or its recovery code with --recovery-code-file FILE.',
  ARCHIVE_KEY_WRONG: 'This does not open the archive {path}; nothing was changed.',
  ARCHIVE_NOT_ENCRYPTED: 'The archive {path} is not encrypted: it has no passphrase.',
  PASSPHRASE_TOO_SHORT: 'A passphrase needs at least {min} characters. Several words in a row are easy to keep.',
  ARCHIVE_EXISTS: 'There is something at {path} already. Name a folder that does not exist.',
  ARCHIVE_LOST_COMMITS:
    'The last changes before the machine stopped are missing from this archive. Compare it with the latest backup.',
  DISK_FULL: 'The disk is full; what was saved before is safe. Free some space, then try again.',
  ARTICLE_NOT_FOUND: 'There is no article {id} in this archive.',
  EXCERPT_NOT_FOUND: 'There is no excerpt {id} in this archive.',
  TAG_NOT_FOUND: 'There is no tag {name} in the codebook. See: marsad tag list',
  BATCH_NOT_FOUND: 'There is no import {batchId} in the ledger. See: marsad batches',
  SAVED_SEARCH_NOT_FOUND: 'There is no saved search {id}.',
  EXCERPT_OUT_OF_RANGE:
    'The range {start}-{end} does not lie within the article, which is {length} UTF-16 code units long.',
  EXCERPT_SPLITS_CHARACTER: 'Offset {offset} is in the middle of a character. Move it by one.',
  STATEMENT_NOT_FOUND: 'There is no statement {id} in this archive. See: marsad statements',
  SPEAKER_NOT_FOUND: 'There is no speaker {name} in this archive.',
  STORY_NOT_FOUND: 'There is no story {id} in this archive. See: marsad stories',
  STATEMENT_NOT_ADDED: 'Statement {id} was found by a rule and can only be rejected.',
  SPEAKER_ALIAS_TAKEN: 'The name {alias} already belongs to {name}.',
  SPEAKER_INTO_ITSELF: 'A speaker cannot be merged into itself.',
  STORY_INTO_ITSELF: 'A story cannot be merged into itself.',
  STORY_SPLIT_NOTHING: 'A split needs some, but not all, articles of the story.',
  TAG_NAME_TAKEN: 'There is a tag {name} here already. Choose another name or merge the two.',
  TAG_INTO_ITSELF: 'The tag {name} cannot be moved or merged into itself or into a tag below it.',
  TAG_SHORTCUT_TAKEN: 'The key {shortcut} belongs to the tag {name} already. Choose another key.',
  METADATA_BAD_DATE: '{value} is no date. Write 2024-02-06 or 2024-02-06T10:00+02:00.',
  BATCH_HAS_WORK:
    'Excerpts ({excerpts}) or decisions on statements ({statements}) were made in articles of import {batchId}. Undo it with --force to move them to the trash. Articles: {articleIds}',
  BATCH_ALREADY_UNDONE: 'The import {batchId} has been undone already.',
  NOTHING_TO_UNDO: 'There is nothing to undo.',
  NOTHING_TO_REDO: 'There is nothing to redo.',
  UNDO_CONFLICT: 'What this step changed ({table}) has changed otherwise since.',
  HISTORY_MOVED: 'There has been another change since; nothing was skipped.',
  IMPORT_RUNNING: 'An import is running in this archive. Wait until it is done.',
  IMPORT_NO_FILES: 'There are no files to import in the given paths. Folders inside folders need --recursive.',
  IMPORT_PATH_NOT_FOUND: '{path} does not exist. Check the path and that the disk is connected.',
  IMPORT_BAD_MAPPING: 'The mapping cannot be used: {detail}. See: marsad import --help',
  IMPORT_PARSER_UNAVAILABLE:
    'HTML, PDF, DOCX and e-mail cannot be read here: {detail}. On Debian/Ubuntu: sudo apt-get install xvfb, or run with a display.',
  IMPORT_FAILED:
    'The import stopped ({detail}). What it had added is safe; see: marsad batches, marsad import --resume BATCH',
  PASTE_EMPTY: 'There is no text to add.',
  EXPORT_NOTHING_SELECTED: 'There is nothing to export in this selection.',
  EXPORT_FORMAT_UNAVAILABLE:
    '{what} cannot be exported as {format} in this version. Other formats: marsad export --help',
  EXPORT_CANNOT_WRITE: '{path} cannot be written ({reason}). Choose another place or close it in other programs.',
  EXPORT_COMPARISON_TOO_LARGE:
    'A comparison holds {max} statements at most; this selection has {count}. Name a story or a narrower query.',
  EXPORT_PRINTER_UNAVAILABLE:
    'A PDF cannot be printed here: {detail}. On Debian/Ubuntu: sudo apt-get install xvfb, or run with a display; or export html.',
  EXPORT_PDF_TOO_LARGE:
    'The selection is too long for one PDF (over {max} characters with its evidence). Name a tag, a story or a narrower query, or export html.',
  EXPORT_ORIGINAL_GONE:
    'The imported file {sha256} was removed from the archive while it was being written. Run marsad verify, then export again.',
  BUNDLE_BAD: '{path} is no evidence bundle that can be read ({reason}).',
  EXPORT_BAD_FILE:
    '{path} does not hold annotations that Marsad can read ({reason}). Name a JSON export made by Marsad.',
  BACKUP_EXISTS: '{path} is not empty. Name a folder that does not exist.',
  BACKUP_BAD: 'The backup {path} is incomplete or damaged ({detail}); nothing was changed. Use another one.',
  BACKUP_CANNOT_WRITE:
    'The backup cannot be written to {path} ({reason}). Check that the disk is connected and may be written, or name another folder.',
  FILE_UNREADABLE: '{path} cannot be read ({reason}). Name a text file in UTF-8.',
  BAD_REQUEST: 'The archive refused {name}: {field} {problem}. Check the values that were given.',
  USAGE: '{detail}',
  WORKER_DIED: 'A part of Marsad stopped. What was saved is safe; run the command again.',
  CANCELLED: 'Cancelled. {detail}',
  INTERNAL: 'Something went wrong inside Marsad ({detail}). What was saved is safe.',
};

/** The line for a code; parameters that are missing leave nothing behind. */
export function messageFor(code: ErrorCode, params: ErrorParams): string {
  const filled = messages[code].replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
  return filled
    .replaceAll(/ \(\s*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
