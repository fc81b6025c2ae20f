// The parameters of a ledger entry's reason, as its row holds them.
import type { ReasonParams } from '../../core/model/ingest-record';

export function paramsText(params: ReasonParams): string | null {
  return Object.keys(params).length === 0 ? null : JSON.stringify(params);
}

export function paramsOf(text: string | null): Record<string, string | number> {
  return text === null ? {} : (JSON.parse(text) as Record<string, string | number>);
}
