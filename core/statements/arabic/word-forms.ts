// The article and the particles on a folded word.

/** Verbs whose first letters are no article. */
const BEGINS_WITH_AL = /^[وف]?(?:التق[يت]|التقوا|التزم|التزمت|التحق|التحقت|التمس|التمست|الق[يت]|الغ[يت]|الزم|التفت)$/;

/** Whether a folded word carries the article. */
export function isDefinite(word: string): boolean {
  return /^(?:[وف]?[بك]?ال|[وف]?لل)../.test(word) && !BEGINS_WITH_AL.test(word);
}

/** Without article and the particles before it. */
export function bareWord(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, '');
}
