// Commands of the contract that this version does not have: they say so instead of answering something.
import type { Command } from '../command';
import { CommandLineError } from '../failure';

function later(name: string, what: string, usage: string, options: Command['options']): Command {
  return {
    name,
    summary: 'Not in this version',
    usage,
    positionals: [0, 0],
    options,
    run: () => Promise.reject(new CommandLineError('NOT_IN_THIS_VERSION', { what })),
  };
}

const number = { value: 'N', help: 'not in this version' };

export const laterCommands: readonly Command[] = [
  later('stories', 'Stories', '', { 'min-outlets': number }),
];
