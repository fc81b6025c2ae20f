// What a command of the command line is made of.
import type { Arguments, Options } from './arguments';
import type { Output } from './output';

/** 0 done; 1 done, but something was rejected or failed a check; 2 (thrown) wrong usage or a failure. */
export type ExitCode = 0 | 1;

export interface Invocation {
  readonly args: Arguments;
  readonly out: Output;
  /** Absolute folder of `--archive`; asking for it fails with USAGE where it was not given. */
  readonly archive: string;
}

export interface Command {
  /** `import`, `tag add` */
  readonly name: string;
  readonly summary: string;
  /** What stands after the name: `PATH...` */
  readonly usage: string;
  /** How many positionals there may be. */
  readonly positionals: readonly [min: number, max: number];
  /** Beside --archive, --json and --help, which every command has. */
  readonly options: Options;
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}
