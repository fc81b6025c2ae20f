// Help, wrong usage and commands that this version does not have; every error and reason has its words.
import { beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../core/contract/errors';
import { commandTable, findCommand } from '../../electron/cli/command-table';
import { readArguments } from '../../electron/cli/arguments';
import { failureDocument } from '../../electron/cli/failure';
import { messageFor } from '../../electron/cli/messages';
import { errorAnswer } from './cli-shapes';
import { buildCommandLine, marsad } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await marsad(['--help']);
    expect(code).toBe(0);
    for (const { name } of commandTable) expect(stdout).toContain(`  ${name} `);
  });

  it.each(['import', 'tag merge', 'excerpt'])('is there for %s', async (name) => {
    const { code, stdout } = await marsad([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`marsad ${name}`);
    expect(stdout).toContain('--archive DIR');
  });
});

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], 'no command "frobnicate"'],
    [['tag'], 'needs one of'],
    [['search', '--archive', 'x'], 'QUERY is missing'],
    [['search', 'a', 'b', '--archive', 'x'], '"b" is one word too many'],
    [['search', 'a'], '--archive is missing'],
    [['search', 'a', '--archive', 'x', '--sort', 'random'], 'relevance, newest, oldest'],
    [['search', 'a', '--archive', 'x', '--limit', '-1'], 'whole number'],
    [['search', 'a', '--archive', 'x', '--colour', 'red'], 'no option --colour'],
    [['search', 'a', '--archive'], '--archive needs a value'],
  ])('%j exits 2 and says what to do', async (words, part) => {
    const ended = await marsad([...words, '--json']);
    expect(ended.code).toBe(2);
    const { error } = errorAnswer.parse(JSON.parse(ended.stdout));
    expect(error.code).toBe('USAGE');
    expect(error.message).toContain(part);
    expect(ended.stderr.trim().split('\n')).toEqual([`marsad: ${error.message}`]);
  });

  it('writes nothing to stdout without --json', async () => {
    const { code, stdout, stderr } = await marsad(['show', '1']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^marsad: .*--archive/);
  });
});

describe('words and arguments', () => {
  it('have a line for every code, without holes', () => {
    for (const code of errorCodes) expect(messageFor(code, { detail: 'd' })).not.toMatch(/[{}]|^$/);
  });

  it('keep an unexpected failure apart from those with a code', () => {
    expect(failureDocument(new Error('boom')).error).toMatchObject({ code: 'INTERNAL', params: { detail: 'boom' } });
  });

  it('read values in both spellings, repeatable ones, and leave a leading minus alone', () => {
    const options = { tag: { value: 'T', help: '', repeatable: true }, all: { help: '' } };
    const args = readArguments('x', ['-a b', '--tag', 'one', '--tag=two=2', '--all', '--', '--tag'], options);
    expect(args.positionals).toEqual(['-a b', '--tag']);
    expect(args.texts('tag')).toEqual(['one', 'two=2']);
    expect(args.flag('all')).toBe(true);
  });

  it('find the longest name of a command', () => {
    expect(findCommand(['tag', 'add', 'x']).command.name).toBe('tag add');
    expect(findCommand(['search', 'tag']).rest).toEqual(['tag']);
  });
});
