// Every form of the reporting verbs: gender and number of a form tell whom a verb without subject can mean.
import type { Stance } from '../stance';
import { verbsByStance } from './lexicon/reporting-verbs';

export type Agreement = 'he' | 'she' | 'they';

export interface VerbForm {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
  readonly agreement: Agreement;
  /** The word that must follow (מתח ביקורת); null for a verb of one word. */
  readonly second: string | null;
}

const agreements: readonly Agreement[] = ['he', 'she', 'they', 'he', 'she', 'they', 'they'];

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const [stance, rows] of Object.entries(verbsByStance)) {
    for (const [lemma, frames, list] of rows) {
      const words = list.split(' ').filter((word) => word !== '');
      for (const [at, word] of words.entries()) {
        const [form = '', second = null] = word.split('-');
        const agreement = at >= 3 && /(?:ים|ות)$/.test(form) ? 'they' : (agreements[at] ?? 'he');
        const entries = forms.get(form) ?? [];
        entries.push({ lemma, stance: stance as Stance, frames: new Set(frames.split(' ')), agreement, second });
        forms.set(form, entries);
      }
    }
  }
  return forms;
}

const forms = buildForms();

/** What a word may be a form of; empty for any other word. */
export function verbForms(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}
