// The words by which the window and exported documents name what a statement is, in every language of the interface.
import type { Difference } from '../../contract/schema/compare';
import type { StatementStatus } from '../../contract/schema/statements';
import type { StatementKind } from '../model';
import type { Stance, StanceFamily } from '../stance';

export interface StatementWords {
  readonly stance: Readonly<Record<Stance, string>>;
  readonly family: Readonly<Record<StanceFamily, string>>;
  readonly kind: Readonly<Record<StatementKind, string>>;
  readonly status: Readonly<Record<StatementStatus, string>>;
  readonly difference: Readonly<Record<Difference['kind'], string>>;
}
