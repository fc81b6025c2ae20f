// Tells subject from object behind the verb, side by side or with an adjunct between them: اتهم الوزير المعارضة بـ….
import { arabicLexicon, NAME, NOUN } from '../../../text/lexicon/arabic-lexicon';
import type { Discourse } from '../discourse';
import { contentNouns } from '../lexicon/content-nouns';
import { phraseEnders, times } from '../lexicon/function-words';
import { carriers, feminineNames } from '../lexicon/persons';
import { phraseFrom, type Phrase } from '../noun-phrase';
import { isDefiniteVerbalNoun } from '../phrase-ends';
import type { ArabicReading, CueWord } from '../reading';
import { bareWord, isDefinite } from '../word-forms';

const LONGEST_ADJUNCT = 12;
const DEMONSTRATIVE = /^(?:هذا|هذه|ذلك|تلك|هؤلاء)$/;

/** The words of the subject alone; the very same array where all of them are the subject. */
export function splitObject(discourse: Discourse, words: readonly number[]): readonly number[] {
  const { reading, sources } = discourse;
  // a phrase that the article uses as a whole is one source
  const known = sources.longestKnown(words);
  if (known > 0 && known < words.length) return words.slice(0, known);
  // اتهمت الرياض أوتاوا بـ…: a capital or a state is a name of one word
  const second = words[1] ?? -1;
  if (
    feminineNames.has(reading.word(words[0] ?? -1)) &&
    !isDefinite(reading.word(second)) &&
    !reading.word(second).startsWith('و')
  ) {
    return words.slice(0, 1);
  }
  // وصف سامح المباراة: a name of one word, then a common noun
  if (reading.mayBeName(words[0] ?? -1) && isCommonDefinite(reading.word(second))) return words.slice(0, 1);
  const feminine = sources.genderOfPhrase(words) === 'f';
  for (let i = 1; i < words.length; i++) {
    const at = words[i] ?? -1;
    const previous = words[i - 1] ?? -1;
    // a comma or other sign between them
    if (at > previous + 1 && reading.isComma(at - 1)) continue;
    const word = reading.word(at);
    const role = reading.roleOf(word);
    // المدير | لاعبيه: with a pronoun that goes back to the subject
    const owned = /(?:ه|ها|هم)$/.test(reading.token(at).text) && !reading.isConstruct(previous);
    // الأمم المتحدة | الأطراف: no adjective of a feminine head
    const disagrees =
      feminine && i > 1 && isCommonDefinite(word) && isDefinite(reading.word(previous)) && !/(?:ه|ات|ي)$/.test(word);
    // الخبراء | الذكاء: no adjective of several persons
    const singular =
      i === 1 && sources.isPluralPhrase(words) && isCommonDefinite(word) && !/(?:ون|ين|ه|ي|ات|اء)$/.test(word);
    const startsObject =
      disagrees ||
      singular ||
      role !== null ||
      owned ||
      reading.isAccusative(at) ||
      (isDefinite(word) && contentNouns.has(word)) ||
      feminineNames.has(word) ||
      (isDefinite(word) && /(?:ون|ين|ات)$/.test(bareWord(word)) && !word.endsWith('يين'));
    if (startsObject && !reading.isConstruct(previous)) return words.slice(0, i);
  }
  return words;
}

function isCommonDefinite(word: string): boolean {
  const kinds = arabicLexicon().entry(bareWord(word))?.kinds ?? 0;
  return isDefinite(word) && (kinds & NOUN) !== 0 && (kinds & NAME) === 0;
}

/** رفضت الحكومة | وساطة: a common noun right behind the subject. */
export function isLooseNoun(reading: ArabicReading, { words, next }: Phrase): boolean {
  if (words.at(-1) !== next - 1 || phraseEnders.has(reading.word(next)) || reading.cueAt(next)) return false;
  const word = bareWord(reading.word(next));
  return (
    isDefiniteVerbalNoun(reading.word(next)) || ((arabicLexicon().entry(word)?.kinds ?? 0) & (NOUN | NAME)) === NOUN
  );
}

/** اتهم الوزير، خلال عرض تقريره، الحكومة بـ…: the object behind the commas. */
export function objectPastAdjunct({ reading }: Discourse, cue: CueWord, from: number, limit: number): number | null {
  if (DEMONSTRATIVE.test(reading.word(from))) return from;
  if (times.has(reading.word(from))) {
    let k = from;
    while (times.has(reading.word(k))) k++;
    return isDefinite(reading.word(k)) || reading.roleOf(reading.word(k)) !== null ? k : null;
  }
  if (phraseEnders.has(reading.word(from))) return objectInClause(reading, from, limit);
  let k = from;
  for (let round = 0; round < 3 && reading.isComma(k); round++) {
    const phrase = phraseFrom(reading, k + 1, limit, cue.frames);
    const first = phrase.words[0];
    if (first !== undefined)
      return reading.roleOf(reading.word(first)) !== null || isDefinite(reading.word(first)) ? first : null;
    k++;
    while (k < limit && k < from + 24 && !reading.isComma(k)) k++;
  }
  return null;
}

/** انتقد الوزير في تغريدة الشبكة: the first body or person behind the adjunct that no preposition governs. */
function objectInClause(reading: ArabicReading, from: number, limit: number): number | null {
  for (let k = from + 2; k < Math.min(limit, from + LONGEST_ADJUNCT); k++) {
    if (!reading.isWord(k) || reading.isComplementizer(k) || reading.cueAt(k)) return null;
    // في بيان | القانون
    if (carriers.has(reading.word(k - 1)) && isDefinite(reading.word(k)) && reading.roleOf(reading.word(k)) === null)
      return k;
    const governed = phraseEnders.has(reading.word(k - 1)) && !times.has(reading.word(k - 1));
    if (reading.roleOf(reading.word(k)) === null || governed || reading.isConstruct(k - 1)) continue;
    if (!reading.startsWithParticle(k, 'ل') && !reading.startsWithParticle(k, 'ب')) return k;
  }
  return null;
}
