// A few choices of which one holds, each with a line that says what it is for.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice-group.module.css';

export interface NamedChoice<K extends string> {
  readonly value: K;
  readonly name: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export interface ChoiceGroupProps<K extends string> {
  readonly label: string;
  readonly choices: readonly NamedChoice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly columns?: 1 | 2;
  /** Side by side, for short names. */
  readonly inline?: boolean;
}

export function ChoiceGroup<K extends string>({
  label,
  choices,
  value,
  onChange,
  columns = 1,
  inline = false,
}: ChoiceGroupProps<K>) {
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
      className={styles.group ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={inline ? styles.inline : columns === 2 ? styles.two : styles.one}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.isDisabled ?? false}
            className={styles.choice ?? ''}
          >
            <span className={styles.dot} aria-hidden />
            <span>
              {choice.name}
              {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
