// Failures in English: what happened, then what to do next.
export const errors = {
  QUERY_UNBALANCED_QUOTE:
    'A quotation mark is never closed. Add {quote} at the end of the phrase, or take the first one out.',
  QUERY_UNBALANCED_PARENTHESIS: 'The parenthesis {sign} has no partner. Add the other one, or take it out.',
  QUERY_MISSING_OPERAND: '{operator} has nothing to apply to. Put a word on each side that needs one.',
  QUERY_UNKNOWN_FIELD:
    'There is no field {name}. Did you mean {nearest}? To search for the colon itself, put the words in quotation marks.',
  QUERY_BAD_DATE: '{value} is no date. Write 2024-02-06, 2024-02, >=2024-01-01 or 2024-01..2024-03.',
  QUERY_BAD_DISTANCE: 'The distance of {operator} must be a number up to {max, number}.',
  QUERY_BAD_OPERAND: '{operator} can’t be used with {operand}. Use words or a phrase there.',
  QUERY_BAD_VALUE: '{field} can’t be {value}. Accepted: {known}',
  QUERY_EMPTY_VALUE: '{field}: needs a value after the colon. Write one, or take the field out.',
  QUERY_PREFIX_TOO_SHORT: 'A word that ends in * needs at least {min, number} letters. Write more of it.',
  QUERY_NO_WORD: 'There is no word to search for here. Write one, or take these signs out.',
  QUERY_TOO_LONG: 'The query is longer than {max, number} characters. Shorten it.',
  QUERY_TOO_MANY_TERMS: 'The query has more parts than can be searched at once ({max, number}). Split it into several.',
  ARCHIVE_NONE_OPEN: 'No archive is open. Open or create one, or begin with the sample archive.',
  ARCHIVE_NOT_FOUND: 'There is no archive at {path}. It may have been moved: choose its folder again.',
  ARCHIVE_NOT_AN_ARCHIVE:
    '{path} is not a Marsad archive. Nothing in it was changed. Choose the folder that holds archive.sqlite.',
  ARCHIVE_NEWER_SCHEMA:
    'This archive was made by a newer version of Marsad. Update Marsad to open it; nothing was changed.',
  ARCHIVE_READ_ONLY:
    'The folder {path} can’t be written to. Change its permissions, or copy the archive to another place.',
  ARCHIVE_LOCKED: 'This archive is in use by {program}. Close it there, then try again.',
  INDEX_DAMAGED:
    'The search index is damaged or only half made ({detail}), so nothing is searched. The articles are not touched. Close the archive and run “marsad verify --repair”: it makes the index anew.',
  ARCHIVE_DAMAGED: 'The archive is damaged ({detail}). Nothing was changed. Restore it from a backup.',
  ARCHIVE_ENCRYPTED: 'This archive is encrypted. So far only the command line (marsad) opens it; nothing was changed.',
  ARCHIVE_KEY_WRONG:
    'This does not open the archive. Check the keyboard’s language and capital letters, then try again.',
  ARCHIVE_NOT_ENCRYPTED: 'This archive is not encrypted: it has no passphrase.',
  PASSPHRASE_TOO_SHORT: 'A passphrase needs at least {min} characters. Several words in a row are easy to keep.',
  ARCHIVE_EXISTS: 'There already is an archive at {path}. Open it, or choose an empty folder.',
  ARCHIVE_LOST_COMMITS:
    'The last changes before the computer stopped are missing from this archive. Compare it with your latest backup.',
  DISK_FULL: 'The disk is full. What was saved before is safe. Free some space, then try again.',
  ARTICLE_NOT_FOUND: 'This article is no longer in the archive. Its import may have been undone; search again.',
  EXCERPT_NOT_FOUND: 'This excerpt no longer exists. It may have been deleted or undone.',
  TAG_NOT_FOUND: 'This tag no longer exists. It may have been merged or deleted; choose another one.',
  BATCH_NOT_FOUND: 'This import is not in the ledger. Open the ledger again to see what is there.',
  SAVED_SEARCH_NOT_FOUND: 'This saved search no longer exists.',
  EXCERPT_OUT_OF_RANGE: 'The selection does not lie within the article. Select the passage again.',
  EXCERPT_SPLITS_CHARACTER: 'The selection cuts a character in two. Select the passage again.',
  STATEMENT_NOT_FOUND:
    'This statement is no longer there. Its article may have been read again; open the article anew.',
  SPEAKER_NOT_FOUND: 'This speaker is no longer there. It may have been merged; search for the name again.',
  STORY_NOT_FOUND: 'This story is no longer there. It may have been merged into another; look at the list of stories.',
  STATEMENT_NOT_ADDED: 'Only statements that you added yourself can be deleted. Reject this one instead.',
  SPEAKER_ALIAS_TAKEN: 'The name {alias} already belongs to {name}. Merge the two speakers, or choose another name.',
  SPEAKER_INTO_ITSELF: 'A speaker can’t be merged into itself. Choose another one.',
  STORY_INTO_ITSELF: 'A story can’t be merged into itself. Choose another one.',
  STORY_SPLIT_NOTHING:
    'A split needs some, but not all, articles of the story. Choose the articles that belong elsewhere.',
  TAG_NAME_TAKEN: 'There already is a tag {name} here. Choose another name, or merge the two.',
  TAG_INTO_ITSELF: 'A tag can’t be moved or merged into itself or into a tag below it. Choose another place.',
  TAG_SHORTCUT_TAKEN: 'The key {shortcut} already belongs to the tag {name}. Choose another key.',
  METADATA_BAD_DATE: '{value} is no date. Write 2024-02-06 or 2024-02-06T10:00+02:00.',
  BATCH_HAS_WORK:
    'Excerpts ({excerpts}) or decisions on statements ({statements}) were made in articles of this import. Undo it anyway to move them to the trash, or keep the import.',
  BATCH_ALREADY_UNDONE: 'This import has been undone already.',
  NOTHING_TO_UNDO: 'There is nothing to undo.',
  NOTHING_TO_REDO: 'There is nothing to redo.',
  UNDO_CONFLICT:
    'This step can’t be undone or redone: {table, select, statements {statements} speakers {speakers} speaker_aliases {names of speakers} articles {articles} excerpts {excerpts} excerpt_tags {excerpts} tags {tags} stories {stories} story_decisions {stories} other {other things}} that it changed have changed otherwise since. Skip it to go on with the step behind it: all stays as it is now.',
  HISTORY_MOVED:
    'There has been another change since, so nothing was skipped. Look at what would be undone or redone now.',
  IMPORT_RUNNING: 'An import is running. Wait until it is done, or cancel it first.',
  IMPORT_NO_FILES: 'There are no files to import in what you chose. Choose files or a folder that holds some.',
  IMPORT_PATH_NOT_FOUND: '{path} can’t be found. Check that the disk is connected, then choose it again.',
  IMPORT_BAD_MAPPING: 'The columns do not fit this file: {detail}. Choose at least the column that holds the text.',
  IMPORT_PARSER_UNAVAILABLE:
    'HTML, PDF, DOCX and e-mail can’t be read at the moment. Restart Marsad and import these files again.',
  IMPORT_FAILED: 'The import stopped. What it had added is safe. Open the ledger to resume it.',
  PASTE_EMPTY: 'There is no text to add. Paste the article’s text first.',
  EXPORT_NOTHING_SELECTED:
    'There is nothing to export in this selection. Choose another tag or query, or tag a passage first.',
  EXPORT_FORMAT_UNAVAILABLE: 'This content can’t be exported as {format} in this version. Choose another format.',
  EXPORT_CANNOT_WRITE: 'The file {path} can’t be written. Close it in other programs, or choose another place.',
  EXPORT_COMPARISON_TOO_LARGE:
    'A comparison holds {max, number} statements at most; this selection has {count, number}. Choose a story or a narrower search.',
  EXPORT_PRINTER_UNAVAILABLE:
    'The PDF could not be printed. Restart Marsad and try again, or export a web page and print that.',
  EXPORT_PDF_TOO_LARGE:
    'This selection is too long for one PDF. Choose a tag, a story or a narrower search, or export it as Word or a web page.',
  EXPORT_ORIGINAL_GONE:
    'An imported file was removed from the archive while it was being written. Check the archive, then export again.',
  BUNDLE_BAD: '{path} is no evidence bundle that can be read.',
  EXPORT_BAD_FILE: 'This file does not hold annotations that Marsad can read. Choose a JSON export made by Marsad.',
  BACKUP_EXISTS: 'The folder {path} is not empty. Choose an empty folder for the backup.',
  BACKUP_BAD: 'This backup is incomplete or damaged. Choose another one; nothing was changed.',
  BACKUP_CANNOT_WRITE:
    'The backup cannot be written to {path} ({reason}). Connect the disk or choose another folder; the next try comes by itself.',
  FILE_UNREADABLE: '{path} can’t be read ({reason}). Choose a text file in UTF-8.',
  BAD_REQUEST: 'Marsad asked itself for something that does not exist. Restart it; if it happens again, report it.',
  USAGE: 'The command was not understood. Run it with --help.',
  WORKER_DIED: 'A part of Marsad stopped and is being restarted. What was saved is safe. Try again.',
  CANCELLED: 'Cancelled.',
  INTERNAL: 'Something went wrong inside Marsad. What was saved is safe. Try again; if it happens again, report it.',
} as const;
