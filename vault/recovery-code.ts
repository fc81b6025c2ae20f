// The code that opens an archive when its passphrase is forgotten: made by the program, written down by a person.
import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: without I, L, O and U, which are read as others or as words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SYMBOLS = 30;
const GROUP = 5;

/** 150 random bits, as six groups of five symbols. */
export function newRecoveryCode(): string {
  const symbols = [...randomBytes(SYMBOLS)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  const groups: string[] = [];
  for (let at = 0; at < SYMBOLS; at += GROUP) groups.push(symbols.slice(at, at + GROUP).join(''));
  return groups.join('-');
}

/** The code as it was made, out of what a person typed: case, hyphens and spaces do not count, O is 0, I and L are 1. Null when it is no code. */
export function readRecoveryCode(typed: string): string | null {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (symbols.length !== SYMBOLS || [...symbols].some((symbol) => !ALPHABET.includes(symbol))) return null;
  return symbols.replaceAll(/(.{5})(?=.)/g, '$1-');
}
