// Adding one article from the clipboard.
import { useState } from 'react';
import type { CommandOutput } from '../../../core/contract/commands';
import { useEdit } from '../../api/queries';
import type { TextKey } from '../../i18n/catalogue';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { emptyPaste, pasteInput, pasteProblems } from './paste-draft';
import type { PasteDraft, PasteProblem } from './paste-draft';
import styles from './importing.module.css';

export function PasteDialog() {
  const t = useText('importing');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const { closeDialog, openArticle, openDialog } = useDesk();
  const paste = useEdit('import.paste');
  const [draft, setDraft] = useState<PasteDraft>(emptyPaste);
  const [tried, setTried] = useState(false);
  const problems = pasteProblems(draft);

  const change = (patch: Partial<PasteDraft>): void => setDraft((before) => ({ ...before, ...patch }));
  const problem = (field: PasteProblem['field']): string | null => {
    const found = problems.find((each) => each.field === field);
    return found && tried ? t(found.code) : null;
  };
  const onAdded = (answer: CommandOutput<'import.paste'>): void => {
    const { articleId, batchId } = answer;
    closeDialog();
    if (articleId === null) {
      report.done(t('pasteRejected'), { label: t('showLedger'), run: () => openDialog('ledger', { batchId }) });
      return;
    }
    report.done(t(outcomeText(answer)), { label: t('openArticle'), run: () => openArticle(articleId) });
  };
  const add = (): void => {
    setTried(true);
    if (problems.length === 0) paste.mutate(pasteInput(draft), { onSuccess: onAdded });
  };

  return (
    <Dialog
      title={t('pasteTitle')}
      width={680}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button tone="primary" isPending={paste.isPending} onPress={add}>
            {t('pasteAdd')}
          </Button>
        </>
      }
    >
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('pasteBody')}
          hint={t('pasteBodyHint')}
          value={draft.body}
          onChange={(body) => change({ body })}
          error={problem('body')}
          rows={10}
          autoFocus
          isRequired
          validationBehavior="aria"
        />
        <TextField
          label={t('pasteArticleTitle')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={4_000}
        />
        <div className={styles.pair}>
          <TextField label={t('pasteOutlet')} value={draft.outlet} onChange={(outlet) => change({ outlet })} />
          <TextField label={t('pasteAuthor')} value={draft.author} onChange={(author) => change({ author })} />
        </div>
        <div className={styles.pair}>
          <TextField
            label={t('pasteDate')}
            hint={t('pasteDateHint')}
            value={draft.publishedAt}
            onChange={(publishedAt) => change({ publishedAt })}
            error={problem('publishedAt')}
            direction="ltr"
          />
          <TextField
            label={t('pasteUrl')}
            value={draft.url}
            onChange={(url) => change({ url })}
            error={problem('url')}
            direction="ltr"
          />
        </div>
        {paste.error && (
          <p role="alert" className={styles.problem}>
            {errorText(paste.error)}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function outcomeText(answer: CommandOutput<'import.paste'>): TextKey<'importing'> {
  if (answer.merged > 0) return 'pasteMerged';
  return answer.revised > 0 ? 'pasteRevised' : 'pasteAdded';
}
