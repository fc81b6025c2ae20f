// The public pairs of Lucene's Arabic analyser that concern folding, and the stems that our vocabulary rules share with it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../core/text/fold';
import { expandTerm } from '../../../../core/text/variants';

const path = '../shared/data/stemming/lucene_ar_pairs.tsv';
const missing = !existsSync(path);
const pairs = missing
  ? []
  : readFileSync(path, 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split('\t') as [stage: string, input: string, expected: string]);

function pairsOf(stage: string): [string, string][] {
  return pairs.filter(([name]) => name === stage).map(([, input, expected]) => [input, expected]);
}

/** docs/adr/0003-arabic-analysis.md says why these differ: no stop words, nisba kept apart, the last an ending no word of news has. */
const differs = new Set([
  'ساهديه',
  'ساهدية',
  'ساهدي',
  'ساهدهات',
  'أمريكيين',
  'امريكي',
  'ما ملكت أيمانكم',
  'الذين ملكت أيمانكم',
]);

describe.skipIf(missing)('Lucene pairs (need ../shared/data)', () => {
  test('normalisation agrees in every pair', () => {
    for (const [input, expected] of pairsOf('normalize')) expect(foldText(input)).toBe(expected);
  });

  test('stems are found by their forms, the listed differences aside', () => {
    const failed: string[] = [];
    for (const [input, expected] of [...pairsOf('stem'), ...pairsOf('analyze')]) {
      const [query, form] = [foldText(expected), foldText(input)];
      // Words that no list has are decided by frequency: the stem is a common word of the archive.
      const vocabulary = {
        documentFrequency: (term: string): number => (term === query ? 20 : term === form ? 1 : 0),
      };
      const found = expandTerm(query, vocabulary).forms.some(({ term }) => term === form);
      if (found === differs.has(input)) failed.push(`${input} ${expected}`);
    }
    expect(failed).toEqual([]);
  });
});
