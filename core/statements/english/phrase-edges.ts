// Takes adverbs, times and places off the edges of a noun phrase.
import type { Token } from '../reading/token';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  months,
  prepositions,
  subordinators,
  timeWords,
  weekdays,
} from './lexicon/function-words';
import { vehicles } from './lexicon/reporting-nouns';

const VEHICLES: ReadonlySet<string> = new Set(vehicles);

/** "in a statement", "on Monday", "at a news conference", "in 2017": says when or where, not who. */
export function isAdverbial(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (weekdays.has(token.lower) || VEHICLES.has(token.lower) || /^\d/.test(token.lower)) return true;
    if (months.has(token.lower) && token.capital) return true;
    if (prepositions.has(token.lower)) return false;
  }
  return false;
}

/** Takes adverbs, times and "in a statement" off the right end. */
export function trimRight(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  for (;;) {
    const last = tokens[end - 1];
    if (!last || end <= from) return end;
    if (last.kind === 'mark' || (last.kind === 'bracket' && last.lower !== ')' && last.lower !== ']')) return end;
    if (last.kind !== 'word') return end;
    const { lower } = last;
    if (
      adverbs.has(lower) ||
      auxiliaries.has(lower) ||
      (timeWords.has(lower) && !determiners.has(tokens[end - 2]?.lower ?? '')) ||
      weekdays.has(lower)
    ) {
      end--;
      if (weekdays.has(lower) || timeWords.has(lower)) {
        while (
          end > from &&
          (tokens[end - 1]?.lower === 'on' ||
            tokens[end - 1]?.lower === 'late' ||
            tokens[end - 1]?.lower === 'early' ||
            tokens[end - 1]?.lower === 'last')
        )
          end--;
      }
      continue;
    }
    const adverbial = adverbialBefore(tokens, from, end);
    if (adverbial < 0) return end;
    end = adverbial;
  }
}

/** Where an adverbial begins that ends at `end` (in a statement, on Jan 5, in an interview with the paper); -1 for none. */
function adverbialBefore(tokens: readonly Token[], from: number, end: number): number {
  for (let i = end - 1; i > from && i > end - 10; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (
      (token.lower === 'in' ||
        token.lower === 'on' ||
        token.lower === 'at' ||
        token.lower === 'during' ||
        token.lower === 'via') &&
      isAdverbial(tokens, i)
    )
      return i;
  }
  return -1;
}

/** Drops conjunctions, adverbs and adverbials from the left end: "But on Monday Smith". */
export function trimLeft(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (!token) break;
    const { lower } = token;
    if (token.kind !== 'word') {
      start++;
      continue;
    }
    if (
      coordinators.has(lower) ||
      (subordinators.has(lower) && start + 1 < to) ||
      (adverbs.has(lower) && !BOTH.has(lower))
    )
      start++;
    else if (weekdays.has(lower) && start + 1 < to) start++;
    else break;
  }
  return start;
}

const BOTH = new Set(['both', 'all']);
