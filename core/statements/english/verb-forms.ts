// Every form of the reporting verbs: what a word of a text may be a form of.
import type { Stance } from '../stance';
import { verbsByStance, type ReportingVerb } from './lexicon/reporting-verbs';

type FormKind = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly kinds: ReadonlySet<FormKind>;
  /** The word that must follow at once (ruled *out*); null for a verb of one word. */
  readonly particle: string | null;
}

const kindOrder: readonly FormKind[] = ['third', 'past', 'ing', 'participle'];

/** The regular forms of a verb: third person, past (also the participle), -ing. */
function regularForms(base: string): string[] {
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const stem = doubled.has(base) ? base + base.at(-1) : base;
  const ing = /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [third, doubled.has(base) ? `${stem}ed` : past, ing];
}

/** Verbs that double their last letter. */
const doubled = new Set(['admit', 'quip', 'rebut', 'dub', 'slam', 'beg', 'regret']);

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, { verb: ReportingVerb; kinds: Set<FormKind>; particle: string | null }[]>();
  const add = (word: string, verb: ReportingVerb, kind: FormKind): void => {
    const [form = '', particle = null] = word.split('-');
    const entries = forms.get(form) ?? [];
    const known = entries.find((entry) => entry.verb === verb && entry.particle === particle);
    if (known) known.kinds.add(kind);
    else entries.push({ verb, kinds: new Set([kind]), particle });
    forms.set(form, entries);
  };
  for (const [stance, rows] of Object.entries(verbsByStance)) {
    for (const [lemma, frames, irregular] of rows) {
      const verb: ReportingVerb = { lemma, stance: stance as Stance, frames: new Set(frames.split(' ')) };
      add(lemma.replace(' ', '-'), verb, 'base');
      const listed = irregular?.split(' ') ?? regularForms(lemma);
      for (const [at, kind] of kindOrder.entries()) {
        // Without a form of its own the past participle is the past.
        for (const word of (listed[at] ?? listed[1] ?? '').split('|')) add(word, verb, kind);
      }
    }
  }
  return forms;
}

const forms = buildForms();

/** What a lower-case word may be a form of; empty for any other word. */
export function verbForms(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}
