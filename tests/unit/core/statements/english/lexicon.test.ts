// The English lexicons: every verb has forms, stances are of the closed list, words stand once.
import { describe, expect, it } from 'vitest';
import { reportingNouns } from '../../../../../core/statements/english/lexicon/reporting-nouns';
import { verbsByStance } from '../../../../../core/statements/english/lexicon/reporting-verbs';
import { stanceAdjectives } from '../../../../../core/statements/english/lexicon/stance-adjectives';
import { verbForms } from '../../../../../core/statements/english/verb-forms';
import { isStance } from '../../../../../core/statements/stance';

const FRAMES = new Set(
  'quote clause that hearer object to hearer-to call tag text-only named-source whether if why how what for on upon of about against at with responsibility'.split(
    ' ',
  ),
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

  it('stand once under a stance', () => {
    for (const rows of Object.values(verbsByStance)) {
      const lemmas = rows.map(([lemma]) => lemma);
      expect(lemmas).toEqual([...new Set(lemmas)]);
    }
  });

  it.each([
    ['says', 'say'],
    ['denied', 'deny'],
    ['admitting', 'admit'],
    ['reaffirms', 'reaffirm'],
    ['wrote', 'write'],
    ['swore', 'swear'],
    ['accusing', 'accuse'],
    ['stresses', 'stress'],
    ['labelled', 'label'],
    ['urges', 'urge'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(verbForms(form).map(({ verb }) => verb.lemma)).toContain(lemma);
  });
});

it('nouns and adjectives have stances of the closed list', () => {
  for (const stance of Object.values(reportingNouns)) expect(isStance(stance)).toBe(true);
  for (const { stance } of Object.values(stanceAdjectives)) expect(isStance(stance)).toBe(true);
});
