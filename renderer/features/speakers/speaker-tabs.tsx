// The three sides of a speaker; each fills the pane.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import styles from './speakers.module.css';

export interface SpeakerTabsProps {
  readonly aliases: number;
  /** How many others may be the same: said on the tab that names them. */
  readonly similar: number;
  readonly statements: ReactNode;
  readonly names: ReactNode;
  readonly about: ReactNode;
}

export function SpeakerTabs({ aliases, similar, statements, names, about }: SpeakerTabsProps) {
  const t = useText('speakers');
  const { formats } = useLocalisation();
  const tabs = [
    { id: 'statements', title: t('statements'), content: statements },
    { id: 'names', title: `${t('aliases')} (${formats.number(aliases)})`, content: names },
    {
      id: 'about',
      title: similar === 0 ? t('about') : `${t('about')} · ${t('similarCount', { count: similar })}`,
      content: about,
    },
  ];
  return (
    <Tabs className={styles.tabs ?? ''}>
      <TabList aria-label={t('details')} className={styles.tabList ?? ''}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
