// One choice of a few.
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { Check, ChevronDown } from 'lucide-react';
import { classes } from './classes';
import { BidiText } from './bidi-text';
import styles from './overlay.module.css';
import fieldStyles from './text-field.module.css';

export interface Choice<K extends string> {
  readonly value: K;
  readonly label: string;
}

export interface SelectProps<K extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly choices: readonly Choice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  /** Without a frame, for tool bars. */
  readonly plain?: boolean;
  readonly isDisabled?: boolean;
}

export function Select<K extends string>({
  label,
  hideLabel = false,
  choices,
  value,
  onChange,
  plain = false,
  isDisabled = false,
}: SelectProps<K>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isDisabled={isDisabled}
      className={styles.select ?? ''}
    >
      <Label className={hideLabel ? 'visually-hidden' : (fieldStyles.label ?? '')}>{label}</Label>
      <Button className={classes(styles.selectButton, plain && styles.plain)}>
        <SelectValue className={styles.selectValue ?? ''}>
          <BidiText>{choices.find((choice) => choice.value === value)?.label ?? ''}</BidiText>
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover offset={4} className={styles.popover ?? ''}>
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))} className={styles.list ?? ''}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={styles.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>{isSelected && <Check size={14} aria-hidden />}</span>
                  <BidiText>{choice.label}</BidiText>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
