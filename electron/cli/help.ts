// What `--help` says: all commands, or one with its options.
import type { Command } from './command';
import type { Options } from './arguments';
import { commandTable } from './command-table';
import { secretOptions } from './secrets';

export const commonOptions: Options = {
  archive: { value: 'DIR', help: 'the folder of the archive' },
  json: { help: 'answer with one JSON document on stdout' },
  ...secretOptions,
  help: { help: 'this text' },
};

export function generalHelp(): string {
  const width = Math.max(...commandTable.map(({ name }) => name.length));
  return [
    'marsad COMMAND --archive DIR [options]',
    '',
    ...commandTable.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command takes --archive DIR, --json and --help. Exit codes: 0 done; 1 done, but something was rejected or',
    'failed a check; 2 wrong usage or a failure. Messages and progress go to stderr.',
    '',
  ].join('\n');
}

/** All commands whose name begins with this word. */
export function groupHelp(word: string): string | null {
  const group = commandTable.filter(({ name }) => name.startsWith(`${word} `));
  return group.length === 0 ? null : group.map(commandHelp).join('\n');
}

export function commandHelp({ name, usage, summary, options }: Command): string {
  const all = Object.entries({ ...options, ...commonOptions });
  const left = ([option, { value }]: (typeof all)[number]): string => `--${option}${value ? ` ${value}` : ''}`;
  const width = Math.min(28, Math.max(...all.map((one) => left(one).length)));
  return [
    `marsad ${name}${usage ? ` ${usage}` : ''} --archive DIR [options]`,
    `  ${summary}`,
    '',
    ...all.map((one) => `  ${left(one).padEnd(width)}  ${one[1].help}`),
    '',
  ].join('\n');
}
