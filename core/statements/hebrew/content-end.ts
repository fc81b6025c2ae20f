// Where the content behind a Hebrew reporting verb ends: before the next statement of the sentence.
import type { Token } from '../reading/token';
import { suffixedAttributions, attributions } from './lexicon/attributions';
import type { Cue } from './cues';
import { contrasts, negations } from './lexicon/function-words';
import { verbForms } from './verb-forms';

/** End token of the content that begins at `from`; `next` are the cues of the sentence that report. */
export function contentEnd(tokens: readonly Token[], cue: Cue, from: number, next: readonly Cue[]): number {
  let end = tokens.length;
  for (const other of next) {
    if (other.from < from || other === cue) continue;
    const cut = cutBefore(tokens, other);
    if (cut > from) {
      end = cut;
      break;
    }
  }
  for (let i = from + 1; i < end; i++) {
    const lower = tokens[i + 1]?.lower ?? '';
    if (tokens[i]?.kind === 'comma' && (cue.relative || keepsSilent(tokens, i + 1))) return i;
    if (
      tokens[i]?.kind === 'comma' &&
      (lower === 'כך' || suffixedAttributions.has(lower) || Object.hasOwn(attributions, lower))
    )
      return i;
  }
  return end;
}

/** ", אך לא פירט כיצד": what was not said ends what was. */
function keepsSilent(tokens: readonly Token[], at: number): boolean {
  return (
    contrasts.has(tokens[at]?.lower ?? '') &&
    negations.has(tokens[at + 1]?.lower ?? '') &&
    verbForms(tokens[at + 2]?.lower ?? '').length > 0
  );
}

/** "והוסיף כי", "אך הבהיר ש", ", אך שר החוץ אמר": where the next one begins; -1 where it stands inside the content. */
function cutBefore(tokens: readonly Token[], next: Cue): number {
  const before = tokens[next.from - 1];
  if (next.relative) return -1;
  if (contrasts.has(before?.lower ?? '') || before?.lower === 'גם' || before?.lower === 'עוד')
    return withoutComma(tokens, next.from - 1);
  if (next.joined) return withoutComma(tokens, next.from);
  for (let i = next.from - 1; i >= 0 && i > next.from - 8; i--) {
    const token = tokens[i];
    if (token?.kind === 'semicolon') return i;
    // ", ומצרים איימה": a subject of its own
    const joined = next.from - i <= 6 && /^ו.{2}/.test(tokens[i + 1]?.lower ?? '');
    if (token?.kind === 'comma') return joined || contrasts.has(tokens[i + 1]?.lower ?? '') ? i : -1;
    if (token?.kind === 'word' && contrasts.has(token.lower)) return withoutComma(tokens, i);
    if (token?.kind !== 'word') return -1;
  }
  return -1;
}

function withoutComma(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
}
