// A source named with a preposition: بحسب الوزارة, وفقا لما ذكره الوزير, نقلا عن الوكالة, على حد قول الوزير.
import type { Discourse, Rule } from '../discourse';
import { carriers, nonSources } from '../lexicon/persons';
import { resumptives } from '../lexicon/function-words';
import { phraseFrom } from '../noun-phrase';
import type { ArabicReading } from '../reading';
import { bareWord, isDefinite } from '../word-forms';
import type { Source } from '../sources';
import type { SentenceTokens } from '../../text/read-text';
import type { Frame } from '../lexicon/cue-forms';

const PREPOSITION = /^و?(?:بحسب|حسب|حسبما|بحسبما|وفق|وفقا|وفقما|طبقا|نقلا)$/;
const NO_FRAMES: ReadonlySet<Frame> = new Set();
const TELLING =
  /^(?:[اوف]?(?:نقل|اورد|نشر|ذكر|افاد|اعلن|اكد|قال|اوضح|اشار|بث|كشف|صرح|جاء|ورد|روي|رو|بين|اظهر|نقلت|نشرت))(?:ت|ته|ه|تها|ها|وا)?$/;
const FEWEST_WORDS = 3;
/** With so much before it, an attribution belongs to that. */
const FEWEST_BEFORE = 6;

/** على ما أفادت الوكالة */
export function tellsSo(reading: ArabicReading, at: number): boolean {
  return reading.word(at) === 'علي' && reading.word(at + 1) === 'ما' && TELLING.test(reading.word(at + 2));
}

interface NamedAt {
  readonly source: Source | null;
  readonly words: readonly number[];
  readonly next: number;
}

export const attribution: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const word = reading.word(at);
  const sayingPhrase =
    word === 'علي' && reading.word(at + 1) === 'حد' && /^(?:قول|وصف|تعبير|زعم|ادعاء)$/.test(reading.word(at + 2));
  const telling = tellsSo(reading, at);
  if (!sayingPhrase && !telling && !PREPOSITION.test(word)) return null;
  if (/^و?نقلا$/.test(word) && reading.word(at + 1) !== 'عن') return null;
  const named = sourceBehind(discourse, sayingPhrase ? at + 3 : at + 1, sentence.to);
  if (!named) return null;
  const opens = at === discourse.covered && !reading.isComma(at - 1) && discourse.open?.to !== at;
  const fronted = at - sentence.from <= 1 || opens;
  return fronted ? front(discourse, at, named, sentence) : trail(discourse, at, named, sentence);
};

/** The source behind the preposition; null where it names a thing that does not speak. */
function sourceBehind(discourse: Discourse, from: number, limit: number): NamedAt | null {
  const { reading, sources } = discourse;
  let k = from;
  if (/^(?:عن|ل|ما|لما)$/.test(reading.word(k))) k++;
  if (reading.word(k) === 'ما') k++;
  // ما تضمنته نسخة: whatever the verb, its subject is the source
  if (
    /^(?:ما|لما|حسبما|بحسبما|وفقما)$/.test(reading.word(k - 1)) &&
    !isDefinite(reading.word(k)) &&
    !TELLING.test(reading.word(k))
  )
    k++;
  if (TELLING.test(reading.word(k)) || (reading.cueAt(k) && reading.cueAt(k)?.form !== 'participle')) {
    k++;
    if (/^(?:به|عنه|عنها|له|لها|اليه)$/.test(reading.word(k))) k++;
    if (reading.word(k) === 'في') k++;
  }
  const phrase = phraseFrom(reading, k, limit, NO_FRAMES, true);
  const first = phrase.words[0];
  if (first === undefined) return null;
  const head = bareWord(reading.word(first).replace(/^ل(?!ل)/, ''));
  if (nonSources.has(reading.word(first)) || nonSources.has(head)) return null;
  // بحسب تصريحاته: whoever spoke last
  const owned = /^(.+?)(?:هما|هم|ها|ه)$/.exec(head)?.[1];
  if (owned !== undefined && carriers.has(owned))
    return { source: discourse.last, words: phrase.words, next: phrase.next };
  const words = issuerOf(discourse, phrase.words, phrase.next, limit);
  return { source: sources.mention(words), words, next: phrase.next };
}

/** "بيان للوزارة", "بيان أصدرته الوزارة", "بيان صادر عن الوزارة": the ministry. */
export function issuerOf(
  discourse: Discourse,
  words: readonly number[],
  next: number,
  limit: number,
): readonly number[] {
  const { reading } = discourse;
  const first = words[0] ?? -1;
  if (!carriers.has(bareWord(reading.word(first).replace(/^ل(?!ل)/, '')))) return words;
  const issuer = words.findIndex((k, i) => i > 0 && reading.startsWithParticle(k, 'ل'));
  if (issuer > 0) return words.slice(issuer);
  const verb = words.findIndex((k) => /^(?:اصدر|نشر|وزع|اورد|القا|بث)(?:ته|ه|تها|ها)$/.test(reading.word(k)));
  if (verb > 0 && verb + 1 < words.length) return words.slice(verb + 1);
  if (reading.word(next) === 'عن' || (reading.word(next) === 'صادر' && reading.word(next + 1) === 'عن')) {
    const issued = phraseFrom(reading, next + (reading.word(next) === 'عن' ? 1 : 2), limit, NO_FRAMES);
    if (issued.words.length > 0) return issued.words;
  }
  return words;
}

/** "وفقا للوزارة، فإن…": what follows is the content, unless somebody speaks there. */
function front(discourse: Discourse, at: number, named: NamedAt, sentence: SentenceTokens): number {
  const { reading } = discourse;
  let from = named.next;
  for (let k = named.next; k < Math.min(sentence.to, named.next + 30); k++) {
    if (reading.isComma(k) || resumptives.has(reading.word(k))) {
      from = k + 1;
      if (reading.isComma(k) && resumptives.has(reading.word(k + 1))) from = k + 2;
      break;
    }
    if (reading.cueAt(k) && !reading.cueAt(k)?.homograph) break;
  }
  // فإنه carries its subject as أنه does
  const speaks = reading.cueAt(from) ?? (reading.word(from) === 'فقد' ? reading.cueAt(from + 1) : null);
  if (speaks && speaks.form !== 'participle' && discourse.contentStart(speaks, from + 1, sentence.to)) {
    discourse.frontedRelay = named.source;
    return from;
  }
  const to = discourse.contentEnd({ frame: 'that', marker: from, from }, sentence.to);
  if (to - from < FEWEST_WORDS) return named.next;
  discourse.add(attributed(discourse, at, named, from, to, 'ar.attribution-fronted'));
  return from;
}

/** "…، بحسب الوزارة": what precedes is the content; where that has a speaker already, the source passed it on. */
function trail(discourse: Discourse, at: number, named: NamedAt, sentence: SentenceTokens): number {
  const { reading, open } = discourse;
  if (open && open.to <= at) {
    if (named.source && open.source !== named.source && !open.relays.includes(named.source))
      open.relays.push(named.source);
    discourse.covered = Math.max(discourse.covered, named.next);
    return named.next;
  }
  if (discourse.enclosing(at)) return named.next;
  const from = discourse.covered;
  const before = at - from;
  const behind = reading.isComma(named.next) ? sentence.to - named.next : 0;
  // "الأمر الذي يشكل، وفق مراقبين، خللا": what follows the pair of commas goes on, unless a new clause begins there
  const goesOn = behind > before && (before < FEWEST_BEFORE || !reading.word(named.next + 1).startsWith('و'));
  const [start, end] = goesOn ? [named.next + 1, sentence.to] : [from, at];
  if (end - start < FEWEST_WORDS) return named.next;
  discourse.add(attributed(discourse, at, named, start, end, 'ar.attribution-trailing'));
  discourse.covered = Math.max(discourse.covered, named.next);
  return named.next;
}

function attributed(discourse: Discourse, at: number, named: NamedAt, from: number, to: number, rule: string) {
  const { reading } = discourse;
  const phrase = reading.word(at) === 'علي';
  return {
    cue: {
      from: at,
      to: at + (phrase ? 3 : 1),
      lemma: tellsSo(reading, at)
        ? 'على ما'
        : phrase
          ? 'على حد قول'
          : reading.word(at).replace(/^و(?=بحسب|حسب|وفق|نقلا|طبقا)/, ''),
    },
    stance: 'attributed' as const,
    from,
    to,
    source: named.source,
    mention: named.words,
    relays: [],
    rule,
    confidence: 0.75 - (named.source ? 0 : 0.25),
  };
}
