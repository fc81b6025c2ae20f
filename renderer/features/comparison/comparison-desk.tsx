// One comparison on the desk: its bar, its table, and what is told of the cell at the cursor.
import { useMemo } from 'react';
import type { Comparison, ComparisonCell } from '../../../core/contract/schema/compare';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { Compared } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ComparisonBar } from './comparison-bar';
import { basesOfOutlet, filteredRows, firstFilters, isShared, matrixOf, withBase } from './comparison-matrix';
import { useLayout } from './comparison-store';
import type { ChangeSettings, ComparisonSettings } from './comparison-store';
import { Inspector } from './inspector';
import { Matrix } from './matrix';
import { clampedCursor, firstTold, tellingAt } from './matrix-cursor';
import type { CellAction, Cursor } from './matrix-cursor';
import { useJudgement } from './use-judgement';
import styles from './comparison-view.module.css';

export interface ComparisonDeskProps {
  readonly compared: Compared;
  readonly comparison: Comparison;
  readonly settings: ComparisonSettings;
  readonly change: ChangeSettings;
}

export function ComparisonDesk({ compared, comparison, settings, change }: ComparisonDeskProps) {
  const t = useText('comparison');
  const report = useReport();
  const [layout, setLayout] = useLayout();
  const judge = useJudgement();
  const { openArticle, showPassage, closeSideReader, openDialog } = useDesk.getState();
  const all = useMemo(() => matrixOf(comparison), [comparison]);
  const filters = useMemo(() => settings.filters ?? firstFilters(all), [settings.filters, all]);
  const rows = useMemo(() => filteredRows(all, filters), [all, filters]);
  const cursor = settings.cursor ? clampedCursor(rows, settings.cursor) : firstTold(rows);
  const row = rows[cursor.row];
  const cell = row?.cells[cursor.column];
  const isStory = compared.kind === 'story';

  const setBaseOutlet = (outlet: string | null): void => {
    // Chosen statements have no outlet as a base in the contract: each claim's telling is named by itself.
    const baseIds = outlet === null || isStory ? [] : basesOfOutlet(all, outlet);
    change({ baseOutlet: outlet, baseIds });
  };

  /** In the reader at its passage, marked as the statement at hand. */
  const read = ({ statementId, articleId, start, end }: ComparisonCell): void => {
    const statements = useStatementDesk.getState();
    statements.setShown(true);
    statements.setActive(statementId);
    showPassage({ articleId, start, end });
  };

  const act = (action: CellAction, at: Cursor): void => {
    const here = rows[at.row];
    const telling = tellingAt(rows, at);
    if (action === 'close') closeSideReader();
    else if (action === 'open') {
      if (telling) read(telling);
      else openArticle(comparison.columns[at.column]?.articles[0]?.id ?? null);
    } else if (!here || !telling) return;
    else if (action === 'base') {
      if (telling.isBase) report.info(t('baseIsSet'));
      else change({ baseIds: withBase(settings.baseIds, here, telling.statementId) });
    } else judge(here, telling, action === 'confirm' ? 'same' : 'different');
  };

  return (
    <div className={styles.desk}>
      <ComparisonBar
        comparison={comparison}
        rows={all}
        shown={rows.length}
        filters={filters}
        onFilters={(next) => change({ filters: next, cursor: null })}
        baseOutlet={settings.baseOutlet}
        onBaseOutlet={setBaseOutlet}
        layout={layout}
        onLayout={setLayout}
        onExport={() => openDialog('export', { comparison: compared })}
      />
      {row && cell ? (
        <>
          <Matrix
            key={layout}
            columns={comparison.columns}
            rows={rows}
            layout={layout}
            isStory={isStory}
            cursor={cursor}
            onCursor={(to) => change({ cursor: to })}
            onAction={act}
            onJudge={judge}
          />
          <Inspector
            row={row}
            cell={cell}
            telling={tellingAt(rows, cursor)}
            isStory={isStory}
            onAction={(action) => act(action, cursor)}
            onJudge={judge}
          />
        </>
      ) : (
        <NoClaims
          hasShared={all.some(isShared)}
          onShowAll={() => change({ filters: { ...firstFilters(all), shared: false }, cursor: null })}
        />
      )}
    </div>
  );
}

function NoClaims({ hasShared, onShowAll }: { readonly hasShared: boolean; readonly onShowAll: () => void }) {
  const t = useText('comparison');
  return (
    <EmptyState
      title={t(hasShared ? 'noneShown' : 'noneShared')}
      text={t(hasShared ? 'noneShownHint' : 'noneSharedHint')}
    >
      <Button onPress={onShowAll}>{t('showAll')}</Button>
    </EmptyState>
  );
}
