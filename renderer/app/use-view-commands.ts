// Going from view to view by keys, menu and palette.
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';

export function useViewCommands(): void {
  const showView = useDesk((desk) => desk.showView);
  useDeskCommand('view-search', () => showView('search'));
  useDeskCommand('view-stories', () => showView('stories'));
  useDeskCommand('view-compare', () => showView('compare'));
  useDeskCommand('view-speakers', () => showView('speakers'));
  useDeskCommand('view-timelines', () => showView('timelines'));
}
