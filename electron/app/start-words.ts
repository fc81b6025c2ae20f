// What the arguments of the program ask for: a command, or the desk, perhaps with an archive to open.
import path from 'node:path';

/** Switches of the desk itself; whatever follows them is no command. */
const deskSwitches = ['--archive', '--tour', '--out', '--document-host'];

/**
 * The words of the command line, from the command on; null where the desk is meant. Chromium's own switches may stand
 * before a command (`--no-sandbox` must, for root). A bare word is a command, a word with a separator in it a path.
 */
export function commandWords(args: readonly string[]): string[] | null {
  const first = args.findIndex((word) => !isSwitch(word));
  const word = args[first];
  if (word === undefined || /[\\/]/.test(word)) return null;
  const before = args.slice(0, first);
  if (before.some((one) => deskSwitches.includes(one.split('=', 1)[0] ?? ''))) return null;
  return args.slice(first);
}

function isSwitch(word: string): boolean {
  return word.startsWith('-') && word !== '--help' && word !== '-h';
}

/**
 * The archive that the desktop asks us to open: a folder, or the database inside one, which is what a file manager can
 * hand over. Null where no path was given.
 */
export function archiveToOpen(words: readonly string[], workingFolder = process.cwd()): string | null {
  const given = words.find((word) => !word.startsWith('-') && /[\\/]/.test(word));
  if (given === undefined) return null;
  const full = path.resolve(workingFolder, given);
  return path.basename(full) === 'archive.sqlite' ? path.dirname(full) : full;
}
