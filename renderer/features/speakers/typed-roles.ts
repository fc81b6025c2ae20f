// Roles as they are typed, and read back: a bound that is no date must be put right before anything is saved.
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import { cleanNames, hasName, roleBound } from './names';

type Role = SpeakerDetails['roles'][number];

export interface TypedRole {
  readonly role: { readonly ar: string; readonly he: string; readonly en: string };
  readonly from: string;
  readonly to: string;
}

export const emptyRole: TypedRole = { role: { ar: '', he: '', en: '' }, from: '', to: '' };

export function typedRole({ role, from, to }: Role): TypedRole {
  return { role: { ar: role.ar ?? '', he: role.he ?? '', en: role.en ?? '' }, from: from ?? '', to: to ?? '' };
}

/** Roles without any words are left out; null while a bound is no date. */
export function readRoles(typed: readonly TypedRole[]): readonly Role[] | null {
  const roles: Role[] = [];
  for (const each of typed) {
    const role = cleanNames(each.role);
    const [from, to] = [roleBound(each.from), roleBound(each.to)];
    if (from === undefined || to === undefined) return null;
    if (hasName(role)) roles.push({ role, from, to });
  }
  return roles;
}
