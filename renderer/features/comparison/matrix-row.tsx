// One claim: who made it and what differs at its head, then a cell an outlet with its tellings, or the sign that it left the claim out.
import { memo } from 'react';
import { CircleOff } from 'lucide-react';
import type { ComparisonCell } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import type { MatrixCell, MatrixRow as Row } from './comparison-matrix';
import { DifferenceKind } from './difference-marks';
import type { Cursor } from './matrix-cursor';
import { OutletName } from './outlet-name';
import { Telling } from './telling';
import type { Verdict } from './use-judgement';
import styles from './matrix.module.css';

export interface RowHandlers {
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (cursor: Cursor) => void;
  readonly onJudge: (row: Row, telling: ComparisonCell, verdict: Verdict) => void;
}

export interface MatrixRowProps extends RowHandlers {
  readonly row: Row;
  /** Place among the rows that are shown, from 0. */
  readonly index: number;
  readonly offset: number;
  readonly idBase: string;
  /** Where the cursor stands in this row. */
  readonly cursor: Cursor | null;
  /** Whether the comparison is of a story, whose outlets can leave a claim out. */
  readonly isStory: boolean;
  readonly measure: (row: HTMLElement | null) => void;
}

/** The id of what the cursor stands on. */
export function cellId(idBase: string, { row, column, telling }: Cursor): string {
  return `${idBase}-${row}-${column}-${telling}`;
}

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, offset, measure } = props;
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      // The heads of the columns are the first row.
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <RowHead row={row} />
      {row.cells.map((cell, column) => (
        <Cell key={cell.outlet} {...props} cell={cell} column={column} />
      ))}
    </div>
  );
});

function RowHead({ row: { number, claim } }: { readonly row: Row }) {
  const t = useText('comparison');
  const nameOf = useSpeakerName();
  const { formats } = useLocalisation();
  return (
    <div role="rowheader" className={styles.rowHead}>
      <p className={styles.speaker}>
        <span className={styles.number} aria-hidden>
          {formats.number(number)}
        </span>
        <span className="visually-hidden">{t('claimNumber', { number })}: </span>
        <BidiText>{nameOf(claim.speaker)}</BidiText>
      </p>
      <p className={styles.differs}>
        {claim.differs.map((kind) => (
          <DifferenceKind key={kind} kind={kind} />
        ))}
      </p>
    </div>
  );
}

interface CellProps extends MatrixRowProps {
  readonly cell: MatrixCell;
  readonly column: number;
}

function Cell({ row, index, idBase, cursor, isStory, onCursor, onOpen, onJudge, cell, column }: CellProps) {
  const t = useText('comparison');
  const isAbsent = cell.tellings.length === 0;
  const spots = isAbsent ? [null] : cell.tellings;
  return (
    <div role="gridcell" aria-colindex={column + 2} className={classes(styles.cell, isAbsent && styles.absent)}>
      <span className={styles.cellOutlet}>
        <OutletName outlet={cell.outlet} />
      </span>
      {spots.map((telling, at) => {
        const here: Cursor = { row: index, column, telling: at };
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around the cells takes the keys
          <div
            key={telling?.statementId ?? 'absent'}
            id={cellId(idBase, here)}
            role="group"
            className={classes(
              styles.spot,
              telling?.isBase && styles.base,
              cursor?.column === column && cursor.telling === at && styles.cursor,
            )}
            onClick={() => onCursor(here)}
            onDoubleClick={() => onOpen(here)}
          >
            {telling ? (
              <Telling
                telling={telling}
                speakerId={row.claim.speaker?.id ?? null}
                onJudge={(told, verdict) => onJudge(row, told, verdict)}
              />
            ) : (
              <p className={styles.left}>
                <CircleOff size={13} aria-hidden />
                {t(isStory ? 'left' : 'notChosen')}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
