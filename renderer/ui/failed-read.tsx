// What stands where something could not be read: the failure in words, and a way to try again.
import type { ReactNode } from 'react';
import type { MarsadError } from '../../core/contract/errors';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { Button } from './button';
import { EmptyState } from './empty-state';
import styles from './failed-read.module.css';

export interface FailedReadProps {
  /** What can not be shown. */
  readonly title: string;
  readonly error: MarsadError;
  readonly onRetry: () => unknown;
  /** Further ways out. */
  readonly children?: ReactNode;
}

/** In the place of what could not be read. */
export function FailedRead({ title, error, onRetry, children }: FailedReadProps) {
  const common = useText('common');
  const errorText = useErrorText();
  return (
    <div role="alert">
      <EmptyState title={title} text={errorText(error)}>
        <Button onPress={() => void onRetry()}>{common('retry')}</Button>
        {children}
      </EmptyState>
    </div>
  );
}

export interface FailedReadLineProps extends Omit<FailedReadProps, 'children'> {
  /** Within a bar, which has a ground of its own. */
  readonly bare?: boolean;
}

/** In a line or two, where there is no room for more or the last answer still stands below. */
export function FailedReadLine({ title, error, onRetry, bare = false }: FailedReadLineProps) {
  const common = useText('common');
  const errorText = useErrorText();
  return (
    <p role="alert" className={bare ? styles.bare : styles.line}>
      {`${title}: ${errorText(error)} `}
      <Button tone="link" onPress={() => void onRetry()}>
        {common('retry')}
      </Button>
    </p>
  );
}
