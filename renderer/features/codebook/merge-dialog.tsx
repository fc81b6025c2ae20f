// Choosing the tag that another one is merged into.
import { useState } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { descendantsOf, tagsInOrder } from '../../../core/codebook/tag-tree';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import styles from './codebook.module.css';

export interface MergeDialogProps {
  readonly tags: readonly Tag[];
  readonly tag: Tag;
  readonly onClose: () => void;
}

export function MergeDialog({ tags, tag, onClose }: MergeDialogProps) {
  const t = useText('codebook');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const merge = useEdit('tags.merge');
  const below = descendantsOf(tags, tag.id);
  const targets = tagsInOrder(tags).filter((each) => each.id !== tag.id && !below.has(each.id));
  const [chosen, setChosen] = useState(String(tag.parentId ?? targets[0]?.id ?? ''));
  const into = targets.find((each) => String(each.id) === chosen);

  return (
    <Dialog
      title={t('mergeTitle', { name: tag.name })}
      width={440}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={!into}
            isPending={merge.isPending}
            onPress={() =>
              into &&
              merge.mutate(
                { from: tag.id, into: into.id },
                {
                  onSuccess: () => {
                    report.undoable(t('merged', { from: tag.name, into: into.name }));
                    onClose();
                  },
                },
              )
            }
          >
            {t('merge')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('mergeHint', { name: tag.name, count: tag.excerpts })}</p>
        <Select
          label={t('mergeTarget')}
          value={chosen}
          onChange={setChosen}
          choices={targets.map((each) => ({ value: String(each.id), label: each.path }))}
        />
        {merge.error && (
          <p role="alert" className={styles.failure}>
            {errorText(merge.error)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
