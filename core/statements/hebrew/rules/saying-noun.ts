// "הטענה של S כי …", "אזהרת S ש…": a noun of saying with its source and its clause.
import type { Range } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import { sayingNouns as nouns } from '../lexicon/attributions';
import { isSource } from '../noun-phrase';
import { opensClause } from '../prefixes';
import type { HebrewFinding, Reading } from '../reading';

const REACH = 12;

export function sayingNouns({ sentence: { tokens } }: Reading, cues: readonly Cue[]): readonly HebrewFinding[] {
  const findings: HebrewFinding[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i]?.lower ?? '').replace(/^[בלמו]?ה(?=.{3})/, '').replace(/^[בלמ](?=.{4})/, '');
    const stance = Object.hasOwn(nouns, word) ? nouns[word] : undefined;
    if (!stance) continue;
    const of = tokens[i + 1]?.lower === 'של';
    const construct = word.endsWith('ת');
    if (!of && !construct) continue;
    const source = of ? i + 2 : i + 1;
    const opener = openerBehind(tokens, source);
    if (!opener || opener.at <= source) continue;
    const range: Range = { from: source, to: opener.at };
    if (!isSource(tokens, range)) continue;
    const cue: Cue = { from: i, to: i + 1, skip: 0, forms: [], joined: false, relative: false };
    findings.push({
      content: { from: opener.from, skip: opener.skip, to: endOf(tokens, cue, opener.from, cues) },
      cue: { from: i, to: i + 1, lemma: word },
      stance,
      speaker: { by: 'phrase', range },
      rule: 'he.saying-noun',
      confidence: 0.6,
      clausal: true,
      agreement: null,
    });
  }
  return findings;
}

/** The clause behind a noun of saying ends at a comma: the sentence goes on with its own verb. */
function endOf(tokens: readonly Token[], cue: Cue, from: number, cues: readonly Cue[]): number {
  const end = contentEnd(tokens, cue, from, cues);
  const comma = tokens.findIndex(({ kind }, index) => index > from + 1 && kind === 'comma');
  return comma > 0 ? Math.min(comma, end) : end;
}

function openerBehind(tokens: readonly Token[], from: number): { at: number; from: number; skip: number } | null {
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'mark') return null;
    if (token.lower === 'כי') return { at: i, from: i + 1, skip: 0 };
    if (i > from && opensClause(token.lower)) return { at: i, from: i, skip: 1 };
  }
  return null;
}
