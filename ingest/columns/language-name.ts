// Reads what sources call a language: tags (`ar-EG`), names in three languages.

const NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar', العربية: 'ar', عربي: 'ar', عربية: 'ar', ערבית: 'ar', ara: 'ar',
  hebrew: 'he', العبرية: 'he', عبري: 'he', عبرية: 'he', עברית: 'he', heb: 'he', iw: 'he',
  english: 'en', الإنجليزية: 'en', إنجليزي: 'en', انجليزي: 'en', אנגלית: 'en', eng: 'en',
  french: 'fr', الفرنسية: 'fr', צרפתית: 'fr', fra: 'fr', fre: 'fr',
}; // prettier-ignore

/** BCP 47 primary language, or `und`, which asks for detection. */
export function readLanguage(text: string | null): string {
  if (text === null) return 'und';
  const lower = text.trim().toLowerCase();
  const named = NAMES[lower];
  if (named !== undefined) return named;
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9-_]+)?$/.exec(lower)?.[1];
  return tag === undefined ? 'und' : (NAMES[tag] ?? tag);
}
