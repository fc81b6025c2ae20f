// The hard cases of sentence and paragraph boundaries in three languages.
import { describe, expect, it } from 'vitest';
import { indexText, tokenize } from '../../../../core/text/analyser';

/** The text cut before the first word of each unit. */
function cut(text: string, unit: 'sentenceStarts' | 'paragraphStarts'): string[] {
  const tokens = tokenize(text);
  const offsets = [...indexText(text)[unit]].map((position, i) => (i === 0 ? 0 : (tokens[position]?.start ?? -1)));
  return offsets.map((offset, i) => text.slice(offset, offsets[i + 1] ?? text.length).trim());
}

/** `|` stands where a sentence must begin. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll('| ', '').replaceAll('|', '');
  // An opening quote stands before the first word: compare by words.
  const words = (part: string): string =>
    tokenize(part)
      .map((token) => token.term)
      .join(' ');
  expect(cut(text, 'sentenceStarts').map(words)).toEqual(marked.split('|').map(words));
}

describe('sentences', () => {
  it.each([
    'قال د. محمد شكري: «نرفض ذلك. هذا خط أحمر». | وأضاف أن النسبة بلغت 1.5 في المئة.',
    'وقال المتحدث “لن نقبل بالتهجير. نقطة.” ثم غادر القاعة!',
    'هل تقبل مصر بذلك؟ | لا، قال الوزير؛ وأكد أن الموقف ثابت. | وتابع: "لا تهجير... ولا توطين".',
    'أعلنت الأونروا (وكالة الأمم المتحدة) مقتل 12.345 شخصا في 7 أكتوبر 2023م. | وفي سياق متصل، نفى أ. د. علي الخبر.',
    'قال محللون في (آر.بي.سي كابيتال) إن الأسعار سترتفع. | وزارت شركة نون.كوم المعرض.',
    'Mr. Blinken said, "We reject any forced displacement. That is our policy." | U.S. officials added that 1.5 million people fled. | Dr. Fahmy agreed.',
    'ח"כ משה כהן אמר: "לא ניכנע. זה ברור." | ראש הממשלה הוסיף כי 1.5 מיליון ש"ח הועברו. | דובר צה"ל מסר תגובה.',
  ])('%s', (marked) => {
    expectSentences(marked);
  });

  it.each([
    'هل ستقبل مصر بذلك؟ قال الوزير متسائلا.',
    'هل ستقبل مصر بذلك؟ قَالَ الوزير متسائلا.',
    'زار د\u200F. محمد غزة. | وعاد.',
    'ماذا بعد؟ | قال الوزير للصحفيين إن الموقف ثابت.',
    '"هل تقبل مصر؟" تساءل الوزير. | ثم غادر.',
    'سؤال غريب من دبلوماسي.. والفنان يرد',
    'رد على ما أثير.| بعد الجدل الذي وقع',
    'موقعه على "تويتر".| بعد الجدل',
    'He left the U.S. | He came back in May.',
    'The U.S. President met J. K. Rowling. | So do I. | Then he left.',
    'Talks stalled... officials said. | See example.com for more! | Really?',
    'He paid 3.5 million. | No. 5 was first. | He said no. | Then he left.',
    'Visit at 10.30 p.m. on Monday. | Next item',
    '“We will not stop.” he said. | The end.',
    'נפגשו עם ד"ר. כהן וגב. לוי. | אחר כך יצאו.',
    'قال ”نرفض ذلك. تماما“ وغادر. | انتهى',
    'قال «بدأت ولم أكملها. | ثم جاء سطر جديد. | وانتهى',
    '1.2.2024 was a Thursday. | Yes',
  ])('%s', (marked) => {
    expectSentences(marked);
  });

  it('cuts a quotation that is longer than any sentence', () => {
    const sentence = 'نرفض التهجير رفضا قاطعا ولن نقبل به. ';
    expect(cut(`قال: «${sentence.repeat(30)}»`, 'sentenceStarts').length).toBe(30);
  });

  it('begins a sentence at every line', () => {
    const text = 'التقى الرئيس السيسي، اليوم الثلاثاء، وزير الخارجية الأمريكي\nوشدد السيسي على ضرورة وقف إطلاق النار';
    expect(cut(text, 'sentenceStarts')).toHaveLength(2);
    expect(cut(text, 'paragraphStarts')).toHaveLength(2);
    expect(cut('a b\r\nc d\u2029e', 'paragraphStarts')).toEqual(['a b', 'c d', 'e']);
  });
});

describe('paragraphs of wrapped text', () => {
  const wrapped = [
    'The foreign ministers of the three mediating countries met on',
    'Tuesday to discuss the proposal that both sides had received in',
    'the days before, and agreed to meet again within a week. They',
    'did not say whether an answer had come.',
    '',
    'Officials familiar with the talks said that the answer could come',
    'by the end of the month, and that the mediators would then meet in',
    'Cairo.',
  ].join('\n');

  it('run to the blank line', () => {
    expect(cut(wrapped, 'paragraphStarts')).toHaveLength(2);
    expect(cut(wrapped, 'sentenceStarts')).toHaveLength(3);
  });

  it('do not when the lines are whole paragraphs', () => {
    const text = 'First paragraph here.\n\nSecond one here.\nThird one.\nFourth one.\nFifth.\nSixth.';
    expect(cut(text, 'paragraphStarts')).toHaveLength(6);
  });
});
