// How much a word tells about which event an article covers: fixed, so that no article changes how others group.
import { foldText } from '../text/fold';
import { arabicFrequencies } from './lexicon/arabic-frequencies';
import { englishCommon, englishEverywhere, hebrewCommon, hebrewEverywhere } from './lexicon/common-words';
import { stemOf } from './stem';

/** Weight of a word that no list holds: rarer than one article in 300. */
const RARE = 6;
const COMMON = 2.2;
/** Numbers of one or two digits are days, counts and ages; longer ones are years (as common) or telling. */
const SHORT_NUMBER = 2.5;
const YEAR = 1;
const LONG_NUMBER = 5;

const NUMBER = /^\d+(?:\u066B\d+)?$/;
const THIS_CENTURY = /^20\d\d$/;
const QUARTERS = 4;

let weights: ReadonlyMap<string, number> | null = null;

/** Natural logarithm of how rare a stem is in news, 0 and more; 0 says nothing at all. */
export function termWeight(stem: string): number {
  if (NUMBER.test(stem)) {
    if (stem.length <= 2) return SHORT_NUMBER;
    return THIS_CENTURY.test(stem) ? YEAR : LONG_NUMBER;
  }
  if (stem.length < 2) return 0;
  weights ??= readLists();
  return weights.get(stem) ?? RARE;
}

function readLists(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const put = (words: string, weight: number): void => {
    for (const word of foldText(words).split(' ')) {
      const stem = stemOf(word);
      map.set(stem, Math.min(weight, map.get(stem) ?? Infinity));
    }
  };
  put(englishCommon, COMMON);
  put(hebrewCommon, COMMON);
  put(englishEverywhere, 0);
  put(hebrewEverywhere, 0);
  for (const [quarters, stems] of arabicFrequencies) {
    for (const stem of stems.split(' ')) map.set(stem, quarters / QUARTERS);
  }
  return map;
}
