// The migrations in order; position + 1 is the schema version that each leads to.
import { archiveSchema } from './0001-archive';
import { statementSchema } from './0002-statements';
import { storySchema } from './0003-stories';
import { claimSchema } from './0004-claims';
import { bodyPackSchema } from './0005-body-packs';
import { savedSearchReviewSchema } from './0006-saved-search-review';
import { searchBlockSchema } from './0007-search-blocks';
import { dateDecidesSpeakerSchema } from './0008-date-decides-speaker';
import { failedReadingsSchema } from './0009-failed-readings';
import { searchHistorySchema } from './0010-search-history';

export const migrations: readonly string[] = [
  archiveSchema,
  statementSchema,
  storySchema,
  claimSchema,
  bodyPackSchema,
  savedSearchReviewSchema,
  searchBlockSchema,
  dateDecidesSpeakerSchema,
  failedReadingsSchema,
  searchHistorySchema,
];

export const SCHEMA_VERSION = migrations.length;

/** 'MRSD' as SQLite's application id. */
export const APPLICATION_ID = 0x4d525344;
