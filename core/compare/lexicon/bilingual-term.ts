// The shape of the term lexicon that joins tellings across languages.

export interface BilingualTerm {
  /** Stable name, in English words joined by hyphens. */
  readonly key: string;
  /** Forms in each language, the usual one first, apart by `|`. */
  readonly ar: string;
  readonly he: string;
  readonly en: string;
  /** True for words so common in this field that sharing one tells little (war, meeting, government). */
  readonly common?: boolean;
}
