// Tells subject from object where they stand side by side behind the verb: اتهم الوزير المعارضة بـ….
import { arabicLexicon, NAME, NOUN } from '../../../text/lexicon/arabic-lexicon';
import type { Discourse } from '../discourse';
import { contentNouns } from '../lexicon/content-nouns';
import { feminineNames } from '../lexicon/persons';
import { bareWord, isDefinite } from '../reading';

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
