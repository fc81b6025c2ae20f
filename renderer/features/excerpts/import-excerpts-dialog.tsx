// Brings in excerpts that another archive exported as JSON, and says which of them found no place here.
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { CommandOutput } from '../../../core/contract/commands';
import { useEdit } from '../../api/queries';
import { catalogue } from '../../i18n/catalogue';
import type { TextKey } from '../../i18n/catalogue';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './bulk-tag.module.css';

/** More rejected excerpts than this are counted, not listed. */
const LISTED = 50;

export function ImportExcerptsDialog() {
  const t = useText('excerpts');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const closeDialog = useDesk((state) => state.closeDialog);
  const importJson = useEdit('excerpts.importJson');
  const [broken, setBroken] = useState<string | null>(null);

  const read = async (file: File): Promise<void> => {
    setBroken(null);
    let annotations: unknown;
    try {
      annotations = JSON.parse(await file.text());
    } catch (error) {
      if (!(error instanceof SyntaxError)) report.failed(error);
      setBroken(file.name);
      return;
    }
    importJson.mutate(
      { annotations },
      { onSuccess: (answer) => answer.added > 0 && report.undoable(summary(t, answer)) },
    );
  };
  const answer = importJson.data;
  return (
    <Dialog
      title={t('importTitle')}
      width={520}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{common('close')}</Button>
          <FileTrigger
            acceptedFileTypes={['.json', '.jsonld', 'application/json']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) void read(file);
            }}
          >
            <Button tone="primary" isPending={importJson.isPending}>
              {t('importFile')}
            </Button>
          </FileTrigger>
        </>
      }
    >
      <p className={styles.intro}>{t('importIntro')}</p>
      <div aria-live="polite">
        {broken !== null && <p className={styles.failure}>{t('importNotJson', { name: broken })}</p>}
        {importJson.error && <p className={styles.failure}>{errorText(importJson.error)}</p>}
        {answer && <p className={styles.count}>{summary(t, answer)}</p>}
      </div>
      {answer && answer.rejected.length > 0 && (
        <>
          <h3 className={styles.label}>{t('importRejected')}</h3>
          <ul className={styles.samples}>
            {answer.rejected.slice(0, LISTED).map(({ index, reason }) => (
              <li key={index}>{t('importRejectedRow', { number: index + 1, reason: reasonText(t, reason) })}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

type Translate = ReturnType<typeof useText<'excerpts'>>;

function summary(t: Translate, { read, added, present, rejected }: CommandOutput<'excerpts.importJson'>): string {
  return t('importDone', { read, added, present, rejected: rejected.length });
}

function reasonText(t: Translate, code: string): string {
  const key = `reason${code}`;
  return Object.hasOwn(catalogue.en.excerpts, key) ? t(key as TextKey<'excerpts'>) : t('reasonOther', { code });
}
