// The head of the window: which archive, the search box, and what can be done.
import type { RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { ChevronDown, Download, Ellipsis, PanelLeft, TextSearch, Upload } from 'lucide-react';
import type { ArchiveRef } from '../../core/contract/schema/app';
import { HistoryButtons } from '../features/history/history-buttons';
import { SearchBox } from '../features/search/search-box';
import { useText } from '../i18n/use-text';
import { runDeskCommand, useOfferedCommands } from '../state/commands';
import type { DeskCommandId } from '../state/commands';
import { useDesk } from '../state/desk-store';
import { BidiText } from '../ui/bidi-text';
import { DirectionalIcon } from '../ui/directional-icon';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../ui/menu';
import { toggleFilters, usePanes } from './pane-widths';
import { shownKeys } from './shortcuts';
import { ViewSwitch } from './view-switch';
import styles from './desk.module.css';

export interface HeaderProps {
  readonly archive: ArchiveRef;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
}

export function Header({ archive, searchRef, onLeaveSearch }: HeaderProps) {
  const t = useText('shell');
  const filtersShown = usePanes((panes) => panes.filtersShown);
  const inSearch = useDesk((desk) => desk.view === 'search');
  const offered = new Set<DeskCommandId>(useOfferedCommands());
  return (
    <header className={styles.header}>
      <IconButton
        label={filtersShown ? t('hideFilters') : t('showFilters')}
        pressed={filtersShown && inSearch}
        isDisabled={!inSearch}
        onPress={toggleFilters}
      >
        <DirectionalIcon icon={PanelLeft} size={17} />
      </IconButton>
      <ArchiveMenu archive={archive} />
      <ViewSwitch />
      <SearchBox inputRef={searchRef} onLeave={onLeaveSearch} />
      <div className={styles.end}>
        <HistoryButtons />
        <MenuTrigger>
          <IconButton label={t('import')}>
            <Download size={17} aria-hidden />
          </IconButton>
          <Menu label={t('import')}>
            <CommandItem id="import-files" label={t('importFiles')} shortcut={shownKeys('keyImport')} />
            <CommandItem id="import-folder" label={t('importFolder')} shortcut={shownKeys('keyImportFolder')} />
            <CommandItem id="paste-article" label={t('pasteArticle')} shortcut={shownKeys('keyPaste')} />
            <MenuSeparator />
            <CommandItem id="ledger" label={t('ledger')} />
          </Menu>
        </MenuTrigger>
        <IconButton
          label={t('export')}
          shortcut={shownKeys('keyExport')}
          isDisabled={!offered.has('export')}
          onPress={() => runDeskCommand('export')}
        >
          <Upload size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={t('palette')}
          shortcut={shownKeys('keyPalette')}
          isDisabled={!offered.has('palette')}
          onPress={() => runDeskCommand('palette')}
        >
          <TextSearch size={17} aria-hidden />
        </IconButton>
        <MenuTrigger>
          <IconButton label={t('menu')}>
            <Ellipsis size={17} aria-hidden />
          </IconButton>
          <Menu label={t('menu')}>
            <CommandItem id="count-queries" label={t('countQueries')} />
            <CommandItem id="bulk-tag" label={t('bulkTag')} />
            <CommandItem id="all-excerpts" label={t('allExcerpts')} />
            <CommandItem id="import-excerpts" label={t('importExcerpts')} />
            <MenuSeparator />
            <CommandItem id="settings" label={t('settings')} />
            <CommandItem id="shortcuts" label={t('shortcuts')} shortcut={shownKeys('keyShortcuts')} />
            <CommandItem id="about" label={t('about')} />
          </Menu>
        </MenuTrigger>
      </div>
    </header>
  );
}

function ArchiveMenu({ archive }: { readonly archive: ArchiveRef }) {
  const t = useText('shell');
  return (
    <MenuTrigger>
      <AriaButton className={styles.archive ?? ''} aria-label={`${t('archiveMenu')}: ${archive.name}`}>
        <BidiText className={styles.archiveName}>{archive.name}</BidiText>
        {archive.sample && <span className={styles.sample}>{t('sample')}</span>}
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Menu label={t('archiveMenu')}>
        <CommandItem id="open-archive" label={t('openArchive')} />
        <CommandItem id="create-archive" label={t('newArchive')} />
        <CommandItem id="open-sample" label={t('openSample')} />
      </Menu>
    </MenuTrigger>
  );
}

interface CommandItemProps {
  readonly id: DeskCommandId;
  readonly label: string;
  readonly shortcut?: string;
}

function CommandItem({ id, label, shortcut }: CommandItemProps) {
  const isOffered = useOfferedCommands().includes(id);
  return (
    <MenuItem id={id} label={label} shortcut={shortcut} isDisabled={!isOffered} onAction={() => runDeskCommand(id)} />
  );
}
