// Other spellings of a query whose words find nothing or hardly anything: offered once the results stand there, never applied unasked.
import { useQuery } from '@tanstack/react-query';
import type { Explanation } from '../../../core/contract/schema/search';
import { call } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { useSearch } from './search-context';
import styles from './did-you-mean.module.css';

/** A word in more articles than this is in no doubt. */
const HARDLY_ANY = 2;

export function DidYouMean() {
  const t = useText('search');
  const { question, answer, isCurrent } = useSearch();
  const setQuery = useDesk((desk) => desk.setQuery);
  const { query, filters } = question;
  const { data } = useQuery({
    queryKey: ['search.suggest', query, filters],
    queryFn: () => call('search.suggest', { query, filters }),
    enabled: isCurrent && answer !== null && holdsDoubtfulWord(answer.explain),
  });
  if (!isCurrent || !data || data.length === 0) return null;
  return (
    <p className={styles.line} role="status">
      <span>{t('didYouMean')}</span>
      {data.map((suggestion) => (
        <span key={suggestion.query} className={styles.choice}>
          <Button tone="link" onPress={() => setQuery(suggestion.query)}>
            <BidiText>{suggestion.query}</BidiText>
          </Button>
          <span className={styles.count}>{t('total', { count: suggestion.total })}</span>
        </span>
      ))}
    </p>
  );
}

/** Spares the question where nothing can come of it. */
function holdsDoubtfulWord({ words }: Explanation): boolean {
  return words.some(({ count, prefix }) => !prefix && count !== null && count <= HARDLY_ANY);
}
