// Short notices at the edge of the window: what was done (with undo), what failed.
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Notice {
  readonly tone: 'done' | 'info' | 'failed';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const SHOWN_MS = 6_000;

export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** A failure stays until it is closed; anything else goes by itself. */
export function notify(notice: Notice): void {
  notices.add(notice, notice.tone === 'failed' ? {} : { timeout: SHOWN_MS });
}
