// Language, appearance, digits and reading size; each change is kept at once.
import { Button as AriaButton, Group, Input, Label, NumberField } from 'react-aria-components';
import { Minus, Plus } from 'lucide-react';
import type { Settings } from '../../../core/contract/schema/app';
import { uiLanguage } from '../../../core/contract/schema/common';
import type { UiLanguage } from '../../../core/contract/schema/common';
import { useCommand, useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { Spinner } from '../../ui/spinner';
import styles from './settings.module.css';

/** Each language by its own name, whatever the language of the window. */
const languageNames: Readonly<Record<UiLanguage, string>> = { ar: 'العربية', en: 'English', he: 'עברית' };

export function SettingsDialog() {
  const t = useText('settings');
  const errorText = useErrorText();
  const closeDialog = useDesk((state) => state.closeDialog);
  const settings = useCommand('app.settings', {}, { tellsFailure: true });
  const save = useEdit('app.setSettings');
  const failure = settings.error ?? save.error;
  return (
    <Dialog title={t('title')} width={520} onClose={closeDialog}>
      {settings.isPending && <Spinner label={t('loading')} />}
      {settings.data && <SettingsForm settings={settings.data} onChange={(patch) => save.mutate(patch)} />}
      {failure && <p role="alert">{errorText(failure)}</p>}
    </Dialog>
  );
}

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const t = useText('settings');
  return (
    <div className={styles.form}>
      <ChoiceGroup
        label={t('language')}
        value={settings.language}
        onChange={(language) => onChange({ language })}
        choices={uiLanguage.options.map((value) => ({ value, name: languageNames[value] }))}
        inline
      />
      <ChoiceGroup<Settings['theme']>
        label={t('theme')}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
        choices={[
          { value: 'system', name: t('themeSystem') },
          { value: 'light', name: t('themeLight') },
          { value: 'dark', name: t('themeDark') },
        ]}
        inline
      />
      <ChoiceGroup<Settings['digits']>
        label={t('digits')}
        value={settings.digits}
        onChange={(digits) => onChange({ digits })}
        choices={[
          { value: 'latin', name: t('digitsLatin') },
          { value: 'arabic', name: t('digitsArabic') },
        ]}
        inline
      />
      <ReadingSize value={settings.readingSize} onChange={(readingSize) => onChange({ readingSize })} />
    </div>
  );
}

function ReadingSize({ value, onChange }: { readonly value: number; readonly onChange: (value: number) => void }) {
  const t = useText('settings');
  return (
    <div>
      <NumberField value={value} onChange={onChange} minValue={14} maxValue={30} step={1} className={styles.size ?? ''}>
        <Label className={styles.label ?? ''}>{t('readingSize')}</Label>
        <Group className={styles.stepper ?? ''}>
          <AriaButton slot="decrement" className={styles.step ?? ''}>
            <Minus size={14} aria-hidden />
          </AriaButton>
          <Input className={styles.number ?? ''} />
          <AriaButton slot="increment" className={styles.step ?? ''}>
            <Plus size={14} aria-hidden />
          </AriaButton>
        </Group>
      </NumberField>
      <p className={styles.sample} style={{ fontSize: value }} dir="auto" aria-label={t('sampleLabel')}>
        {t('sample')}
      </p>
    </div>
  );
}
