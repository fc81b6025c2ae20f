// A wording with what differs from the base: lines, strokes and signs that need no colour, and words for screen readers.
import { memo } from 'react';
import type { DiffSegment } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { visibleControls } from '../../ui/bidi-controls';
import { directionOf } from './text-direction';
import { wordingParts } from './wording-parts';
import type { WordingPart } from './wording-parts';
import styles from './wording.module.css';

export interface WordingProps {
  readonly segments: readonly DiffSegment[];
  readonly language: string;
}

export const Wording = memo(function Wording({ segments, language }: WordingProps) {
  const { parts, isCut } = wordingParts(segments);
  return (
    <p className={styles.wording} dir={directionOf(language)} lang={language === 'und' ? undefined : language}>
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
      {isCut && '…'}
    </p>
  );
});

function Part({ part: { kind, text, gap } }: { readonly part: WordingPart }) {
  const shown = visibleControls(text);
  if (kind === 'same') return shown + gap;
  const Mark = kind === 'missing' ? 'del' : kind === 'moved' ? 'span' : 'ins';
  return (
    <>
      <Mark className={styles[kind]}>
        <Spoken kind={kind} />
        {shown}
      </Mark>
      {gap}
    </>
  );
}

function Spoken({ kind }: { readonly kind: Exclude<DiffSegment['kind'], 'same'> }) {
  const t = useText('comparison');
  const { language } = useLocalisation();
  return (
    <bdi className="visually-hidden" lang={language}>
      {` [${t(`segment_${kind}`)}] `}
    </bdi>
  );
}
