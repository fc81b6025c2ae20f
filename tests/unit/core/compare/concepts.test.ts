// What a telling names is the same in every language, whatever is written to its words.
import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../../core/compare/concepts';
import { bilingualTerms } from '../../../../core/compare/lexicon/bilingual-terms';
import { namedEntities, nameSpelling } from '../../../../core/compare/named-entities';
import { foldText } from '../../../../core/text/fold';

const keysOf = (text: string): string[] => [...conceptsOf(text).keys()].sort();

describe('concepts', () => {
  test.each([
    [
      'Blinken hopes for a ceasefire in Gaza within six weeks',
      'أعرب بلينكن عن أمله في وقف لإطلاق النار في غزة خلال ستة أسابيع',
    ],
    ['the release of 40 hostages', 'الإفراج عن ٤٠ رهينة'],
    ['the release of forty hostages', 'שחרור של ארבעים חטופים'],
    ['Netanyahu on total victory', 'נתניהו על ניצחון מוחלט'],
  ])('%s = %s', (english, other) => {
    const shared = keysOf(english).filter((key) => keysOf(other).includes(key));
    expect(shared.length).toBeGreaterThanOrEqual(Math.min(2, keysOf(english).length));
    for (const key of keysOf(english).filter((each) => /^(?:person|number)\./.test(each)))
      expect(keysOf(other)).toContain(key);
  });

  test.each(['وبالهدنة', 'للهدنة', 'هدنتهم', 'الهدنة'])('%s is the truce, with whatever is written to it', (word) => {
    expect(keysOf(`بحث ${word} اليوم`)).toContain('term.ceasefire');
  });

  test('a name keeps its own first letter, and stands where it is written', () => {
    const text = 'قال بايدن وبلينكن في باريس';
    expect(namedEntities(text).map(({ value, start, end }) => [value.key, text.slice(start, end)])).toEqual([
      ['person.biden', 'بايدن'],
      ['person.blinken', 'وبلينكن'],
      ['state.france', 'باريس'], // a capital speaks for its state
    ]);
  });

  test('spellings of one name are one key; a word that is no name has none', () => {
    expect(nameSpelling(foldText('بوتين'))).toBe(nameSpelling(foldText('بوتن')));
    expect(nameSpelling(foldText('بوتين'))).not.toBeNull();
    expect(nameSpelling(foldText('اجتماع'))).toBeNull();
  });
});

describe('the term lexicon', () => {
  test('holds at least 500 terms with forms in three languages, each under a key of its own', () => {
    expect(bilingualTerms.length).toBeGreaterThanOrEqual(500);
    expect(new Set(bilingualTerms.map(({ key }) => key)).size).toBe(bilingualTerms.length);
  });

  test.each(bilingualTerms.map((term) => [term.key, term] as const))(
    '%s is written in the letters of each language',
    (_key, term) => {
      for (const form of term.ar.split('|')) expect(form).toMatch(/^[\u0600-\u06FF0-9 "'/-]+$/);
      for (const form of term.he.split('|')) expect(form).toMatch(/^[\u0590-\u05FF0-9 "'״׳-]+$/);
      for (const form of term.en.split('|')) expect(form).toMatch(/^[A-Za-z0-9 '.-]+$/);
    },
  );
});
