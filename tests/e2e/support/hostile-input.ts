// Messages that no honest window would send: at random from a seed, half of them shaped like what the contract asks for.
import { z } from 'zod';
import { commands, type CommandName } from '../../../core/contract/commands';

export interface Message {
  readonly name: string;
  readonly input: unknown;
}

/** Commands that would leave the machine's clipboard, desktop or disk changed outside the test's folder. */
const leftOut = new Set<string>(['app.copy', 'app.showInFolder']);
export const fuzzedCommands = (Object.keys(commands) as CommandName[]).filter((name) => !leftOut.has(name));

const strings = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800', // half a character
  '\u202e\u200f\u2066',
  'ﷺ'.repeat(50),
  'א'.repeat(10_000),
  '('.repeat(5_000),
  `${'('.repeat(200)}هدنة${')'.repeat(200)}`,
  '"""',
  '-'.repeat(2_000),
  'a* OR '.repeat(500),
  'NEAR/99999999999 NEAR/-1',
  'date:9999-99-99',
  "'; DROP TABLE articles; --",
  '%s%n{0}${7*7}',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  'https://example.org/',
  '1e400',
  'NaN',
];
const numbers = [0, -0, 1, -1, 0.5, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 1e308, NaN, Infinity, -Infinity];

export class HostileInput {
  private state: number;

  /** @param folder every path in a well-formed message lies in it */
  constructor(
    seed: number,
    private readonly folder: string,
  ) {
    this.state = seed;
  }

  message(): Message {
    const roll = this.random();
    if (roll < 0.1) return { name: this.string(), input: this.anything(3) };
    const name = this.pick(fuzzedCommands);
    if (roll < 0.35) return { name, input: this.anything(4) };
    return { name, input: this.shaped(inputSchema(name), 0, roll < 0.7 ? 0.15 : 0) };
  }

  /** A value after the schema; each part of it is something else with the probability `noise`. */
  private shaped(schema: JsonSchema, depth: number, noise: number, key = ''): unknown {
    if (this.random() < noise || depth > 8) return this.anything(2);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return this.pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return this.shaped(this.pick(choices), depth + 1, noise, key);
    switch (schema.type) {
      case 'object': {
        const value: Record<string, unknown> = {};
        for (const [name, part] of Object.entries(schema.properties ?? {})) {
          const needed = schema.required?.includes(name) ?? false;
          if (needed || this.random() < 0.6) value[name] = this.shaped(part, depth + 1, noise, name);
        }
        if (this.random() < 0.05) value[this.pick(strings)] = this.anything(1);
        return value;
      }
      case 'array':
        return Array.from({ length: Math.max(schema.minItems ?? 0, this.below(4)) }, () =>
          this.shaped(schema.items ?? {}, depth + 1, noise, key),
        );
      case 'integer':
        return this.random() < 0.7 ? this.below(60) : this.pick(numbers);
      case 'number':
        return this.pick(numbers);
      case 'boolean':
        return this.random() < 0.5;
      case 'null':
        return null;
      case 'string':
        return this.text(key);
      default:
        return this.anything(2);
    }
  }

  private text(key: string): string {
    // A path that the contract would take is hostile only inside the test's own folder.
    if (/path|out|folder|from|to$/i.test(key))
      return `${this.folder}/none/${this.pick(strings).replaceAll(/[\\/:]/g, '_')}`;
    return this.string();
  }

  private anything(depth: number): unknown {
    const roll = this.below(depth > 0 ? 9 : 6);
    switch (roll) {
      case 0:
        return undefined;
      case 1:
        return null;
      case 2:
        return this.random() < 0.5;
      case 3:
        return this.pick(numbers);
      case 4:
      case 5:
        return this.string();
      case 6:
        return Array.from({ length: this.below(5) }, () => this.anything(depth - 1));
      case 7:
        return Object.fromEntries(
          Array.from({ length: this.below(5) }, () => [this.string(), this.anything(depth - 1)]),
        );
      default:
        return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown;
    }
  }

  private string(): string {
    if (this.random() < 0.5) return this.pick(strings);
    const length = this.below(12);
    return String.fromCharCode(...Array.from({ length }, () => this.below(0x10000)));
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  /** mulberry32 */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The part of JSON Schema that zod writes for our inputs. */
interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
}

const schemas = new Map<CommandName, JsonSchema>();

function inputSchema(name: CommandName): JsonSchema {
  const known = schemas.get(name);
  if (known) return known;
  const made = z.toJSONSchema(commands[name].input, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  schemas.set(name, made);
  return made;
}
