// One line for each field of an article: its column, and what such a value looks like.
import type { ColumnMapping, TablePreview } from '../../../core/contract/schema/ledger';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { Select } from '../../ui/select';
import { mappedFields, sampleValues } from './table-mapping';
import styles from './importing.module.css';

const labels: Readonly<Record<(typeof mappedFields)[number], TextKey<'importing'>>> = {
  body: 'fieldBody',
  title: 'fieldTitle',
  outlet: 'fieldOutlet',
  publishedAt: 'fieldPublishedAt',
  author: 'fieldAuthor',
  section: 'fieldSection',
  language: 'fieldLanguage',
  url: 'fieldUrl',
};

/** A column may be called anything, so the choice of none has a key that no column can have. */
const NONE = '\u0000none';
const SAMPLE_UNITS = 160;

export interface MappingFieldsProps {
  readonly preview: TablePreview;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

export function MappingFields({ preview, mapping, onChange }: MappingFieldsProps) {
  const t = useText('importing');
  const choices = [
    { value: NONE, label: t('mapNone') },
    ...preview.columns.map((column) => ({ value: column, label: column })),
  ];
  return (
    <div>
      <p className={styles.origin}>{t(preview.origin === 'remembered' ? 'mapRemembered' : 'mapGuessed')}</p>
      <ul className={styles.fields}>
        {mappedFields.map((field) => {
          const column = mapping[field];
          const [sample] = sampleValues(preview.columns, preview.rows, column, 1);
          return (
            <li key={field} className={styles.field}>
              <span className={styles.term}>{t(labels[field])}</span>
              <Select
                label={t(labels[field])}
                hideLabel
                value={column ?? NONE}
                choices={choices}
                onChange={(value) => onChange({ ...mapping, [field]: value === NONE ? null : value })}
              />
              <span className={styles.sample}>
                {sample !== undefined && <BidiText>{sample.slice(0, SAMPLE_UNITS)}</BidiText>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
