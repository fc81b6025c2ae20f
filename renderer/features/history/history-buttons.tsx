// Undo and redo, each saying what it would do; offered to keys, menu and palette as well.
import { Redo2, Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { asMarsadError, call } from '../../api/client';
import { useCommand, useEdit } from '../../api/queries';
import { shownKeys } from '../../app/shortcuts';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDeskCommand } from '../../state/commands';
import { useReport } from '../../state/use-report';
import { DirectionalIcon } from '../../ui/directional-icon';
import { IconButton } from '../../ui/icon-button';
import { operationText } from '../../i18n/operation-text';

export function HistoryButtons() {
  const t = useText('history');
  const { language, locale } = useLocalisation();
  const report = useReport();
  const state = useCommand('history.state', {}, { keepPrevious: true }).data;
  const undoEdit = useEdit('history.undo');
  const redoEdit = useEdit('history.redo');
  const skipEdit = useEdit('history.skip');
  const busy = undoEdit.isPending || redoEdit.isPending || skipEdit.isPending;
  const words = (operation: Parameters<typeof operationText>[0]): string => operationText(operation, language, locale);

  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    // Asked anew: the key may come before the last change has come round to this window.
    const now = (await call('history.state', {}))[direction];
    if (!now) {
      report.info(t(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
      return;
    }
    const skip = async (): Promise<void> => {
      await skipEdit.mutateAsync({ direction, id: now.id });
      report.done(t('skipped', { what: words(now) }));
    };
    let done;
    try {
      done = await (direction === 'undo' ? undoEdit : redoEdit).mutateAsync({});
    } catch (error) {
      if (asMarsadError(error).code !== 'UNDO_CONFLICT') throw error;
      report.stuck(error, { label: t('skip'), run: () => void skip().catch(report.failed) });
      return;
    }
    report.done(t(direction === 'undo' ? 'undone' : 'redone', { what: words(done) }));
  };
  // Keys come faster than steps are done: each press counts, and they are done one after another.
  const queue = useRef(Promise.resolve());
  const run = (direction: 'undo' | 'redo'): void => {
    queue.current = queue.current.then(() => step(direction)).catch(report.failed);
  };
  useDeskCommand('undo', () => run('undo'));
  useDeskCommand('redo', () => run('redo'));

  return (
    <>
      <IconButton
        label={state?.undo ? t('undoWhat', { what: words(state.undo) }) : t('nothingToUndo')}
        shortcut={shownKeys('keyUndo')}
        isDisabled={!state?.undo || busy}
        onPress={() => run('undo')}
      >
        <DirectionalIcon icon={Undo2} />
      </IconButton>
      <IconButton
        label={state?.redo ? t('redoWhat', { what: words(state.redo) }) : t('nothingToRedo')}
        shortcut={shownKeys('keyRedo')}
        isDisabled={!state?.redo || busy}
        onPress={() => run('redo')}
      >
        <DirectionalIcon icon={Redo2} />
      </IconButton>
    </>
  );
}
