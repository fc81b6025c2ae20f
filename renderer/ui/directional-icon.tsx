// An icon that points along the reading direction (next, back): mirrored where text runs right-to-left.
import type { LucideIcon } from 'lucide-react';
import { useLocalisation } from '../i18n/i18n-context';

export interface DirectionalIconProps {
  readonly icon: LucideIcon;
  readonly size?: number;
}

export function DirectionalIcon({ icon: Icon, size = 16 }: DirectionalIconProps) {
  const { direction } = useLocalisation();
  return <Icon size={size} aria-hidden style={direction === 'rtl' ? { transform: 'scaleX(-1)' } : undefined} />;
}
