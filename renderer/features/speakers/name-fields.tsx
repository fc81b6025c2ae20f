// A name in each of the three languages.
import { useText } from '../../i18n/use-text';
import type { NamesByLanguage } from '../../../core/contract/schema/statements';
import { TextField } from '../../ui/text-field';
import { cleanNames, hasName, nameLanguages } from './names';
import styles from './speakers.module.css';

export type TypedNames = Readonly<Record<keyof NamesByLanguage, string>>;

export interface NameFieldsProps {
  readonly names: TypedNames;
  readonly onChange: (names: { ar: string; he: string; en: string }) => void;
}

export function NameFields({ names, onChange }: NameFieldsProps) {
  const t = useText('speakers');
  return (
    <div className={styles.nameFields}>
      {nameLanguages.map((language) => (
        <TextField
          key={language}
          label={t(`name_${language}`)}
          value={names[language]}
          onChange={(name) => onChange({ ...names, [language]: name })}
        />
      ))}
      {!hasName(cleanNames(names)) && (
        <p role="alert" className={styles.error}>
          {t('nameNeeded')}
        </p>
      )}
    </div>
  );
}
