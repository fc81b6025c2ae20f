// Edits one condition under the chips; nothing is asked before it is applied.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Closeness, Condition } from '../../../../core/query/conditions';
import { MAX_DISTANCE } from '../../../../core/query/limits';
import { phraseWords, typedOperands } from '../../../../core/query/typed-operands';
import { useText } from '../../../i18n/use-text';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { boundsOf, dateValueOf } from './date-bounds';
import { FieldValues } from './field-values';
import { useConditionText } from './use-condition-text';
import styles from './builder.module.css';

const CLOSENESS: readonly Closeness[] = [3, 5, 10, 20, 50, 'sentence', 'paragraph'];

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

export interface ConditionEditorProps<C extends Condition = Condition> {
  readonly condition: C;
  readonly onApply: (condition: Condition) => void;
  readonly onCancel: () => void;
}

export function ConditionEditor({ condition, ...props }: ConditionEditorProps) {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'none':
      return <WordsEditor condition={condition} {...props} />;
    case 'phrase':
      return <PhraseEditor condition={condition} {...props} />;
    case 'question':
      return <QuestionEditor condition={condition} {...props} />;
    case 'near':
      return <NearEditor condition={condition} {...props} />;
    case 'field':
      return <FieldEditor condition={condition} {...props} />;
    case 'date':
      return <DateEditor condition={condition} {...props} />;
    case 'other':
      return null;
  }
}

interface SheetProps {
  readonly condition: Condition;
  /** Null while what is typed makes no condition. */
  readonly draft: Condition | null;
  readonly onApply: (condition: Condition) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Enter applies, Escape leaves. */
function EditorSheet({ condition, draft, onApply, onCancel, children }: SheetProps) {
  const t = useText('search');
  const common = useText('common');
  const { label } = useConditionText();
  return (
    <form
      className={styles.editor}
      aria-label={label(condition)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft) onApply(draft);
      }}
    >
      {children}
      <div className={styles.actions}>
        <Button type="submit" tone="primary" isDisabled={draft === null}>
          {t('buildApply')}
        </Button>
        <Button onPress={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

function WordsEditor({ condition, ...props }: ConditionEditorProps<Of<'all' | 'any' | 'none'>>) {
  const t = useText('search');
  const [typed, setTyped] = useState(condition.operands.join(' '));
  const draft: Condition = { ...condition, operands: typedOperands(typed) };
  return (
    <EditorSheet condition={condition} draft={draft} {...props}>
      <TextField
        label={t(`build_${condition.kind}`)}
        hint={t('buildWordsHint')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
    </EditorSheet>
  );
}

function PhraseEditor({ condition, ...props }: ConditionEditorProps<Of<'phrase'>>) {
  const t = useText('search');
  const [typed, setTyped] = useState(condition.words);
  return (
    <EditorSheet condition={condition} draft={{ ...condition, words: phraseWords(typed) }} {...props}>
      <TextField label={t('build_phrase')} hint={t('buildPhraseHint')} value={typed} onChange={setTyped} autoFocus />
    </EditorSheet>
  );
}

function QuestionEditor({ condition, ...props }: ConditionEditorProps<Of<'question'>>) {
  const t = useText('search');
  const [words, setWords] = useState(condition.words);
  return (
    <EditorSheet condition={condition} draft={{ ...condition, words }} {...props}>
      <TextField label={t('build_question')} hint={t('anyWord')} value={words} onChange={setWords} autoFocus />
    </EditorSheet>
  );
}

function NearEditor({ condition, ...props }: ConditionEditorProps<Of<'near'>>) {
  const t = useText('search');
  const { closeness } = useConditionText();
  const [typed, setTyped] = useState(condition.operands.join(' '));
  const [within, setWithin] = useState(condition.within);
  const operands = typedOperands(typed);
  const choices = CLOSENESS.includes(condition.within) ? CLOSENESS : [condition.within, ...CLOSENESS];
  const isPair = operands.length === 0 || operands.length > 1;
  return (
    <EditorSheet condition={condition} draft={isPair ? { ...condition, operands, within } : null} {...props}>
      <TextField label={t('build_near')} hint={t('buildNearHint')} value={typed} onChange={setTyped} autoFocus />
      <Select<string>
        label={t('buildCloseness')}
        value={String(within)}
        onChange={(value) => setWithin(choices.find((choice) => String(choice) === value) ?? MAX_DISTANCE)}
        choices={choices.map((choice) => ({ value: String(choice), label: closeness(choice) }))}
      />
    </EditorSheet>
  );
}

function FieldEditor({ condition, ...props }: ConditionEditorProps<Of<'field'>>) {
  const t = useText('search');
  const [draft, setDraft] = useState(condition);
  return (
    <EditorSheet condition={condition} draft={draft} {...props}>
      <FieldValues
        field={condition.field}
        values={draft.values}
        onChange={(values) => setDraft({ ...draft, values })}
      />
      <Checkbox isSelected={draft.negated} onChange={(negated) => setDraft({ ...draft, negated })}>
        {t('buildNegated')}
      </Checkbox>
    </EditorSheet>
  );
}

function DateEditor({ condition, ...props }: ConditionEditorProps<Of<'date'>>) {
  const t = useText('search');
  const [bounds, setBounds] = useState(boundsOf(condition.value));
  const [negated, setNegated] = useState(condition.negated);
  const value = dateValueOf(bounds);
  const error = value === null ? t('buildDateWrong') : null;
  return (
    <EditorSheet condition={condition} draft={value === null ? null : { ...condition, value, negated }} {...props}>
      <div className={styles.pair}>
        <TextField
          label={t('buildFrom')}
          hint={t('buildDateHint')}
          direction="ltr"
          value={bounds.from}
          onChange={(from) => setBounds({ ...bounds, from })}
          autoFocus
        />
        <TextField
          label={t('buildTo')}
          error={error}
          direction="ltr"
          value={bounds.to}
          onChange={(to) => setBounds({ ...bounds, to })}
        />
      </div>
      <Checkbox isSelected={negated} onChange={setNegated}>
        {t('buildNegated')}
      </Checkbox>
    </EditorSheet>
  );
}
