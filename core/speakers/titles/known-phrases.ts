// The offices, bodies, states and places of the gazetteer as phrases within titles ("leader of Hezbollah").
import { foldText } from '../../text/fold';
import { gazetteer } from '../gazetteer';

/** An `office` is a whole title, anything else a complement of one. */
export type PhraseKind = 'complement' | 'office';

interface Phrases {
  readonly kinds: ReadonlyMap<string, PhraseKind>;
  /** Words of the longest phrase that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

let phrases: Phrases | null = null;

export interface FoundPhrase {
  readonly kind: PhraseKind;
  /** Words of the phrase. */
  readonly length: number;
}

/** The longest phrase that begins at `words[at]`, read as `first` there (freed of a particle); null where none does. */
export function phraseAt(words: readonly string[], at: number, first: string): FoundPhrase | null {
  phrases ??= build();
  const longest = Math.min(phrases.longest.get(first) ?? 0, words.length - at);
  for (let length = longest; length > 0; length--) {
    const phrase = length === 1 ? first : `${first} ${words.slice(at + 1, at + length).join(' ')}`;
    const kind = phrases.kinds.get(phrase);
    if (kind !== undefined) return { kind, length };
  }
  return null;
}

function build(): Phrases {
  const kinds = new Map<string, PhraseKind>();
  const longest = new Map<string, number>();
  for (const entry of gazetteer()) {
    if (entry.kind === 'person') continue;
    const kind = entry.kind === 'office' || entry.kind === 'spokesperson' ? 'office' : 'complement';
    for (const language of ['ar', 'he', 'en'] as const) {
      for (const form of [entry.names[language], ...entry.aliases[language], ...entry.sharedAliases[language]]) {
        const phrase = foldText(form);
        const [first = '', ...others] = phrase.split(' ');
        kinds.set(phrase, kind);
        longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
      }
    }
  }
  return { kinds, longest };
}
