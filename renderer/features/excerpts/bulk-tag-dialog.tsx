// Tags everything that the search finds, after showing what that would mark.
import { useState } from 'react';
import type { bulkTagMode } from '../../../core/contract/schema/codebook';
import { useCommand, useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { TagChooser } from './tag-chooser';
import styles from './bulk-tag.module.css';

type Mode = (typeof bulkTagMode.options)[number];

const SAMPLE_UNITS = 180;

export function BulkTagDialog() {
  const t = useText('excerpts');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const { query, filters, closeDialog } = useDesk();
  const [mode, setMode] = useState<Mode>(query.trim() === '' ? 'whole' : 'matches');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [note, setNote] = useState('');
  const tags = useCommand('tags.list', {}).data ?? [];
  const preview = useCommand('bulkTag.preview', { query, filters, mode }, { tellsFailure: true });
  const apply = useEdit('bulkTag.apply');
  const count = preview.data?.excerpts ?? 0;

  const run = (): void =>
    apply.mutate(
      { query, filters, mode, tags: [...chosen], note },
      {
        onSuccess: ({ articles, excerpts }) => {
          report.undoable(t('bulkDone', { articles, excerpts }));
          closeDialog();
        },
      },
    );
  const failure = preview.error ?? apply.error;
  return (
    <Dialog
      title={t('bulkTitle')}
      width={720}
      onClose={closeDialog}
      actions={
        <>
          <span className={styles.why} aria-live="polite">
            {chosen.length === 0 ? t('bulkPickTag') : ''}
          </span>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={chosen.length === 0 || count === 0 || !preview.isSuccess}
            isPending={apply.isPending}
            onPress={run}
          >
            {t('bulkApply', { count })}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{t('bulkIntro')}</p>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ChoiceGroup<Mode>
            label={t('bulkMode')}
            value={mode}
            onChange={setMode}
            choices={[
              { value: 'matches', name: t('bulkMatches'), hint: t('bulkMatchesHint') },
              { value: 'whole', name: t('bulkWhole'), hint: t('bulkWholeHint') },
            ]}
          />
          <section aria-live="polite" aria-busy={preview.isPending}>
            <p className={styles.count}>
              {preview.isPending
                ? t('bulkCounting')
                : preview.data && t('bulkPreview', { articles: preview.data.articles, excerpts: count })}
            </p>
            {preview.isSuccess && count === 0 && mode === 'matches' && <p className={styles.why}>{t('bulkNothing')}</p>}
          </section>
          {preview.data && preview.data.samples.length > 0 && (
            <>
              <h3 className={styles.label}>{t('bulkSamples')}</h3>
              <ul className={styles.samples}>
                {preview.data.samples.map((sample, at) => (
                  <li key={at}>
                    <BidiText className={styles.quote}>{sample.quote.slice(0, SAMPLE_UNITS)}</BidiText>
                    <BidiText className={styles.source}>{sample.title}</BidiText>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={styles.column}>
          <h3 className={styles.label}>{t('bulkTags')}</h3>
          <TagChooser tags={tags} chosen={chosen} onChange={setChosen} autoFocus />
          <TextField label={t('note')} value={note} onChange={setNote} rows={2} maxLength={2_000} />
        </div>
      </div>
      {failure && (
        <p role="alert" className={styles.failure}>
          {errorText(failure)}
        </p>
      )}
    </Dialog>
  );
}
