// One line of the palette: what it is, and what helps to tell it from others.
import { Bookmark, ChevronRight, FileText, Layers, Newspaper, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownKeys } from '../../app/shortcuts';
import type { ShortcutId } from '../../app/shortcuts';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import type { DeskCommandId } from '../../state/commands';
import { BidiText } from '../../ui/bidi-text';
import { DirectionalIcon } from '../../ui/directional-icon';
import { Kbd } from '../../ui/kbd';
import { TagDot } from '../../ui/tag-chip';
import type { PaletteItem } from './palette-entries';
import styles from './palette.module.css';

const keysOf: Partial<Readonly<Record<DeskCommandId, ShortcutId>>> = {
  search: 'keySearch',
  'view-search': 'keyViewSearch',
  'view-stories': 'keyViewStories',
  'view-compare': 'keyViewCompare',
  'view-speakers': 'keyViewSpeakers',
  'view-timelines': 'keyViewTimelines',
  'import-files': 'keyImport',
  'import-folder': 'keyImportFolder',
  'paste-article': 'keyPaste',
  export: 'keyExport',
  undo: 'keyUndo',
  redo: 'keyRedo',
  find: 'keyFind',
  cite: 'keyCite',
  'show-statements': 'keyShowStatements',
  shortcuts: 'keyShortcuts',
};

export function PaletteLine({ item }: { readonly item: PaletteItem }) {
  const t = useText('palette');
  const { formats } = useLocalisation();
  switch (item.group) {
    case 'command': {
      const keys = keysOf[item.id];
      return (
        <Line icon={<DirectionalIcon icon={ChevronRight} size={14} />} text={item.title}>
          {keys && <Kbd>{shownKeys(keys)}</Kbd>}
        </Line>
      );
    }
    case 'speaker': {
      const { names, statements } = item.speaker;
      const others = new Set([names.ar, names.he, names.en].filter((name) => name !== null && name !== item.title));
      return (
        <Line icon={<UserRound size={14} aria-hidden />} text={item.title}>
          {t('hintSpeaker', { count: statements })}
          {[...others].map((name) => (
            <span key={name}>
              {' · '}
              <BidiText>{name ?? ''}</BidiText>
            </span>
          ))}
        </Line>
      );
    }
    case 'story': {
      const { firstPublishedAt, articles } = item.story;
      return (
        <Line icon={<Layers size={14} aria-hidden />} text={item.title}>
          {firstPublishedAt !== null && `${formats.date(firstPublishedAt)} · `}
          {t('hintOutlet', { count: articles })}
        </Line>
      );
    }
    case 'recent':
      return (
        <Line icon={<FileText size={14} aria-hidden />} text={item.article.title} lang={item.article.language}>
          {item.article.outlet !== null && <BidiText>{item.article.outlet}</BidiText>}
        </Line>
      );
    case 'tag':
      return (
        <Line icon={<TagDot colour={item.tag.colour} />} text={item.tag.path}>
          {t('hintOutlet', { count: item.tag.articles })}
        </Line>
      );
    case 'outlet':
      return (
        <Line icon={<Newspaper size={14} aria-hidden />} text={item.outlet.name}>
          {t('hintOutlet', { count: item.outlet.articles })}
        </Line>
      );
    case 'savedSearch':
      return (
        <Line icon={<Bookmark size={14} aria-hidden />} text={item.search.name}>
          <BidiText>{item.search.query}</BidiText>
        </Line>
      );
  }
}

interface LineProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

function Line({ icon, text, lang, children }: LineProps) {
  return (
    <>
      <span className={styles.icon}>{icon}</span>
      <BidiText className={styles.text} lang={lang}>
        {text}
      </BidiText>
      <span className={styles.aside}>{children}</span>
    </>
  );
}
