// One excerpt in the margin: its tags and note; pressed it leads to the passage, and it can be changed or removed there.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Pencil, Trash2 } from 'lucide-react';
import type { ExcerptWithSource, Tag } from '../../../core/contract/schema/codebook';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { TagChip } from '../../ui/tag-chip';
import { ExcerptForm } from './excerpt-form';
import type { ExcerptEdits } from './use-excerpt-edits';
import styles from './excerpts.module.css';

const QUOTE_UNITS = 60;

export interface MarginNoteProps {
  readonly excerpt: ExcerptWithSource;
  readonly tags: readonly Tag[];
  readonly edits: ExcerptEdits;
  readonly top: number;
  readonly number: number;
  readonly total: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  /** The note has become active here in the margin, or no longer is. */
  readonly onHere: (id: number | null) => void;
}

export function MarginNote({ excerpt, tags, edits, top, number, total, measure, onHere }: MarginNoteProps) {
  const t = useText('excerpts');
  const activeId = useDesk((state) => state.activeExcerptId);
  const setActive = useDesk((state) => state.setActiveExcerpt);
  const showPassage = useDesk((state) => state.showPassage);
  const button = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState(false);
  const own = excerpt.tags.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);

  const enter = (): void => {
    onHere(excerpt.id);
    setActive(excerpt.id);
  };
  const leave = (): void => {
    onHere(null);
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') edits.remove([excerpt.id]);
    else if (event.key === 'F2') setEditing(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const names = own.map((tag) => tag.path).join(', ') || t('untagged');
  const quote = excerpt.quote.length > QUOTE_UNITS ? `${excerpt.quote.slice(0, QUOTE_UNITS)}…` : excerpt.quote;
  return (
    <li
      ref={measure}
      data-note={excerpt.id}
      className={classes(styles.note, activeId === excerpt.id && styles.active)}
      style={{ insetBlockStart: top }}
      onMouseEnter={enter}
      onMouseLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <button
        ref={button}
        type="button"
        className={styles.noteButton}
        aria-label={t('itemLabel', { number, total, tags: names, quote })}
        onClick={() => showPassage({ articleId: excerpt.articleId, start: excerpt.start, end: excerpt.end })}
        onDoubleClick={() => setEditing(true)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.chips}>
          {own.map((tag) => (
            <TagChip key={tag.id} name={tag.name} colour={tag.colour} path={tag.path} />
          ))}
          {own.length === 0 && <span className={styles.hint}>{t('untagged')}</span>}
        </span>
        {excerpt.note !== '' && <BidiText className={styles.noteText}>{excerpt.note}</BidiText>}
      </button>
      <span className={styles.noteActions}>
        <IconButton label={t('edit')} shortcut="F2" onPress={() => setEditing(true)}>
          <Pencil size={13} aria-hidden />
        </IconButton>
        <IconButton label={t('remove')} shortcut="Delete" onPress={() => edits.remove([excerpt.id])}>
          <Trash2 size={13} aria-hidden />
        </IconButton>
      </span>
      {editing && (
        <Popover
          label={t('pickerEditTitle')}
          triggerRef={button}
          isOpen
          onOpenChange={setEditing}
          placement="bottom start"
        >
          {(close) => (
            <ExcerptForm
              tags={tags}
              initial={excerpt}
              isNew={false}
              pending={edits.pending}
              onSave={(content) => edits.update(excerpt.id, content, close)}
            />
          )}
        </Popover>
      )}
    </li>
  );
}
