// A speaker's forms by language, and what may be saved of them.
import type { NamesByLanguage } from '../../../core/contract/schema/statements';

export const nameLanguages = ['ar', 'he', 'en'] as const;

/** The forms in the other languages, each once. */
export function otherNames({ names }: { readonly names: NamesByLanguage }, shown: string): readonly string[] {
  const all = nameLanguages.flatMap((language) => names[language] ?? []);
  return [...new Set(all)].filter((name) => name !== shown);
}

/** What was typed, without blanks around it; an empty field knows no form. */
export function cleanNames(typed: Readonly<Record<keyof NamesByLanguage, string>>): NamesByLanguage {
  const clean = (name: string): string | null => name.trim() || null;
  return { ar: clean(typed.ar), he: clean(typed.he), en: clean(typed.en) };
}

export function hasName(names: NamesByLanguage): boolean {
  return nameLanguages.some((language) => names[language] !== null);
}

const MONTH_OR_DAY = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/** A bound of a role: a month, a day, or nothing where it is open. Undefined for anything else. */
export function roleBound(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return MONTH_OR_DAY.test(text) ? text : undefined;
}
