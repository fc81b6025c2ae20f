// The query as chips, one a condition: what a chip says is written into the box, what is written there is shown as chips.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import { Plus, X } from 'lucide-react';
import { conditionsOf, queryOf, type Condition } from '../../../../core/query/conditions';
import { parseQuery } from '../../../../core/query/parser';
import { useErrorText } from '../../../i18n/use-error-text';
import { useText } from '../../../i18n/use-text';
import { useDesk } from '../../../state/desk-store';
import { Button } from '../../../ui/button';
import { Menu, MenuItem, MenuTrigger } from '../../../ui/menu';
import { useBuilder } from './builder-store';
import { ConditionEditor } from './condition-editor';
import { newConditions } from './new-condition';
import { useConditionText } from './use-condition-text';
import styles from './builder.module.css';

/** What is being edited: a chip by its place, or a condition that is not there yet. */
interface Editing {
  readonly at: number;
  readonly condition: Condition;
  /** The query that the chips were made of: written anew in the box, the place means nothing any more. */
  readonly query: string;
}

export function QueryBuilder() {
  const shown = useBuilder((state) => state.shown);
  return shown ? <Builder /> : null;
}

function Builder() {
  const t = useText('search');
  const errorText = useErrorText();
  const query = useDesk((desk) => desk.query);
  const setQuery = useDesk((desk) => desk.setQuery);
  const [editing, setEditing] = useState<Editing | null>(null);
  const section = useRef<HTMLElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const parsed = useMemo(() => parseQuery(query), [query]);
  const conditions = parsed.ok ? conditionsOf(parsed.query) : [];
  const current = editing?.query === query ? editing : null;
  // opened to build something: the keys are here at once
  useEffect(() => section.current?.querySelector('button')?.focus(), []);
  const leave = (): void => {
    setEditing(null);
    addButton.current?.focus();
  };
  const write = (next: readonly Condition[]): void => {
    setQuery(queryOf(next));
    leave();
  };
  return (
    <section ref={section} className={styles.builder} aria-label={t('build')}>
      {parsed.ok ? (
        <div className={styles.line}>
          {conditions.length > 0 && (
            <ul className={styles.chips} aria-label={t('buildConditions')}>
              {conditions.map((condition, at) => (
                <Chip
                  key={`${at} ${query}`}
                  condition={condition}
                  isOpen={current?.at === at}
                  onEdit={() => setEditing({ at, condition, query })}
                  onRemove={() => write(conditions.filter((other) => other !== condition))}
                />
              ))}
            </ul>
          )}
          <AddCondition
            buttonRef={addButton}
            onAdd={(condition) => setEditing({ at: conditions.length, condition, query })}
          />
        </div>
      ) : (
        <p className={styles.unread}>
          {t('buildUnreadable')} {errorText(parsed.error)}
        </p>
      )}
      {parsed.ok && current && (
        <ConditionEditor
          key={`${current.at} ${current.condition.kind} ${'field' in current.condition ? current.condition.field : ''}`}
          condition={current.condition}
          onApply={(condition) => write(conditions.toSpliced(current.at, 1, condition))}
          onCancel={leave}
        />
      )}
    </section>
  );
}

interface ChipProps {
  readonly condition: Condition;
  readonly isOpen: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Chip({ condition, isOpen, onEdit, onRemove }: ChipProps) {
  const t = useText('search');
  const text = useConditionText();
  const label = text.label(condition);
  const value = text.value(condition);
  const words = (
    <>
      <span className={styles.label}>{label}:</span> <bdi className={styles.value}>{value}</bdi>
    </>
  );
  return (
    <li className={styles.chip}>
      {condition.kind === 'other' ? (
        <span className={styles.fixed} title={t('buildOtherHint')}>
          {words}
        </span>
      ) : (
        <button
          type="button"
          className={styles.edit}
          aria-expanded={isOpen}
          onClick={onEdit}
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            onRemove();
          }}
        >
          {words}
        </button>
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={t('buildRemove', { condition: `${label}: ${value}` })}
        onClick={onRemove}
      >
        <X size={13} aria-hidden />
      </button>
    </li>
  );
}

interface AddConditionProps {
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onAdd: (condition: Condition) => void;
}

function AddCondition({ buttonRef, onAdd }: AddConditionProps) {
  const t = useText('search');
  const { label } = useConditionText();
  return (
    <MenuTrigger>
      <Button tone="link" ref={buttonRef}>
        <Plus size={14} aria-hidden />
        {t('buildAdd')}
      </Button>
      <Menu label={t('buildAdd')}>
        {newConditions.map((condition) => (
          <MenuItem key={label(condition)} label={label(condition)} onAction={() => onAdd(condition)} />
        ))}
      </Menu>
    </MenuTrigger>
  );
}
