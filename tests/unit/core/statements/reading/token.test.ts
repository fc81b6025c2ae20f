// Quotations that are speech become one token; terms in quotation marks stay words. Sentences keep their tags.
import { describe, expect, it } from 'vitest';
import { isTag, isTagged } from '../../../../../core/statements/english/is-tag';
import { trimContent } from '../../../../../core/statements/reading/content';
import { partSentences } from '../../../../../core/statements/reading/sentences';
import { readTokens, type Token } from '../../../../../core/statements/reading/token';

const style = { isTagged, fewestWords: 5 };

function tokens(text: string): readonly Token[] {
  return readTokens(text, style);
}

function slices(text: string, kind: Token['kind']): string[] {
  return tokens(text)
    .filter((token) => token.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

function sentences(text: string): string[] {
  return partSentences(text, tokens(text), isTag).map(({ tokens: [...part] }) =>
    text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0),
  );
}

describe('speech and terms', () => {
  it.each([
    ['He said “we are leaving this very day”.', ['“we are leaving this very day”']],
    ['They crossed the “red line” again.', []],
    ['“Never,” she said.', ['“Never,”']],
    ["'Never', said Voss.", ["'Never'"]],
    ['She said: “No”.', ['“No”']],
    ['Voss replied “no”, and left.', []],
    ['> We met in spring.\n> We left in autumn.', ['> We met in spring.\n> We left in autumn.']],
  ])('%s', (text, expected) => {
    expect(slices(text, 'speech')).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    [
      "Mr. Voss's 1,500 men left at 10:30 a.m. for al-Dorn.",
      ['Mr.', "Voss's", '1,500', 'men', 'left', 'at', '10:30', 'a.m', 'for', 'al-Dorn'],
    ],
    ['The U.S. and J. Voss', ['The', 'U.S.', 'and', 'J.', 'Voss']],
    ['צה"ל ומנכ״ל ג׳ו', ['צה"ל', 'ומנכ״ל', 'ג׳ו']],
  ])('%s', (text, expected) => {
    expect(slices(text, 'word')).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['Mr. Voss left. He was late.', ['Mr. Voss left.', 'He was late.']],
    ['They live in the U.S. The rest left.', ['They live in the U.S.', 'The rest left.']],
    ['They met U.S. President Voss.', ['They met U.S. President Voss.']],
    ['“Why?” she asked. “Because.”', ['“Why?” she asked.', '“Because.”']],
    ['“Why?” Mara Voss asked.', ['“Why?” Mara Voss asked.']],
    ['“It is over now for us.” Mara Voss left.', ['“It is over now for us.”', 'Mara Voss left.']],
    ['One line\nAnother line', ['One line', 'Another line']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('the edges of a content', () => {
  it.each([
    [' – the road, ', 'the road'],
    ['“the road,”.', '“the road,”'],
    ['is it shut?', 'is it shut?'],
    ['...', ''],
  ])('%s', (text, expected) => {
    const { start, end } = trimContent(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});
