// The seven families of stance, each with the number of its key.
import type { StanceFamily } from '../../../core/statements/stance';
import { useText } from '../../i18n/use-text';
import { FamilySign } from '../../speech/stance-mark';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu';
import { familiesByKey } from './statement-keys';

export function StanceMenu({ onChoose }: { readonly onChoose: (family: StanceFamily) => void }) {
  const t = useText('statements');
  return (
    <MenuTrigger>
      <Button>
        {t('stance')}
        <Kbd>1–7</Kbd>
      </Button>
      <Menu label={t('stance')}>
        {familiesByKey.map((family, index) => (
          <MenuItem
            key={family}
            id={family}
            label={t(`family_${family}`)}
            icon={<FamilySign family={family} />}
            shortcut={String(index + 1)}
            onAction={() => onChoose(family)}
          />
        ))}
      </Menu>
    </MenuTrigger>
  );
}
