// The answers of the command line as docs/cli.md promises them: strict, so that a field too many fails as well.
import { z } from 'zod';
import { article } from '../../core/contract/schema/article';
import { backupEntry } from '../../core/contract/schema/backups';
import { excerpt, excerptWithSource, tag } from '../../core/contract/schema/codebook';
import { speakerDetails, speakerSummary } from '../../core/contract/schema/statements';
import { stances, type Stance } from '../../core/statements/stance';

const count = z.int().nonnegative();
const outcome = z.enum(['added', 'merged', 'revised', 'rejected', 'quarantined']);

export const importAnswer = z.strictObject({
  read: count,
  added: count,
  merged: count,
  revised: count,
  rejected: count,
  quarantined: count,
  batchId: z.string(),
  records: z.array(
    z.strictObject({
      source: z.string(),
      record: count,
      outcome,
      reason: z.string().nullable(),
      articleId: z.int().nullable(),
    }),
  ),
});

const facet = z.array(z.strictObject({ value: z.string(), count }));

export const searchAnswer = z.strictObject({
  total: count,
  explain: z.looseObject({ parsed: z.string() }),
  hits: z.array(
    z.strictObject({
      id: z.int(),
      title: z.string(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      language: z.string(),
      score: z.number(),
      snippet: z.string(),
      highlights: z.array(z.strictObject({ field: z.enum(['title', 'body']), start: count, end: count })),
    }),
  ),
  suggestions: z.array(
    z.strictObject({
      query: z.string(),
      total: count,
      changes: z.array(
        z.strictObject({
          column: z.int().positive(),
          from: z.string(),
          to: z.string(),
          reason: z.enum(['spelling', 'layout', 'name', 'spacing']),
        }),
      ),
    }),
  ),
  facets: z
    .strictObject({
      ...{ outlet: facet, month: facet, language: facet, tag: facet, speaker: facet, stance: facet },
      story: z.array(z.strictObject({ id: z.int(), value: z.string(), count })),
    })
    .optional(),
});

export const countAnswer = z.strictObject({
  queries: z.array(
    z.strictObject({
      line: count,
      name: z.string(),
      query: z.string(),
      total: count.optional(),
      counts: z.array(z.strictObject({ outlet: z.string(), month: z.string(), count })).optional(),
      error: z.looseObject({ code: z.string(), message: z.string(), column: count.optional() }).optional(),
    }),
  ),
  answered: count,
  failed: count,
});

export const showAnswer = article.strict();
export const codebookAnswer = z.array(tag.strict());
export const excerptAnswer = excerpt.extend({ tagPaths: z.array(z.string()) }).strict();
export const excerptsAnswer = z.array(excerptWithSource.strict());
export const bundleAnswer = z.strictObject({
  ok: z.boolean(),
  files: count,
  excerpts: count,
  problems: z.array(z.strictObject({ code: z.string(), file: z.string(), detail: z.string() })),
});
export const exportAnswer = z.strictObject({ out: z.string(), items: count, sha256: z.string().length(64) });

const finding = { code: z.string(), articleId: z.int().nullable(), detail: z.string() };
export const verifyAnswer = z.strictObject({
  ok: z.boolean(),
  articles: count,
  problems: z.array(z.strictObject({ ...finding, repairable: z.boolean(), backup: z.string().nullable() })),
  pending: z.strictObject({ statements: count, stories: count }),
});
export const repairAnswer = verifyAnswer.extend({ repaired: z.array(z.strictObject(finding)) }).strict();

export const backupAnswer = z.strictObject({ out: z.string(), articles: count, originals: count, bytes: count });
export const backupsAnswer = z.strictObject({ folder: z.string(), backups: z.array(backupEntry.strict()) });
export const checkedBackupAnswer = z.strictObject({
  path: z.string(),
  createdAt: z.string(),
  articles: count,
  originals: count,
  bytes: count,
});
export const restoreAnswer = z.strictObject({ archive: z.string(), articles: count, originals: count, bytes: count });
export const undoAnswer = z.strictObject({
  batchId: z.string(),
  removed: count,
  restored: count,
  kept: count,
  trashedExcerpts: count,
  trashedStatements: count,
});

const span = z.strictObject({ start: count, end: count });

export const statementsAnswer = z.array(
  z.strictObject({
    id: z.int(),
    articleId: z.int(),
    speaker: z
      .strictObject({ id: z.int(), name: z.string().min(1), mention: z.string(), inArticle: z.string() })
      .nullable(),
    cue: z.string(),
    stance: z.enum(stances as [Stance, ...Stance[]]),
    kind: z.enum(['direct', 'indirect', 'mixed']),
    start: count,
    end: count,
    text: z.string().min(1),
    relayedBy: z.array(z.strictObject({ name: z.string() })),
    confidence: z.number().min(0).max(1),
    status: z.enum(['auto', 'confirmed', 'edited', 'added', 'rejected']),
    cueSpan: span.nullable(),
    cueLemma: z.string(),
    mentionSpan: span.nullable(),
    sourceSpan: span.nullable(),
    rule: z.string(),
    note: z.string(),
  }),
);
export const speakersAnswer = z.array(speakerSummary.strict());
export const speakerAnswer = speakerDetails.strict();
export const changedAnswer = z.strictObject({ changed: count });

const segment = z.strictObject({
  text: z.string(),
  kind: z.enum(['same', 'changed', 'added', 'missing', 'moved']),
});

/** The contract's fields; what has grown since stands beside them. */
export const compareAnswer = z.looseObject({
  rows: z.array(
    z.looseObject({
      claim: z.string(),
      speaker: z.string().nullable(),
      cells: z.array(
        z.looseObject({
          outlet: z.string().nullable(),
          statementId: count,
          segments: z.array(segment),
          articleId: count,
          start: count,
          end: count,
          text: z.string(),
          isBase: z.boolean(),
          crossLanguage: z.boolean(),
        }),
      ),
      absentFrom: z.array(z.string()),
    }),
  ),
});

export const errorAnswer = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    column: z.int().positive().optional(),
  }),
});

export const storiesAnswer = z.array(
  z.strictObject({
    id: z.int(),
    title: z.string(),
    articles: z.array(
      z.strictObject({
        id: z.int(),
        outlet: z.string().nullable(),
        closeness: z.enum(['wire', 'rewrite', 'related']),
        title: z.string(),
        publishedAt: z.string().nullable(),
        language: z.string(),
        reuse: z.number().min(0).max(1),
        sourceArticleId: z.int().nullable(),
      }),
    ),
    outlets: z.array(z.string()),
    firstPublishedAt: z.string().nullable(),
    named: z.boolean(),
    pinned: z.boolean(),
    titles: z.record(z.string(), z.string()),
    languages: z.array(z.string()),
    lastPublishedAt: z.string().nullable(),
    statements: count,
    keywords: z.array(z.string()),
  }),
);
