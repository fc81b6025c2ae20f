// Words that a misspelt word may have been meant to be, by what the mistake costs: slips of finger and ear first.
import { comesAndGoes, confusedWith, looseLetters } from './confusions';
import { keyNeighbours } from './keyboard-layouts';

/** A folded term and how unlikely the mistakes are that lead from it to what was typed: 1 for one mistake of no known kind. */
export interface Candidate {
  readonly term: string;
  readonly cost: number;
}

/** Another letter or order, by finger or ear; a letter that comes and goes; anything else. */
const SLIP = 0.5;
const LOOSE = 0.6;
const ANY = 1;
/** What a second mistake adds to the first, beside its own cost: one of any kind is likelier than two slips. */
const SECOND = 0.05;

const ALPHABETS: readonly (readonly [RegExp, string])[] = [
  [/^[\u0621-\u064A]+$/, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤ'],
  [/^[\u05D0-\u05EA]+$/, 'אבגדהוזחטיכלמנסעפצקרשת'],
  [/^[a-z]+$/, 'abcdefghijklmnopqrstuvwxyz'],
];

/**
 * Terms one mistake away, and two where both are slips: a neighbouring key, letters that sound or look alike, two letters
 * in the wrong order, a letter doubled or left single, a vowel too many or too few. The likeliest first, at most `most`;
 * equal ones in the order of the alphabet. Nothing for words of several scripts, of digits, or of one letter.
 */
export function editsOf(term: string, most: number): Candidate[] {
  const alphabet = ALPHABETS.find(([script]) => script.test(term))?.[1];
  if (alphabet === undefined || term.length < 2 || term.length > 40) return [];
  const costs = new Map<string, number>();
  const slips = new Map<string, number>();
  eachSlip(term, (word, cost) => {
    note(costs, word, cost);
    note(slips, word, cost);
  });
  if (costs.size < most && term.length > 3) {
    for (const [slip, first] of slips) eachSlip(slip, (word, cost) => note(costs, word, first + cost + SECOND));
  }
  eachEdit(term, alphabet, (word) => note(costs, word, ANY));
  costs.delete(term);
  return [...costs]
    .map(([word, cost]) => ({ term: word, cost }))
    .sort((a, b) => a.cost - b.cost || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}

function note(costs: Map<string, number>, word: string, cost: number): void {
  if (word.length >= 2 && cost < (costs.get(word) ?? Infinity)) costs.set(word, cost);
}

function eachSlip(term: string, visit: (word: string, cost: number) => void): void {
  for (let i = 0; i <= term.length; i++) {
    const [before, letter, after] = [term.slice(0, i), term[i] ?? '', term.slice(i + 1)];
    const [previous, next] = [term[i - 1] ?? '', term[i + 1] ?? ''];
    if (letter !== '') {
      if (letter === previous || comesAndGoes(letter)) visit(before + after, LOOSE);
      if (next !== '' && next !== letter) visit(before + next + letter + term.slice(i + 2), SLIP);
      for (const other of slipsOf(letter)) visit(before + other + after, SLIP);
      visit(before + letter + term.slice(i), LOOSE);
    }
    for (const other of looseLetters(term)) visit(before + other + term.slice(i), LOOSE);
  }
}

function eachEdit(term: string, alphabet: string, visit: (word: string) => void): void {
  for (let i = 0; i <= term.length; i++) {
    const [before, after] = [term.slice(0, i), term.slice(i)];
    if (after !== '') visit(before + after.slice(1));
    for (const letter of alphabet) {
      visit(before + letter + after);
      if (after !== '') visit(before + letter + after.slice(1));
    }
  }
}

const slipsByLetter = new Map<string, readonly string[]>();

function slipsOf(letter: string): readonly string[] {
  let slips = slipsByLetter.get(letter);
  if (!slips) {
    slips = [...new Set([...keyNeighbours(letter), ...confusedWith(letter)])];
    slipsByLetter.set(letter, slips);
  }
  return slips;
}
