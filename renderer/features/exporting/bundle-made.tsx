// After an evidence bundle is written: the hash of the whole file, to be passed on by another way than the bundle.
import type { ExportAnswer } from '../../../core/contract/schema/export';
import { call } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import styles from './exporting.module.css';

export function BundleMade({ sha256 }: Pick<ExportAnswer, 'sha256'>) {
  const t = useText('exporting');
  const report = useReport();
  const copy = (): void => {
    call('app.copy', { text: sha256 }).then(() => report.done(t('bundleCopied')), report.failed);
  };
  return (
    <div role="status" className={styles.made} ref={(element) => element?.scrollIntoView({ block: 'nearest' })}>
      <p>{t('bundleMade')}</p>
      <div className={styles.hash}>
        <code dir="ltr">{sha256}</code>
        <Button onPress={copy}>{t('bundleCopy')}</Button>
      </div>
    </div>
  );
}
