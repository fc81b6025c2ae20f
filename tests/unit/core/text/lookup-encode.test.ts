// What a look-up in the palette is encoded to, from both sides: the name that is listed and the letters that are typed.
import { describe, expect, it } from 'vitest';
import { encodeForLookup } from '../../../../core/text/lookup-encode';

/** As a look-up that completes words decides: every typed word begins some listed word. */
function isOffered(listed: string, typed: string): boolean {
  const words = encodeForLookup(listed);
  return encodeForLookup(typed).every((start) => words.some((word) => word.startsWith(start)));
}

describe('encodeForLookup', () => {
  it.each([
    ['الهُدنة', ['هدنه']],
    ['وبالهدنة', ['هدنه']],
    ['مسؤول', ['مسوول']],
    ['Café Gaza', ['cafe', 'gaza']],
    ['הממשלה צה"ל', ['ממשלה', 'צהל']],
    ['ال', ['ال']],
    ['—', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(encodeForLookup(text)).toEqual(words);
  });

  it.each([
    ['مفاوضات الهدنة', 'هدنة'],
    ['مفاوضات الهدنة', 'الهد مفاوض'],
    ['هدنة', 'الهدنة'],
    ['الأونروا', 'اونروا'],
    ['ألمانيا', 'الم'],
    ['رئيس', 'رييس'],
    ['הממשלה', 'ממש'],
    ['ממשלה', 'הממ'],
    ['Sky News Arabia', 'arab sky'],
  ])('%s is found by %s', (listed, typed) => {
    expect(isOffered(listed, typed)).toBe(true);
  });
});
