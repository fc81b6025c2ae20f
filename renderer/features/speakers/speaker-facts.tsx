// What is known of a speaker besides what was said: names, roles with their dates, a note, and others that may be the same.
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { nameLanguages } from './names';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export interface SpeakerFactsProps {
  readonly speaker: SpeakerDetails;
  readonly edits: SpeakerEdits;
}

export function SpeakerFacts({ speaker, edits }: SpeakerFactsProps) {
  const t = useText('speakers');
  return (
    <div className={styles.sheet}>
      <section aria-label={t('names')}>
        <h3 className={styles.sub}>{t('names')}</h3>
        <dl className={styles.table}>
          {nameLanguages.map((language) => (
            <Fact key={language} name={t(`name_${language}`)}>
              {speaker.names[language] === null ? (
                <span className={styles.hint}>{t('nameMissing')}</span>
              ) : (
                <BidiText lang={language}>{speaker.names[language]}</BidiText>
              )}
            </Fact>
          ))}
        </dl>
      </section>
      <section aria-label={t('roles')}>
        <h3 className={styles.sub}>{t('roles')}</h3>
        <Roles speaker={speaker} />
      </section>
      <section aria-label={t('note')}>
        <h3 className={styles.sub}>{t('note')}</h3>
        {speaker.note === '' ? (
          <p className={styles.hint}>{t('noteNone')}</p>
        ) : (
          <p className={styles.noteText} dir="auto">
            {speaker.note}
          </p>
        )}
      </section>
      <section aria-label={t('similar')}>
        <h3 className={styles.sub}>{t('similar')}</h3>
        <Similar speaker={speaker} edits={edits} />
      </section>
    </div>
  );
}

function Roles({ speaker }: { readonly speaker: SpeakerDetails }) {
  const t = useText('speakers');
  const { language, formats } = useLocalisation();
  if (speaker.roles.length === 0) return <p className={styles.hint}>{t('rolesNone')}</p>;
  const when = (bound: string): string => (bound.length === 7 ? formats.month(bound) : formats.date(bound));
  return (
    <dl className={styles.table}>
      {speaker.roles.map(({ role, from, to }, at) => (
        <Fact
          key={`${from} ${at}`}
          name={`${from === null ? '…' : when(from)} – ${to === null ? t('roleOpen') : when(to)}`}
        >
          <BidiText>{role[language] ?? role.en ?? role.ar ?? role.he ?? ''}</BidiText>
        </Fact>
      ))}
    </dl>
  );
}

function Similar({ speaker, edits }: SpeakerFactsProps) {
  const t = useText('speakers');
  const { formats } = useLocalisation();
  const nameOf = useSpeakerName();
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  if (speaker.similar.length === 0) return <p className={styles.hint}>{t('similarNone')}</p>;
  return (
    <ul className={styles.aliases}>
      {speaker.similar.map(({ speaker: other, score }) => {
        const name = nameOf(other);
        return (
          <li key={other.id} className={styles.similar}>
            <Button tone="link" onPress={() => openSpeaker(other.id)}>
              <BidiText>{name}</BidiText>
            </Button>
            <span className={styles.origin}>{t('similarity', { share: formats.percent(score) })}</span>
            <Button
              isDisabled={edits.pending}
              aria-label={t('mergeHere', { from: name })}
              onPress={() => edits.merge({ id: other.id, name }, speaker.id)}
            >
              {t('mergeRun')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
