// What the window and the look-up worker say to each other.
import type { LookupAnswer, LookupEntry, LookupGroup } from './lookup-index';

export type LookupRequest =
  | { readonly kind: 'replace'; readonly group: LookupGroup; readonly entries: readonly LookupEntry[] }
  | { readonly kind: 'search'; readonly seq: number; readonly typed: string; readonly limit: number };

export interface LookupResponse {
  readonly seq: number;
  readonly answers: readonly LookupAnswer[];
}
