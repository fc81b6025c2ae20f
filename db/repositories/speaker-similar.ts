// Other speakers that may be the same one, best first.
import type { SpeakerDetails } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import type { SpeakerRefs } from './speaker-refs';

export function similarSpeakers(_db: Connection, _root: number, _refs: SpeakerRefs): SpeakerDetails['similar'] {
  return [];
}
