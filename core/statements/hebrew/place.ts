// "בלשכת ראש הממשלה אישרו כי", "מהמשטרה נמסר כי": the body that speaks stands behind a preposition.
import type { Range } from '../reading/finding';
import type { Token } from '../reading/token';
import type { Cue } from './cues';
import { adverbs } from './lexicon/function-words';
import { bodyNouns } from './lexicon/roles';
import { chunkFrom, phraseBehind } from './noun-phrase';
import { isListedName, prepositionLength } from './prefixes';

const FROM_PLACE = new Set(['נמסר', 'נאמר', 'נכתב', 'נטען', 'דווח', 'הובהר', 'צוין']);

/** The body before a plural or impersonal verb that a preposition stands on; null where the phrase is no such place. */
export function placeBefore(tokens: readonly Token[], low: number, cue: Cue): Range | null {
  const form = cue.forms[0];
  if (!form || (form.agreement !== 'they' && !FROM_PLACE.has(form.lemma))) return null;
  let to = cue.from;
  while (to > low && adverbs.has(tokens[to - 1]?.lower ?? '')) to--;
  // "מחברת "קו רקיע", יזמית הפרויקט, נמסר": the apposition is passed over
  while (tokens[to - 1]?.kind === 'comma') {
    const from = chunkFrom(tokens, low, to - 1);
    const skip = placeLength(tokens[from]?.lower ?? '');
    if (skip > 0 || from <= low) {
      to--;
      break;
    }
    to = from;
  }
  const from = chunkFrom(tokens, low, to);
  // ב"הד הדרום" דווח כי
  if (
    /^[במ]ה?$/.test(tokens[from]?.lower ?? '') &&
    (tokens[from + 1]?.kind === 'mark' || tokens[from + 1]?.kind === 'speech')
  ) {
    return to > from + 1 ? { from: from + 1, to } : null;
  }
  const word = tokens[from]?.lower ?? '';
  const skip =
    placeLength(word) || (word.startsWith('ב') && isListedName(word.slice(1)) && !isListedName(word) ? 1 : 0);
  return skip > 0 && to > from ? { from, to, skip } : null;
}

/** "אמרו בלשכת השר": the body directly behind a plural verb. */
export function placeBehind(tokens: readonly Token[], cue: Cue): Range | null {
  if (cue.forms[0]?.agreement !== 'they') return null;
  const skip = placeLength(tokens[cue.to]?.lower ?? '');
  if (skip === 0) return null;
  const rest = phraseBehind(tokens, cue.to + 1);
  const to = rest && rest.from === cue.to + 1 ? rest.to : cue.to + 1;
  return { from: cue.to, to, skip };
}

/** Units of the preposition on the name of a body; 0 for none. */
function placeLength(word: string): number {
  if (/^[במ]"/.test(word)) return 1;
  if (!/^[במ]/.test(word)) return 0;
  for (const skip of [1, 2]) {
    const noun = word.slice(skip);
    if (bodyNouns.has(noun) || (noun.startsWith('ה') && bodyNouns.has(noun.slice(1)))) {
      if (skip === 2 && word[1] !== 'ה') return 0;
      return skip;
    }
  }
  return prepositionLength(word) > 0 && /"/.test(word) ? 1 : 0;
}
