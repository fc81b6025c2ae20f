// Parts the tokens of an article into sentences: a tag behind a quotation (“Why?” she asked.) belongs to its sentence.
import { endsInAbbreviation, startsSentenceAfterInitials } from '../../text/abbreviations';
import type { Token } from './token';

/** A longer sentence is cut: nobody wrote it as one, and the rules look around in a whole sentence. */
const MOST_TOKENS = 300;

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** Whether the tokens from `index` on, behind a quotation that ends in its own full stop, tell who spoke. */
export type TagTest = (tokens: readonly Token[], index: number) => boolean;

/** The sentences of a text. No token is in two of them; none is left out. */
export function partSentences(text: string, tokens: readonly Token[], isTag: TagTest): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    if (first && to > from) sentences.push({ tokens: tokens.slice(from, to), paragraph: first.paragraph });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next) break;
    if (next.paragraph !== token.paragraph) close(i + 1);
    else if (token.kind === 'stop' && endsSentence(text, tokens, i)) close(closersBehind(tokens, i) + 1);
    else if (
      INITIALS.test(text.slice(token.start, token.end)) &&
      next.capital &&
      startsSentenceAfterInitials(text.slice(next.start, next.start + 40))
    )
      close(i + 1);
    else if (token.kind === 'speech' && speechEndsSentence(text, tokens, i, isTag)) close(i + 1);
    else if (i + 1 - from >= MOST_TOKENS) close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

/** The last of the closing marks and brackets that stand directly behind the full stop at `stop`. */
function closersBehind(tokens: readonly Token[], stop: number): number {
  let last = stop;
  for (let next = tokens[last + 1]; next && next.start === tokens[last]?.end && isCloser(next); next = tokens[last + 1])
    last++;
  return last;
}

function isCloser(token: Token): boolean {
  return token.kind === 'mark' || token.lower === ')' || token.lower === ']';
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at];
  const next = tokens[closersBehind(tokens, at) + 1];
  const before = tokens[at - 1];
  if (!stop || !next || !before) return true;
  if (next.start === stop.end && next.kind !== 'speech' && next.kind !== 'word') return false;
  const ahead = text.slice(next.start, next.start + 40);
  if (/^\p{Ll}/u.test(ahead)) return false;
  if (stop.lower === '.' && before.kind === 'word' && before.end === stop.start) {
    const word = text.slice(before.start, before.end);
    if (endsInAbbreviation(word, ahead)) return false;
  }
  return true;
}

function speechEndsSentence(text: string, tokens: readonly Token[], at: number, isTag: TagTest): boolean {
  const speech = tokens[at];
  const next = tokens[at + 1];
  if (!speech || !next) return true;
  const end = /([.!?…])['’”"»\s]*$/.exec(text.slice(Math.max(speech.start, speech.end - 6), speech.end));
  if (!end || (next.kind !== 'word' && next.kind !== 'speech' && next.kind !== 'mark')) return false;
  if (next.kind !== 'word') return true;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false;
  return !isTag(tokens, at + 1);
}
