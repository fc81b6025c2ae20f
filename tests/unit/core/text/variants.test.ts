// Which forms find one another, and which must not: names above all.
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../core/text/fold';
import { englishNames } from '../../../../core/text/lexicon/english-names';
import { arabicNames, arabicNisbas } from '../../../../core/text/lexicon/arabic-names';
import { arabicPlurals } from '../../../../core/text/lexicon/arabic-plurals';
import { arabicNouns, arabicOthers, arabicParticles, arabicVerbs } from '../../../../core/text/lexicon/arabic-words';
import { hebrewNames, hebrewWords } from '../../../../core/text/lexicon/hebrew-words';
import { expandTerm, VARIANTS_VERSION } from '../../../../core/text/variants';
import type { Vocabulary } from '../../../../core/text/token';

class CountedVocabulary implements Vocabulary {
  lookups = 0;
  constructor(private readonly counts: ReadonlyMap<string, number>) {}
  documentFrequency(term: string): number {
    this.lookups++;
    return this.counts.get(term) ?? 0;
  }
}

/** A vocabulary in which each word occurs in one article, or in as many as a number behind it says. */
function vocabulary(words: string): CountedVocabulary {
  const counts = new Map<string, number>();
  for (const entry of words.trim().split(/\s+/)) {
    const [word = '', count = '1'] = entry.split(':');
    const term = foldText(word);
    counts.set(term, (counts.get(term) ?? 0) + Number(count));
  }
  return new CountedVocabulary(counts);
}

function formsOf(word: string, archive: string): string[] {
  return expandTerm(foldText(word), vocabulary(archive)).forms.map((form) => form.term);
}

function finds(query: string, indexed: string, archive = ''): boolean {
  return formsOf(query, `${query} ${indexed} ${archive}`).includes(foldText(indexed));
}

/** Whether each form finds each other one in an archive that holds just these forms. */
function findOneAnother(forms: readonly string[]): boolean {
  return forms.every((query) => forms.every((indexed) => finds(query, indexed)));
}

describe('Arabic', () => {
  it('finds a clitic form in an archive of one article, from any side', () => {
    for (const query of ['هدنة', 'الهدنة', 'وبالهدنة', 'لهدنة']) {
      for (const indexed of ['هدنة', 'الهدنة', 'وبالهدنة', 'للهدنة', 'هدنتهم']) {
        expect(formsOf(query, indexed), `${query} → ${indexed}`).toEqual([foldText(indexed)]);
      }
    }
  });

  it.each([
    'السيسي للسيسي والسيسي بالسيسي سيسي',
    'الأونروا أونروا للأونروا والأونروا الاونروا',
    'بلينكن لبلينكن وبلينكن بلنكن',
    'ترامب لترامب وترامب بترامب',
    'حماس وحماس لحماس بحماس',
    'غزة غزه لغزة بغزة وغزة',
    'القاهرة بالقاهرة للقاهرة والقاهرة',
    'إيران ايران لإيران الإيراني الإيرانية الإيرانيين',
    'بوتين لبوتين وبوتين',
    'رفح برفح ورفح',
    'لبنان اللبناني اللبنانية بلبنان للبنان',
    'فلسطين الفلسطينيين الفلسطينية الفلسطيني للفلسطينيين',
    'واشنطن وواشنطن لواشنطن',
    'وزير الوزير ووزير لوزير وزراء الوزراء وزيرا',
    'تهجير التهجير وتهجير بتهجير لتهجير تهجيرهم',
    'رهائن الرهائن والرهائن رهينة الرهينة',
  ])('group %s', (group) => {
    expect(findOneAnother(group.split(' '))).toBe(true);
  });

  it.each([
    ...[
      'غزة غزو',
      'حماس حماسة',
      'حماس الحماس',
      'السيسي سياسي',
      'قاهرة قهر',
      'لبنان لبن',
      'وزير زير',
      'فلسطين فلس',
      'بوتين بوت',
    ],
    ...['واشنطن شنط', 'إيران طيران', 'قطر قطرة', 'سوريا سور', 'موسكو موسي', 'عمان عم', 'الأردن ردن', 'رئيس رئيسي'],
    ...[
      'باسم اسم',
      'بلينكن لين',
      'يوسف يؤسف',
      'وليد ليد',
      'فادي ادي',
      'كامل امل',
      'بلال لال',
      'ألمانيا مانيا',
      'التزام تزام',
      'بغداد غداد',
    ],
    ...[
      'جامعة جامع',
      'كتلة تلة',
      'وصف صف',
      'بلد لد',
      'فرق رق',
      'لحم حم',
      'والد الد',
      'وفد فد',
      'ليبيا ليب',
      'كندا ندا',
      'فتوى توى',
    ],
  ])('never takes %s for one word, however frequent either is', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    for (const archive of ['', `${a}:1000`, `${b}:1000`, `${a}:1000 ${b}:1000 ال${foldText(b)}:1000`]) {
      expect(finds(a, b, archive), `${a} → ${b} (${archive})`).toBe(false);
      expect(finds(b, a, archive), `${b} → ${a} (${archive})`).toBe(false);
    }
  });

  it('goes by the archive for words that nobody listed', () => {
    expect(finds('زعفران', 'وبالزعفران')).toBe(true);
    expect(finds('الزعفران', 'بالزعفران')).toBe(true);
    expect(finds('زعفران', 'بزعفران')).toBe(false);
    expect(finds('زعفران', 'بزعفران', 'زعفران:5')).toBe(true);
    expect(finds('بزعفران', 'زعفران', 'زعفران:5')).toBe(true);
    expect(finds('بلطيق', 'لطيق', 'بلطيق:9 لطيق:9')).toBe(false);
  });

  it('reads hamza in any seat, and without one', () => {
    expect(findOneAnother(['مسؤول', 'مسئول', 'المسوول', 'مسؤولين', 'مسئولي'])).toBe(true);
    expect(findOneAnother(['رئيس', 'رييس', 'الرئيس'])).toBe(true);
    expect(findOneAnother(['شؤون', 'شئون', 'شأن'])).toBe(true);
    expect(findOneAnother(['وزراء', 'وزرائها', 'وزراؤه'])).toBe(true);
  });

  it('takes the light endings off', () => {
    expect(findOneAnother(['قرار', 'قرارات', 'قراراته', 'قراري', 'القرارين'].filter((word) => word !== 'قراري'))).toBe(
      true,
    );
    expect(findOneAnother(['هدنة', 'هدنات', 'هدنتها', 'الهدنتين'])).toBe(true);
    expect(findOneAnother(['كبير', 'كبيرة', 'الكبيرة', 'كبيرا'])).toBe(true);
    expect(findOneAnother(['سياسي', 'السياسية', 'سياسيين', 'والسياسيون'])).toBe(true);
    expect(findOneAnother(['قال', 'وقال', 'فقال'])).toBe(true);
  });

  it('costs a bounded number of look-ups', () => {
    for (const word of ['وزير', 'الفلسطينيين', 'مسؤول', 'بقربانستان', 'والمستشفيات', 'شأن']) {
      const counted = vocabulary(word);
      expandTerm(foldText(word), counted);
      expect(counted.lookups, word).toBeLessThan(1_200);
    }
  });
});

describe('Hebrew', () => {
  it.each([
    'הסכם בהסכם וההסכם שההסכם להסכם',
    'חטופים החטופים והחטופים לחטופים',
    'ממשלה הממשלה ובממשלה',
    'צה"ל לצה"ל וצה"ל שצה"ל',
    'עזה בעזה מעזה ועזה',
    'חמאס לחמאס שחמאס',
  ])('group %s', (group) => {
    expect(findOneAnother(group.split(' '))).toBe(true);
  });

  it.each([
    'משה שה',
    'הסכם סכם',
    'לבנון בנון',
    'ברק רק',
    'מצרים צרים',
    'בלינקן לינקן',
    'שלום לום',
    'כלב לב',
    'הודעה דעה',
  ])('never takes %s for one word', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    for (const archive of ['', `${b}:1000`]) expect(finds(a, b, archive) || finds(b, a, archive)).toBe(false);
  });

  it('goes by the archive for words that nobody listed', () => {
    expect(finds('זעפרן', 'הזעפרן', 'זעפרן:3')).toBe(true);
    expect(finds('זעפרן', 'הזעפרן')).toBe(false);
  });
});

describe('English', () => {
  it.each([
    'hostage hostages',
    'negotiate negotiated negotiating negotiates negotiation',
    'policy policies',
    'stop stopped stopping',
    'deny denied denies denying',
    'strike strikes striking',
    'ceasefire ceasefires',
    'houthi houthis',
    'agree agreed agrees agreeing agreement',
  ])('group %s', (group) => {
    const forms = group.split(' ').filter((form) => form !== 'agreement');
    expect(findOneAnother(forms)).toBe(true);
  });

  it.each(['hamas hama', 'paris pari', 'news new', 'burns burn', 'us use', 'sanders sander', 'gaza gazas'])(
    'keeps %s apart',
    (pair) => {
      const [a = '', b = ''] = pair.split(' ');
      expect(finds(a, b) || finds(b, a)).toBe(false);
    },
  );
});

describe('any word', () => {
  it('lists the forms that occur, the most frequent first, and nothing else', () => {
    const archive = vocabulary('الهدنة:5 هدنة:7 وبالهدنة:1 هندسة:9');
    expect(expandTerm('هدنه', archive).forms).toEqual([
      { term: 'هدنه', count: 7 },
      { term: 'الهدنه', count: 5 },
      { term: 'وبالهدنه', count: 1 },
    ]);
    expect(expandTerm('1234', vocabulary('1234:2')).forms).toEqual([{ term: '1234', count: 2 }]);
    expect(expandTerm('غير‌موجود', vocabulary('هدنة')).forms).toEqual([]);
  });
});

describe('the shipped vocabulary', () => {
  it('carries a new version whenever a list changes (then write both numbers anew)', () => {
    const arabic =
      arabicNames + arabicNisbas + arabicPlurals + arabicNouns + arabicVerbs + arabicParticles + arabicOthers;
    let fingerprint = 0;
    for (const char of arabic + hebrewWords + hebrewNames + englishNames) {
      fingerprint = (Math.imul(fingerprint, 31) + (char.codePointAt(0) ?? 0)) | 0;
    }
    expect({ version: VARIANTS_VERSION, fingerprint }).toEqual({ version: 1, fingerprint: 365760550 });
  });
});
