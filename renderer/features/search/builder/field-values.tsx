// Chooses values of a field from what the archive holds; where the field is open, also what is typed.
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MetadataField } from '../../../../core/query/ast';
import type { ConditionValue } from '../../../../core/query/conditions';
import { tokenize } from '../../../../core/text/analyser';
import { useLocalisation } from '../../../i18n/i18n-context';
import { useText } from '../../../i18n/use-text';
import { BidiText } from '../../../ui/bidi-text';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import { useValueText } from '../use-value-text';
import { closedFields } from './new-condition';
import { useFieldChoices } from './use-field-choices';
import styles from './builder.module.css';

const SHOWN = 60;

export interface FieldValuesProps {
  readonly field: MetadataField;
  readonly values: readonly ConditionValue[];
  readonly onChange: (values: readonly ConditionValue[]) => void;
}

export function FieldValues({ field, values, onChange }: FieldValuesProps) {
  const t = useText('search');
  const { formats } = useLocalisation();
  const valueText = useValueText();
  const [typed, setTyped] = useState('');
  const choices = useFieldChoices(field, typed);
  const name = t(`field_${field}`);
  const chosen = values.map((value) => ({
    ...value,
    label: choices.find((choice) => isSame(choice, value))?.label ?? valueText(field, value.raw),
    count: null,
  }));
  const others = choices.filter((choice) => !values.some((value) => isSame(choice, value))).slice(0, SHOWN);
  const canAdd = !closedFields.has(field) && tokenize(typed).length > 0;
  const add = (): void => {
    onChange([...values, { raw: typed.trim(), exact: false, prefix: false }]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter takes what is typed, and applies the whole only where nothing is
    if (event.key !== 'Enter' || typed.trim() === '') return;
    event.preventDefault();
    const only = others.length === 1 ? others[0] : undefined;
    if (only) {
      onChange([...values, valueOf(only)]);
      setTyped('');
    } else if (canAdd) add();
  };
  return (
    <div className={styles.values}>
      <TextField
        label={t('buildFind', { field: name })}
        value={typed}
        onChange={setTyped}
        onKeyDown={onKeyDown}
        autoFocus
      />
      {canAdd && (
        <Button tone="link" onPress={add}>
          {t('buildContains', { typed: typed.trim() })}
        </Button>
      )}
      <ul className={styles.choices} aria-label={name}>
        {[...chosen, ...others].map((choice) => {
          const isChosen = values.some((value) => isSame(choice, value));
          return (
            <li key={`${choice.exact} ${choice.raw}`}>
              <Checkbox
                isSelected={isChosen}
                onChange={(selected) => {
                  const rest = values.filter((value) => !isSame(choice, value));
                  onChange(selected ? [...rest, valueOf(choice)] : rest);
                }}
              >
                <span className={styles.choice}>
                  <BidiText>{`${choice.label}${choice.prefix ? '*' : ''}`}</BidiText>
                  {choice.count !== null && <span className={styles.count}>{formats.number(choice.count)}</span>}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function valueOf({ raw, exact, prefix }: ConditionValue): ConditionValue {
  return { raw, exact, prefix };
}

/** A value that was typed by hand stands for itself beside the one of the list. */
function isSame(a: ConditionValue, b: ConditionValue): boolean {
  return a.raw === b.raw && a.exact === b.exact && a.prefix === b.prefix;
}
