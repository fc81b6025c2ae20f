// לדברי S, …; …, לדבריו; לפי S, …: the source stands in an adverbial.
import type { Range, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import type { Stance } from '../../stance';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import { attributions, suffixedAttributions, type Person } from '../lexicon/attributions';
import { titles } from '../lexicon/roles';
import { phraseBehind } from '../noun-phrase';
import { opensClause } from '../prefixes';
import type { HebrewFinding, Reading } from '../reading';

/** What follows לפי without naming a source. */
const NO_SOURCE = new Set([
  'שעה',
  'הצורך',
  'החוק',
  'הסדר',
  'מיטב',
  'כן',
  'זה',
  'מה',
  'כל',
  'הכללים',
  'התוכנית',
  'סדר',
  'תור',
  'גיל',
  'הזמן',
]);
/** Fewer tokens before an attribution are only the way into its sentence. */
const FEWEST_TOKENS = 3;

interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly speaker: SpeakerPhrase;
  readonly agreement: Person | null;
  /** First token behind the source. */
  readonly behind: number;
}

/** The attributions of one sentence; `cues` are the verbs in it that report. */
export function attributed({ sentence: { tokens } }: Reading, cues: readonly Cue[]): readonly HebrewFinding[] {
  const findings: HebrewFinding[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = attributionAt(tokens, i);
    if (!found) continue;
    const content = contentAround(tokens, found, cues, findings.at(-1)?.content.to ?? 0);
    if (content) {
      findings.push({
        content,
        cue: { from: found.from, to: found.to, lemma: found.lemma },
        stance: found.stance,
        speaker: found.speaker,
        rule: 'he.attribution',
        confidence: 0.9,
        clausal: true,
        agreement: found.agreement,
      });
    }
    i = found.behind - 1;
  }
  return findings;
}

function attributionAt(tokens: readonly Token[], at: number): Attribution | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const suffixed = suffixedAttributions.get(token.lower);
  // "לדבריו של הלוי"
  const owner = suffixed && tokens[at + 1]?.lower === 'של' ? sourceBehind(tokens, at + 2) : null;
  if (suffixed && owner) {
    return {
      from: at,
      to: at + 1,
      lemma: token.lower,
      stance: suffixed.stance,
      speaker: { by: 'phrase', range: owner },
      agreement: null,
      behind: owner.to,
    };
  }
  if (suffixed) {
    return {
      from: at,
      to: at + 1,
      lemma: token.lower,
      stance: suffixed.stance,
      speaker: { by: 'same' },
      agreement: suffixed.person,
      behind: at + 1,
    };
  }
  const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
  const lemma = Object.hasOwn(attributions, pair) ? pair : token.lower;
  const stance = Object.hasOwn(attributions, lemma) ? attributions[lemma] : undefined;
  if (!stance) return null;
  const to = lemma === pair ? at + 2 : at + 1;
  if (NO_SOURCE.has(tokens[to]?.lower ?? '')) return null;
  const range = sourceBehind(tokens, to);
  return range && { from: at, to, lemma, stance, speaker: { by: 'phrase', range }, agreement: null, behind: range.to };
}

/** Up to the comma where there is one soon: the phrase may hold clauses of its own (ניירת שהציגה היחידה). */
function sourceBehind(tokens: readonly Token[], from: number): Range | null {
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'comma') return i > from ? { from, to: i } : null;
    if (token.kind === 'speech' && i > from) break;
  }
  return phraseBehind(tokens, from);
}

function contentAround(
  tokens: readonly Token[],
  found: Attribution,
  cues: readonly Cue[],
  floor: number,
): Range | null {
  const before = isComma(tokens[found.from - 1]) ? found.from - 1 : found.from;
  const tag = tokens[before - 1]?.lower === 'כך' ? before - 1 : before;
  const words = tokens.slice(floor, tag).filter(({ kind }) => kind === 'word' || kind === 'speech').length;
  const sentenceEnds = tokens.slice(found.behind).every(({ kind }) => kind !== 'word' && kind !== 'speech');
  if (
    words >= FEWEST_TOKENS &&
    (sentenceEnds || isComma(tokens[found.from - 1]) || tokens[found.from - 1]?.lower === 'כך')
  ) {
    const to = isComma(tokens[tag - 1]) ? tag - 1 : tag;
    if (sentenceEnds || !opensSentence(tokens, floor, tag)) return { from: floor, to };
  }
  let from = found.behind;
  if (isComma(tokens[from])) {
    from++;
    // an apposition to the source: "לדברי ליאת ברזני, פרמדיקית מהאזור, הבעיה …"
    const next = tokens[from]?.lower ?? '';
    if (found.speaker.by === 'phrase' && (titles.has(next) || opensClause(next))) {
      const comma = tokens.findIndex((token, index) => index > from && token.kind === 'comma');
      if (comma > 0 && comma < from + 10) from = comma + 1;
    }
  }
  const cue: Cue = { from: found.from, to: found.to, skip: 0, forms: [], joined: false, relative: false };
  const to = contentEnd(
    tokens,
    cue,
    from,
    cues.filter((other) => other.from > from),
  );
  return to - from >= 2 ? { from, to } : null;
}

function opensSentence(tokens: readonly Token[], floor: number, to: number): boolean {
  return to - floor <= FEWEST_TOKENS && tokens[floor]?.kind === 'word';
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.kind === 'dash';
}
