// What a document's parser answers, as ledger entries.
import type { DocumentResult } from '../../core/model/import-ports';
import type { ReadEntry } from './read-record';

/**
 * Attachments first, as parts; then the articles from `record` on; then what could not be read of it. `part` names the document
 * where it lies in a container.
 */
export function* parsedDocument(result: DocumentResult, record: number, part: string | null): Generator<ReadEntry> {
  const named = part === null || part === '' ? {} : { part };
  if (!result.ok) {
    const { outcome, reason, params } = result;
    yield { kind: 'failure', record, outcome, reason, params: { ...params, ...named } };
    return;
  }
  const { drafts, attachments = [], failures = [] } = result;
  if (attachments.length > 0) {
    const within = part === null ? '' : `${part}/`;
    yield {
      kind: 'parts',
      parts: attachments.map(({ name, bytes }) => ({ name: `${within}${name}`, bytes: { bytes } })),
    };
  }
  let next = record;
  for (const draft of drafts) yield { kind: 'draft', record: next++, draft };
  for (const failure of failures) {
    yield { kind: 'failure', record: next++, ...failure, params: { ...failure.params, ...named } };
  }
}
