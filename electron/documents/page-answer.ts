// What a document page may answer; it has read untrusted bytes, so its answer is untrusted too.
import { z } from 'zod';
import { reasonCodes } from '../../core/contract/reasons';
import { language, sourceDateTime } from '../../core/contract/schema/common';
import type { DocumentResult } from '../../core/model/import-ports';

/** UTF-16 code units; the longest single article that the archive takes from a document. */
const LONGEST_BODY = 50_000_000;
const MOST_DRAFTS = 10_000;
const MOST_ATTACHMENTS = 1_000;

const line = z.string().max(4_000);
const draft = z.object({
  title: line,
  body: z.string().min(1).max(LONGEST_BODY),
  outlet: line.nullable(),
  section: line.nullable(),
  author: line.nullable(),
  publishedAt: sourceDateTime.nullable(),
  language,
  url: line.nullable(),
  canonicalUrl: line.nullable(),
  externalId: line.nullable(),
});

const failure = z.object({
  outcome: z.enum(['rejected', 'quarantined']),
  reason: z.enum(reasonCodes),
  params: z.record(z.string().max(40), z.union([z.string().max(500), z.number()])),
});
const attachment = z.object({ name: line.min(1), bytes: z.instanceof(Uint8Array) });

const answer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    drafts: z.array(draft).max(MOST_DRAFTS),
    attachments: z.array(attachment).max(MOST_ATTACHMENTS).optional(),
    failures: z.array(failure).max(MOST_DRAFTS).optional(),
  }),
  failure.extend({ ok: z.literal(false) }),
]);

/** Null for anything that no page of ours would answer. */
export function pageAnswer(value: unknown): DocumentResult | null {
  const parsed = answer.safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  if (!data.ok) return data;
  const { drafts, attachments = [], failures = [] } = data;
  return drafts.length + attachments.length + failures.length > 0 ? { ok: true, drafts, attachments, failures } : null;
}
