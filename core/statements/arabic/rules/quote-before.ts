// A content that stands before its cue: "…"، قال الوزير. / …، كما أوضح المحامي.
import type { Rule } from '../discourse';
import { findSubject } from './cue-subject';
import { relaysOf } from './verb';

const FEWEST_QUOTED_WORDS = 3;

export const quoteBefore: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (!cue || cue.form === 'participle' || !(cue.frames.has('Q') || cue.frames.has('C'))) return null;
  const link = /^(?:كما|هكذا|بحسبما)$/.test(reading.word(at - 1));
  let k = at - (link ? 2 : 1);
  const comma = reading.isComma(k);
  if (comma) k--;
  if (k < sentence.from) return null;
  const { closes } = reading.token(k);
  const quotation = reading.read.quotations.all[closes];
  const subject = findSubject(discourse, cue, at, sentence.to);
  if (subject.place !== 'behind') return null;
  let from: number;
  if (quotation && !discourse.isUsed(closes)) {
    from = k;
    while (from > 0 && reading.token(from - 1).start >= quotation.start) from--;
    let words = 0;
    for (let i = from; i <= k && words < FEWEST_QUOTED_WORDS; i++) if (reading.isWord(i)) words++;
    if (words < FEWEST_QUOTED_WORDS) return null;
  } else {
    // without quotation marks only where nothing follows
    if (!comma || !(link || (cue.joined === '' && cue.form === 'present'))) return null;
    from = discourse.covered;
    if (k - from < 4 || discourse.enclosing(k)) return null;
  }
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: cue.stance,
    from,
    to: k + 1,
    source: subject.source,
    mention: subject.words,
    relays: relaysOf(discourse, null, subject.source),
    rule: quotation ? 'ar.quote-verb-subject' : 'ar.clause-verb-subject',
    confidence: quotation ? 0.9 : 0.6,
  });
  discourse.covered = Math.max(discourse.covered, subject.next);
  return subject.next;
};
