// A labelled button; `tone` says how much it asks for attention. One primary button a view.
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { Ref } from 'react';
import { classes } from './classes';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger' | 'link';
}

export function Button({ tone = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={classes(styles.button, tone !== 'plain' && styles[tone])} />;
}
