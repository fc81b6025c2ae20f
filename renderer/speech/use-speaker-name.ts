// A speaker's name in the language of the window; who is not clear has words too.
import { useCallback } from 'react';
import type { SpeakerRef } from '../../core/contract/schema/statements';
import { useLocalisation } from '../i18n/i18n-context';
import { useText } from '../i18n/use-text';

type Named = Pick<SpeakerRef, 'name' | 'names'>;

export function useSpeakerName(): (speaker: Named | null) => string {
  const t = useText('statements');
  const { language } = useLocalisation();
  return useCallback(
    (speaker) => (speaker ? (speaker.names[language] ?? speaker.name) : t('noSpeaker')),
    [language, t],
  );
}
