// Find in the open article: Enter and Shift+Enter step, Escape leaves.
import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import { IconButton } from '../../ui/icon-button';
import fieldStyles from '../../ui/text-field.module.css';
import { MatchStepper } from './match-stepper';
import type { Matches } from './use-matches';
import styles from './reader.module.css';

export interface FindBarProps {
  readonly needle: string;
  readonly onChange: (needle: string) => void;
  readonly matches: Matches;
  readonly onClose: () => void;
}

export function FindBar({ needle, onChange, matches, onClose }: FindBarProps) {
  const t = useText('reader');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <search className={styles.find}>
      <div className={styles.findField}>
        <input
          ref={input}
          dir="auto"
          className={fieldStyles.input}
          value={needle}
          aria-label={t('find')}
          placeholder={t('find')}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') matches.step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') onClose();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </div>
      {needle.trim() !== '' && <MatchStepper matches={matches} keys={{ next: 'Enter', previous: 'Shift+Enter' }} />}
      <span className={styles.space} />
      <IconButton label={t('closeFind')} shortcut="Esc" onPress={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
    </search>
  );
}
