// The program's arguments: which of them are a command, and which an archive to open in the window.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveToOpen, commandWords } from '../../../electron/app/start-words';

describe('commandWords', () => {
  it('takes a bare first word as a command, with all that follows', () => {
    expect(commandWords(['search', 'هدنة', '--archive', '/a/b', '--json'])).toEqual([
      'search',
      'هدنة',
      '--archive',
      '/a/b',
      '--json',
    ]);
    expect(commandWords(['serch'])).toEqual(['serch']); // a slip gets the command line's help, not a window
  });

  it('takes a request for help as one', () => {
    expect(commandWords(['--help'])).toEqual(['--help']);
    expect(commandWords(['-h'])).toEqual(['-h']);
    expect(commandWords(['search', '--help'])).toEqual(['search', '--help']);
  });

  it('lets Chromium’s own switches stand before a command', () => {
    expect(commandWords(['--no-sandbox', '--user-data-dir=/p', 'verify', '--archive', 'a'])).toEqual([
      'verify',
      '--archive',
      'a',
    ]);
  });

  it.each([
    [[]],
    [['--no-sandbox', '--remote-debugging-port=0']],
    [['/home-of/archives/ceasefire']],
    [['./ceasefire']],
    [['C:\\archives\\ceasefire']],
    [['--archive', 'ceasefire']],
    [['--tour', '--out', 'folder']],
    [['--document-host']],
  ])('opens the desk for %j', (args) => {
    expect(commandWords(args)).toBeNull();
  });
});

describe('archiveToOpen', () => {
  it('resolves a folder where the program was called', () => {
    expect(archiveToOpen(['./ceasefire'], path.resolve('/archives'))).toBe(path.resolve('/archives/ceasefire'));
  });

  it('takes the database that a file manager hands over for its archive', () => {
    expect(archiveToOpen(['--flag', '/archives/ceasefire/archive.sqlite'], '/')).toBe(
      path.resolve('/archives/ceasefire'),
    );
  });

  it('finds nothing among switches and bare words', () => {
    expect(archiveToOpen(['--user-data-dir=/p', 'word'], '/')).toBeNull();
  });
});
