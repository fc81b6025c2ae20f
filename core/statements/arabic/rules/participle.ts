// A participle that goes on with what its speaker says: …، مشيرا إلى أن…, مؤكدا ضرورة….
import type { SentenceTokens } from '../../text/read-text';
import { clauseSubject } from '../clause-subject';
import type { Discourse, Rule } from '../discourse';
import type { CueWord } from '../reading';
import type { Source } from '../sources';
import { relaysOf } from './verb';

/** Whoever does what the clause before the participle tells. */
function subjectOfClause({ reading, sources }: Discourse, at: number, { from }: SentenceTokens): Source | null {
  const words = clauseSubject(reading, { from, to: at });
  return words.length > 0 && sources.maySpeak(words) ? sources.mention(words) : null;
}

/** غرد الوزير … قائلا: what he says stands in writing. */
function isWritten({ reading }: Discourse, at: number, low: number): boolean {
  for (let k = at - 1; k >= low && k > at - 20; k--) {
    if (/^[وف]?(?:غرد|غردت|كتب|كتبت|تغريده|تغريدته|تدوينه|تدوينته)$/.test(reading.word(k))) return true;
  }
  return false;
}

/** منتقدا الوزارة: whatever stands behind it is criticised. */
function takesObject({ frames, homograph, stance }: CueWord): boolean {
  return frames.has('N') && !homograph && /^(?:condemn|criticize|deny|reject|praise)$/.test(stance);
}

export const participle: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (cue?.form !== 'participle') return null;
  const before = reading.token(at - 1);
  const opensClause = before.kind !== 'word' || cue.joined === 'و' || at === sentence.from;
  if (cue.homograph && !opensClause) return null;
  const found = discourse.contentStart(cue, at + 1, sentence.to);
  const start =
    found ??
    (takesObject(cue) && reading.isWord(at + 1) ? ({ frame: 'noun', marker: at + 1, from: at + 1 } as const) : null);
  if (!start) return null;
  const { open } = discourse;
  const source = open ? open.source : (subjectOfClause(discourse, at, sentence) ?? discourse.continuing(cue));
  const to = discourse.contentEnd(start, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: cue.lemma === 'قال' && isWritten(discourse, at, sentence.from) ? 'write' : cue.stance,
    from: start.from,
    to,
    source,
    mention: [],
    relays: open ? [...open.relays] : relaysOf(discourse, null, source),
    rule: `ar.participle-${start.frame === 'noun' || start.frame === 'preposition' ? start.frame : 'that'}`,
    confidence: open ? 0.85 : 0.5,
  });
  return start.frame === 'quote' || start.frame === 'colon' ? to : start.from;
};
