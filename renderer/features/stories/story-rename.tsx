// Naming a story in its place: Enter keeps, Escape leaves it as it was, an empty name gives it back to the archive.
import { useState } from 'react';
import type { RefObject } from 'react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { Popover } from '../../ui/popover';
import { TextField } from '../../ui/text-field';
import styles from './story-details.module.css';

const LONGEST_NAME = 400;

export interface StoryRenameProps {
  readonly story: StorySummary;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function StoryRename({ story, anchor, onRename, onClose }: StoryRenameProps) {
  const t = useText('stories');
  const title = useStoryTitle()(story);
  const [name, setName] = useState(title);
  return (
    <Popover
      label={t('renameField')}
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== title) onRename(name);
          onClose();
        }}
      >
        <TextField
          label={t('renameField')}
          hint={t('renameHint')}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
          autoFocus
        />
      </form>
    </Popover>
  );
}
