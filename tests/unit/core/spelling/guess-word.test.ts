// Traps of mistyping: what was meant must be among the guesses, and win where the archive holds it more often.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsOf } from '../../../../core/spelling/edits';
import { guessesFor, layoutGuesses, rankGuesses } from '../../../../core/spelling/guess-word';
import { keyNeighbours, otherLayouts } from '../../../../core/spelling/keyboard-layouts';
import { foldText } from '../../../../core/text/fold';

/** The best guess for a typed word in an archive that holds these words so often. */
function best(typed: string, archive: Readonly<Record<string, number>>): string | undefined {
  const weights = new Map(Object.entries(archive).map(([word, weight]) => [foldText(word), weight]));
  const guesses = [...layoutGuesses(typed), ...guessesFor(foldText(typed), 2_800)];
  return rankGuesses(guesses, (term) => weights.get(term) ?? 0, 0)[0]?.terms.join(' ');
}

describe('guesses', () => {
  it.each([
    ['keys side by side', 'السيشي', 'السيسي'],
    ['keys one above the other', 'المغاوضات', 'المفاوضات'],
    ['any other letter', 'المخاوضات', 'المفاوضات'],
    ['ض for ظ', 'المفاوظات', 'المفاوضات'],
    ['ذ for د', 'هذنة', 'هدنة'],
    ['ت for ة', 'هدنت', 'هدنة'],
    ['hamza at the end', 'شهدا', 'شهداء'],
    ['the wrong seat of hamza', 'مسءولين', 'مسؤولين'],
    ['a letter doubled', 'القااهرة', 'القاهرة'],
    ['letters swapped', 'غوتيرشي', 'غوتيريش'],
    ['two slips', 'الهزنت', 'الهدنة'],
    ['a slip behind what is written onto the word', 'وبالهذنة', 'الهدنة'],
    ['the article left out as well', 'مفاوظات', 'المفاوضات'],
    ['a vowel letter too many in Hebrew', 'ירושליים', 'ירושלים'],
    ['letters that sound alike in Hebrew', 'ממשלע', 'ממשלה'],
    ['English letters swapped', 'caesefire', 'ceasefire'],
    ['an English vowel', 'negotiaters', 'negotiators'],
  ])('%s: %s', (_, typed, meant) => {
    expect(best(typed, { [meant]: 1_000, زعفران: 1_000, unrelated: 1_000 })).toBe(foldText(meant));
  });

  it.each([
    ['hgi]km', 'الهدنة'],
    ['y.m', 'غزة'],
    [';vm', 'كرة'],
    ['ghkd', 'لاني'],
    ['akuo', 'שלום'],
    ['vnnakv', 'הממשלה'],
    ['اثممخ', 'hello'],
    ['لاثلاث', 'bebe'],
    ['יקךךם', 'hello'],
  ])('typed with another layout on: %s → %s', (typed, meant) => {
    const texts = otherLayouts(typed).map(({ text }) => foldText(text));
    expect(texts).toContain(foldText(meant));
    expect(texts.every((text) => text !== foldText(typed))).toBe(true);
  });

  it.each([
    ['sisi', 'السيسي'],
    ['Sinwar', 'السنوار'],
    ['senwar', 'السنوار'],
    ['netanyahou', 'نتنياهو'],
    ['سينوار', 'סינוואר'],
    ['بلينكن', 'blinken'],
    ['גוטרש', 'غوتيريش'],
    ['egypt', 'مصر'],
  ])('a name in another script: %s → %s', (typed, meant) => {
    expect(best(typed, { [meant]: 1_000, زعفران: 1_000 })).toBe(foldText(meant));
  });

  it('two words in one come apart', () => {
    expect(best('اطلاقالنار', { إطلاق: 50, النار: 50 })).toBe('اطلاق النار');
  });

  it('the frequent word wins between equals, the likelier mistake between words as frequent', () => {
    expect(best('هذنة', { هدنة: 1_000, هزنة: 10 })).toBe(foldText('هدنة'));
    expect(best('truze', { truce: 100, trume: 100 })).toBe('truce');
  });

  it('a word that occurs is doubted only for one that is a hundred times as frequent', () => {
    const weightOf = (term: string): number => ({ هدنه: 1_000, هذنه: 5 })[term] ?? 0;
    expect(rankGuesses(guessesFor('هذنه', 2_800), weightOf, 5)[0]?.terms).toEqual(['هدنه']);
    expect(rankGuesses(guessesFor('هذنه', 2_800), weightOf, 50)).toEqual([]);
  });
});

describe('edits', () => {
  const letters = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ابتجدرسعفلمنهوي'), minLength: 2, maxLength: 9 }),
    fc.string({ unit: fc.constantFrom(...'abcdeimnorst'), minLength: 2, maxLength: 9 }),
    fc.string({ unit: fc.constantFrom(...'אבגדהוילמנרש'), minLength: 2, maxLength: 9 }),
  );

  it('lead back: who mistypes one word for another may mistype the other for it, at the same cost', () => {
    fc.assert(
      fc.property(letters, fc.nat(), (term, pick) => {
        const edits = editsOf(term, 400);
        const edit = edits[pick % Math.max(1, edits.length)];
        if (!edit || edit.term.length < 4 || term.length < 4) return;
        expect(editsOf(edit.term, Infinity).find((back) => back.term === term)?.cost).toBe(edit.cost);
      }),
      { numRuns: 60 },
    );
  });

  it('come the likeliest first, each once, never the word itself, and no more than asked for', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 900 }), (term, most) => {
        const edits = editsOf(term, most);
        expect(edits.length).toBeLessThanOrEqual(most);
        expect(new Set([term, ...edits.map((edit) => edit.term)]).size).toBe(edits.length + 1);
        expect(edits.map(({ cost }) => cost)).toEqual(edits.map(({ cost }) => cost).toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'a', '2024', 'غزة2024', 'abcهدنة', 'ا'.repeat(300)])('there are none of %j', (term) => {
    expect(editsOf(term, 100)).toEqual([]);
  });

  it('neighbouring keys are neighbours both ways', () => {
    for (const letter of 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤabcdefghijklmnopqrstuvwxyzאבגדהוזחטיכלמנסעפצקרשת') {
      for (const other of keyNeighbours(letter)) expect(keyNeighbours(other)).toContain(letter);
    }
    expect([...keyNeighbours('g')].toSorted()).toEqual(['b', 'f', 'h', 't', 'v', 'y']);
  });
});
