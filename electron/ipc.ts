// Answers the window's calls: who asks is checked, what is asked is parsed, whatever fails becomes a code.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { commands, isCommandName, type CommandName } from '../core/contract/commands';
import { MarsadError, type Reply } from '../core/contract/errors';
import type { EventName, EventPayloads } from '../core/contract/events';
import { failureOf } from '../core/contract/rpc';
import type { FailureLog } from './app/log';
import { APP_ORIGIN } from './window/window-files';
import { CALL_CHANNEL, EVENT_CHANNEL } from './window/channels';

/** Carries out a command whose input is parsed. */
export type Dispatch = (name: CommandName, input: unknown) => Promise<unknown>;

export function answerCalls(dispatch: Dispatch, log: FailureLog): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    try {
      if (!isOwnPage(event)) throw new MarsadError('BAD_REQUEST', { reason: 'sender' });
      if (typeof name !== 'string' || !isCommandName(name)) throw new MarsadError('BAD_REQUEST', { reason: 'command' });
      const parsed = commands[name].input.safeParse(input);
      if (!parsed.success) {
        const path = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new MarsadError('BAD_REQUEST', { name, path });
      }
      return { ok: true, value: await dispatch(name, parsed.data) };
    } catch (error) {
      const what = typeof name === 'string' && isCommandName(name) ? name : 'call';
      return { ok: false, error: failureOf(error, (problem) => log.failure(what, problem)) };
    }
  });
}

/** The main frame of a window on our own files: nothing that an article could bring in. */
function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${APP_ORIGIN}/`);
}

/** Tells one window something; a window that is gone is told nothing. */
export function tell<E extends EventName>(contents: WebContents, event: E, payload: EventPayloads[E]): void {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event, payload);
}
