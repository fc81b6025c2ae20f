// The switch between the views of the desk: one tab stop, arrow keys inside, a key of its own for each view.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ChartNoAxesColumn, Columns3, Newspaper, Search, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useText } from '../i18n/use-text';
import { deskViews, useDesk } from '../state/desk-store';
import type { DeskView } from '../state/desk-store';
import { shownKeys } from './shortcuts';
import type { ShortcutId } from './shortcuts';
import styles from './view-switch.module.css';

const signs: Readonly<Record<DeskView, { readonly icon: LucideIcon; readonly keys: ShortcutId }>> = {
  search: { icon: Search, keys: 'keyViewSearch' },
  stories: { icon: Newspaper, keys: 'keyViewStories' },
  compare: { icon: Columns3, keys: 'keyViewCompare' },
  speakers: { icon: Users, keys: 'keyViewSpeakers' },
  timelines: { icon: ChartNoAxesColumn, keys: 'keyViewTimelines' },
};

export function ViewSwitch() {
  const t = useText('shell');
  const view = useDesk((desk) => desk.view);
  const showView = useDesk((desk) => desk.showView);
  return (
    <ToggleButtonGroup
      aria-label={t('views')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = deskViews.find((each) => keys.has(each));
        if (chosen) showView(chosen);
      }}
      className={styles.switch ?? ''}
    >
      {deskViews.map((each) => {
        const { icon: Icon, keys } = signs[each];
        return (
          <ToggleButton key={each} id={each} aria-keyshortcuts={keyShortcut(each)} className={styles.view ?? ''}>
            <span className={styles.face} title={shownKeys(keys)}>
              <Icon size={15} aria-hidden />
              <span className={styles.name}>{t(`view_${each}`)}</span>
            </span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

function keyShortcut(view: DeskView): string {
  return `Control+${deskViews.indexOf(view) + 1}`;
}
