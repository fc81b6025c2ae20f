// The line between two panes: drag it, or focus it and use the arrow keys.
import { useRef } from 'react';
import { useLocalisation } from '../i18n/i18n-context';
import { paneLimits, resizePane, usePanes } from './pane-widths';
import type { ResizablePane } from './pane-widths';
import styles from './desk.module.css';

const STEP = 24;

export interface PaneHandleProps {
  readonly pane: ResizablePane;
  readonly label: string;
  /** On which side of the handle the pane lies that it resizes. */
  readonly side?: 'before' | 'after';
}

export function PaneHandle({ pane, label, side = 'before' }: PaneHandleProps) {
  const { direction } = useLocalisation();
  const width = usePanes((panes) => panes[pane]);
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const forward = (direction === 'rtl') === (side === 'before') ? -1 : 1;
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneLimits[pane].min}
      aria-valuemax={paneLimits[pane].max}
      className={styles.handle}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) resizePane(pane, drag.current.width + (event.clientX - drag.current.x) * forward);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') resizePane(pane, width + STEP * forward);
        else if (event.key === 'ArrowLeft') resizePane(pane, width - STEP * forward);
        else return;
        event.preventDefault();
      }}
    />
  );
}
