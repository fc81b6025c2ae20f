// Title, author and language that a DOCX file gives of itself.

export interface CoreProperties {
  readonly title: string | null;
  readonly creator: string | null;
  readonly language: string | null;
}

/** Titles that programs put there by themselves. */
const MEANINGLESS = /^(?:microsoft word\b.*|document\d*|untitled\b.*|word document|مستند\d*|.*\.docx?)$/i;

/** `core` is `docProps/core.xml`, null where the file has none. */
export function coreProperties(core: string | null): CoreProperties {
  if (core === null) return { title: null, creator: null, language: null };
  const document = new DOMParser().parseFromString(core, 'application/xml');
  const read = (name: string): string | null =>
    document.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() || null;
  const title = read('title');
  return {
    title: title === null || MEANINGLESS.test(title) ? null : title,
    creator: read('creator'),
    language: read('language'),
  };
}
