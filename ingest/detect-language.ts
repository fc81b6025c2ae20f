// Which language a text is in: by script where that tells, otherwise by letter sequences, whose tables take a moment to load.
import { eld } from 'eld/small';
import { languageByScript, languageSample } from './language-by-script';

/** BCP 47 primary language, `und` where the text holds too little to tell. */
export function detectLanguage(title: string, body: string): string {
  const sample = languageSample(title, body);
  const certain = languageByScript(sample);
  if (certain !== null) return certain;
  const { language } = eld.detect(sample);
  return /^[a-z]{2,3}$/.test(language) ? language : 'und';
}
