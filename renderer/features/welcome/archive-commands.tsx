// Offers the ways into an archive to the palette, whatever is on show. Draws nothing.
import { useDeskCommand } from '../../state/commands';
import { useArchiveDoors } from './use-archive-doors';

export function ArchiveCommands() {
  const doors = useArchiveDoors();
  useDeskCommand('create-archive', doors.create);
  useDeskCommand('open-archive', doors.open);
  useDeskCommand('open-sample', doors.openSample);
  return null;
}
