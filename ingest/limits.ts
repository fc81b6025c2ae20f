// Every bound that an import keeps to, with its reason. What passes one is quarantined with its bytes, and reading goes on.

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Longest line or JSON record. A news article has some kB; a line this long is a dump without line ends, and would fill the memory. */
export const MAX_RECORD_BYTES = 64 * MIB;

/** A plain-text file is one article. The longest books have some MB. */
export const MAX_TEXT_FILE_BYTES = 64 * MIB;

/** HTML, PDF, DOCX and mail are parsed whole in a process that needs several times their size. */
export const MAX_DOCUMENT_BYTES = 200 * MIB;

/** News text packs 3 to 10 times, logs up to 60 times: beyond this, once it is large, a .gz is a bomb. */
export const MAX_GZIP_RATIO = 200;
export const GZIP_RATIO_APPLIES_FROM = 64 * MIB;
/** What one .gz may unpack to; it is read as a stream, so this bounds time and not memory. */
export const MAX_GUNZIPPED_BYTES = 64 * GIB;

/** JSON nested deeper is no article; our reader counts brackets and does not recurse, but what reads values does. */
export const MAX_JSON_DEPTH = 200;

/** Broken quoting restarts a table at its next line; a file that needs this more often is not a table. */
export const MAX_CSV_RESTARTS = 1_000;

/** Enough to tell encoding, delimiter and columns. */
export const SAMPLE_BYTES = 256 * KIB;
/** How far to look for the first byte beyond ASCII before a file is taken for UTF-8. */
export const MAX_SAMPLED_BYTES = 32 * MIB;

/** A write is one transaction: large enough to spread its sync, small enough to answer a cancel within a fraction of a second. */
export const WRITE_RECORDS = 2_000;
/** The first write is this large and each after it twice the one before: the writer need not wait long for its first work. */
export const FIRST_WRITE_RECORDS = 250;
export const WRITE_BYTES = 16 * MIB;
/** What has been read is committed after so many milliseconds at the latest, however slowly more comes in. */
export const WRITE_AFTER = 1_000;

/** Files that are copied into the archive together, so that they share syncs and transactions. */
export const GROUP_FILES = 64;
export const GROUP_BYTES = 16 * MIB;
/** Files of a group that are copied at the same time. */
export const COPIES_AT_ONCE = 8;

/** Reading unit of files. */
export const CHUNK_BYTES = 512 * KIB;

/** Progress is told at most this often, in milliseconds. */
export const PROGRESS_INTERVAL = 100;
/** The rate shown is that of the last seconds, in milliseconds. */
export const RATE_WINDOW = 4_000;

/** Folders within folders; deeper is a loop that the file system hides (bind mounts). */
export const MAX_FOLDER_DEPTH = 100;

/** Longest title made from the first words of a text that has none, in UTF-16 code units. */
export const MAX_DERIVED_TITLE = 120;
/** A first line longer than this is a paragraph and not a title. */
export const MAX_TITLE_LINE = 300;

/** Files and records in one container. The largest collections that people pack have some tens of thousands; a directory is held in memory. */
export const MAX_CONTAINER_PARTS = 200_000;
/** Containers within containers: an attachment in a message in an archive in an archive. Deeper is a bomb. */
export const MAX_CONTAINER_DEPTH = 4;
/** What an archive and everything packed in it may unpack to: `MAX_GZIP_RATIO` times its own size, but at least and at most this. */
export const MIN_CONTAINER_BUDGET = GZIP_RATIO_APPLIES_FROM;
export const MAX_CONTAINER_BUDGET = 64 * GIB;
/** One captured page or message is parsed whole, as a document is. */
export const MAX_CONTAINER_RECORD_BYTES = MAX_DOCUMENT_BYTES;
/** Unpacked bytes that are handed over together; their files share syncs, as those of a folder do. */
export const BATCH_BYTES = 16 * MIB;
/** A process that takes a container apart tells how far it is this often, in milliseconds, whole parts or not. */
export const CONTAINER_TELLS_WITHIN = 500;
