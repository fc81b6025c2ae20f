// A stance as it stands beside a statement: the word, and a sign for its family.
import { BadgeCheck, CircleSlash, Handshake, Lightbulb, MessageSquare, ThumbsUp, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { familyOf } from '../../core/statements/stance';
import type { Stance, StanceFamily } from '../../core/statements/stance';
import { useText } from '../i18n/use-text';
import styles from './speech.module.css';

const signs: Readonly<Record<StanceFamily, LucideIcon>> = {
  neutral: MessageSquare,
  assertive: BadgeCheck,
  opinion: Lightbulb,
  opposing: CircleSlash,
  pressing: TriangleAlert,
  committing: Handshake,
  favourable: ThumbsUp,
};

export function FamilySign({ family, size = 13 }: { readonly family: StanceFamily; readonly size?: number }) {
  const Sign = signs[family];
  return <Sign size={size} aria-hidden />;
}

export function StanceMark({ stance }: { readonly stance: Stance }) {
  const t = useText('statements');
  const family = familyOf(stance);
  return (
    <span className={styles.mark} title={t(`family_${family}`)}>
      <FamilySign family={family} />
      {t(`stance_${stance}`)}
    </span>
  );
}
