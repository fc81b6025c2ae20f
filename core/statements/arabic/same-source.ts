// Whether two forms name the same source, and which of them says more.
import type { SourceForm } from './source-form';

/** Longer names are phrases that went on too far. */
const LONGEST_NAME = 6;
const LONGEST_FORM = 12;

/** Whether a form tells more of a source than another: more of its name, or of its role. */
export function moreFull(
  form: SourceForm,
  than: { readonly words: readonly string[]; readonly nameWords: readonly string[] },
): boolean {
  if (form.coordinated || (form.head === null && form.nameWords.length < form.words.length)) return false;
  if (form.nameWords.length !== than.nameWords.length)
    return form.nameWords.length > than.nameWords.length && form.nameWords.length <= LONGEST_NAME;
  return form.words.length > than.words.length && form.words.length <= LONGEST_FORM;
}

/** Whether a mention stands for a source: by surname or short name, or by a role with no other name than the source's. */
export function sameSource(
  mention: SourceForm,
  source: Pick<SourceForm, 'words' | 'nameWords' | 'head' | 'gender'>,
): boolean {
  if (mention.coordinated) return sameWords(mention.words, source.words);
  if (
    mention.head === null &&
    mention.nameWords.length > 0 &&
    mention.gender !== null &&
    source.gender !== null &&
    mention.gender !== source.gender
  )
    return false;
  // المعلم may be a teacher, but not where a minister is called so
  if (mention.words.length === 1 && source.nameWords.includes(mention.words[0] ?? '')) return true;
  if (sameWords(mention.words, source.words)) return true;
  if (mention.nameWords.length > 0) {
    if (source.nameWords.length === 0) return false;
    const [fewer, more] =
      mention.nameWords.length <= source.nameWords.length
        ? [mention.nameWords, source.nameWords]
        : [source.nameWords, mention.nameWords];
    if (fewer.length === 1 && mention.words.length > 1 && source.words.length > 1) {
      // الوزير أحمد is not the minister whose first name is Ahmad
      return fewer[0] === more.at(-1) || mention.words.every((word) => source.words.includes(word));
    }
    return (
      fewer.every((word) => more.includes(word)) ||
      (fewer.length === 1 && sameSpelling(fewer[0] ?? '', more.at(-1) ?? ''))
    );
  }
  if (mention.head === null)
    return mention.words.length === 1 && source.words.includes(mention.words[0] ?? '') && source.head === null;
  if (source.head !== mention.head && !(GENERIC_ROLES.test(mention.head) && isPerson(source))) return false;
  if (source.head !== mention.head) return mention.words.slice(1).every((word) => source.words.includes(word));
  return mention.words.every((word) => source.words.includes(word));
}

/** نيبنزيا, نيبينزيا; غوميش, جوميش: a foreign name that differs in its long vowels, or in how its g is written. */
function sameSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false;
  const consonants = skeleton(a);
  return consonants.length >= 3 && consonants === skeleton(b);
}

function skeleton(name: string): string {
  return name
    .replace(/[اويه]/g, '')
    .replace(/[غجق]/g, 'ك')
    .replace(/[ثط]/g, 'ت');
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Roles that nearly everybody who is quoted bears; they stand for whoever was named last. */
const GENERIC_ROLES = /^(?:مسؤول|مسؤوله|دبلوماسي|رجل|سيده|امراه|نجم|سياسي|مرشح|برلماني)$/;

function isPerson({ nameWords, gender }: Pick<SourceForm, 'nameWords' | 'gender'>): boolean {
  return nameWords.length > 0 && gender !== 'f';
}
