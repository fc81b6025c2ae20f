// Which entry a mention stands for, by language and trap; and when it stands for none.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { gazetteer } from '../../../../core/speakers/gazetteer';
import { registryEntryOf } from '../../../../core/speakers/gazetteer-registry';
import { resolveSpeaker, type Resolution } from '../../../../core/speakers/resolve-speaker';
import { SpeakerIndex, type RegistryEntry } from '../../../../core/speakers/speaker-index';

const keys = gazetteer().map((entry) => entry.key);
let index: SpeakerIndex;

beforeAll(() => {
  index = new SpeakerIndex(gazetteer().map(registryEntryOf));
});

function resolve(
  mention: string,
  language: string,
  date: string | null = '2024-03-10',
  namesInArticle: string[] = [],
): Resolution {
  return resolveSpeaker(index, { mention, language, date, namesInArticle });
}

function keyOf(resolution: Resolution): string | null {
  return resolution.id === null ? null : (keys[resolution.id] ?? null);
}

describe('an alias', () => {
  it.each([
    ['أنتوني بلينكن', 'ar', 'person.blinken'],
    ['بلينكين', 'ar', 'person.blinken'],
    ['سيسي', 'ar', 'person.sisi'],
    ['نتانياهو', 'ar', 'person.netanyahu'],
    ['ترمب', 'ar', 'person.trump'],
    ['السنوار', 'ar', 'person.yahya-sinwar'],
    ['محمد السنوار', 'ar', 'person.mohammed-sinwar'],
    ['Sinwar', 'en', 'person.yahya-sinwar'],
    ['Mohammed Sinwar', 'en', 'person.mohammed-sinwar'],
    ['Abdul-Fattah El Sisi', 'en', 'person.sisi'],
    ['Mr Netanyahu', 'en', 'person.netanyahu'],
    ["Netanyahu's", 'en', 'person.netanyahu'],
    ['סינוואר', 'he', 'person.yahya-sinwar'],
    ['בלינקן', 'he', 'person.blinken'],
    ['בִּנְיָמִין נְתַנְיָהוּ', 'he', 'person.netanyahu'],
    ['حركة حماس', 'ar', 'body.hamas'],
    ['the White House', 'en', 'body.white-house'],
    ['صحيفة «هآرتس» الإسرائيلية', 'ar', 'body.haaretz'],
    ['طهران', 'ar', 'state.iran'],
    ['צה"ל', 'he', 'body.idf'],
    ['WHO', 'en', 'body.who'],
    ['the US', 'en', 'state.usa'],
  ])('%s (%s) is %s', (mention, language, key) => {
    expect(keyOf(resolve(mention, language))).toBe(key);
  });
});

describe('attached particles', () => {
  it.each([
    ['ونتنياهو', 'ar', 'person.netanyahu'],
    ['لنتنياهو', 'ar', 'person.netanyahu'],
    ['ولبلينكن', 'ar', 'person.blinken'],
    ['والسيسي', 'ar', 'person.sisi'],
    ['للسيسي', 'ar', 'person.sisi'],
    ['وحركة حماس', 'ar', 'body.hamas'],
    ['לנתניהו', 'he', 'person.netanyahu'],
    ['ונתניהו', 'he', 'person.netanyahu'],
    ['שבלינקן', 'he', 'person.blinken'],
    ['ולביידן', 'he', 'person.biden'],
    ['הפנטגון', 'he', 'body.pentagon'],
    ['לחמאס', 'he', 'body.hamas'],
    ['the UN', 'en', 'body.un'],
    // What looks like a particle belongs to the name.
    ['وليد جنبلاط', 'ar', 'person.walid-jumblatt'],
    ['ليفني', 'ar', 'person.livni'],
    ['بينيت', 'ar', 'person.bennett'],
    ['פוטין', 'he', 'person.putin'],
    ['לפיד', 'he', 'person.lapid'],
    ['הרצוג', 'he', 'person.herzog'],
  ])('%s (%s) is %s', (mention, language, key) => {
    expect(keyOf(resolve(mention, language))).toBe(key);
  });

  it('are taken off only where a known name is left', () => {
    expect(resolve('وليد خالد', 'ar')).toMatchObject({ id: null, candidate: 'وليد خالد' });
    expect(resolve('לירון כהן', 'he')).toMatchObject({ id: null, candidate: 'לירון כהן' });
  });
});

describe('title and name', () => {
  it.each([
    ['وزير الخارجية الأميركي أنتوني بلينكن', 'ar', '2024-03-10', 'person.blinken'],
    ['أنتوني بلينكن، وزير الخارجية الأميركي', 'ar', '2024-03-10', 'person.blinken'],
    ['ووزير الخارجية الأميركي أنتوني بلينكن', 'ar', '2024-03-10', 'person.blinken'],
    ['وزير الخارجية الأمريكي، مايك بومبيو', 'ar', '2018-05-14', 'person.pompeo'],
    ['وزير الخارجية مايك بومبيو', 'ar', '2018-05-14', 'person.pompeo'],
    ['محمد بن سلمان ولي العهد السعودي', 'ar', '2018-05-14', 'person.mbs'],
    ['الرئيس السابق باراك أوباما', 'ar', '2018-05-14', 'person.obama'],
    ['القيادي في حركة حماس محمود الزهار', 'ar', '2018-05-14', 'person.zahar'],
    ['السيد حسن نصر الله', 'ar', '2018-05-14', 'person.nasrallah'],
    ['US Secretary of State Antony Blinken', 'en', '2024-03-10', 'person.blinken'],
    ['Antony Blinken, the US secretary of state', 'en', '2024-03-10', 'person.blinken'],
    ['Foreign Minister Israel Katz', 'en', '2024-03-10', 'person.israel-katz'],
    ['Trump adviser Jared Kushner', 'en', '2018-05-14', 'person.kushner'],
    ['שר החוץ האמריקני אנתוני בלינקן', 'he', '2024-03-10', 'person.blinken'],
    ['ראש הממשלה נתניהו', 'he', '2024-03-10', 'person.netanyahu'],
    ['דובר צה"ל דניאל הגרי', 'he', '2024-03-10', 'person.hagari'],
  ])('%s (%s, %s) is %s', (mention, language, date, key) => {
    expect(keyOf(resolve(mention, language, date))).toBe(key);
  });

  it.each([
    // A surname that several bear, told apart by the title…
    ['وزير الخارجية الفلسطيني المالكي', 'ar', '2018-05-14', 'person.riyad-malki'],
    ['المتحدث باسم التحالف العربي المالكي', 'ar', '2018-05-14', 'person.turki-malki'],
    ['رئيس هيئة التفاوض السورية الحريري', 'ar', '2018-05-14', 'person.nasr-hariri'],
    ['ICC prosecutor Khan', 'en', '2024-05-20', 'person.karim-khan'],
    ['Pakistani Prime Minister Khan', 'en', '2018-09-20', 'person.imran-khan'],
    // … and by the date.
    ['الرئيس اللبناني عون', 'ar', '2018-05-14', 'person.michel-aoun'],
    ['الرئيس اللبناني عون', 'ar', '2025-03-14', 'person.joseph-aoun'],
    ['US House Speaker Johnson', 'en', '2024-03-10', 'person.mike-johnson'],
    ['British Prime Minister Johnson', 'en', '2020-03-10', 'person.boris-johnson'],
  ])('%s (%s, %s) is %s by role and date', (mention, language, date, key) => {
    const resolution = resolve(mention, language, date);
    expect(keyOf(resolution)).toBe(key);
    expect(resolution.by).toBe('title-and-role');
  });

  it('names every entry that the surname alone could be', () => {
    const resolution = resolve('المالكي', 'ar', '2018-05-14');
    expect(resolution).toMatchObject({ id: null, candidate: null });
    expect(resolution.ambiguous.map((id) => keys[id])).toEqual(
      expect.arrayContaining(['person.riyad-malki', 'person.turki-malki', 'person.nouri-maliki']),
    );
  });

  it('sees the names of father and grandfather between those that are known', () => {
    expect(keyOf(resolve('عبد الفتاح سعيد حسين السيسي', 'ar'))).toBe('person.sisi');
    expect(keyOf(resolve('محمد سعيد حسين السيسي', 'ar'))).toBeNull();
  });
});

describe('somebody else of that name', () => {
  it.each([
    ['نجل نتنياهو', 'ar'],
    ['مستشار نتنياهو', 'ar'],
    ['المتحدث باسم نتنياهو', 'ar'],
    ['مستشار الرئيس ترامب', 'ar'],
    ['المحامي السابق للرئيس الأميركي دونالد ترامب', 'ar'],
    ['وزير الدفاع أحمد الضيف', 'ar'],
    ['خالد هنية', 'ar'],
    // A common word, though somebody bears it.
    ['الضيف', 'ar'],
    ['الشاهد', 'ar'],
    ['a spokesman for Netanyahu', 'en'],
    ['an adviser to President Trump', 'en'],
    ['adviser to US President Donald Trump', 'en'],
    ['Yair Netanyahu', 'en'],
    ['דובר נתניהו', 'he'],
    ['יאיר נתניהו', 'he'],
  ])('%s (%s) is not the one who is known', (mention, language) => {
    expect(keyOf(resolve(mention, language))).toBeNull();
  });

  it('is told by a title that the one who is known never bore', () => {
    expect(keyOf(resolve('وزير الدفاع المصري هنية', 'ar'))).toBeNull();
    expect(keyOf(resolve('رئيس المكتب السياسي لحركة حماس هنية', 'ar'))).toBe('person.haniyeh');
  });
});

describe('a role alone', () => {
  it.each([
    ['وزير الخارجية الأميركي', 'ar', 'office.usa.secretary-of-state'],
    ['وزير خارجية مصر', 'ar', 'office.egypt.foreign-minister'],
    ['والرئيس الفرنسي', 'ar', 'office.france.president'],
    ['the US secretary of state', 'en', 'office.usa.secretary-of-state'],
    ["Egypt's foreign minister", 'en', 'office.egypt.foreign-minister'],
    ['שר החוץ המצרי', 'he', 'office.egypt.foreign-minister'],
    ['المتحدث باسم الجيش الإسرائيلي', 'ar', 'spokesperson.idf-spokesperson'],
    ['דובר צה"ל', 'he', 'spokesperson.idf-spokesperson'],
  ])('%s (%s) is %s', (mention, language, key) => {
    const resolution = resolve(mention, language);
    expect(keyOf(resolution)).toBe(key);
    expect(resolution.by).toBe('office');
  });

  it('is its bearer where the article names them and the date agrees', () => {
    const names = ['أنتوني بلينكن', 'سامح شكري'];
    expect(keyOf(resolve('وزير الخارجية الأميركي', 'ar', '2024-03-10', names))).toBe('person.blinken');
    expect(keyOf(resolve('وزير الخارجية الأميركي', 'ar', '2018-05-14', names))).toBe('office.usa.secretary-of-state');
    expect(keyOf(resolve('وزير الخارجية الأميركي', 'ar', '2024-03-10', ['سامح شكري']))).toBe(
      'office.usa.secretary-of-state',
    );
  });

  it('stays the office where the article names two who bore it', () => {
    const names = ['مايك بومبيو', 'ريكس تيلرسون'];
    expect(keyOf(resolve('وزير الخارجية الأميركي', 'ar', null, names))).toBe('office.usa.secretary-of-state');
    expect(keyOf(resolve('وزير الخارجية الأميركي', 'ar', '2018-05-14', names))).toBe('person.pompeo');
  });

  it.each([
    ['الوزير', 'ar'],
    ['وزير الخارجية', 'ar'],
    ['المتحدث باسم', 'ar'],
    ['مسؤول أميركي رفيع المستوى', 'ar'],
    ['الرئيس الأميركي السابق', 'ar'],
    ['the minister', 'en'],
    ['a senior US official', 'en'],
    ['the former US president', 'en'],
    ['השר', 'he'],
    ['בכיר ישראלי', 'he'],
    ['السيد', 'ar'],
  ])('%s (%s) is nobody, with or without names in the article', (mention, language) => {
    for (const names of [[], ['أنتوني بلينكن', 'Antony Blinken', 'אנתוני בלינקן']]) {
      expect(resolve(mention, language, '2024-03-10', names)).toMatchObject({ id: null, candidate: null });
    }
  });
});

describe('an unknown name', () => {
  it.each([
    ['المحلل السياسي فلان بن علان', 'ar', 'فلان بن علان', 'المحلل السياسي'],
    ['الدكتور فلان الفلاني', 'ar', 'فلان الفلاني', ''],
    ['فلان الفلاني، رئيس بلدية نابلس', 'ar', 'فلان الفلاني', 'رئيس بلدية نابلس'],
    ['Gaza health ministry director John Doe', 'en', 'John Doe', 'Gaza health ministry director'],
    ['Dr. Jane Roe', 'en', 'Jane Roe', ''],
    ['ח"כ ישראל ישראלי', 'he', 'ישראל ישראלי', 'ח"כ'],
  ])('%s (%s) is the candidate %s', (mention, language, candidate, title) => {
    expect(resolve(mention, language)).toMatchObject({ id: null, candidate, title, ambiguous: [] });
  });

  it.each([
    ['مصادر أمنية', 'ar'],
    ['البيان', 'ar'],
    ['شهود عيان', 'ar'],
    ['الشرطة', 'ar'],
    ['وزارة الصحة', 'ar'],
    ['الأسبوع الماضي', 'ar'],
    ['خبراء', 'ar'],
    ['officials', 'en'],
    ['Israeli officials', 'en'],
    ['The police', 'en'],
    ['who', 'en'],
    ['us', 'en'],
    ['גורמים ביטחוניים', 'he'],
    ['המשטרה', 'he'],
    ['', 'ar'],
    ['2024', 'en'],
    ['… «»', 'ar'],
  ])('%s (%s) is no candidate', (mention, language) => {
    expect(resolve(mention, language)).toMatchObject({ id: null, candidate: null });
  });
});

describe('a registry of the analyst', () => {
  const person = (
    id: number,
    name: string,
    status: RegistryEntry['status'],
    extra: Partial<RegistryEntry> = {},
  ): RegistryEntry => ({
    id,
    kind: 'person',
    status,
    names: { ar: null, he: null, en: name },
    aliases: [],
    roles: [],
    ...extra,
  });

  it('finds a known person by surname, a candidate by whole name only', () => {
    const own = new SpeakerIndex([person(1, 'Jane Roe', 'known'), person(2, 'John Doe', 'candidate')]);
    const find = (mention: string): number | null => resolveSpeaker(own, { mention, language: 'en', date: null }).id;
    expect([find('Roe'), find('Ms Roe'), find('Doe'), find('John Doe')]).toEqual([1, 1, null, 2]);
  });

  it('finds nobody by a surname that two bear or that is a first name too', () => {
    const own = new SpeakerIndex([
      person(1, 'Jane Roe', 'known'),
      person(2, 'Richard Roe', 'known'),
      person(3, 'Jane James', 'known'),
      person(4, 'James Poe', 'known'),
    ]);
    const find = (mention: string): number | null => resolveSpeaker(own, { mention, language: 'en', date: null }).id;
    expect([find('Roe'), find('James'), find('Poe')]).toEqual([null, null, 4]);
  });

  it('follows what is added, replaced and removed', () => {
    const own = new SpeakerIndex([person(1, 'Jane Roe', 'known')]);
    const find = (mention: string): number | null => resolveSpeaker(own, { mention, language: 'en', date: null }).id;
    own.add(person(1, 'Jane Moe', 'known'));
    expect([find('Jane Roe'), find('Roe'), find('Moe')]).toEqual([null, null, 1]);
    own.add(person(2, 'Ann Moe', 'known'));
    expect(find('Moe')).toBeNull();
    own.remove(2);
    own.remove(2);
    expect([find('Moe'), own.size]).toEqual([1, 1]);
  });

  it('binds roles to offices that come later', () => {
    const role = { role: { ar: null, he: null, en: 'Harbour master of Examplia' }, from: '2020-01', to: null };
    const own = new SpeakerIndex([person(1, 'Jane Roe', 'known', { roles: [role] })]);
    own.add({
      ...person(2, 'Harbour master of Examplia', 'known'),
      kind: 'office',
      aliases: ['Examplian harbour master'],
    });
    const bearer = resolveSpeaker(own, {
      mention: 'the Examplian harbour master',
      language: 'en',
      date: '2021-05-01',
      namesInArticle: ['Jane Roe'],
    });
    expect(bearer).toMatchObject({ id: 1, by: 'bearer-in-article' });
  });

  it('answers the same in whatever order entries came', () => {
    const entries = gazetteer().map(registryEntryOf);
    const backwards = new SpeakerIndex(entries.toReversed());
    const mentions = [
      'المالكي',
      'الرئيس اللبناني عون',
      'Khan',
      'هوكشتاين',
      'حماس',
      'וושינגטון',
      'وزير الخارجية الأميركي',
      'Sanders',
    ];
    for (const mention of mentions) {
      const query = { mention, language: 'ar', date: '2018-05-14', namesInArticle: ['مايك بومبيو'] };
      const [one, other] = [resolveSpeaker(index, query), resolveSpeaker(backwards, query)];
      expect({ ...other, ambiguous: other.ambiguous.toSorted((a, b) => a - b) }).toEqual({
        ...one,
        ambiguous: one.ambiguous.toSorted((a, b) => a - b),
      });
    }
  });
});

describe('any mention', () => {
  it('gives an entry or none, and a candidate only from its own words', () => {
    const words = fc.constantFrom(
      'وزير',
      'الخارجية',
      'ترامب',
      'ل',
      'ונתניהו',
      'the',
      'President',
      ',',
      '،',
      'عبد',
      'باسم',
      'د.',
      '«',
      '\u200F',
      'Khan',
      'כהן',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 12 }),
        fc.constantFrom('ar', 'en', 'he', 'fr'),
        (parts, language) => {
          const mention = parts.join(' ');
          const resolution = resolveSpeaker(index, { mention, language, date: null });
          if (resolution.id !== null) expect(index.get(resolution.id)).toBeDefined();
          if (resolution.candidate !== null) {
            expect(resolution.id).toBeNull();
            expect(mention).toContain(resolution.candidate);
          }
          expect(mention).toContain(resolution.title);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is read in bounded time, however long', () => {
    const long = 'المتحدث باسم وزير خارجية '.repeat(20_000);
    expect(resolve(long, 'ar')).toMatchObject({ id: null });
  });
});
