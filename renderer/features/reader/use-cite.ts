// Copies the selected passage with its citation, or the citation alone where nothing is selected.
import { useCallback } from 'react';
import type { Article } from '../../../core/contract/schema/article';
import { citation, citePassage } from '../../../core/export/citation';
import { call } from '../../api/client';
import { useErrorText } from '../../i18n/use-error-text';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { notify } from '../../state/notices';

export function useCite(article: Article): () => void {
  const t = useText('reader');
  const errorText = useErrorText();
  const { language } = useLocalisation();
  return useCallback(() => {
    const { selection } = useDesk.getState();
    const quote = selection?.articleId === article.id ? article.body.slice(selection.start, selection.end) : '';
    const text = quote === '' ? citation(article, language) : citePassage(quote, article, language).plain;
    call('app.copy', { text }).then(
      () => notify({ tone: 'done', text: quote === '' ? t('citationCopied') : t('passageCopied') }),
      (error: unknown) => notify({ tone: 'failed', text: errorText(error) }),
    );
  }, [article, language, t, errorText]);
}
