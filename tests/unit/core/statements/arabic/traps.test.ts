// What looks like a statement, a speaker or a content and is none, or is another's.
import { describe, expect, it } from 'vitest';
import { statementsOf, told } from './told';

describe('names that begin like particles', () => {
  it.each([
    ['قال بدر البنوي إن الطريق مفتوح للجميع.', 'بدر البنوي | قال | say | الطريق مفتوح للجميع'],
    ['قال وائل الكامل إن الطريق مفتوح للجميع.', 'وائل الكامل | قال | say | الطريق مفتوح للجميع'],
    ['أعلنت ليلى الوردي أن الطريق مفتوح للجميع.', 'ليلى الوردي | أعلن | announce | الطريق مفتوح للجميع'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who speaks and who is spoken to or about', () => {
  it.each([
    ['اتهم حزب الربيع حزب الخريف بعرقلة الحوار.', 'حزب الربيع | اتهم | accuse | حزب الخريف بعرقلة الحوار'],
    ['قال سامح الدلجي لقناة الضفاف إن الموسم جيد.', 'سامح الدلجي | قال | say | الموسم جيد'],
    ['حمّل حزب الربيع حزب الخريف مسؤولية الأزمة.', 'حزب الربيع | حمل | accuse | حزب الخريف مسؤولية الأزمة'],
    ['وصف حزب الربيع الاتفاق بأنه خطوة كبيرة.', 'حزب الربيع | وصف | describe | بأنه خطوة كبيرة'],
    ['ودعت الأمم المتحدة الأطراف إلى ضبط النفس.', 'الأمم المتحدة | دعا | call | ضبط النفس'],
    ['اتهمت الشرطة رجلا بسرقة المصرف.', 'الشرطة | اتهم | accuse | رجلا بسرقة المصرف'],
    ['وطالب رئيس الحزب وزير المالية بالاستقالة.', 'رئيس الحزب | طالب | demand | بالاستقالة'],
    ['أكد لـ"الضفاف" ماجد الوراق أن الأسعار سترتفع.', 'ماجد الوراق | أكد | affirm | الأسعار سترتفع'],
    ['وكانت وزارة الدفاع أعلنت في وقت سابق مقتل ثلاثة جنود.', 'وزارة الدفاع | أعلن | announce | مقتل ثلاثة جنود'],
    ['قال مدير المصنع الذي افتتح أمس إن العمل بدأ.', 'مدير المصنع | قال | say | العمل بدأ'],
    [
      'طالب رئيس النادي ماجد الوراق، لاعبي الفريق، بالهدوء التام.',
      'رئيس النادي ماجد الوراق | طالب | demand | بالهدوء التام',
    ],
    ['وقال ماجد الوراق يوم الخميس الماضي إن العمل بدأ.', 'ماجد الوراق | قال | say | العمل بدأ'],
    ['وصرح يوم الخميس الماضي مدير المصنع بأن العمل بدأ.', 'مدير المصنع | صرح | say | العمل بدأ'],
    ['دانت هيئة الملاحة بشدة القرار الأخير.', 'هيئة الملاحة | دان | condemn | القرار الأخير'],
    ['نفى ماجد الوراق مرارا أي علاقة له بالمصنع.', 'ماجد الوراق | نفى | deny | أي علاقة له بالمصنع'],
    ['وقال مخاطبا الحضور إن العمل بدأ.', '∅ | قال | say | العمل بدأ'],
    ['رفض اتحاد الصيد ونقابة البحارة قرار البلدية.', 'اتحاد الصيد ونقابة البحارة | رفض | reject | قرار البلدية'],
    ['وقال محللون في (آر.بي.سي كابيتال) إن الأسعار سترتفع.', 'محللون | قال | say | الأسعار سترتفع'],
    [
      'دبي، الإمارات (CNN)-- غرق القارب مساء أمس، بحسب هيئة الملاحة.',
      'هيئة الملاحة | بحسب | attributed | غرق القارب مساء أمس',
    ],
    ['قال وزير الزراعة، سامح الدلجي، إن الموسم جيد.', 'وزير الزراعة، سامح الدلجي | قال | say | الموسم جيد'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('no statement', () => {
  it.each([
    ['impersonal', 'يذكر أن الطريق مغلق منذ أسبوع.'],
    ['impersonal', 'ويشار إلى أن الطريق مغلق منذ أسبوع.'],
    ['passive, written', 'يُعتقد أن الطريق مغلق منذ أسبوع.'],
    ['denied', 'لم يقل الوزير إن الطريق مغلق.'],
    ['to come', 'سيعلن الوزير أن الطريق مفتوح.'],
    ['between', 'جرى اللقاء بين الوزير والسفير أن الطريق مغلق.'],
    ['law, no source', 'جرى التعيين وفقا للقانون الجديد في البلاد.'],
    ['refused to speak', 'ورفضت المتحدثة باسم الوزارة التعليق على القرار.'],
    ['to be announced', 'مع توقع أن يفتح الطريق غدا.'],
    ['the noun, by its hamza', 'جاء ذلك بعد إدانتهم في قضية السرقة.'],
    ['what it means', 'وهو ما يشير إلى أن الطريق مغلق.'],
    ['you, not they', 'وكيف تتوقعون أن يكون الطريق مفتوحا.'],
    ['rules, no source', 'تم العمل وفقا لتوجيهات الوزير الجديد في المدينة.'],
    ['letters of a name', 'عرضت قناة سي إن إن برنامجا جديدا.'],
    ['no cue at all', 'وصلت السفينة إلى الميناء مساء أمس.'],
  ])('%s: %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('one source by many words', () => {
  it('joins surname, role and full name', () => {
    const text =
      'قال وزير الزراعة سامح الدلجي إن الموسم جيد.\nوأوضح الدلجي أن الأمطار كافية.\nوشدد الوزير على ضرورة الحذر الشديد.';
    expect(statementsOf(text).map(({ speaker }) => speaker?.name)).toEqual(Array(3).fill('وزير الزراعة سامح الدلجي'));
  });

  it('finds who bears a title later in the article', () => {
    const text = 'قال وزير الزراعة إن الموسم جيد.\nوزار وزير الزراعة سامح الدلجي حقول القمح أمس.';
    expect(statementsOf(text)[0]?.speaker?.name).toBe('وزير الزراعة سامح الدلجي');
  });

  it('never makes a bare title a speaker, and keeps its words', () => {
    const text = 'قال الوزير إن الموسم جيد هذا العام.';
    const [statement] = statementsOf(text);
    expect(statement?.speaker).toBeNull();
    expect(text.slice(statement?.mention?.start, statement?.mention?.end)).toBe('الوزير');
  });

  it('goes on with whoever agrees in gender', () => {
    const text =
      'قالت وزيرة الصحة رنا الصافي إن اللقاح متوفر.\nوأعلن النائب ماجد الوراق أن الجلسة غدا.\nوأضافت أن المراكز مفتوحة للجميع.';
    expect(statementsOf(text).at(-1)?.speaker?.name).toBe('وزيرة الصحة رنا الصافي');
  });

  it('tells two of one surname apart by the verb', () => {
    const text = 'زارت رنا الدلجي والوزير سامح الدلجي المصنع.\nوقال الدلجي إن الموسم جيد.';
    expect(statementsOf(text)[0]?.speaker?.name).toBe('الوزير سامح الدلجي');
  });

  it('knows a foreign name by another spelling', () => {
    const text = 'قال المدرب أندري غوميش إن الفريق جاهز.\nوأوضح جوميش أن المباراة صعبة.';
    expect(statementsOf(text).map(({ speaker }) => speaker?.name)).toEqual(Array(2).fill('المدرب أندري غوميش'));
  });

  it('goes on with the verb before قائلا', () => {
    const text = 'قال سامح الدلجي إن الموسم جيد.\nوأضاف الدلجي قائلا: "الأمطار كانت كافية".';
    expect(told(text)[1]).toBe('سامح الدلجي | قال | continue | "الأمطار كانت كافية"');
  });

  it('goes on with whom لكنه stands for', () => {
    const text = 'أكد سامح الدلجي أن الموسم جيد لكنه أشار إلى نقص المياه.';
    expect(told(text)).toEqual(['سامح الدلجي | أكد | affirm | الموسم جيد', 'سامح الدلجي | أشار | note | نقص المياه']);
  });

  it('says so where no speaker is clear', () => {
    const [statement] = statementsOf('وأضاف أن الموسم جيد هذا العام.');
    expect(statement).toMatchObject({ speaker: null, mention: null });
  });
});

describe('statements within statements', () => {
  it('names who told it', () => {
    expect(told('قالت السفارة إن رئيس البلدية ماجد الوراق أكد أن الجسر آمن.')).toContain(
      'رئيس البلدية ماجد الوراق < السفارة | أكد | affirm | الجسر آمن',
    );
  });

  it('parts statements that are joined in one sentence', () => {
    expect(told('قال سامح الدلجي إن الموسم جيد، وأضاف أن الأمطار كافية، بحسب وكالة الضفاف.')).toEqual([
      'سامح الدلجي | قال | say | الموسم جيد',
      'سامح الدلجي < وكالة الضفاف | أضاف | continue | الأمطار كافية',
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['قال سامح الدلجي "الموسم جيد جدا هذا العام".', 'direct'],
    ['قال سامح الدلجي إن الموسم "جيد جدا" هذا العام.', 'mixed'],
    ['قال سامح الدلجي إن الموسم جيد هذا العام.', 'indirect'],
  ])('%s', (text, kind) => {
    expect(statementsOf(text)[0]?.kind).toBe(kind);
  });

  it('lets the noun tell what is expressed', () => {
    expect(told('أعربت منظمة البحار عن إدانتها الهجوم على الميناء.')).toEqual([
      'منظمة البحار | أعرب | condemn | إدانتها الهجوم على الميناء',
    ]);
  });
});
