// Choosing a tag's colour: twelve swatches with names, or a hex value.
import { Radio, RadioGroup, Label } from 'react-aria-components';
import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useText } from '../../i18n/use-text';
import { TextField } from '../../ui/text-field';
import { tagColours } from './tag-colours';
import styles from './codebook.module.css';

export interface ColourFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
}

export function ColourField({ value, onChange, error }: ColourFieldProps) {
  const t = useText('codebook');
  return (
    <div className={styles.colours}>
      <RadioGroup
        value={value.toLowerCase()}
        onChange={onChange}
        orientation="horizontal"
        className={styles.swatches ?? ''}
      >
        <Label className={styles.fieldLabel ?? ''}>{t('colour')}</Label>
        <div className={styles.swatchRow}>
          {tagColours.map((colour) => (
            <Radio
              key={colour.value}
              value={colour.value}
              aria-label={t(colour.label)}
              className={styles.swatch ?? ''}
              style={{ '--tag-colour': colour.value } as CSSProperties}
            >
              {({ isSelected }) => isSelected && <Check size={14} strokeWidth={3} aria-hidden />}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className={styles.hex}>
        <TextField label={t('hex')} value={value} onChange={onChange} error={error} direction="ltr" maxLength={7} />
      </div>
    </div>
  );
}
