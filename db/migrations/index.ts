// The migrations in order; position + 1 is the schema version that each leads to.
import { archiveSchema } from './0001-archive';

export const migrations: readonly string[] = [archiveSchema];

export const SCHEMA_VERSION = migrations.length;

/** 'MRSD' as SQLite's application id. */
export const APPLICATION_ID = 0x4d525344;
