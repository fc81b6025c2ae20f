// "The deal is dead, S said", "…, said S", "The deal, S said, is dead", "As S said, …": a verb that tags a clause without marks.
import type { Finding } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { skipAdverbials, skipHearer } from '../adverbials';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Reading, Rule } from '../reading';
import { coordinators, prepositions, subordinators } from '../lexicon/function-words';
import { peopleNouns } from '../lexicon/roles';
import { hasVerb } from '../noun-phrase';
import { nounPhraseAfter } from '../phrase-behind';
import { subjectBefore } from '../subject-before';
import type { VerbForm } from '../verb-forms';
import { canReport } from './can-report';
import { namedBehind, subjectOf } from './subject';
import { canGoOn, FEWEST_WORDS, resumed, tagFinding, wordsIn, type Tag } from './tag-parts';

/** Verbs that need "that" before a clause but nothing behind one (…, the paper reported). */
const ALSO_TAGS = new Set(['report', 'recall', 'find', 'conclude', 'estimate', 'note', 'agree', 'recall']);

/** Verbs of many uses that report only next to quotation marks. */
const QUOTES_ONLY = new Set(['continue', 'post', 'go on', 'repeat']);

export const clauseTag: Rule = (reading, cue, low) => {
  if (cue.use !== 'finite' || cue.forms.some(({ verb }) => QUOTES_ONLY.has(verb.lemma))) return null;
  const form = cue.forms.find(
    ({ verb }) =>
      verb.frames.has('quote') || verb.frames.has('clause') || verb.frames.has('tag') || ALSO_TAGS.has(verb.lemma),
  );
  if (!form) return null;
  return subjectBehind(reading, cue, low, form) ?? subjectAhead(reading, cue, low, form);
};

/** "…, said S." */
function subjectBehind(reading: Reading, cue: Cue, low: number, form: VerbForm): readonly Finding[] | null {
  const { tokens } = reading.sentence;
  const comma = cue.groupFrom - 1;
  if (tokens[comma]?.kind !== 'comma' || form.verb.frames.has('hearer')) return null;
  const name = nounPhraseAfter(tokens, cue.to);
  const people = name && tokens[name.to]?.kind === 'comma' && peopleNouns.has(tokens[name.from]?.lower ?? '');
  if (!name || (!people && isApposition(tokens, low, cue))) return null;
  const behind = tokens[name.to];
  const closes =
    !behind ||
    behind.kind === 'stop' ||
    behind.kind === 'comma' ||
    behind.kind === 'speech' ||
    skipAdverbials(tokens, name.to) >= tokens.length - 1;
  if (!closes) return null;
  const tag: Tag = {
    reading,
    cue,
    form,
    speaker: { by: 'phrase', range: namedBehind(tokens, name) },
    behind: name.to,
    inverted: true,
  };
  if (hasVerb(tokens, low, comma) && wordsIn(tokens, low, comma) >= FEWEST_WORDS) {
    return [tagFinding(tag, { from: low, to: comma }, 'en.clause-said-subject', 0.8)];
  }
  return behind?.kind === 'comma' ? interrupted(tag) : null;
}

/** "…, S said." */
function subjectAhead(reading: Reading, cue: Cue, low: number, form: VerbForm): readonly Finding[] | null {
  const { tokens } = reading.sentence;
  const subject = subjectBefore(tokens, low, cue.groupFrom);
  const speaker = subject && subjectOf(reading, cue, low);
  if (!subject || hasVerb(tokens, subject.from, subject.to)) return null;
  if (speaker?.by !== 'phrase' || !canReport(tokens, cue, form, speaker)) return null;
  const as = tokens[subject.from - 1]?.lower === 'as';
  const end = as ? subject.from - 2 : subject.from - 1;
  const sign = tokens[end]?.kind;
  if (sign !== 'comma' && sign !== 'dash' && !(as && end < low)) return null;
  const tag: Tag = { reading, cue, form, speaker, behind: behindTag(tokens, cue, form), inverted: false };
  const next = tokens[tag.behind];
  const interrupts = next !== undefined && INTERRUPTED.has(next.kind);
  const isClause = wordsIn(tokens, low, end) >= FEWEST_WORDS && hasVerb(tokens, low, end);
  const ends =
    !next ||
    next.kind === 'stop' ||
    next.kind === 'bracket' ||
    next.lower === 'of' ||
    (isClause && opensAdverbial(next));
  if (!ends && !interrupts) return null;
  if (!isClause || endsOpen(tokens[end - 1]) || opensAside(tokens, low, tokens[tag.behind + 1]))
    return interrupts ? interrupted(tag) : null;
  return [
    tagFinding(tag, { from: low, to: end }, 'en.clause-subject-said', 0.85),
    ...(interrupts && !as ? resumed(tag) : []),
  ];
}

const INTERRUPTED = new Set<Token['kind']>(['comma', 'colon', 'dash', 'semicolon']);

function behindTag(tokens: readonly Token[], cue: Cue, form: VerbForm): number {
  const at = skipAdverbials(tokens, cue.to);
  return form.verb.frames.has('hearer') ? skipAdverbials(tokens, skipHearer(tokens, at)) : at;
}

/** "…, Smith said after the meeting": says when and where. */
function opensAdverbial(token: Token): boolean {
  return (
    (prepositions.has(token.lower) && token.lower !== 'to' && token.lower !== 'like') ||
    token.lower === 'when' ||
    token.lower === 'as' ||
    token.lower === 'while'
  );
}

/** "when, she recalled, listeners …", "that, he said, …": the clause is still to come. */
function endsOpen(token: Token | undefined): boolean {
  return token?.kind === 'word' && (subordinators.has(token.lower) || coordinators.has(token.lower));
}

/** "When asked, Smith said, …": what stands before is told by the outlet. "If talks fail, Smith said, …": by Smith. */
function opensAside(tokens: readonly Token[], low: number, behind: Token | undefined): boolean {
  const first = tokens[low];
  if (first?.kind !== 'word') return false;
  const { lower } = first;
  if (ASIDES.has(lower)) return true;
  return behind?.kind === 'speech' && (subordinators.has(lower) || prepositions.has(lower) || lower.endsWith('ing'));
}

const ASIDES = new Set(['when', 'asked', 'after', 'before', 'as', 'speaking']);

/** "The deal, Smith said, would collapse": what stands behind is the larger part. */
function interrupted(tag: Tag): readonly Finding[] | null {
  const { reading, cue, behind } = tag;
  const { tokens } = reading.sentence;
  const from = behind + 1;
  const to = contentEnd(reading, cue, from, true);
  if (wordsIn(tokens, from, to) < FEWEST_WORDS || !canGoOn(tokens[from])) return null;
  if (reading.cues.some((other) => other.from > cue.from && other.groupFrom === from)) return null;
  return [tagFinding(tag, { from, to }, 'en.clause-interrupted', 0.75)];
}

/** "Smith, the envoy, said yesterday the plan …" has no clause before it. */
function isApposition(tokens: readonly Token[], low: number, cue: Cue): boolean {
  const subject = subjectBefore(tokens, low, cue.groupFrom);
  return subject !== null && !hasVerb(tokens, low, subject.to);
}
