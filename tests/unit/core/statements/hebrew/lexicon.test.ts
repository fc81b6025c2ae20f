// The Hebrew lexicons and the letters written on to words.
import { describe, expect, it } from 'vitest';
import {
  attributions,
  sayingNouns,
  suffixedAttributions,
} from '../../../../../core/statements/hebrew/lexicon/attributions';
import { verbsByStance } from '../../../../../core/statements/hebrew/lexicon/reporting-verbs';
import {
  isInfinitive,
  opensClause,
  prepositionLength,
  withoutHidingPrefixes,
} from '../../../../../core/statements/hebrew/prefixes';
import { verbForms } from '../../../../../core/statements/hebrew/verb-forms';
import { isStance } from '../../../../../core/statements/stance';

const FRAMES = new Set(
  'quote clause ki infinitive object claim noun criticism attack thank על ל ב מ מפני נגד'.split(' '),
);

describe('reporting verbs', () => {
  it('stand under stances of the closed list, with known frames', () => {
    for (const [stance, rows] of Object.entries(verbsByStance)) {
      expect(isStance(stance)).toBe(true);
      for (const [lemma, frames] of rows) {
        for (const frame of frames.split(' ')) expect(FRAMES, `${lemma}: ${frame}`).toContain(frame);
      }
    }
  });

  it.each([
    ['אמרה', 'אמר', 'she'],
    ['הודיעו', 'הודיע', 'they'],
    ['טוען', 'טען', 'he'],
    ['סבורים', 'סבר', 'they'],
    ['איים', 'איים', 'he'],
    ['מוסיפה', 'הוסיף', 'she'],
  ])('%s is %s of %s', (form, lemma, agreement) => {
    expect(verbForms(form)).toContainEqual(expect.objectContaining({ lemma, agreement }));
  });
});

it('attributions have stances of the closed list, with their endings', () => {
  for (const stance of [...Object.values(attributions), ...Object.values(sayingNouns)])
    expect(isStance(stance)).toBe(true);
  expect(suffixedAttributions.get('לדבריה')).toEqual({ stance: 'attributed', person: 'she' });
  expect(suffixedAttributions.get('לטענתם')).toEqual({ stance: 'claim', person: 'they' });
});

describe('letters written on to words', () => {
  it.each([
    ['במשרד', 1],
    ['מהמשטרה', 2],
    ['בית', 0],
    ['מנהל', 0],
    ['בנימין', 0],
  ])('%s has %i units of preposition', (word, length) => {
    expect(prepositionLength(word)).toBe(length);
  });

  it.each([
    ['שהמשא', true],
    ['שלא', true],
    ['שבוע', false],
    ['של', false],
    ['שלום', false],
  ])('%s opens a clause: %s', (word, expected) => {
    expect(opensClause(word)).toBe(expected);
  });

  it.each([
    ['להקים', true],
    ['לערער', true],
    ['לממשלה', false],
    ['להם', false],
  ])('%s is an infinitive: %s', (word, expected) => {
    expect(isInfinitive(word)).toBe(expected);
  });

  it('uncovers quotation marks, and leaves acronyms alone', () => {
    expect(withoutHidingPrefixes('כי ש"העיר" של צה"ל וב"אופק"')).toBe('כי  "העיר" של צה"ל   "אופק"');
  });
});
