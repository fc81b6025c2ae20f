// The reader's place: the rest of the window in the search view, a pane that can be closed beside any other view.
import type { RefObject } from 'react';
import { X } from 'lucide-react';
import { ExcerptMargin } from '../features/excerpts/excerpt-margin';
import { TagPicker } from '../features/excerpts/tag-picker';
import { Reader } from '../features/reader/reader';
import { StatementDock } from '../features/statements/statement-dock';
import { StatementMargin } from '../features/statements/statement-margin';
import { useText } from '../i18n/use-text';
import { useDesk } from '../state/desk-store';
import { IconButton } from '../ui/icon-button';
import { PaneHandle } from './pane-handle';
import { usePanes } from './pane-widths';
import { shownKeys } from './shortcuts';
import styles from './desk.module.css';

export function ReaderPane({ bodyRef }: { readonly bodyRef: RefObject<HTMLDivElement | null> }) {
  const t = useText('shell');
  const isMain = useDesk((desk) => desk.view === 'search');
  const isBeside = useDesk((desk) => desk.sideReader);
  const closeSideReader = useDesk((desk) => desk.closeSideReader);
  const width = usePanes((panes) => panes.reader);
  if (!isMain && !isBeside) return null;
  return (
    <>
      {!isMain && <PaneHandle pane="reader" side="after" label={t('resizeReader')} />}
      <div className={isMain ? styles.reader : styles.side} style={isMain ? {} : { inlineSize: width }}>
        {!isMain && (
          <div className={styles.sideHead}>
            {t('readerPane')}
            <IconButton label={t('closeReader')} onPress={closeSideReader}>
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        )}
        <StatementDock bodyRef={bodyRef}>
          <Reader
            bodyRef={bodyRef}
            keys={{ find: shownKeys('keyFind'), cite: shownKeys('keyCite') }}
            margin={ExcerptMargin}
            statementMargin={StatementMargin}
            tagPicker={TagPicker}
          />
        </StatementDock>
      </div>
    </>
  );
}
