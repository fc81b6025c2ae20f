// A speaker's name in the language of the exported document, where that form is known.
import type { UiLanguage } from '../core/contract/schema/common';
import type { SpeakerRef } from '../core/contract/schema/statements';

/** Null where no source is clear. */
export function speakerName(speaker: SpeakerRef | null, language: UiLanguage): string | null {
  return speaker === null ? null : (speaker.names[language] ?? speaker.name);
}
