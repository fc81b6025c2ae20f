// A document that yields no article, as an exception inside the page; it leaves the page as an answer.
import type { ReasonCode } from '../../core/contract/reasons';
import type { DocumentResult } from '../../core/model/import-ports';
import type { ReasonParams } from '../../core/model/ingest-record';

/** `rejected`: readable, no article in it. `quarantined`: the parser failed or a limit was passed. */
export class DocumentRefusal extends Error {
  constructor(
    readonly outcome: 'rejected' | 'quarantined',
    readonly reason: ReasonCode,
    readonly params: ReasonParams = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'DocumentRefusal';
  }

  toResult(): DocumentResult {
    return { ok: false, outcome: this.outcome, reason: this.reason, params: this.params };
  }
}
