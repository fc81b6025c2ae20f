// Grouping by event: what belongs together, what the analyst's word changes, and what does not matter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterDay, type ArticleOfDay } from '../../../../core/stories/day-clusters';
import { Decisions, type StoryDecision } from '../../../../core/stories/decisions';
import { conceptVector } from '../../../../core/stories/concept-vector';
import { decodeSignature, decodeTerms, encodeSignature, encodeTerms } from '../../../../core/stories/encoding';
import { signatureOf } from '../../../../core/stories/signature';
import { SumIndex } from '../../../../core/stories/sum-index';
import { termVector } from '../../../../core/stories/terms';
import { threadDay, type DayGroup, type Threaded } from '../../../../core/stories/threads';
import { addSums, meanSimilarity, sumOf, sumOfAll, type ArticleVectors } from '../../../../core/stories/vector-sum';

const EMBASSY = [
  ['واشنطن تدشن سفارتها في القدس', 'دشنت الولايات المتحدة سفارتها في القدس بحضور وفد أمريكي تتقدمه إيفانكا ترامب.'],
  ['إيفانكا ترامب في القدس لتدشين السفارة', 'وصلت إيفانكا ترامب إلى القدس لحضور تدشين السفارة الأمريكية.'],
] as const;
const VETO = [
  ['فيتو على مشروع قرار لوقف إطلاق النار', 'استخدمت واشنطن حق النقض في مجلس الأمن ضد مشروع قرار قدمته الجزائر.'],
  ['الجزائر تأسف لسقوط مشروعها في مجلس الأمن', 'أسقط حق النقض مشروع القرار الذي قدمته الجزائر في مجلس الأمن.'],
] as const;

function article(id: number, title: string, body: string, language = 'ar'): ArticleOfDay {
  const text = { title, body };
  return { id, language, twin: `${title} ${body}`, words: termVector(text), concepts: conceptVector(text) };
}

const articles = [...EMBASSY, ...VETO].map(([title, body], i) => article(i + 1, title, body));
const none = new Decisions([]);
const groupsOf = (given: readonly ArticleOfDay[], decisions: readonly StoryDecision[] = []): number[][] =>
  clusterDay(given, new Decisions(decisions), true).map(({ members }) => members.map((at) => given[at]?.id ?? 0));

describe('a day', () => {
  it('is grouped by event', () => {
    expect(groupsOf(articles)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('brings languages together by names, numbers and terms', () => {
    const told = [
      article(
        1,
        'مجلس الأمن يتبنى القرار 2728',
        'تبنى مجلس الأمن القرار 2728 الذي يطالب بوقف إطلاق النار في رمضان وامتنعت الولايات المتحدة.',
      ),
      article(
        2,
        'Security Council adopts Resolution 2728',
        'The Security Council adopted resolution 2728 demanding a ceasefire in Ramadan; the United States abstained.',
        'en',
      ),
      article(
        3,
        'מועצת הביטחון אימצה את החלטה 2728',
        'מועצת הביטחון אימצה את החלטה 2728 הדורשת הפסקת אש ברמדאן. ארצות הברית נמנעה.',
        'he',
      ),
      article(
        4,
        'Storm closes the port of Limassol',
        'Waves kept ferries in Cyprus from sailing; the port authority expects calmer weather.',
        'en',
      ),
    ];
    expect(groupsOf(told)).toEqual([[1, 2, 3], [4]]);
  });

  it('keeps apart what the analyst decided, and what is bound to it', () => {
    expect(groupsOf(articles, [{ kind: 'apart', articleId: 1, otherId: 2 }])).toEqual([[1], [2], [3, 4]]);
    const bound: readonly StoryDecision[] = [
      { kind: 'together', articleId: 1, otherId: 3 },
      { kind: 'apart', articleId: 2, otherId: 4 },
    ];
    expect(groupsOf(articles, bound)).toEqual([[1, 2], [3], [4]]);
    const twins = [article(1, 'A', 'one text'), article(2, 'A', 'one text')];
    expect(groupsOf(twins)).toEqual([[1, 2]]);
    expect(groupsOf(twins, [{ kind: 'apart', articleId: 1, otherId: 2 }])).toEqual([[1], [2]]);
  });

  it('is grouped alike whichever ids its articles have', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([11, 22, 33, 44], { minLength: 4 }), (ids) => {
        const renamed = articles.map((one, i) => ({ ...one, id: ids[i] ?? 0 }));
        expect(groupsOf(renamed)).toEqual([ids.slice(0, 2), ids.slice(2)]);
      }),
    );
  });

  it('leaves none of a thousand and more tellings of one event alone', () => {
    const [title, body] = EMBASSY[0];
    const many = Array.from({ length: 1_200 }, (_, i) => article(i, `${title} ${1000 + i}`, `${body} ${5000 + i}`));
    expect(clusterDay(many, none, true).map(({ members }) => members.length)).toEqual([1_200]);
  });

  it('takes ten thousand articles of one template in bounded time', () => {
    const [title, body] = EMBASSY[0];
    const many = Array.from({ length: 10_000 }, (_, i) => article(i, `${title} ${1000 + i}`, `${body} ${5000 + i}`));
    expect(clusterDay(many, none, true).length).toBeLessThan(10_000);
  }, 60_000);
});

describe('the days after', () => {
  const group = (day: number, first: number, ...members: readonly ArticleOfDay[]): DayGroup => ({
    day,
    first,
    sum: sumOfAll(members),
    parties: new Set(),
  });
  const [one, two, three] = articles as [ArticleOfDay, ArticleOfDay, ArticleOfDay];
  const noParties = new Map<number, ReadonlySet<number>>();
  const follow = (groups: readonly DayGroup[], before: readonly Threaded[]): number[] =>
    threadDay(groups, before, none, noParties).map(({ story }) => story);

  it('go on with the story that they are like, or begin one', () => {
    const before = threadDay([group(1, 1, one)], [], none, noParties);
    expect(follow([group(2, 2, two), group(2, 3, three)], before)).toEqual([1, 3]);
  });

  it('begin one story, not several, where the old one has become too long', () => {
    const before = [{ ...group(9, 90, one), story: 50, storyDay: 1 }];
    expect(follow([group(10, 2, two), group(10, 4, one), group(10, 3, three)], before)).toEqual([2, 2, 3]);
  });

  it('do not go on with a story that a decision keeps them from', () => {
    const apart = new Decisions([{ kind: 'apart', articleId: 1, otherId: 2 }]);
    const before = [{ ...group(1, 1, one), story: 1, storyDay: 1, parties: new Set([1]) }];
    const [next] = threadDay(
      [{ ...group(2, 2, two), parties: new Set([2]) }],
      before,
      apart,
      new Map([[1, new Set([1])]]),
    );
    expect(next?.story).toBe(2);
  });
});

describe('vectors', () => {
  const vectors = fc.constantFrom<ArticleVectors>(
    ...articles,
    article(9, 'Veto in the Security Council', 'Algeria regrets.', 'en'),
  );

  it('are compared alike one by one and by an index', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(vectors, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (sets) => {
          const sums = sets.map(sumOfAll);
          const index = new SumIndex(sums);
          for (const sum of sums) {
            const found = new Map(index.similarities(sum));
            sums.forEach((other, at) => expect(found.get(at) ?? 0).toBeCloseTo(meanSimilarity(sum, other), 5));
          }
        },
      ),
    );
  });

  it('make the mean of all pairs', () => {
    const [a, b, c] = articles.map(sumOf) as [
      ReturnType<typeof sumOf>,
      ReturnType<typeof sumOf>,
      ReturnType<typeof sumOf>,
    ];
    expect(meanSimilarity(addSums(a, b), c)).toBeCloseTo((meanSimilarity(a, c) + meanSimilarity(b, c)) / 2, 6);
  });

  it('come back from their bytes', () => {
    for (const { words } of articles) {
      const read = decodeTerms(encodeTerms(words));
      expect(read.terms).toEqual(words.terms);
      read.weights.forEach((weight, i) => expect(weight).toBeCloseTo(words.weights[i] ?? 0, 4));
    }
    const signature = signatureOf('to be or not to be that is the question');
    expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
  });

  it('weigh numbers and names above the words of every day, and leave function words out', () => {
    const { terms } = termVector({ title: 'the of and', body: 'said that was on' });
    expect(terms).toHaveLength(0);
    expect(conceptVector({ title: 'Netanyahu', body: '' }).terms).toEqual(
      conceptVector({ title: 'نتنياهو', body: '' }).terms,
    );
  });
});
