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
}
