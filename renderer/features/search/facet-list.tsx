// The values of one field among the hits, with exact counts; ticking some keeps only their articles.
import { useState } from 'react';
import { foldText } from '../../../core/text/fold';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { TextField } from '../../ui/text-field';
import { facetRowsToShow } from './facet-rows';
import type { FacetChoice } from './facet-rows';
import styles from './facet-list.module.css';

const SHOWN_AT_FIRST = 6;
/** An opened list shows this many; the field above it finds the others. */
const SHOWN_AT_MOST = 300;

export interface FacetListProps {
  readonly title: string;
  readonly choices: readonly FacetChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** The label of a chosen value that no article has any more. */
  readonly labelOf?: (value: string) => string;
}

export function FacetList({ title, choices, chosen, onChange, labelOf }: FacetListProps) {
  const t = useText('search');
  const { formats } = useLocalisation();
  const [isOpen, setOpen] = useState(false);
  const [find, setFind] = useState('');
  if (choices.length === 0 && chosen.length === 0) return null;
  const rows = facetRowsToShow(choices, chosen, {
    limit: isOpen ? SHOWN_AT_MOST : SHOWN_AT_FIRST,
    find: isOpen ? foldText(find) : '',
    fold: foldText,
    ...(labelOf ? { labelOf } : {}),
  });
  const hidden = choices.length - SHOWN_AT_FIRST;
  return (
    <fieldset className={styles.facet} style={{ border: 0, margin: 0, paddingInline: 0, minInlineSize: 0 }}>
      <legend className="visually-hidden">{title}</legend>
      <div className={styles.head}>
        <span className={styles.title} aria-hidden>
          {title}
        </span>
        {chosen.length > 0 && (
          <Button tone="link" onPress={() => onChange([])} aria-label={t('clearFacet', { facet: title })}>
            {t('clear')}
          </Button>
        )}
      </div>
      {isOpen && choices.length > SHOWN_AT_FIRST * 2 && (
        <div className={styles.find}>
          <TextField
            label={t('findIn', { facet: title })}
            hideLabel
            placeholder={t('findIn', { facet: title })}
            value={find}
            onChange={setFind}
          />
        </div>
      )}
      <div className={styles.rows}>
        {rows.map((row) => (
          <div key={row.value} className={styles.row}>
            <Checkbox
              isSelected={chosen.includes(row.value)}
              aria-label={`${row.label} ${formats.number(row.count)}`}
              onChange={(isOn) =>
                onChange(isOn ? [...chosen, row.value] : chosen.filter((value) => value !== row.value))
              }
            >
              <BidiText className={styles.name}>{row.label}</BidiText>
            </Checkbox>
            <span className={styles.count} aria-hidden>
              {formats.number(row.count)}
            </span>
          </div>
        ))}
      </div>
      {hidden > 0 && (
        <div className={styles.more}>
          <Button tone="link" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {isOpen ? t('showFewer') : t('showMore', { count: hidden })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
