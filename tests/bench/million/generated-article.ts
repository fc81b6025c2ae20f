// The n-th article of the large benchmark: the same text for the same number, so that a load can be taken up anywhere.
import type { ArticleDraft } from '../../../core/model/article-draft';
import { mulberry } from '../random';
import { topical, vocabularyOf, type Language } from './vocabulary';

export const OUTLETS = 120;
const MONTHS = 60;
const SEED = 0x6d617273;
const START = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;
/** Words of a body: the median, and the bounds. */
const MEDIAN = 275;
const SHORTEST = 60;
const LONGEST = 1_200;
/** The chance that a word comes again from what the article has already said. */
const AGAIN = 0.18;

/** Mostly Arabic, 300 words on average, dated in no order. */
export function articleMaker(): (n: number) => ArticleDraft {
  const vocabularies = { ar: vocabularyOf('ar'), en: vocabularyOf('en'), he: vocabularyOf('he') };
  return (n) => {
    const random = mulberry(SEED ^ Math.imul(n + 1, 0x9e3779b1));
    const chance = random();
    const language: Language = chance < 0.9 ? 'ar' : chance < 0.97 ? 'en' : 'he';
    const said: string[] = [];
    const words = (count: number): string[] =>
      Array.from({ length: count }, () => {
        if (said.length > 20 && random() < AGAIN) return said[Math.floor(random() * said.length)] ?? '';
        const word = vocabularies[language].pick(random);
        if (word.length > 3) said.push(word);
        return word;
      });
    const spread = (random() + random() + random() + random() - 2) * 0.77;
    const body = words(Math.round(Math.max(SHORTEST, Math.min(LONGEST, MEDIAN * Math.exp(spread)))));
    const title = words(6 + Math.floor(random() * 5));
    for (const [word, share] of topical[language]) {
      if (random() >= share) continue;
      for (let times = 1 + Math.floor(-Math.log(random() + 1e-9) * 2); times > 0; times--) {
        body[Math.floor(random() * body.length)] = word;
      }
      if (random() < 0.15) title[Math.floor(random() * title.length)] = word;
    }
    const day = Math.floor(random() * MONTHS * 30.4);
    return {
      title: title.join(' '),
      body: inSentences(body, random),
      outlet: `${language === 'ar' ? 'صحيفة' : 'Outlet'} ${Math.floor(random() ** 2 * OUTLETS) + 1}`,
      section: null,
      author: null,
      publishedAt: new Date(START + day * DAY + Math.floor(random() * 86_400) * 1_000).toISOString(),
      language,
      url: `https://bench.example/${n}`,
      canonicalUrl: null,
      externalId: null,
    };
  };
}

/** Sentences of ten to thirty words, paragraphs of some three sentences. */
function inSentences(words: readonly string[], random: () => number): string {
  const parts: string[] = [];
  let length = 0;
  for (const word of words) {
    length++;
    const ends = length > 9 && random() < 0.09;
    parts.push(word, ends ? (random() < 0.35 ? '.\n' : '. ') : ' ');
    if (ends) length = 0;
  }
  return `${parts.join('').trimEnd()}.`;
}
