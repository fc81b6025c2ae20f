// One request of the archive's side: finds the reader; a parser's own exception is a refusal too.
import type { DocumentParser, DocumentResult } from '../../../core/model/import-ports';
import { DocumentRefusal } from '../refusal';
import { readers } from './readers';

type Request = Parameters<DocumentParser['parse']>[0];

export async function parseDocument({ kind, bytes, charset }: Request): Promise<DocumentResult> {
  const reader = readers[kind];
  try {
    const content = await reader.read(bytes, charset);
    return { ok: true, ...('drafts' in content ? content : { drafts: content }) };
  } catch (error) {
    if (error instanceof DocumentRefusal) return error.toResult();
    const problem = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unreadable';
    return { ok: false, outcome: 'quarantined', reason: reader.broken, params: { problem } };
  }
}
