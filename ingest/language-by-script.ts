// Which language a text is in, where its script tells: Arabic and Hebrew, nearly all of what is imported.

/** Enough to tell; longer texts are not read further. */
const SAMPLE = 1_000;
/** Letters that Persian, Urdu and Pashto have and Arabic has not. */
const NOT_ARABIC =
  /[\u067E\u0686\u0698\u06AF\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2\u067C\u0681\u0685\u0689\u0693\u069A\u06BC]/gu;
/** Arabic quotes names with such letters now and then; Persian prose has about one letter in twenty. */
const FOREIGN_SHARE = 0.02;

/** What is looked at of an article to tell its language. */
export function languageSample(title: string, body: string): string {
  return `${title.slice(0, 300)}\n${body.slice(0, SAMPLE)}`;
}

/** `ar`, `he`, `und` for too few letters; null where several languages share the script and letter sequences must decide. */
export function languageByScript(sample: string): string | null {
  const { arabic, hebrew, other } = countLetters(sample);
  const total = arabic + hebrew + other;
  if (total < 2) return 'und';
  if (hebrew * 2 > total) return 'he';
  if (arabic * 2 <= total) return null;
  const foreign = sample.match(NOT_ARABIC)?.length ?? 0;
  return foreign > arabic * FOREIGN_SHARE ? null : 'ar';
}

function countLetters(sample: string): { arabic: number; hebrew: number; other: number } {
  let arabic = 0;
  let hebrew = 0;
  let other = 0;
  for (let i = 0; i < sample.length; i++) {
    const script = scripts[sample.charCodeAt(i)];
    if (script === ARABIC) arabic++;
    else if (script === HEBREW) hebrew++;
    else if (script === OTHER) other++;
  }
  return { arabic, hebrew, other };
}

const ARABIC = 1;
const HEBREW = 2;
const OTHER = 3;
/** Which of the above a code unit is a letter of. */
const scripts = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if ((code >= 0x0620 && code < 0x06d6) || (code >= 0xfb50 && code < 0xff00)) return ARABIC;
  if (code >= 0x05d0 && code < 0x05f5) return HEBREW;
  return isOtherLetter(code) ? OTHER : 0;
});

function isOtherLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x0590 && code < 0x0780);
}
