// A tag as it stands beside text: a dot in its colour and its name. The name carries the meaning, the colour only helps to find it.
import type { CSSProperties } from 'react';
import { BidiText } from './bidi-text';
import { classes } from './classes';
import styles from './tag-chip.module.css';

export interface TagDotProps {
  readonly colour: string;
}

export function TagDot({ colour }: TagDotProps) {
  return <span aria-hidden className={styles.dot} style={{ '--tag-colour': colour } as CSSProperties} />;
}

export interface TagChipProps {
  readonly name: string;
  readonly colour: string;
  /** Where the bare name could be mistaken: the whole path, as the tooltip of the system. */
  readonly path?: string | undefined;
  readonly quiet?: boolean;
}

export function TagChip({ name, colour, path, quiet = false }: TagChipProps) {
  return (
    <span className={classes(styles.chip, quiet && styles.quiet)} title={path}>
      <TagDot colour={colour} />
      <BidiText className={styles.name}>{name}</BidiText>
    </span>
  );
}
