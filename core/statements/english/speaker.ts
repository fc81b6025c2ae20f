// Whoever speaks in an article, and which entities can be people.
import type { NamedSource } from '../model';
import type { Entity } from './register';
import type { Gender } from './source-form';

export interface Speaker {
  readonly source: NamedSource;
  /** `name`: a name that may be a person's or a body's. */
  readonly kind: 'person' | 'body' | 'people' | 'name';
  readonly gender: Gender;
}

export function canBePerson(speaker: Speaker): boolean {
  return speaker.kind === 'person' || speaker.kind === 'name';
}

/** A person by given name, title or office, and not by capitals alone. */
export function isPlainlyPerson(entity: Entity): boolean {
  return entity.kind === 'person' && (entity.gender !== null || entity.roles.size > 0);
}

/** A surname that comes again, and no adjective of a people (Israeli, Syrian). */
export function isPerhapsPerson(entity: Entity): boolean {
  const word = entity.words[0] ?? '';
  return (
    entity.kind === 'name' &&
    entity.words.length === 1 &&
    entity.places.length > 1 &&
    !/(?:ian|ans?|ese|ish|eli|aqi|ani|ics?)s?$/.test(word)
  );
}

export function speakerOf(entity: Entity): Speaker {
  return { source: entity.source, kind: entity.kind, gender: entity.gender };
}
