// People, bodies and places that a text names, by the shipped gazetteer, in any of the three languages.
import { gazetteer } from '../speakers/gazetteer';
import { foldText } from '../text/fold';
import { remembered } from './remembered-texts';
import { PhraseFinder, type FoundPhrase } from './phrase-finder';

export type EntityKind = 'name' | 'place';

export interface NamedEntity {
  /** The gazetteer's key, the same in every language. */
  readonly key: string;
  readonly kind: EntityKind;
}

let finder: PhraseFinder<NamedEntity> | null = null;

/** Surnames that several people share mean none of them here: a wrong name would be a difference that nobody wrote. */
function entityFinder(): PhraseFinder<NamedEntity> {
  if (finder !== null) return finder;
  finder = new PhraseFinder<NamedEntity>();
  for (const { key, kind, names, aliases } of gazetteer()) {
    const entity: NamedEntity = { key, kind: kind === 'state' || kind === 'place' ? 'place' : 'name' };
    for (const language of ['ar', 'he', 'en'] as const) {
      finder.add(names[language], entity);
      for (const alias of aliases[language]) finder.add(alias, entity);
    }
  }
  return finder;
}

let spellings: ReadonlyMap<string, string> | null = null;

/**
 * One key for all spellings of a name in one script, by its folded form; null for a word that is no such name. A surname and a
 * full name stay two wordings: only names of one word count.
 */
export function nameSpelling(term: string): string | null {
  spellings ??= readSpellings();
  return spellings.get(term) ?? null;
}

function readSpellings(): ReadonlyMap<string, string> {
  const keys = new Map<string, Set<string>>();
  for (const { key, names, aliases } of gazetteer()) {
    for (const language of ['ar', 'he', 'en'] as const) {
      for (const form of [names[language], ...aliases[language]]) {
        const folded = foldText(form);
        if (folded === '' || folded.includes(' ')) continue;
        const known = keys.get(folded);
        if (known) known.add(`${language} ${key}`);
        else keys.set(folded, new Set([`${language} ${key}`]));
      }
    }
  }
  // A word that names two entries says nothing of either.
  return new Map([...keys].flatMap(([form, of]) => (of.size === 1 ? [[form, [...of][0] ?? form] as const] : [])));
}

/** In the order in which they stand, none inside another. */
export const namedEntities = remembered((text: string): readonly FoundPhrase<NamedEntity>[] =>
  entityFinder().find(text),
);
