// The words that an exported document itself says; one file a language, so that a missing word does not compile.

export interface ExportLabels {
  readonly archive: string;
  readonly selection: string;
  readonly exportedAt: string;
  readonly items: string;
  readonly contents: string;
  readonly articleContents: string;
  readonly untagged: string;
  /** Entries of the contents that are not listed one by one; `{count}` is filled in. */
  readonly more: string;
  readonly codebook: string;
  readonly outlet: string;
  readonly section: string;
  readonly author: string;
  readonly publishedAt: string;
  readonly link: string;
  readonly tags: string;
  readonly note: string;
  readonly position: string;
  /** Explains `position`: UTF-16 code units into the stored text. */
  readonly positionUnit: string;
  readonly articleHash: string;
  readonly sourceHash: string;
  readonly evidence: string;
  readonly untitled: string;
  readonly backToContents: string;
  readonly speaker: string;
  readonly noSpeaker: string;
  readonly statementContents: string;
  readonly cue: string;
  readonly stance: string;
  readonly kind: string;
  readonly status: string;
  readonly relayedBy: string;
  readonly rule: string;
  readonly confidence: string;
  readonly claim: string;
  readonly leftOutBy: string;
  readonly base: string;
  readonly otherLanguage: string;
  readonly differences: string;
  readonly legend: string;
  readonly added: string;
  readonly missing: string;
  readonly changed: string;
  readonly moved: string;
  readonly claims: string;
  /** Stands where an outlet covered the story and did not tell the claim. */
  readonly leftOut: string;
  /** Names of the further sheets of a workbook, and what they say. */
  readonly about: string;
  readonly cutCells: string;
  readonly tellings: string;
  readonly told: string;
  readonly colour: string;
  readonly definition: string;
  readonly shortcut: string;
}
