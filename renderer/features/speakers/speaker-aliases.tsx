// The names under which a speaker stands in articles, by language: added, removed, or given to a speaker of their own.
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Plus, X } from 'lucide-react';
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { languageOfName } from '../../speech/typed-name';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { SplitSpeakerDialog } from './split-speaker-dialog';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export interface SpeakerAliasesProps {
  readonly speaker: SpeakerDetails;
  readonly edits: SpeakerEdits;
}

export function SpeakerAliases({ speaker, edits }: SpeakerAliasesProps) {
  const t = useText('speakers');
  const { formats } = useLocalisation();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [splitting, setSplitting] = useState(false);
  const { aliases } = speaker;
  const languages = [...new Set(aliases.map((alias) => alias.language))].toSorted();
  const chosen = aliases.filter((alias) => picked.has(alias.id));
  const pick = (id: number, isOn: boolean): void => {
    const next = new Set(picked);
    if (isOn) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  return (
    <div className={styles.sheet}>
      <p className={styles.hint}>{t('aliasesHint')}</p>
      {languages.map((language) => (
        <section key={language} aria-label={formats.languageName(language)}>
          <h3 className={styles.sub}>{formats.languageName(language)}</h3>
          <ul className={styles.aliases}>
            {aliases
              .filter((alias) => alias.language === language)
              .map(({ id, alias, origin, statements }) => (
                <li key={id} className={styles.alias}>
                  <Checkbox
                    aria-label={t('aliasPick', { alias })}
                    isSelected={picked.has(id)}
                    onChange={(isOn) => pick(id, isOn)}
                  >
                    <BidiText lang={language}>{alias}</BidiText>
                  </Checkbox>
                  <span className={styles.origin}>{t(`origin_${origin}`)}</span>
                  <span className={styles.count}>{t('aliasCount', { count: statements })}</span>
                  {origin === 'gazetteer' ? (
                    <span className={styles.noButton} />
                  ) : (
                    <IconButton
                      label={t('aliasRemove', { alias })}
                      isDisabled={edits.pending}
                      onPress={() => edits.removeAlias(id, alias)}
                    >
                      <X size={14} aria-hidden />
                    </IconButton>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {chosen.length > 0 && (
        <div className={styles.chosenBar}>
          <span role="status">{t('splitChosen', { count: chosen.length })}</span>
          <Button onPress={() => setSplitting(true)}>{t('split')}</Button>
        </div>
      )}
      <AddAlias speakerId={speaker.id} edits={edits} />
      {splitting && (
        <SplitSpeakerDialog
          speaker={speaker}
          aliases={chosen}
          edits={edits}
          onClose={() => {
            setSplitting(false);
            setPicked(new Set());
          }}
        />
      )}
    </div>
  );
}

function AddAlias({ speakerId, edits }: { readonly speakerId: number; readonly edits: SpeakerEdits }) {
  const t = useText('speakers');
  const [typed, setTyped] = useState('');
  const alias = typed.trim();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (alias !== '') edits.addAlias(speakerId, alias, languageOfName(alias), () => setTyped(''));
  };
  return (
    <form className={styles.addAlias} onSubmit={add}>
      <TextField label={t('aliasField')} value={typed} onChange={setTyped} />
      <Button type="submit" isDisabled={alias === '' || edits.pending}>
        <Plus size={14} aria-hidden />
        {t('aliasAdd')}
      </Button>
    </form>
  );
}
