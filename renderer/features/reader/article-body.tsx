// The text of an article: read with a caret (arrow keys, Shift selects) in either direction, never changed.
import { memo, useEffect, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { classes } from '../../ui/classes';
import type { Paragraph } from './paragraphs';
import styles from './body.module.css';

export interface ArticleBodyProps {
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
  readonly label: string;
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onFocusChange: (hasFocus: boolean) => void;
}

/** An editable element gives the browser's own caret, which knows both directions; every edit is refused before it happens. */
export const ArticleBody = memo(function ArticleBody(props: ArticleBodyProps) {
  const { paragraphs, language, label, bodyRef, onFocusChange } = props;
  // Text of an input method cannot be refused, only taken out again: the body is drawn anew.
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    // React's own `onBeforeInput` knows insertions only, the browser's knows every edit.
    const body = bodyRef.current;
    const refuse = (event: Event): void => event.preventDefault();
    body?.addEventListener('beforeinput', refuse);
    return () => body?.removeEventListener('beforeinput', refuse);
  }, [bodyRef, edition]);
  return (
    <div
      key={edition}
      ref={bodyRef}
      className={styles.body}
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-readonly
      aria-label={label}
      lang={language === 'und' ? undefined : language}
      contentEditable
      suppressContentEditableWarning
      data-reading=""
      spellCheck={false}
      onInput={() => setEdition((current) => current + 1)}
      onPaste={(event) => event.preventDefault()}
      onCut={(event) => event.preventDefault()}
      onDragStart={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        props.onKeyDown(event);
        if (writes(event)) event.preventDefault();
      }}
      onClick={props.onClick}
      onCopy={props.onCopy}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      {paragraphs.map((paragraph) => (
        <div
          key={paragraph.start}
          dir="auto"
          className={classes(styles.paragraph, paragraph.start === paragraph.end && styles.blank)}
        >
          {paragraph.shown}
        </div>
      ))}
    </div>
  );
});

/** Keys that would change the text: refused here already, so that not even a composition begins. */
function writes(event: KeyboardEvent): boolean {
  if (event.key === 'Backspace' || event.key === 'Delete' || event.key === 'Enter') return true;
  const combined = event.ctrlKey || event.metaKey;
  if (combined) return /^[bizuxv]$/i.test(event.key) && event.key.toLowerCase() !== 'z';
  return event.key.length === 1 || event.key === 'Dead' || event.key === 'Process';
}
