// What the query was understood as, in one line under the total; opened, each word with its forms, the filters, what was left out.
import { useId } from 'react';
import { ChevronRight } from 'lucide-react';
import { create } from 'zustand';
import type { Explanation } from '../../../core/contract/schema/search';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { visibleControls } from '../../ui/bidi-controls';
import { BidiText } from '../../ui/bidi-text';
import { DirectionalIcon } from '../../ui/directional-icon';
import { useSearch } from './search-context';
import { useValueText } from './use-value-text';
import styles from './explanation.module.css';

const SHOWN_FORMS = 8;

type Word = Explanation['words'][number];
type Condition = Explanation['conditions'][number];

/** Whether the sheet is open holds from one search to the next. */
const useOpen = create<{ readonly open: boolean }>()(() => ({ open: false }));

export function QueryExplanation() {
  const t = useText('search');
  const { answer, isCurrent, question, queryError, failure } = useSearch();
  const open = useOpen((state) => state.open);
  const sheet = useId();
  const explain = answer?.explain;
  if (!explain || queryError || failure || explain.parsed === '') return null;
  return (
    <div className={styles.explanation}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={sheet}
        onClick={() => useOpen.setState({ open: !open })}
      >
        <span className={open ? styles.turned : styles.arrow}>
          <DirectionalIcon icon={ChevronRight} size={13} />
        </span>
        <span className="visually-hidden">{`${t('explain')}: `}</span>
        <Summary explain={explain} />
      </button>
      <div id={sheet} hidden={!open}>
        {open && <ExplanationSheet explain={explain} query={isCurrent ? question.query : null} />}
      </div>
    </div>
  );
}

function Summary({ explain }: { readonly explain: Explanation }) {
  const t = useText('search');
  const { formats } = useLocalisation();
  return (
    <span className={styles.summary}>
      {explain.words.map((word) => (
        <span key={keyOf(word)} className={styles.part}>
          <WordText word={word} />
          {word.count !== null && (
            <span className={word.count === 0 ? styles.none : styles.count}>{formats.number(word.count)}</span>
          )}
          <span className="visually-hidden">{t('explainPause')}</span>
        </span>
      ))}
      {filtersOf(explain).map((condition) => (
        <span key={keyOf(condition)} className={styles.part}>
          <ConditionText condition={condition} />
          <span className="visually-hidden">{t('explainPause')}</span>
        </span>
      ))}
      {explain.ignored.length > 0 && (
        <span className={styles.none}>{t('understoodIgnoring', { count: explain.ignored.length })}</span>
      )}
    </span>
  );
}

interface SheetProps {
  readonly explain: Explanation;
  /** Null while another question is under way. */
  readonly query: string | null;
}

function ExplanationSheet({ explain, query }: SheetProps) {
  const t = useText('search');
  const asks = query !== null && explain.words.some(({ prefix, field }) => prefix && !isTold(field));
  const prefixes = useCommand('search.prefixes', { query: query ?? '' }, { enabled: asks }).data;
  const filters = filtersOf(explain);
  return (
    // It scrolls, so the keyboard must get to it.
    <div className={styles.sheet} role="region" aria-label={t('explain')} tabIndex={0}>
      <p className={styles.parsed}>
        <span className={styles.label}>{t('explainParsed')}: </span>
        <BidiText>{explain.parsed}</BidiText>
      </p>
      {explain.words.length > 0 && (
        <ul className={styles.words} aria-label={t('explainWords')}>
          {explain.words.map((word) => {
            const begins = word.prefix ? prefixes?.find(({ text }) => text === word.text) : undefined;
            return <WordLine key={keyOf(word)} word={word} begins={begins} />;
          })}
        </ul>
      )}
      {filters.length > 0 && (
        <p>
          <span className={styles.label}>{t('explainFilters')}: </span>
          {filters.map((condition, at) => (
            <span key={keyOf(condition)}>
              {at > 0 && ' · '}
              <ConditionText condition={condition} />
            </span>
          ))}
        </p>
      )}
      {explain.ignored.length > 0 && (
        <p>
          <span className={styles.label}>{t('ignored')}: </span>
          {explain.ignored.map((ignored) => (
            <BidiText key={ignored.column}>{`${ignored.text} `}</BidiText>
          ))}
        </p>
      )}
    </div>
  );
}

interface WordLineProps {
  readonly word: Word;
  /** What a prefix stands for, once it is known. */
  readonly begins: { readonly forms: Word['matchedAs']; readonly total: number } | undefined;
}

function WordLine({ word, begins }: WordLineProps) {
  const t = useText('search');
  const { formats } = useLocalisation();
  const forms = begins?.forms ?? word.matchedAs;
  const shown = forms.slice(0, SHOWN_FORMS);
  const further = (begins?.total ?? forms.length) - shown.length;
  return (
    <li className={styles.row}>
      <span className={styles.word}>
        <WordText word={word} />
      </span>
      <span className={word.count === 0 ? `${styles.count} ${styles.none}` : styles.count}>
        {word.count === null ? '' : t('wordCount', { count: word.count })}
      </span>
      <span className={styles.forms}>
        {begins && `${t('explainBegins', { count: begins.total })}: `}
        {shown.map((form, index) => (
          <span key={form.term}>
            {index > 0 && ' · '}
            <BidiText>{form.term}</BidiText> {formats.number(form.count)}
          </span>
        ))}
        {further > 0 && ` ${t('moreForms', { count: further })}`}
      </span>
    </li>
  );
}

function WordText({ word }: { readonly word: Word }) {
  const t = useText('search');
  const valueText = useValueText();
  const { text, field, exact, prefix, negated } = word;
  if (isTold(field)) return <ConditionText condition={{ ...word, field }} />;
  const typed = visibleControls(`${exact ? '=' : ''}${valueText(field, text)}${prefix ? '*' : ''}`);
  const placed =
    field === 'title' || field === 'body' ? t('explainIn', { word: typed, field: t(`field_${field}`) }) : typed;
  return <bdi>{negated ? t('explainNot', { what: placed }) : placed}</bdi>;
}

function ConditionText({ condition }: { readonly condition: Omit<Condition, 'column'> }) {
  const t = useText('search');
  const valueText = useValueText();
  const { field, text, exact, prefix, negated } = condition;
  const value = visibleControls(`${exact ? '=' : ''}${valueText(field, text)}${prefix ? '*' : ''}`);
  const what = `${t(`field_${field as 'outlet'}`)}: \u2068${value}\u2069`;
  return <span>{negated ? t('explainNot', { what }) : what}</span>;
}

/** `speaker:` and `stance:` stand among the words, with what they mean in this archive. */
function filtersOf({ conditions }: Explanation): readonly Condition[] {
  return conditions.filter(({ field }) => !isTold(field));
}

function isTold(field: string): boolean {
  return field === 'speaker' || field === 'stance';
}

function keyOf({
  column,
  field,
  text,
}: {
  readonly column: number;
  readonly field: string;
  readonly text: string;
}): string {
  return `${column} ${field} ${text}`;
}
