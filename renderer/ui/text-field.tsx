// A line or a block of text to write, with label, hint and error. What is typed finds its own direction.
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classes } from './classes';
import styles from './text-field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** Only screen readers get the label. */
  readonly hideLabel?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly placeholder?: string;
  /** Rows of a block; a single line without. */
  readonly rows?: number;
  /** Addresses, paths and dates are always left-to-right. */
  readonly direction?: 'auto' | 'ltr';
}

export function TextField({
  label,
  hideLabel = false,
  hint,
  error,
  placeholder,
  rows,
  direction = 'auto',
  ...props
}: TextFieldProps) {
  // A blank placeholder tells the style that the field is empty.
  const shared = { dir: direction, placeholder: placeholder ?? ' ' };
  return (
    <AriaTextField {...props} isInvalid={props.isInvalid ?? Boolean(error)} className={styles.field ?? ''}>
      <Label className={hideLabel ? 'visually-hidden' : (styles.label ?? '')}>{label}</Label>
      {rows === undefined ? (
        <Input {...shared} className={styles.input ?? ''} />
      ) : (
        <TextArea {...shared} rows={rows} className={classes(styles.input, styles.area)} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
