// The Arabic word lists: well formed, without contradictions, and read as the rules expect.
import { describe, expect, it } from 'vitest';
import { contentNouns, vagueNouns } from '../../../../../core/statements/arabic/lexicon/content-nouns';
import { cueForms } from '../../../../../core/statements/arabic/lexicon/cue-forms';
import { complementizers, phraseEnders } from '../../../../../core/statements/arabic/lexicon/function-words';
import { bodies, femaleTitles, maleTitles } from '../../../../../core/statements/arabic/lexicon/persons';
import { arabicReportingVerbs } from '../../../../../core/statements/arabic/lexicon/reporting-verbs';
import { foldText } from '../../../../../core/text/fold';

const lines = arabicReportingVerbs.trim().split('\n');

describe('reporting verbs', () => {
  it('has six fields a line and every verb once', () => {
    expect(lines.filter((line) => line.split(' ').length !== 6)).toEqual([]);
    const verbs = lines.map((line) => line.split(' ')[0]);
    expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([]);
  });

  it.each([
    ['قال', { lemma: 'قال', form: 'past', gender: 'm', number: 'one' }],
    ['قالت', { lemma: 'قال', form: 'past', gender: 'f', number: 'one' }],
    ['قالوا', { lemma: 'قال', form: 'past', number: 'many' }],
    ['تقول', { lemma: 'قال', form: 'present', gender: 'f' }],
    ['يقولون', { lemma: 'قال', form: 'present', number: 'many' }],
    ['رأوا', { lemma: 'رأى', form: 'past', number: 'many' }],
    ['مشيرا', { lemma: 'أشار', form: 'participle', gender: 'm' }],
    ['مشيرة', { lemma: 'أشار', form: 'participle', gender: 'f' }],
    ['داعيا', { lemma: 'دعا', form: 'participle' }],
    ['ووصفها', undefined],
    ['وصفها', { lemma: 'وصف', object: true }],
    ['مصر', undefined],
    ['مدينة', undefined],
  ])('reads %s', (word, expected) => {
    const form = cueForms().get(foldText(word));
    if (expected === undefined) expect(form).toBeUndefined();
    else expect(form).toMatchObject(expected);
  });
});

describe('word lists', () => {
  it('holds no vague noun that is no noun of content', () => {
    expect([...vagueNouns].filter((word) => !contentNouns.has(word))).toEqual([]);
  });

  it('takes no title for a body, no word that ends phrases for a complementizer', () => {
    const titles = [...maleTitles, ...femaleTitles];
    expect(
      titles.filter(
        (word) =>
          bodies.has(word) &&
          word !== 'محافظه' &&
          word !== 'مؤسسه' &&
          word !== 'لواء' &&
          word !== 'فريق' &&
          word !== 'مصدر',
      ),
    ).toEqual([]);
    expect([...complementizers].filter((word) => phraseEnders.has(word))).toEqual([]);
  });
});
