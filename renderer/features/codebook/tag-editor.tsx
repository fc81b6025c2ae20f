// Making a tag or changing its name, colour, definition and key.
import { useState } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { tagOfShortcut } from '../../../core/codebook/tag-lookup';
import { freshColour } from '../../../core/codebook/tag-palette';
import { tagsInOrder } from '../../../core/codebook/tag-tree';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { ColourField } from './colour-field';
import { draftProblems, type TagDraft } from './tag-draft';
import styles from './codebook.module.css';

export interface TagEditorProps {
  readonly tags: readonly Tag[];
  /** The tag to change; a new one without. */
  readonly tag: Tag | null;
  /** Where a new tag begins. */
  readonly parentId: number | null;
  readonly onClose: () => void;
}

const ROOT = 'root';

export function TagEditor({ tags, tag, parentId, onClose }: TagEditorProps) {
  const t = useText('codebook');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const create = useEdit('tags.create');
  const update = useEdit('tags.update');
  const [draft, setDraft] = useState<TagDraft>(() => firstDraft(tags, tag, parentId));
  const [tried, setTried] = useState(false);
  const problems = draftProblems(draft, tags, tag?.id ?? null);
  const change = (patch: Partial<TagDraft>): void => setDraft((before) => ({ ...before, ...patch }));
  const failure = create.error ?? update.error;

  const save = (): void => {
    setTried(true);
    if (problems.length > 0) return;
    const { name, colour, definition } = { ...draft, name: draft.name.trim() };
    const shortcut = draft.shortcut === '' ? null : draft.shortcut.toUpperCase();
    const done = (text: string): void => {
      report.undoable(text);
      onClose();
    };
    if (tag) {
      update.mutate(
        { id: tag.id, patch: { name, colour, definition, shortcut } },
        { onSuccess: () => done(t('updated', { name })) },
      );
    } else {
      create.mutate(
        { name, colour, definition, shortcut, parentId: draft.parentId },
        { onSuccess: () => done(t('created', { name })) },
      );
    }
  };

  const problemText = (field: keyof TagDraft): string | null => {
    const problem = problems.find((each) => each.field === field);
    if (!problem || (!tried && problem.code === 'nameNeeded')) return null;
    return t(problem.code, problem.values);
  };

  return (
    <Dialog
      title={tag ? t('editTitle') : t('newTitle')}
      width={480}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" onPress={save} isPending={create.isPending || update.isPending}>
            {tag ? t('save') : t('create')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={problemText('name')}
          maxLength={200}
          autoFocus
        />
        {!tag && (
          <Select
            label={t('parent')}
            value={draft.parentId === null ? ROOT : String(draft.parentId)}
            onChange={(key) => change({ parentId: key === ROOT ? null : Number(key) })}
            choices={[
              { value: ROOT, label: t('topLevel') },
              ...tagsInOrder(tags).map((each) => ({ value: String(each.id), label: each.path })),
            ]}
          />
        )}
        <ColourField value={draft.colour} onChange={(colour) => change({ colour })} error={problemText('colour')} />
        <TextField
          label={t('definition')}
          hint={t('definitionHint')}
          value={draft.definition}
          onChange={(definition) => change({ definition })}
          rows={3}
          maxLength={10_000}
        />
        <div className={styles.key}>
          <TextField
            label={t('shortcut')}
            hint={t('shortcutHint')}
            value={draft.shortcut}
            onChange={(typed) => change({ shortcut: [...typed].at(-1)?.trim() ?? '' })}
            error={problemText('shortcut')}
          />
        </div>
        {failure && (
          <p role="alert" className={styles.failure}>
            {errorText(failure)}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function firstDraft(tags: readonly Tag[], tag: Tag | null, parentId: number | null): TagDraft {
  if (tag) {
    const { name, colour, definition, shortcut } = tag;
    return { name, parentId: tag.parentId, colour, definition, shortcut: shortcut ?? '' };
  }
  const colour = tags.find((each) => each.id === parentId)?.colour ?? freshColour(tags.map((each) => each.colour));
  return { name: '', parentId, colour, definition: '', shortcut: firstFreeDigit(tags) };
}

/** New tags at the beginning of a codebook get the digits, since those are the ones most used. */
function firstFreeDigit(tags: readonly Tag[]): string {
  return [...'123456789'].find((digit) => !tagOfShortcut(tags, digit)) ?? '';
}
