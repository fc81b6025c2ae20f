// Extraction for Arabic: reads sentence by sentence, tries the rules at each word, and turns what they found into spans.
import type { Extractor, NamedSource, Span, StatementDraft, StatementKind } from '../model';
import { Discourse, type Found, type Rule } from './discourse';
import { attribution } from './rules/attribution';
import { colonQuote } from './rules/colon-quote';
import { continuedQuotation } from './rules/continued-quotation';
import { lightVerb } from './rules/light-verb';
import { nounCue } from './rules/noun-cue';
import { participle } from './rules/participle';
import { quoteBefore } from './rules/quote-before';
import { relay } from './rules/relay';
import { textContains } from './rules/text-contains';
import { verb } from './rules/verb';
import type { ArabicReading } from './reading';
import { phraseSpan } from './source-form';
import type { Source } from './sources';

/** In the order in which they are tried at a word. */
const rules: readonly Rule[] = [
  continuedQuotation,
  colonQuote,
  attribution,
  relay,
  textContains,
  participle,
  verb,
  quoteBefore,
  lightVerb,
  nounCue,
];

const FEWEST_WORDS = 2;
const FEWEST_UNITS = 5;

/** The statements of an Arabic article. */
export const extractArabic: Extractor = ({ body }) => {
  const discourse = new Discourse(body);
  const { reading } = discourse;
  let next = 0;
  for (const sentence of reading.sentences) {
    discourse.beginSentence(sentence);
    for (let at = Math.max(next, sentence.from); at < sentence.to; at++) {
      const token = reading.token(at);
      if (token.depth > 0) continue;
      for (const rule of rules) {
        const to = rule(discourse, at, sentence);
        if (to === null) continue;
        next = Math.max(at + 1, to);
        at = next - 1;
        break;
      }
    }
    discourse.endSentence(sentence);
  }
  const drafts = discourse.found.map((found) => toDraft(reading, found)).filter((draft) => draft !== null);
  return withoutRepeats(drafts.toSorted((a, b) => a.content.start - b.content.start || b.content.end - a.content.end));
};

function toDraft(reading: ArabicReading, found: Found): StatementDraft | null {
  const content = contentSpan(reading, found);
  if (!content) return null;
  const cue = found.cue
    ? {
        span: { start: reading.token(found.cue.from).start, end: reading.token(found.cue.to - 1).end },
        lemma: found.cue.lemma,
      }
    : null;
  if (cue && cue.span.start < content.end && content.start < cue.span.end) return null;
  return {
    content,
    cue,
    stance: found.stance,
    kind: found.kind ?? kindOf(reading, content),
    mention: found.mention.length > 0 ? phraseSpan(reading, found.mention) : null,
    speaker: named(found.source),
    relayedBy: found.relays.map(named).filter((source) => source !== null),
    confidence: Math.round(Math.max(0.1, found.confidence) * 100) / 100,
    rule: found.rule,
  };
}

function named(source: Source | null): NamedSource | null {
  return source && !source.bareTitle ? { name: source.name, span: source.span } : null;
}

const OPENS_ASIDE = /[([{]/;

/** The raw span of the content: no punctuation around it but the marks of its own quotations and brackets. */
function contentSpan(reading: ArabicReading, { from, to, rule }: Found): Span | null {
  let first = from;
  let last = to - 1;
  while (
    first <= last &&
    reading.token(first).kind !== 'word' &&
    reading.token(first).opens < 0 &&
    !OPENS_ASIDE.test(reading.word(first))
  )
    first++;
  while (last >= first && reading.token(last).kind !== 'word' && !closesWithin(reading, first, last)) last--;
  const span = { start: reading.token(first).start, end: reading.token(last).end };
  let words = 0;
  for (let k = first; k <= last && words < FEWEST_WORDS; k++) if (reading.isWord(k)) words++;
  // نفت ارتكابها, وصفها بـ"الرائعة": one word can be what was said, but not a word left over
  const oneWord = /-(?:noun|preposition)$/.test(rule) || reading.token(first).opens >= 0;
  return words >= (oneWord ? 1 : FEWEST_WORDS) && span.end - span.start >= FEWEST_UNITS ? span : null;
}

function closesWithin(reading: ArabicReading, first: number, at: number): boolean {
  const { closes, folded } = reading.token(at);
  const start = reading.token(first).start;
  if (closes >= 0) return (reading.read.quotations.all[closes]?.start ?? 0) >= start;
  if (!/[)\]}]/.test(folded)) return false;
  for (let k = at - 1; k >= first && at - k < 60; k--) if (OPENS_ASIDE.test(reading.word(k))) return true;
  return false;
}

function kindOf(reading: ArabicReading, content: Span): StatementKind {
  const { quotations } = reading.read;
  const whole = quotations.at(content.start);
  if (whole && whole.start <= content.start && whole.end >= content.end) return 'direct';
  return quotations.anyWithin(content) ? 'mixed' : 'indirect';
}

function withoutRepeats(drafts: readonly StatementDraft[]): StatementDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ content, speaker }) => {
    const key = `${content.start} ${content.end} ${speaker?.span.start ?? -1}`;
    return !seen.has(key) && seen.add(key);
  });
}
