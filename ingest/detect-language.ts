// Which language an article is in: by script where that tells, otherwise by `core/text/language`, whose tables take a moment to load.
import { detectLanguage as languageOf } from '../core/text/language';
import { languageByScript, languageSample } from './language-by-script';

/** BCP 47 primary language, `und` where the text holds too little to tell. */
export function detectLanguage(title: string, body: string): string {
  const sample = languageSample(title, body);
  return languageByScript(sample) ?? languageOf(sample);
}
