// The language of a document: what its text reads as, checked against what it says of itself.
import { detectLanguage } from '../detect-language';

/** Old codes that pages still use. */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', ji: 'yi', in: 'id' };

/**
 * The primary language of an article. `declared` (a BCP 47 tag, or a locale with an underscore) only decides where the text
 * leaves it open: no language found in it, or another language of the same script as Arabic or Hebrew (Persian, Urdu, Yiddish).
 */
export function draftLanguage(title: string, body: string, declared: string | null): string {
  const found = detectLanguage(title, body);
  const claimed = primary(declared);
  if (claimed === null || claimed === found) return found;
  if (found === 'und') return claimed;
  const decidedByScript = found === 'ar' || found === 'he';
  return decidedByScript && scriptOf(claimed) === scriptOf(found) ? claimed : found;
}

function primary(tag: string | null): string | null {
  const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
  if (code === undefined || code === 'und') return null;
  return RENAMED[code] ?? code;
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
