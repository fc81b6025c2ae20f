// Where a title ends and a name begins, by language and trap.
import { describe, expect, it } from 'vitest';
import { isWholeTitle, splitTitle } from '../../../../core/speakers/split-title';

function check(language: string, rows: readonly (readonly [string, string, string])[]): void {
  it.each(rows)('%s', (mention, title, name) => {
    expect(splitTitle(mention, language)).toEqual({ title, name });
  });
}

describe('Arabic', () => {
  check('ar', [
    ['وزير الخارجية الأميركي أنتوني بلينكن', 'وزير الخارجية الأميركي', 'أنتوني بلينكن'],
    ['الرئيس السيسي', 'الرئيس', 'السيسي'],
    ['رئيس الوزراء الأردني عمر الرزاز', 'رئيس الوزراء الأردني', 'عمر الرزاز'],
    [
      'رئيس المكتب السياسي لحركة المقاومة الإسلامية (حماس) إسماعيل هنية',
      'رئيس المكتب السياسي لحركة المقاومة الإسلامية (حماس',
      'إسماعيل هنية',
    ],
    ['الأمين العام لحزب الله حسن نصر الله', 'الأمين العام لحزب الله', 'حسن نصر الله'],
    ['المتحدث باسم وزارة الصحة في غزة أشرف القدرة', 'المتحدث باسم وزارة الصحة في غزة', 'أشرف القدرة'],
    ['عضو المكتب السياسي لحركة حماس خليل الحية', 'عضو المكتب السياسي لحركة حماس', 'خليل الحية'],
    ['القيادي في حركة الجهاد الإسلامي خالد البطش', 'القيادي في حركة الجهاد الإسلامي', 'خالد البطش'],
    ['مدير المستشفى مروان الهمص', 'مدير المستشفى', 'مروان الهمص'],
    ['رئيس شعبة المعلومات فلان الفلاني', 'رئيس شعبة المعلومات', 'فلان الفلاني'],
    ['وزير خارجية مصر سامح شكري', 'وزير خارجية مصر', 'سامح شكري'],
    ['اللواء الركن فلان الفلاني', 'اللواء الركن', 'فلان الفلاني'],
    ['السيد حسن نصر الله', '', 'حسن نصر الله'],
    ['الدكتور أشرف القدرة', '', 'أشرف القدرة'],
    ['محمد بن سلمان ولي العهد السعودي', 'ولي العهد السعودي', 'محمد بن سلمان'],
    ['أنتوني بلينكن، وزير الخارجية الأميركي', 'وزير الخارجية الأميركي', 'أنتوني بلينكن'],
    ['الرئيس الأميركي السابق باراك أوباما', 'الرئيس الأميركي السابق', 'باراك أوباما'],
    ['حسين الشيخ', '', 'حسين الشيخ'],
    ['بنيامين نتنياهو', '', 'بنيامين نتنياهو'],
    // The person named is not the one who speaks.
    ['مستشار نتنياهو', 'مستشار نتنياهو', ''],
    ['المتحدث باسم نتنياهو', 'المتحدث باسم نتنياهو', ''],
    ['نجل نتنياهو', '', 'نجل نتنياهو'],
    ['مستشار الرئيس ترامب', 'مستشار الرئيس ترامب', ''],
    ['نائب الرئيس مايك بنس', 'نائب الرئيس', 'مايك بنس'],
    ['مستشار الرئيس الأميركي جاريد كوشنر', 'مستشار الرئيس الأميركي', 'جاريد كوشنر'],
    // Titles alone.
    ['الوزير', 'الوزير', ''],
    ['وزير الخارجية', 'وزير الخارجية', ''],
    ['مسؤول أميركي رفيع المستوى', 'مسؤول أميركي رفيع المستوى', ''],
    ['متحدث باسم وزارة الخارجية الأميركية', 'متحدث باسم وزارة الخارجية الأميركية', ''],
  ]);
});

describe('English', () => {
  check('en', [
    ['US Secretary of State Antony Blinken', 'US Secretary of State', 'Antony Blinken'],
    ['Antony Blinken, the US secretary of state', 'the US secretary of state', 'Antony Blinken'],
    ['The Israeli prime minister, Benjamin Netanyahu', 'The Israeli prime minister', 'Benjamin Netanyahu'],
    ['Foreign Minister Israel Katz', 'Foreign Minister', 'Israel Katz'],
    ['Hamas leader in Gaza Yahya Sinwar', 'Hamas leader in Gaza', 'Yahya Sinwar'],
    ['Trump adviser Jared Kushner', 'Trump adviser', 'Jared Kushner'],
    ['Minister of Foreign Affairs Sergei Lavrov', 'Minister of Foreign Affairs', 'Sergei Lavrov'],
    ['UN Secretary-General Antonio Guterres', 'UN Secretary-General', 'Antonio Guterres'],
    ['former US president Barack Obama', 'former US president', 'Barack Obama'],
    ['White House press secretary Karine Jean-Pierre', 'White House press secretary', 'Karine Jean-Pierre'],
    ['senior Hamas official Sami Abu Zuhri', 'senior Hamas official', 'Sami Abu Zuhri'],
    ['Sen. John McCain', 'Sen', 'John McCain'],
    ['Dr. Ashraf al-Qidra', '', 'Ashraf al-Qidra'],
    ['Mr Netanyahu', '', 'Netanyahu'],
    ['Benjamin Netanyahu', '', 'Benjamin Netanyahu'],
    ['the minister', 'the minister', ''],
    ['a senior US official', 'a senior US official', ''],
    ['a spokesman for Netanyahu', 'a spokesman for Netanyahu', ''],
    ['adviser to President Trump', 'adviser to President Trump', ''],
    ['head of the General Staff Aviv Kochavi', 'head of the General Staff', 'Aviv Kochavi'],
  ]);
});

describe('Hebrew', () => {
  check('he', [
    ['שר החוץ האמריקני אנתוני בלינקן', 'שר החוץ האמריקני', 'אנתוני בלינקן'],
    ['ראש הממשלה בנימין נתניהו', 'ראש הממשלה', 'בנימין נתניהו'],
    ['דובר צה"ל דניאל הגרי', 'דובר צה"ל', 'דניאל הגרי'],
    ['נשיא ארה"ב ג\'ו ביידן', 'נשיא ארה"ב', "ג'ו ביידן"],
    ['שר החוץ ישראל כץ', 'שר החוץ', 'ישראל כץ'],
    ['מזכ"ל האו"ם אנטוניו גוטרש', 'מזכ"ל האו"ם', 'אנטוניו גוטרש'],
    ['ח"כ אחמד טיבי', 'ח"כ', 'אחמד טיבי'],
    ['הרמטכ"ל הרצי הלוי', 'הרמטכ"ל', 'הרצי הלוי'],
    ['ד"ר מוסטפא ברגותי', '', 'מוסטפא ברגותי'],
    ['בנימין נתניהו', '', 'בנימין נתניהו'],
    ['דובר נתניהו', 'דובר נתניהו', ''],
    ['השר', 'השר', ''],
  ]);
});

describe('other text', () => {
  it('is a name where the language has no title words', () => {
    expect(splitTitle(' ministre X ', 'fr')).toEqual({ title: '', name: 'ministre X' });
    expect(splitTitle('', 'ar')).toEqual({ title: '', name: '' });
  });

  it.each([
    ['وزير الخارجية الأميركي', 'ar', true],
    ['مستشار', 'ar', false],
    ['المتحدث باسم', 'ar', false],
    ['وزير الدفاع أحمد', 'ar', false],
    ['US secretary of', 'en', false],
    ['דובר', 'he', false],
    ['', 'ar', false],
  ])('%s (%s) is a whole title: %s', (text, language, whole) => {
    expect(isWholeTitle(text, language)).toBe(whole);
  });
});
