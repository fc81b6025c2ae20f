// The roles of a speaker with their dates, one line each.
import { Plus, Trash2 } from 'lucide-react';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { roleBound } from './names';
import { emptyRole } from './typed-roles';
import type { TypedRole } from './typed-roles';
import styles from './speakers.module.css';

export interface RoleFieldsProps {
  readonly roles: readonly TypedRole[];
  readonly onChange: (roles: TypedRole[]) => void;
}

/** A role is written in the language of the window; what it is called in the others stays. */
export function RoleFields({ roles, onChange }: RoleFieldsProps) {
  const t = useText('speakers');
  const { language } = useLocalisation();
  const change = (at: number, role: TypedRole): void =>
    onChange(roles.map((each, index) => (index === at ? role : each)));
  return (
    <fieldset className={styles.roles}>
      <legend className={styles.sub}>{t('roles')}</legend>
      {roles.map((role, at) => (
        <div key={at} className={styles.role}>
          <TextField
            label={t('role')}
            value={role.role[language]}
            placeholder={role.role.en || role.role.ar || role.role.he}
            onChange={(text) => change(at, { ...role, role: { ...role.role, [language]: text } })}
          />
          <Bound label={t('roleFrom')} value={role.from} onChange={(from) => change(at, { ...role, from })} />
          <Bound label={t('roleTo')} value={role.to} onChange={(to) => change(at, { ...role, to })} />
          <IconButton label={t('roleRemove')} onPress={() => onChange(roles.filter((_, index) => index !== at))}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button onPress={() => onChange([...roles, emptyRole])}>
        <Plus size={14} aria-hidden />
        {t('roleAdd')}
      </Button>
    </fieldset>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Bound({ label, value, onChange }: BoundProps) {
  const t = useText('speakers');
  return (
    <TextField
      label={label}
      direction="ltr"
      placeholder="2024-02"
      value={value}
      onChange={onChange}
      error={roleBound(value) === undefined ? t('notADate') : null}
    />
  );
}
