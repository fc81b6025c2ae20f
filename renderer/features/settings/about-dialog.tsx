// What this program is, what it runs on, and under which licence.
import type { ReactNode } from 'react';
import { useCommand } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Dialog } from '../../ui/dialog';
import styles from './settings.module.css';

export function AboutDialog() {
  const t = useText('settings');
  const errorText = useErrorText();
  const closeDialog = useDesk((state) => state.closeDialog);
  const info = useCommand('app.info', {}, { tellsFailure: true });
  return (
    <Dialog title={t('aboutTitle')} width={480} onClose={closeDialog}>
      <p className={styles.lead}>{t('aboutLead')}</p>
      {info.error && <p role="alert">{errorText(info.error)}</p>}
      {info.data && (
        <dl className={styles.facts}>
          <Fact term={t('version')}>{info.data.version}</Fact>
          <Fact term={t('runtime')}>{t(info.data.officialRuntime ? 'runtimeOfficial' : 'runtimeOther')}</Fact>
          <Fact term={t('electron')}>{info.data.electron}</Fact>
          <Fact term={t('chrome')}>{info.data.chrome}</Fact>
          <Fact term={t('node')}>{info.data.node}</Fact>
          <Fact term={t('platform')}>{info.data.platform}</Fact>
          <Fact term={t('sandbox')}>{t(info.data.sandboxed ? 'sandboxOn' : 'sandboxOff')}</Fact>
          <Fact term={t('network')}>{t('networkNone')}</Fact>
          <Fact term={t('licence')}>{t('licenceText')}</Fact>
        </dl>
      )}
    </Dialog>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}
