// The scorer itself: one to one, by span and speaker, with nothing counted twice.
import { describe, expect, it } from 'vitest';
import type { StatementDraft } from '../../../core/statements/model';
import type { Label } from '../../eval/label-sets';
import { judge, scoreOf } from '../../eval/score';

const body = 'قال الوزير سامح الدلجي إن الموسم جيد جدا هذا العام';
const content = { start: body.indexOf('الموسم'), end: body.length };
const speaker = { name: 'الوزير سامح الدلجي', span: { start: 4, end: 22 } };

function draft(changes: Partial<StatementDraft> = {}): StatementDraft {
  return {
    content,
    cue: { span: { start: 0, end: 3 }, lemma: 'قال' },
    stance: 'say',
    kind: 'indirect',
    mention: null,
    speaker,
    relayedBy: [],
    confidence: 0.9,
    rule: 'ar.verb-subject-that',
    ...changes,
  };
}

function label(changes: Partial<Label> = {}): Label {
  return {
    ...content,
    speaker: [4, 22],
    mention: null,
    cue: [0, 3],
    stance: 'say',
    kind: 'indirect',
    relay: [],
    ...changes,
  };
}

const score = (drafts: readonly StatementDraft[], labels: readonly Label[]) =>
  scoreOf(judge({ id: '1', language: 'ar', title: '', body, labels }, drafts));

describe('score', () => {
  it('takes a short form of the same name for right', () => {
    expect(score([draft({ speaker: { ...speaker, name: 'الدلجي' } })], [label()])).toMatchObject({ right: 1, f1: 1 });
  });

  it('takes another name, or none, for wrong', () => {
    for (const wrong of [{ name: 'ماجد الوراق', span: { start: 26, end: 37 } }, null]) {
      expect(score([draft({ speaker: wrong })], [label()])).toMatchObject({ right: 0, spanF1: 1, speakerAccuracy: 0 });
    }
    expect(score([draft({ speaker: null })], [label({ speaker: null })])).toMatchObject({ right: 1 });
  });

  it('takes for right whoever stands where some label has that speaker', () => {
    const text = 'قال عميد البحارة إن الموسم جيد. وأضاف ماجد الوراق أن الميناء مفتوح';
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const [start, end] = at('الموسم جيد');
    const said = { start, end };
    const full = at('ماجد الوراق');
    const labels = [label({ ...said, speaker: full, mention: at('عميد البحارة') })];
    const found = (words: string): StatementDraft =>
      draft({ content: said, speaker: { name: words, span: { start: at(words)[0], end: at(words)[1] } } });
    const right = (words: string): number =>
      scoreOf(judge({ id: '1', language: 'ar', title: '', body: text, labels }, [found(words)])).right;
    expect(right('عميد البحارة')).toBe(1);
    expect(right('ماجد الوراق')).toBe(1);
    expect(right('الميناء')).toBe(0);
  });

  it('takes for wrong whoever stands where the labels have somebody else, though most words are the same', () => {
    const text = 'قال وزير الزراعة المصري إن الموسم جيد. قال وزير الزراعة الأردني إن الميناء مفتوح';
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const one = { start: at('الموسم جيد')[0], end: at('الموسم جيد')[1] };
    const other = { start: at('الميناء مفتوح')[0], end: at('الميناء مفتوح')[1] };
    const egypt = at('وزير الزراعة المصري');
    const jordan = at('وزير الزراعة الأردني');
    const labels = [label({ ...one, speaker: egypt }), label({ ...other, speaker: jordan })];
    const wrong = draft({
      content: one,
      speaker: { name: text.slice(...jordan), span: { start: jordan[0], end: jordan[1] } },
    });
    expect(scoreOf(judge({ id: '1', language: 'ar', title: '', body: text, labels }, [wrong])).right).toBe(0);
  });

  it('asks for half of the union', () => {
    const short = { start: content.start, end: content.start + 10 };
    expect(score([draft({ content: short })], [label()])).toMatchObject({ right: 0, spanF1: 0 });
  });

  it('pairs one to one', () => {
    expect(score([draft(), draft()], [label()])).toMatchObject({
      labels: 1,
      found: 2,
      right: 1,
      precision: 0.5,
      recall: 1,
    });
  });
});
