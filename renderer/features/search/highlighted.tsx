// A slice of a raw text with the matched stretches marked. Marks are backgrounds only: letters stay joined.
import { visibleControls } from '../../ui/bidi-controls';
import { segmentsOf } from './segments';
import type { Stretch } from './segments';
import styles from './result-row.module.css';

export interface HighlightedProps {
  readonly text: string;
  readonly highlights: readonly Stretch[];
}

export function Highlighted({ text, highlights }: HighlightedProps) {
  return segmentsOf(text, highlights).map((segment) =>
    segment.marked ? (
      <mark key={segment.start} className={styles.hit}>
        {visibleControls(segment.text)}
      </mark>
    ) : (
      visibleControls(segment.text)
    ),
  );
}
