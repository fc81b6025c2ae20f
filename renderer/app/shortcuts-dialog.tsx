// All keyboard shortcuts on one sheet, straight from the registry.
import { useText } from '../i18n/use-text';
import { useDesk } from '../state/desk-store';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { shortcutGroups, shortcuts, shownCombination } from './shortcuts';
import styles from './desk.module.css';

export function ShortcutsDialog() {
  const t = useText('shell');
  const closeDialog = useDesk((desk) => desk.closeDialog);
  return (
    <Dialog title={t('shortcuts')} width={480} onClose={closeDialog}>
      <div className={styles.keys}>
        {shortcutGroups.map((group) => (
          <section key={group} className={styles.keyGroup}>
            <h3>{t(`group_${group}`)}</h3>
            <ul>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <li key={shortcut.id}>
                    {t(shortcut.id)}
                    <span>
                      {shortcut.keys.map((combination) => (
                        <Kbd key={combination}>{shownCombination(combination)}</Kbd>
                      ))}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
