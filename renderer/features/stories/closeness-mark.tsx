// How close an article is to an earlier one: a sign and a word, and on hover how much of it stands there.
import { Copy, FilePen, FileText } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Closeness } from '../../../core/contract/schema/stories';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import styles from './story-members.module.css';

const signs: Readonly<Record<Closeness, LucideIcon>> = { wire: Copy, rewrite: FilePen, related: FileText };

export interface ClosenessMarkProps {
  readonly closeness: Closeness;
  /** 0 to 1. */
  readonly reuse: number;
}

export function ClosenessMark({ closeness, reuse }: ClosenessMarkProps) {
  const t = useText('stories');
  const { formats } = useLocalisation();
  const Sign = signs[closeness];
  const hint =
    closeness === 'related'
      ? t('closenessHint_related')
      : t(`closenessHint_${closeness}`, { share: formats.percent(Math.round(reuse * 100) / 100) });
  return (
    <span className={styles.closeness} title={hint}>
      <Sign size={13} aria-hidden />
      {t(`closeness_${closeness}`)}
    </span>
  );
}
