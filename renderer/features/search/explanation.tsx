// What the query was understood as: each word, the forms that it matched, how many articles hold it, what was left out.
import type { Explanation } from '../../../core/contract/schema/search';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Popover, PopoverTrigger } from '../../ui/popover';
import styles from './explanation.module.css';

const SHOWN_FORMS = 8;

export function ExplanationButton({ explain }: { readonly explain: Explanation }) {
  const t = useText('search');
  if (explain.words.length === 0 && explain.ignored.length === 0) return null;
  return (
    <PopoverTrigger>
      <Button tone="link">
        {explain.ignored.length > 0 ? t('understoodIgnoring', { count: explain.ignored.length }) : t('understood')}
      </Button>
      <Popover label={t('understood')} placement="bottom start">
        <ExplanationSheet explain={explain} />
      </Popover>
    </PopoverTrigger>
  );
}

function ExplanationSheet({ explain }: { readonly explain: Explanation }) {
  const t = useText('search');
  return (
    <div className={styles.sheet}>
      <p className={styles.parsed}>
        <span className={styles.label}>{t('understood')}: </span>
        <BidiText>{explain.parsed}</BidiText>
      </p>
      <div className={styles.words} role="table" aria-label={t('understood')}>
        {explain.words.map((word) => (
          <WordLine key={`${word.column} ${word.field} ${word.text}`} word={word} />
        ))}
      </div>
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

function WordLine({ word }: { readonly word: Explanation['words'][number] }) {
  const t = useText('search');
  const { formats } = useLocalisation();
  const forms = word.matchedAs.slice(0, SHOWN_FORMS);
  const further = word.matchedAs.length - forms.length;
  return (
    <div role="row" style={{ display: 'contents' }}>
      <span role="cell" className={styles.word}>
        <BidiText>{`${word.exact ? '=' : ''}${word.text}${word.prefix ? '*' : ''}`}</BidiText>
      </span>
      <span role="cell" className={word.count === 0 ? `${styles.count} ${styles.none}` : styles.count}>
        {word.count === null ? '' : t('wordCount', { count: word.count })}
      </span>
      <span role="cell" className={styles.forms}>
        {forms.map((form, index) => (
          <span key={form.term}>
            {index > 0 && ' · '}
            <BidiText>{form.term}</BidiText> {formats.number(form.count)}
          </span>
        ))}
        {further > 0 && ` ${t('moreForms', { count: further })}`}
      </span>
    </div>
  );
}
