// Which language a text is in: by script for Arabic and Hebrew, by letter sequences for languages that share a script.
import { eld } from 'eld/small';

/** Enough to tell; longer texts are not read further. */
const SAMPLE = 1_000;
/** Letters that Persian, Urdu and Pashto have and Arabic has not. */
const NOT_ARABIC =
  /[\u067E\u0686\u0698\u06AF\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2\u067C\u0681\u0685\u0689\u0693\u069A\u06BC]/gu;
/** Arabic quotes names with such letters now and then; Persian prose has about one letter in twenty. */
const FOREIGN_SHARE = 0.02;
const UNDETERMINED = 'und';

/** BCP 47 primary language, `und` where the text holds too little to tell. */
export function detectLanguage(title: string, body: string): string {
  const sample = `${title.slice(0, 300)}\n${body.slice(0, SAMPLE)}`;
  const { arabic, hebrew, other } = countLetters(sample);
  const total = arabic + hebrew + other;
  if (total < 2) return UNDETERMINED;
  if (hebrew * 2 > total) return 'he';
  if (arabic * 2 > total) {
    const foreign = sample.match(NOT_ARABIC)?.length ?? 0;
    return foreign > arabic * FOREIGN_SHARE ? byLetterSequence(sample, 'ar') : 'ar';
  }
  return byLetterSequence(sample, UNDETERMINED);
}

function byLetterSequence(sample: string, otherwise: string): string {
  const { language } = eld.detect(sample);
  return /^[a-z]{2,3}$/.test(language) ? language : otherwise;
}

function countLetters(sample: string): { arabic: number; hebrew: number; other: number } {
  let arabic = 0;
  let hebrew = 0;
  let other = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 0x0620 && code < 0x06d6) || (code >= 0xfb50 && code < 0xff00)) arabic++;
    else if (code >= 0x05d0 && code < 0x05f5) hebrew++;
    else if (isOtherLetter(code)) other++;
  }
  return { arabic, hebrew, other };
}

function isOtherLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x0590 && code < 0x0780);
}
