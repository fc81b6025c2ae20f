// The command line: finds the command, runs it, and turns whatever happens into an exit code, one line, and with --json one document.
import path from 'node:path';
import { readArguments } from './arguments';
import { findCommand } from './command-table';
import { failureDocument, usageError } from './failure';
import { commandHelp, commonOptions, generalHelp, groupHelp } from './help';
import { Output, ReaderGone } from './output';
import { unlock } from './secrets';

/** @param words what stands after the program's name */
async function marsad(words: readonly string[], out: Output): Promise<0 | 1> {
  const [first] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    await out.write(generalHelp());
    if (first === undefined) throw usageError('No command was given.');
    return 0;
  }
  if (words[1] === '--help') {
    const help = groupHelp(first);
    if (help !== null) {
      await out.write(help);
      return 0;
    }
  }
  const { command, rest } = findCommand(words);
  if (rest.includes('--help')) {
    await out.write(commandHelp(command));
    return 0;
  }
  const args = readArguments(command.name, rest, { ...command.options, ...commonOptions });
  const [min, max] = command.positionals;
  if (args.positionals.length < min)
    args.fail(`${command.usage.split(' ')[args.positionals.length] ?? 'A word'} is missing.`);
  if (args.positionals.length > max) args.fail(`"${args.positionals[max] ?? ''}" is one word too many.`);
  for (const name of ['archive', 'from']) {
    const folder = args.text(name);
    if (folder !== undefined) await unlock(path.resolve(folder), args);
  }
  return command.run({
    args,
    out,
    get archive() {
      return path.resolve(args.requiredText('archive'));
    },
  });
}

const words = process.argv.slice(2);
const out = new Output(words.includes('--json'));
let code: 0 | 1 | 2;
try {
  code = await marsad(words, out);
} catch (error) {
  code = error instanceof ReaderGone ? 0 : 2;
  if (code === 2) {
    const document = failureDocument(error);
    out.note(`marsad: ${document.error.message}`);
    if (process.env['MARSAD_DEBUG'] && error instanceof Error) out.note(error.stack ?? '');
    if (out.json) await out.write(`${JSON.stringify(document)}\n`);
  }
}
await out.flushed();
process.exit(code);
