// Who is the subject of a cue: the phrase behind it, the phrase before it, a pronoun, or whoever spoke last.
import type { Discourse } from '../discourse';
import { phraseBefore, phraseFrom, type PrecedingPhrase } from '../noun-phrase';
import type { CueWord } from '../reading';
import type { Source } from '../sources';

export interface CueSubject {
  readonly place: 'behind' | 'before' | 'relative' | 'pronoun' | 'continued';
  readonly words: readonly number[];
  readonly source: Source | null;
  /** Where the search for the content begins. */
  readonly next: number;
}

/** The subject of a verb that stands in a sentence from `low` to `limit`. */
export function findSubject(discourse: Discourse, cue: CueWord, low: number, limit: number): CueSubject {
  const { reading, sources } = discourse;
  const behind = phraseFrom(reading, cue.at + 1, limit, cue.frames);
  const preceding = cue.joined === '' ? phraseBefore(reading, cue, low) : null;
  const before = preceding && agrees(discourse, cue, preceding) ? preceding : null;
  if (before?.place === 'relative' || (before?.place === 'opened' && behind.words.length === 0)) {
    return {
      place: before.place === 'relative' ? 'relative' : 'before',
      words: before.words,
      source: sources.mention(before.words),
      next: cue.at + 1,
    };
  }
  if (behind.words.length > 0) return named('behind', behind.words, behind.next);
  if (before && (before.place === 'start' || before.place === 'comma'))
    return named('before', before.words, cue.at + 1);
  if (cue.joined === '' && reading.carriesPronoun(cue.at - 1)) {
    return { place: 'pronoun', words: [cue.at - 1], source: pronoun(discourse, cue), next: cue.at + 1 };
  }
  return { place: 'continued', words: [], source: discourse.continuing(cue), next: cue.at + 1 };

  function named(place: 'behind' | 'before', words: readonly number[], next: number): CueSubject {
    const source = sources.mention(words);
    if (source && source.gender === null && place === 'behind' && cue.number === 'one') source.gender = cue.gender;
    return { place, words, source, next };
  }
}

function agrees(discourse: Discourse, cue: CueWord, { words, place }: PrecedingPhrase): boolean {
  if (place === 'relative') return true;
  const gender = discourse.sources.genderOfPhrase(words);
  if (cue.number === 'many') return true;
  return gender === null || gender === cue.gender;
}

function pronoun(discourse: Discourse, cue: CueWord): Source | null {
  const enclosing = discourse.enclosing(cue.at)?.source ?? discourse.last;
  return enclosing && (enclosing.gender === null || enclosing.gender === cue.gender) ? enclosing : null;
}
