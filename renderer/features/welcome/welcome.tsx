// No archive is open yet: what Marsad is for, and the ways in.
import { useCommand } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Spinner } from '../../ui/spinner';
import { useArchiveDoors } from './use-archive-doors';
import styles from './welcome.module.css';

export function Welcome() {
  const t = useText('welcome');
  const errorText = useErrorText();
  const { recent = [], failure = null, opening = false } = useCommand('archive.current', {}).data ?? {};
  const doors = useArchiveDoors();
  // The archive of the last time comes by itself: no door is offered that Enter would open instead.
  if (opening) {
    return (
      <main className={styles.start}>
        <Spinner label={t('opening')} />
      </main>
    );
  }
  return (
    <main className={styles.welcome}>
      <div className={styles.sheet}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.offline}>{t('offline')}</p>
        {failure && (
          <p role="alert" className={styles.failure}>
            {errorText(failure)}
          </p>
        )}
        <ul className={styles.doors} aria-label={t('start')}>
          <li>
            <Button autoFocus tone="primary" isDisabled={doors.opening} onPress={doors.openSample}>
              {t('sample')}
            </Button>
            <span>{t('sampleHint')}</span>
          </li>
          <li>
            <Button isDisabled={doors.opening} onPress={doors.create}>
              {t('create')}
            </Button>
            <span>{t('createHint')}</span>
          </li>
          <li>
            <Button isDisabled={doors.opening} onPress={doors.open}>
              {t('open')}
            </Button>
            <span>{t('openHint')}</span>
          </li>
        </ul>
        {doors.opening && (
          <p className={styles.opening}>
            <Spinner label={t('opening')} /> {t('opening')}
          </p>
        )}
        {recent.length > 0 && (
          <section aria-labelledby="recent-archives">
            <h2 id="recent-archives">{t('recent')}</h2>
            <ul className={styles.recent}>
              {recent.map((archive) => (
                <li key={archive.path}>
                  <button
                    type="button"
                    disabled={doors.opening}
                    aria-label={t('openRecent', { name: archive.name })}
                    onClick={() => doors.openPath(archive.path)}
                  >
                    <BidiText className={styles.name}>{archive.name}</BidiText>
                    {archive.sample && <span className={styles.mark}>{t('recentSample')}</span>}
                    <bdi dir="ltr" className={styles.path}>
                      {archive.path}
                    </bdi>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
