// «3 of 17» with a step back and forth.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import { IconButton } from '../../ui/icon-button';
import type { Matches } from './use-matches';
import styles from './reader.module.css';

export interface MatchStepperProps {
  readonly matches: Matches;
  readonly keys: { readonly next: string; readonly previous: string };
}

export function MatchStepper({ matches, keys }: MatchStepperProps) {
  const t = useText('reader');
  const { list, current, step } = matches;
  return (
    <>
      <span className={styles.matches} role="status">
        {current === -1
          ? t('matchCount', { count: list.length })
          : t('matchOf', { current: current + 1, count: list.length })}
      </span>
      <IconButton
        label={t('previousMatch')}
        shortcut={keys.previous}
        isDisabled={list.length === 0}
        onPress={() => step(-1)}
      >
        <ChevronUp size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('nextMatch')} shortcut={keys.next} isDisabled={list.length === 0} onPress={() => step(1)}>
        <ChevronDown size={16} aria-hidden />
      </IconButton>
    </>
  );
}
