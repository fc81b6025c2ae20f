// What to export, in which format, in which language; then where it went.
import { useEffect, useState } from 'react';
import type { ExportFormat, ExportSelection, ExportWhat } from '../../../core/contract/schema/export';
import { uiLanguage } from '../../../core/contract/schema/common';
import type { UiLanguage } from '../../../core/contract/schema/common';
import { tagsInOrder } from '../../../core/codebook/tag-tree';
import { call, on } from '../../api/client';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress-bar';
import { Select } from '../../ui/select';
import { BundleMade } from './bundle-made';
import { exportable, offeredFormats } from './export-formats';
import { useStorySelection } from './use-story-selection';
import styles from './exporting.module.css';

type By = 'all' | 'query' | 'tag' | 'story';

const languageNames: Readonly<Record<UiLanguage, string>> = { ar: 'العربية', en: 'English', he: 'עברית' };

export function ExportDialog() {
  const t = useText('exporting');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const { language: own, formats } = useLocalisation();
  const { query, filters, closeDialog } = useDesk();
  const tags = useCommand('tags.list', {}).data ?? [];
  const found = useCommand('search.run', { query, filters, limit: 0 });
  const story = useStorySelection();
  const [what, setWhat] = useState<ExportWhat>(story.asked ? 'comparison' : 'excerpts');
  const [chosenBy, setBy] = useState<By>(story.asked ? 'story' : 'all');
  // Some selections have no meaning for some contents: then the first that has one counts.
  const by = isMeant(what, chosenBy, story.selection) ? chosenBy : story.selection?.by === 'story' ? 'story' : 'query';
  const [tagKey, setTagKey] = useState('');
  const [chosenFormat, setFormat] = useState<ExportFormat>('docx');
  const offered = offeredFormats(what);
  const format = offered.some((each) => each.format === chosenFormat) ? chosenFormat : 'docx';
  const [language, setLanguage] = useState<UiLanguage>(own);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [bundleHash, setBundleHash] = useState<string | null>(null);
  const progress = useExportProgress(running);
  const ordered = tagsInOrder(tags);
  const tag = ordered.find((each) => String(each.id) === tagKey) ?? ordered[0];

  const selection = (): ExportSelection => {
    if (by === 'tag' && tag) return { by, tagId: tag.id };
    if (by === 'story' && story.selection) return story.selection;
    return by === 'query' ? { by, query, filters } : { by: 'all' };
  };
  const run = async (): Promise<void> => {
    setRunning(true);
    setFailure(null);
    setBundleHash(null);
    try {
      const answer = await call('export.run', { what, format, language, selection: selection() });
      // Null: the system's dialog was closed without choosing a file.
      if (!answer) return;
      const show = (): void => void call('app.showInFolder', { path: answer.out }).catch(report.failed);
      const name = answer.out.split(/[\\/]/).at(-1) ?? answer.out;
      report.done(t('done', { items: answer.items, name }), { label: t('showInFolder'), run: show });
      // A bundle is of use with its hash alone, which stays until it was read.
      if (format === 'bundle') setBundleHash(answer.sha256);
      else if (useDesk.getState().dialog?.name === 'export') closeDialog();
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
    }
  };

  return (
    <Dialog
      title={t('title')}
      width={640}
      onClose={closeDialog}
      actions={
        <>
          <span className={styles.progress} aria-live="polite">
            {running && progress !== null && (
              <>
                <ProgressBar label={t('running')} share={progress.total > 0 ? progress.done / progress.total : null} />
                {t('progress', { done: formats.number(progress.done), total: formats.number(progress.total) })}
              </>
            )}
          </span>
          <Button onPress={closeDialog}>{common(bundleHash === null ? 'cancel' : 'close')}</Button>
          <Button tone="primary" isPending={running} isDisabled={by === 'tag' && !tag} onPress={() => void run()}>
            {running ? t('running') : t('run')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <ChoiceGroup
            label={t('what')}
            value={what}
            onChange={setWhat}
            choices={exportable.map((each) => ({ value: each.what, name: t(each.name), hint: t(each.hint) }))}
          />
          <div className={styles.which}>
            <ChoiceGroup<By>
              label={t('which')}
              value={by}
              onChange={setBy}
              choices={[
                {
                  value: 'story',
                  name: story.name ?? t('byStory', { title: '—' }),
                  isDisabled: !isMeant(what, 'story', story.selection),
                  ...(story.selection ? {} : { hint: t('noStory') }),
                },
                { value: 'all', name: t('byAll'), isDisabled: !isMeant(what, 'all', story.selection) },
                {
                  value: 'query',
                  name: t('byQuery'),
                  isDisabled: !found.isSuccess,
                  ...(found.data ? { hint: t('byQueryHint', { total: found.data.total }) } : {}),
                },
                {
                  value: 'tag',
                  name: t('byTag'),
                  isDisabled: tags.length === 0 || !isMeant(what, 'tag', story.selection),
                  ...(tags.length === 0 ? { hint: t('noTags') } : {}),
                },
              ]}
            />
            {by === 'tag' && tag && (
              <Select
                label={t('tag')}
                hideLabel
                value={String(tag.id)}
                onChange={setTagKey}
                choices={ordered.map((each) => ({ value: String(each.id), label: each.path }))}
              />
            )}
          </div>
        </div>
        <ChoiceGroup
          label={t('format')}
          columns={2}
          value={format}
          onChange={setFormat}
          choices={offered.map((each) => ({ value: each.format, name: t(each.name), hint: t(each.hint) }))}
        />
        {format === 'qdpx' && (
          <p ref={bringIntoView} className={styles.loses}>
            {t('qdpxLoses')}
          </p>
        )}
        <div className={styles.language}>
          <Select
            label={t('language')}
            value={language}
            onChange={setLanguage}
            choices={uiLanguage.options.map((value) => ({ value, label: languageNames[value] }))}
          />
        </div>
        {bundleHash !== null && <BundleMade sha256={bundleHash} />}
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {errorText(failure)}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** What is said because of a choice must be seen before the export, on small windows, too. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** A comparison is of a story or of a search; chosen statements are no selection of excerpts or articles. */
function isMeant(what: ExportWhat, by: By, story: ExportSelection | null): boolean {
  if (by === 'story') return story !== null && (story.by === 'story' || what === 'statements' || what === 'comparison');
  return what !== 'comparison' || by === 'query';
}

function useExportProgress(running: boolean): { readonly done: number; readonly total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(() => {
    if (!running) return;
    setProgress(null);
    return on('export.progress', setProgress);
  }, [running]);
  return progress;
}
