// Reads the words after a command: `--name value`, `--name=value`, `--flag`; whatever else is positional, so that a query may begin with a minus.
// A value that itself begins with two of them is written `--name=--value`.
import { usageError } from './failure';

export interface OptionSpec {
  /** What stands for the value in the help; absent for a flag. */
  readonly value?: string;
  readonly help: string;
  readonly repeatable?: boolean;
}

export type Options = Readonly<Record<string, OptionSpec>>;

export class Arguments {
  constructor(
    readonly command: string,
    readonly positionals: readonly string[],
    private readonly values: ReadonlyMap<string, readonly string[]>,
  ) {}

  flag(name: string): boolean {
    return this.values.has(name);
  }

  text(name: string): string | undefined {
    return this.values.get(name)?.at(-1);
  }

  texts(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.fail(`--${name} is missing.`);
  }

  /** A whole number from 0; undefined when the option was not given. */
  count(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.number(text, `--${name}`);
  }

  requiredCount(name: string): number {
    return this.count(name) ?? this.fail(`--${name} is missing.`);
  }

  /** One of a closed list; undefined when the option was not given. */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const chosen = choices.find((choice) => choice === text);
    return chosen ?? this.fail(`--${name} cannot be "${text}": it is one of ${choices.join(', ')}.`);
  }

  /** The id of an article or excerpt at a position. */
  id(position: number, what: string): number {
    const text = this.positionals[position] ?? this.fail(`${what} is missing.`);
    const id = this.number(text, what);
    return id > 0 ? id : this.fail(`${what} must be a number from 1, not "${text}".`);
  }

  /** @throws always */
  fail(detail: string): never {
    throw usageError(detail, this.command);
  }

  private number(text: string, what: string): number {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : this.fail(`${what} must be a whole number, not "${text}".`);
  }
}

/** @throws MarsadError USAGE for an unknown option, a missing value, or one given to a flag */
export function readArguments(command: string, words: readonly string[], options: Options): Arguments {
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') {
      positionals.push(...words.slice(i + 1));
      break;
    }
    const match = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word);
    const name = match?.[1];
    if (name === undefined) {
      positionals.push(word);
      continue;
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw usageError(`There is no option --${name}.`, command);
    const known = values.get(name) ?? [];
    if (known.length > 0 && !option.repeatable) throw usageError(`--${name} was given twice.`, command);
    if (option.value === undefined) {
      if (match?.[2] !== undefined) throw usageError(`--${name} takes no value.`, command);
      values.set(name, ['']);
      continue;
    }
    const next = words[i + 1];
    const value = match?.[2] ?? (next?.startsWith('--') ? undefined : next);
    if (match?.[2] === undefined) i++;
    if (value === undefined) throw usageError(`--${name} needs a value: --${name} ${option.value}.`, command);
    values.set(name, [...known, value]);
  }
  return new Arguments(command, positionals, values);
}
