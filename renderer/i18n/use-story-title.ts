// What a story is called in the window: as an analyst named it, else by an article in the window's language, where it has one.
import { useCallback } from 'react';
import type { StorySummary } from '../../core/contract/schema/stories';
import { useLocalisation } from './i18n-context';
import { useText } from './use-text';

export type TitledStory = Pick<StorySummary, 'title' | 'titles'>;

export function useStoryTitle(): (story: TitledStory) => string {
  const t = useText('stories');
  const { language } = useLocalisation();
  return useCallback(({ title, titles }) => (titles[language] ?? title) || t('untitled'), [t, language]);
}
