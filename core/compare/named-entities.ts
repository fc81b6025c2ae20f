// People, bodies and places that a text names, by the shipped gazetteer, in any of the three languages.
import { gazetteer } from '../speakers/gazetteer';
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

/** In the order in which they stand, none inside another. */
export function namedEntities(text: string): FoundPhrase<NamedEntity>[] {
  return entityFinder().find(text);
}
