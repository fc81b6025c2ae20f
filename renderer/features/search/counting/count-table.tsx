// What each query of a file found: its articles, from how many outlets, in which months; or why it could not be carried out.
import type { BatchAnswer } from '../../../../core/query/batch';
import { useLocalisation } from '../../../i18n/i18n-context';
import { useErrorText } from '../../../i18n/use-error-text';
import { useText } from '../../../i18n/use-text';
import { BidiText } from '../../../ui/bidi-text';
import styles from './counting.module.css';

export interface CountTableProps {
  readonly answers: readonly BatchAnswer[];
  readonly onAsk: (query: string) => void;
}

export function CountTable({ answers, onAsk }: CountTableProps) {
  const t = useText('search');
  return (
    // in reach of the keyboard, so that it can be scrolled
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('countTable')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('countLine')}
            </th>
            <th scope="col">{t('countQuery')}</th>
            <th scope="col" className={styles.number}>
              {t('countArticles')}
            </th>
            <th scope="col" className={styles.number}>
              {t('outlets')}
            </th>
            <th scope="col">{t('countMonths')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <AnswerRow key={answer.line} answer={answer} onAsk={onAsk} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AnswerRow({ answer, onAsk }: { readonly answer: BatchAnswer; readonly onAsk: (query: string) => void }) {
  const t = useText('search');
  const errorText = useErrorText();
  const { formats } = useLocalisation();
  const { line, name, query } = answer;
  return (
    <tr>
      <td className={styles.number}>{formats.number(line)}</td>
      <th scope="row">
        <button type="button" className={styles.ask} aria-label={t('countAsk', { name })} onClick={() => onAsk(query)}>
          <BidiText>{name}</BidiText>
        </button>
        {name !== query && <BidiText className={styles.query}>{query}</BidiText>}
      </th>
      {'failure' in answer ? (
        <td colSpan={3} className={styles.failed}>
          {errorText(answer.failure)}
        </td>
      ) : (
        <>
          <td className={styles.number}>{formats.number(answer.total)}</td>
          <td className={styles.number}>{formats.number(new Set(answer.counts.map(({ outlet }) => outlet)).size)}</td>
          <td>
            <Months months={answer.counts.map(({ month }) => month)} />
          </td>
        </>
      )}
    </tr>
  );
}

/** First and last; undated articles have none. */
function Months({ months }: { readonly months: readonly string[] }) {
  const { formats } = useLocalisation();
  const dated = months.filter((month) => month !== '').sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? formats.month(first) : `${formats.month(first)} – ${formats.month(last)}`;
}
