// Corrects an article's metadata; the text itself cannot be changed. What was before comes back with undo.
import { useState } from 'react';
import type { Article, ArticleMetadata } from '../../../core/contract/schema/article';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { changedMetadata, metadataFields } from './metadata-draft';
import type { MetadataDraft } from './metadata-draft';
import styles from './article-details.module.css';

export interface MetadataFormProps {
  readonly article: Article;
  readonly onSaved: () => void;
}

export function MetadataForm({ article, onSaved }: MetadataFormProps) {
  const t = useText('reader');
  const common = useText('common');
  const errorText = useErrorText();
  const [draft, setDraft] = useState<MetadataDraft>(() => draftOf(article));
  const { mutate, isPending, error } = useEdit('article.editMetadata');
  const report = useReport();
  const patch = changedMetadata(article, draft);
  const isChanged = Object.keys(patch).length > 0;
  const save = (): void => {
    if (!isChanged) return;
    const onSuccess = (): void => {
      report.undoable(t('metadataSaved'));
      onSaved();
    };
    mutate({ id: article.id, patch }, { onSuccess });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.form}>
        {metadataFields.map((field) => (
          <div key={field} className={field === 'title' || field === 'url' ? styles.wide : undefined}>
            <TextField
              label={t(`field_${field}`)}
              value={draft[field]}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
              direction={field === 'url' || field === 'publishedAt' || field === 'language' ? 'ltr' : 'auto'}
              hint={field === 'publishedAt' ? t('dateHint') : field === 'language' ? t('languageHint') : undefined}
            />
          </div>
        ))}
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {errorText(error)}
        </p>
      )}
      <p style={{ marginBlockStart: 14 }}>
        <Button tone="primary" type="submit" isDisabled={!isChanged || isPending}>
          {common('save')}
        </Button>
      </p>
    </form>
  );
}

function draftOf(article: ArticleMetadata): MetadataDraft {
  return Object.fromEntries(metadataFields.map((field) => [field, article[field] ?? ''])) as MetadataDraft;
}
