// What the search lists: the articles that it finds, or the statements in them.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../../i18n/use-text';
import { useStatementDesk } from '../../state/statement-desk';
import styles from './result-bar.module.css';

export function ResultKind() {
  const t = useText('statements');
  const found = useStatementDesk((desk) => desk.found);
  const setFound = useStatementDesk((desk) => desk.setFound);
  return (
    <ToggleButtonGroup
      aria-label={t('resultsKind')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[found]}
      onSelectionChange={(keys) => setFound(keys.has('statements') ? 'statements' : 'articles')}
      className={styles.kinds ?? ''}
    >
      <ToggleButton id="articles" className={styles.kind ?? ''}>
        {t('resultsArticles')}
      </ToggleButton>
      <ToggleButton id="statements" className={styles.kind ?? ''}>
        {t('resultsStatements')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
