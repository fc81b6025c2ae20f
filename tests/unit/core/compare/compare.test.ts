// A comparison as its reader sees it: which tellings share a row, against which base, what differs, who left a claim out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStatements } from '../../../../core/compare/compare';
import type { ToldStatement } from '../../../../core/compare/compare';
import type { Comparison } from '../../../../core/contract/schema/compare';
import type { Verdict } from '../../../../core/compare/model';
import { articlesOf, speaker, told } from './told';

const envoy = speaker(1, 'Samir Haddad');
const minister = speaker(2, 'Layla Nasser');
const equally = (): number => 2;

function compare(
  statements: readonly ToldStatement[],
  more: { verdicts?: Verdict[]; baseOutlet?: string; baseStatementIds?: number[] } = {},
): Comparison {
  return compareStatements({
    story: null,
    articles: articlesOf(statements),
    statements,
    rarity: equally,
    verdicts: [],
    ...more,
  });
}

const textsOf = (comparison: Comparison): string[][] => comparison.rows.map((row) => row.cells.map(({ text }) => text));

const first = told('the mediators handed both sides a draft for a six-week truce', { hour: 1, speaker: envoy });
const second = told('both sides were handed a draft of a truce of six weeks by the mediators', {
  hour: 2,
  speaker: envoy,
});
const other = told('aid trucks would enter through the northern crossing', { hour: 2, start: 400, speaker: envoy });

describe('rows', () => {
  test('wire copy is one row however many outlets print it, with those who tell it in their own words', () => {
    const copies = Array.from({ length: 400 }, (_, i) =>
      told(first.text, { hour: i, outlet: `Outlet ${i}`, publishedInstant: first.publishedInstant, speaker: envoy }),
    );
    const own = told(second.text, { hour: 500, publishedInstant: second.publishedInstant, speaker: envoy });
    const { rows } = compare([...copies, own]);
    expect(rows.map(({ cells }) => cells.length)).toEqual([401]);
  });

  test('what an article says twice stands in two rows, with those who say it twice as well', () => {
    const twice = [1, 2].flatMap((hour) =>
      [0, 400].map((start) => told(first.text, { hour, start, outlet: `Outlet ${hour}`, speaker: envoy })),
    );
    const { rows } = compare(twice);
    expect(rows.map(({ cells }) => cells.map(({ start }) => start))).toEqual([
      [0, 0],
      [400, 400],
    ]);
  });

  test('the verdict on one of many copies is a verdict on that one', () => {
    const copies = Array.from({ length: 5 }, (_, i) => told(first.text, { hour: i, speaker: envoy }));
    const [a, b] = [copies[1]?.id ?? 0, copies[3]?.id ?? 0];
    const { rows } = compare(copies, { verdicts: [{ a, b, verdict: 'different' }] });
    expect(rows.map(({ cells }) => cells.length)).toEqual([4, 1]);
  });

  test('one claim in two outlets is one row; another claim of the same speaker is a row of its own', () => {
    expect(textsOf(compare([second, other, first]))).toEqual([[first.text, second.text], [other.text]]);
  });

  test('the same wording under another speaker is one row, and says that the speaker differs', () => {
    const elsewhere = told(first.text, { hour: 3, speaker: minister });
    const [row] = compare([first, elsewhere]).rows;
    expect(row?.cells).toHaveLength(2);
    expect(row?.cells[1]?.differences).toContainEqual({ kind: 'speaker', base: 'Samir Haddad', here: 'Layla Nasser' });
  });

  test('like claims of two speakers are two rows', () => {
    const elsewhere = told('the mediators want both sides to accept a six-week truce', { hour: 3, speaker: minister });
    expect(compare([first, elsewhere]).rows).toHaveLength(2);
  });

  test('two statements of one article never share a row', () => {
    const again = told(first.text, { hour: 1, start: 900, speaker: envoy });
    expect(compare([first, again]).rows).toHaveLength(2);
  });

  test("the analyst's word wins: apart what looks alike, together what does not", () => {
    const apart: Verdict = { a: first.id, b: second.id, verdict: 'different' };
    expect(compare([first, second], { verdicts: [apart] }).rows).toHaveLength(2);
    const unlike = told('nothing was agreed', { hour: 5, speaker: minister });
    const together: Verdict = { a: unlike.id, b: first.id, verdict: 'same' };
    const [row] = compare([first, unlike], { verdicts: [together] }).rows;
    expect(row?.cells.map(({ text, verdict }) => [text, verdict])).toEqual([
      [first.text, 'same'],
      [unlike.text, 'same'],
    ]);
  });

  test('neither ids nor the order in which statements come change a comparison', () => {
    const statements = [first, second, other];
    const wanted = textsOf(compare(statements));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(statements, { minLength: 3 }),
        fc.shuffledSubarray([101, 102, 103], { minLength: 3 }),
        (order, ids) => {
          expect(textsOf(compare(order.map((statement, i) => ({ ...statement, id: ids[i] ?? 0 }))))).toEqual(wanted);
        },
      ),
    );
  });
});

describe('the base', () => {
  const long = told('the mediators handed both sides a new draft for a six-week truce in Cairo on Tuesday', {
    hour: 4,
    speaker: envoy,
  });

  test('is the longest telling', () => {
    expect(compare([first, long]).rows[0]?.claim).toBe(long.text);
  });

  test("is the chosen outlet's, or the chosen statement before that", () => {
    expect(compare([first, long], { baseOutlet: 'Outlet 1' }).rows[0]?.claim).toBe(first.text);
    const chosen = { baseOutlet: 'Outlet 1', baseStatementIds: [long.id] };
    expect(compare([first, long], chosen).rows[0]?.claim).toBe(long.text);
  });
});

describe('columns', () => {
  test('stand in order of publication, and a row names the outlets that covered the story and left the claim out', () => {
    const late = told('the hospitals had run out of fuel', { hour: 9, outlet: 'Late', speaker: minister });
    const comparison = compare([late, second, first]);
    expect(comparison.columns.map(({ outlet }) => outlet)).toEqual(['Outlet 1', 'Outlet 2', 'Late']);
    expect(comparison.rows.map(({ absentFrom }) => absentFrom)).toEqual([['Late'], ['Outlet 1', 'Outlet 2']]);
  });

  test('an outlet whose article holds no statement at all is absent from every row', () => {
    const silent = { ...articlesOf([told('x', { hour: 7, outlet: 'Silent' })])[0] };
    const comparison = compareStatements({
      story: { id: 1, title: 'Talks', titles: {} },
      articles: [...articlesOf([first]), silent as never],
      statements: [first],
      rarity: equally,
      verdicts: [],
    });
    expect(comparison.rows[0]?.absentFrom).toEqual(['Silent']);
  });
});

describe('differences that matter', () => {
  const kindsOf = (base: string, here: string, more: Partial<ToldStatement> = {}, language = 'en'): string[] => {
    const comparison = compare(
      [told(base, { hour: 1, speaker: envoy, language }), told(here, { hour: 2, speaker: envoy, language, ...more })],
      { baseOutlet: 'Outlet 1' },
    );
    return comparison.rows[0]?.cells[1]?.differences.map(({ kind }) => kind) ?? ['no common row'];
  };

  test.each([
    ['the release of forty captives in the first phase', 'the release of 40 captives in the first phase', []],
    ['the release of 40 captives in the first phase', 'the release of 35 captives in the first phase', ['number']],
    ['the crossing will reopen for aid this week', 'the crossing will not reopen for aid this week', ['negation']],
    ['the crossing will reopen for aid this week', 'the crossing may reopen for aid this week', ['hedge']],
  ])('%s / %s', (base, here, kinds) => {
    expect(kindsOf(base, here)).toEqual(kinds);
  });

  test.each([
    ['إطلاق سراح أربعين رهينة في المرحلة الأولى', 'إطلاق سراح ٤٠ رهينة في المرحلة الاولى', []],
    ['إعادة فتح المعبر أمام المساعدات هذا الأسبوع', 'عدم إعادة فتح المعبر أمام المساعدات هذا الأسبوع', ['negation']],
    ['المعبر يفتح أمام المساعدات هذا الأسبوع', 'المعبر ربما يفتح أمام المساعدات هذا الأسبوع', ['hedge']],
  ])('%s / %s', (base, here, kinds) => {
    expect(kindsOf(base, here, {}, 'ar')).toEqual(kinds);
  });

  test('a stance of another family differs, one of the same family does not', () => {
    const text = 'the draft leaves the main demand out';
    expect(kindsOf(text, text, { stance: 'warn' })).toEqual(['stance']);
    expect(kindsOf(text, text, { stance: 'note' })).toEqual([]);
  });

  test('a telling that drops half of the claim has left something out', () => {
    const base =
      'the crossing will reopen this week for aid trucks from the north and for the wounded who wait at the gate';
    expect(kindsOf(base, 'the crossing will reopen this week for aid trucks')).toEqual(['omission']);
  });
});

test('a claim in another language joins its row by speaker, numbers and terms, marked as proposed', () => {
  const arabic = told('المرحلة الأولى تشمل الإفراج عن 40 رهينة وهدنة لستة أسابيع', {
    hour: 1,
    language: 'ar',
    speaker: envoy,
  });
  const english = told('the first phase covers the release of 40 hostages and a truce of six weeks', {
    hour: 2,
    speaker: envoy,
  });
  const hebrew = told('השלב הראשון כולל שחרור של 40 חטופים והפסקת אש לשישה שבועות', {
    hour: 3,
    language: 'he',
    speaker: envoy,
  });
  const unrelated = told('the ministry of health warned of a famine in the north', { hour: 4, speaker: envoy });
  const [row, rest] = compare([arabic, english, hebrew, unrelated], { baseOutlet: 'Outlet 1' }).rows;
  expect(row?.cells.map(({ language, crossLanguage, verdict }) => [language, crossLanguage, verdict])).toEqual([
    ['ar', false, 'proposed'],
    ['en', true, 'proposed'],
    ['he', true, 'proposed'],
  ]);
  expect(rest?.cells).toHaveLength(1);
});

test('a claim that most outlets tell in one language has its base there; tellings in another are held against one of their own', () => {
  const english = told('the reply is positive in general, with a long list of comments by both of the parties', {
    hour: 1,
    speaker: envoy,
  });
  const arabic = told('الرد إيجابي في مجمله مع وجود ملاحظات', { hour: 2, language: 'ar', speaker: envoy });
  const shorter = told('الرد إيجابي في مجمله', { hour: 3, language: 'ar', speaker: envoy });
  const [row] = compare([english, arabic, shorter]).rows;
  expect(row?.claim).toBe(arabic.text);
  expect(row?.cells.map(({ crossLanguage }) => crossLanguage)).toEqual([true, false, false]);
  const chosen = compare([english, arabic, shorter], { baseOutlet: 'Outlet 1' }).rows[0];
  expect(chosen?.claim).toBe(english.text);
  expect(chosen?.cells[2]?.segments).toEqual([
    { text: 'الرد إيجابي في مجمله', kind: 'same' },
    { text: 'مع وجود ملاحظات', kind: 'missing' },
  ]);
});

test('two thousand statements that share their words are put into rows in bounded time', () => {
  const many = Array.from({ length: 2_000 }, (_, i) =>
    told(`the talks on the truce in the city number ${i % 40} go on today`, {
      hour: i,
      outlet: `O${i % 5}`,
      speaker: envoy,
    }),
  );
  const { rows } = compare(many);
  expect(new Set(rows.flatMap(({ cells }) => cells.map(({ statementId }) => statementId))).size).toBe(2_000);
  // alike as they are, they find one another, as they would among few
  expect(rows.length).toBeLessThan(40);
});

test.each([140, 200, 900])('%i tellings that differ by a word each are one row', (count) => {
  const many = Array.from({ length: count }, (_, i) =>
    told(`the mediators handed both sides in ${'abcdefghij'[i % 10] ?? ''}${i}ville a draft for a six-week truce`, {
      hour: i,
      publishedInstant: first.publishedInstant,
      outlet: `O${i % 5}`,
      speaker: envoy,
    }),
  );
  const apart = told('aid trucks would enter through the northern crossing', { hour: count, speaker: envoy });
  expect(compare([...many, apart]).rows.map(({ cells }) => cells.length)).toEqual([count, 1]);
});
