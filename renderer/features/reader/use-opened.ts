// Remembers an article as recently opened once it has been looked at for a moment.
import { useEffect } from 'react';
import { call } from '../../api/client';
import { useErrorText } from '../../i18n/use-error-text';
import { notify } from '../../state/notices';

const LOOKED_AT_MS = 1_500;

export function useOpened(id: number): void {
  const errorText = useErrorText();
  useEffect(() => {
    const timer = window.setTimeout(() => {
      call('article.opened', { id }).catch((error: unknown) => notify({ tone: 'failed', text: errorText(error) }));
    }, LOOKED_AT_MS);
    return () => window.clearTimeout(timer);
  }, [id, errorText]);
}
