// Every command of the command line, in the order in which the help lists them.
import type { Command } from './command';
import { backup, restore } from './commands/backup';
import { compare } from './commands/compare';
import { count } from './commands/count';
import { excerptCommands } from './commands/excerpt';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { init } from './commands/init';
import { passphrase } from './commands/passphrase';
import { batches, undo } from './commands/ledger';
import { search } from './commands/search';
import { speakerCommands } from './commands/speakers';
import { statementCommands } from './commands/statements';
import { show } from './commands/show';
import { stories } from './commands/stories';
import { tagCommands } from './commands/tag';
import { verify } from './commands/verify';
import { usageError } from './failure';

export const commandTable: readonly Command[] = [
  init,
  importCommand,
  search,
  count,
  show,
  ...excerptCommands,
  ...tagCommands,
  ...statementCommands,
  ...speakerCommands,
  compare,
  exportCommand,
  verify,
  backup,
  restore,
  passphrase,
  batches,
  undo,
  stories,
];

/** The command that the words begin with, and the words after it. @throws MarsadError USAGE where there is none */
export function findCommand(words: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = '', second = ''] = words;
  for (const [name, length] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const command = commandTable.find((one) => one.name === name);
    if (command) return { command, rest: words.slice(length) };
  }
  const group = commandTable.filter((one) => one.name.startsWith(`${first} `));
  if (group.length > 0) {
    const names = group.map((one) => one.name.slice(first.length + 1)).join(', ');
    throw usageError(`"marsad ${first}" needs one of: ${names}.`);
  }
  throw usageError(first === '' ? 'No command was given.' : `There is no command "${first}".`);
}
