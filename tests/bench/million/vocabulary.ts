// Words for generated articles: frequent ones as they are, the long tail made from roots and patterns so that no word list is needed.
import { mulberry } from '../random';

export type Language = 'ar' | 'en' | 'he';

/** A word of the topic and the share of articles of its language that it stands in. */
export type Topical = readonly [text: string, share: number];

export const topical: Readonly<Record<Language, readonly Topical[]>> = {
  ar: [
    ['غزة', 0.9], ['إسرائيل', 0.88], ['الاحتلال', 0.8], ['الحرب', 0.84], ['فلسطين', 0.75], ['الفلسطينية', 0.7], ['قطاع غزة', 0.66], ['القدس', 0.65],
    ['المقاومة', 0.62], ['وقف إطلاق النار', 0.6], ['المساعدات', 0.35], ['الأسرى', 0.3], ['المفاوضات', 0.25],
  ],
  en: [
    ['Gaza', 0.9], ['Israel', 0.88], ['war', 0.8], ['ceasefire', 0.7], ['Palestinian', 0.7], ['Hamas', 0.62], ['Jerusalem', 0.5], ['hostage deal', 0.3],
  ],
  he: [['עזה', 0.9], ['ישראל', 0.88], ['מלחמה', 0.8], ['הפסקת אש', 0.62], ['ירושלים', 0.5]],
}; // prettier-ignore

const frequent: Readonly<Record<Language, string>> = {
  ar: 'في من على إلى أن التي الذي عن مع هذا هذه كان قد بعد ما لا بين ذلك قبل كما أو حيث خلال كل عند لم منذ أكثر حتى غير اليوم وقال وأضاف أكد رئيس الوزراء دولة وزير الخارجية مصدر العام الأمن مجلس قوات الجيش مدينة الماضي مليون عدد يوم تقرير وكالة',
  en: 'the of and to in a for on that is with said as was by at from it has an are were be this which their have its not will but been they who after his more also would one other had',
  he: 'של את על לא כי הוא זה עם גם היא אל בין אבל או כל אם לפני אחרי יותר אמר היום ראש ממשלה צבא',
};

const letters: Readonly<Record<Language, string>> = {
  ar: 'بتجحخدذرزسشصضطظعغفقكلمنهوي',
  en: 'bcdfghklmnprstvw',
  he: 'בגדהוזחטיכלמנסעפצקרשת',
};

/** `1`, `2`, `3` are the letters of a root. */
const patterns: Readonly<Record<Language, readonly string[]>> = {
  ar: ['123', '1ا23', 'م12و3', '12ي3', '12ا3', 'ت12ي3', 'م1ا23', 'ا12ا3', '123ه', 'ا1ت2ا3', 'مست123', '12و3'],
  en: ['1a2e3', '1o2i3er', '1u23', '1e2a3ion', '1i23ing', '1a23ed', '1o2o3s', '1e23'],
  he: ['123', 'מ123', 'ה12ה3', '12י3', 'ת123ה', '1ו23', 'מ12ו3'],
};

const prefixes: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل', 'ف'],
  en: [],
  he: ['ה', 'ו', 'ב', 'ל', 'ש', 'מ'],
};

const ROOTED = 300_000;
const SEED = 20_240_607;
/** Zipf's exponent and offset, as news has them. */
const EXPONENT = 1.03;
const OFFSET = 8;

export interface Vocabulary {
  /** A word by Zipf's law; a part of the tail carries a prefix, as Arabic and Hebrew write them. */
  pick(random: () => number): string;
}

export function vocabularyOf(language: Language): Vocabulary {
  const words = frequent[language].split(' ');
  const head = words.length;
  const random = mulberry(SEED + head);
  const from = letters[language];
  const letter = (): string => from[Math.floor(random() * from.length)] ?? '';
  for (let i = 0; i < ROOTED; i++) {
    const root = [letter(), letter(), letter()];
    const list = patterns[language];
    const pattern = list[Math.floor(random() * list.length)] ?? '123';
    words.push(pattern.replace(/[123]/g, (digit) => root[Number(digit) - 1] ?? ''));
  }
  const affixes = prefixes[language];
  const low = OFFSET ** (1 - EXPONENT);
  const span = (words.length + OFFSET) ** (1 - EXPONENT) - low;
  return {
    pick(random) {
      const rank = Math.floor((span * random() + low) ** (1 / (1 - EXPONENT)) - OFFSET);
      const word = words[Math.min(rank, words.length - 1)] ?? '';
      if (rank < head || affixes.length === 0) return word;
      const affix = affixes[Math.floor(random() * affixes.length * 3)];
      return affix === undefined ? word : affix + word;
    },
  };
}
