// The name in a byline.

const BY = /^(?:by|par|بقلم|كتب(?:ت)?|מאת)(?:\s*[:：]\s*|\s+)/i;
/** Bylines run on into dates and desks. */
const AFTER_NAME = /\s*(?:\n|\||•|·|\s[-–—]\s|,?\s+\p{L}+\s+\d{1,2},?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}).*$/su;

/** `text` without "by" and what follows the name; null for addresses, dates and sentences. */
export function personName(text: string | null): string | null {
  const name = (text ?? '').trim().replace(AFTER_NAME, '').replace(/\s+/g, ' ').replace(BY, '').trim();
  if (name === '' || name.length > 120 || /^(?:https?:|\/\/|@)/.test(name)) return null;
  return /^(?:last )?(?:updated|published|posted)\b/i.test(name) ? null : name;
}
