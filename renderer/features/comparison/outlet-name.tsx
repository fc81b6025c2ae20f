// An outlet by its name; articles without one share a column that says so.
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';

export interface OutletNameProps {
  readonly outlet: string;
  readonly className?: string | undefined;
}

export function OutletName({ outlet, className }: OutletNameProps) {
  const common = useText('common');
  return <BidiText className={className}>{outlet === '' ? common('unknownOutlet') : outlet}</BidiText>;
}
