// A participle that goes on with what its speaker says: …، مشيرا إلى أن…, مؤكدا ضرورة….
import type { SentenceTokens } from '../../text/read-text';
import { clauseSubject } from '../clause-subject';
import type { Discourse, Rule } from '../discourse';
import type { CueWord } from '../reading';
import { findSubject, type CueSubject } from './cue-subject';
import type { Source } from '../sources';
import { relaysOf } from './verb';

const FARTHEST_VERB = 24;

/** Whoever does what the clause before the participle tells. */
function subjectOfClause({ reading, sources }: Discourse, cue: CueWord, { from }: SentenceTokens): Source | null {
  const words = clauseSubject(reading, { from, to: cue.at });
  if (words.length === 0) return null;
  const gender = sources.genderOfPhrase(words);
  const agrees = gender === null || gender === cue.gender || cue.number !== 'one';
  // خفضت موديز تصنيفاتها، قائلة: a name that no list holds
  const named = sources.maySpeak(words) || (words.length < 3 && reading.mayBeName(words[0] ?? -1));
  return agrees && named ? sources.mention(words, cue.number === 'one' ? cue.gender : null) : null;
}

/** غرد الوزير … قائلا: what he says stands in writing. */
function isWritten({ reading }: Discourse, at: number, low: number): boolean {
  for (let k = at - 1; k >= low && k > at - 20; k--) {
    if (/^[وف]?(?:غرد|غردت|كتب|كتبت|تغريده|تغريدته|تدوينه|تدوينته)$/.test(reading.word(k))) return true;
  }
  return false;
}

/** منتقدا الوزارة: whatever stands behind it is criticised. */
function takesObject({ frames, homograph, lemma, stance }: CueWord): boolean {
  if (lemma === 'اعتبر') return true;
  return frames.has('N') && !homograph && /^(?:condemn|criticize|deny|reject|praise)$/.test(stance);
}

interface Opening {
  readonly verb: CueWord;
  readonly subject: CueSubject;
}

/** "وتابع الوزير قائلا": the verb whose content the participle begins, with its subject. */
function openingVerb(discourse: Discourse, at: number, { from, to }: SentenceTokens): Opening | null {
  const { reading } = discourse;
  const low = Math.max(from, discourse.covered, at - FARTHEST_VERB);
  for (let k = at - 1; k >= low; k--) {
    const verb = reading.cueAt(k);
    if (!verb || verb.form === 'participle' || verb.object || reading.token(k).depth > 0) continue;
    if (!(verb.frames.has('Q') || verb.frames.has('C')) || reading.isRelative(k - 1)) return null;
    const clear = !verb.homograph || verb.joined === 'و' || k === from;
    const subject = findSubject(discourse, verb, from, to);
    // ردت عليه المغنية قائلة: with its subject between it and the participle it is no other word
    if (!clear && !(subject.place === 'behind' && subject.next === at)) return null;
    return { verb, subject };
  }
  return null;
}

export const participle: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (cue?.form !== 'participle') return null;
  const before = reading.token(at - 1);
  const opensClause = before.kind !== 'word' || cue.joined === 'و' || at === sentence.from;
  if (cue.homograph && !opensClause) return null;
  // مجددا is once more, but with مجددا دعوته he calls again
  if (
    cue.lemma === 'جدد' &&
    !/(?:ه|ها|هم)$|^ال(?:تاكيد|دعوه)$/.test(
      reading.word(at + 1).replace(/ه$/, (h) => (reading.token(at + 1).text.endsWith('ة') ? '' : h)),
    )
  )
    return null;
  const found = discourse.contentStart(cue, at + 1, sentence.to);
  const start =
    found ??
    (takesObject(cue) && reading.isWord(at + 1) ? ({ frame: 'noun', marker: at + 1, from: at + 1 } as const) : null);
  if (!start) return null;
  const { open } = discourse;
  const opening = cue.lemma === 'قال' ? openingVerb(discourse, at, sentence) : null;
  // أضاف قائلا goes on, ختم قائلا says
  const goesOn = opening?.verb.stance === 'continue' && !/ختتم|ختم/.test(opening.verb.lemma);
  const source = opening?.subject.source
    ? opening.subject.source
    : open
      ? open.source
      : (subjectOfClause(discourse, cue, sentence) ?? discourse.continuing(cue));
  const to = discourse.contentEnd(start, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: cue.lemma === 'قال' && isWritten(discourse, at, sentence.from) ? 'write' : goesOn ? 'continue' : cue.stance,
    from: start.from,
    to,
    source,
    mention: opening?.subject.place === 'behind' ? opening.subject.words : [],
    relays: open ? [...open.relays] : relaysOf(discourse, null, source),
    rule: `ar.participle-${start.frame === 'noun' || start.frame === 'preposition' ? start.frame : 'that'}`,
    confidence: open ? 0.85 : 0.5,
  });
  return start.frame === 'quote' || start.frame === 'colon' ? to : start.from;
};
