// Going from view to view by keys, menu and palette.
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';
import type { DeskView } from '../state/desk-store';

/** `toResults` shows the search view with the focus in its list; the other views take the focus when they come. */
export function useViewCommands(toResults: () => void): void {
  useDeskCommand('view-search', toResults);
  useDeskCommand('view-stories', () => go('stories'));
  useDeskCommand('view-compare', () => go('compare'));
  useDeskCommand('view-speakers', () => go('speakers'));
  useDeskCommand('view-timelines', () => go('timelines'));
}

function go(view: DeskView): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  useDesk.getState().showView(view);
}
