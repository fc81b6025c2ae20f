// The names a field answers to in a query, in three languages, and the nearest one to a misspelt name.
import type { MetadataField } from './ast';

/** What may stand before a colon: where words are looked for, a metadata field, or the date. */
export type FieldName = 'title' | 'body' | 'date' | MetadataField;

const namesOf: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'العنوان', 'عنوان', 'כותרת'],
  body: ['body', 'النص', 'نص', 'المتن', 'متن', 'גוף'],
  date: ['date', 'التاريخ', 'تاريخ', 'תאריך'],
  outlet: ['outlet', 'source', 'الوسيلة', 'وسيلة', 'المصدر', 'مصدر', 'מקור'],
  section: ['section', 'القسم', 'قسم', 'מדור'],
  author: ['author', 'الكاتب', 'كاتب', 'מחבר', 'כותב'],
  speaker: ['speaker', 'المتحدث', 'متحدث', 'דובר'],
  stance: ['stance', 'الموقف', 'موقف', 'עמדה'],
  tag: ['tag', 'الوسم', 'وسم', 'תגית'],
  story: ['story', 'القصة', 'قصة', 'סיפור'],
  lang: ['lang', 'language', 'اللغة', 'لغة', 'שפה'],
  url: ['url', 'الرابط', 'رابط', 'קישור'],
  note: ['note', 'الملاحظة', 'ملاحظة', 'הערה'],
  status: ['status', 'الحالة', 'حالة', 'מצב'],
  revision: ['revision', 'النسخة', 'نسخة', 'גרסה'],
};

/** What stands before a question in plain words, of which any may match. */
const anyNames: ReadonlySet<string> = new Set(['any', 'أي-كلمة', 'أي_كلمة', 'מילה-כלשהי', 'מילה_כלשהי']);

const fieldByName: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(namesOf).flatMap(([field, names]) => names.map((name) => [name, field as FieldName] as const)),
);

/** The canonical names, in the order in which a message lists them. */
export const fieldNames = Object.keys(namesOf) as readonly FieldName[];

/** The field of that name in any of its spellings; case, vowel marks and tatweel do not matter. */
export function fieldNamed(name: string): FieldName | null {
  return fieldByName.get(plainName(name)) ?? null;
}

/** Whether `name:` turns what follows into a question in plain words; case, vowel marks and tatweel do not matter. */
export function isAnyName(name: string): boolean {
  return anyNames.has(plainName(name));
}

/** The accepted name with the fewest edits from `name`; the canonical Latin name wins a tie. */
export function nearestFieldName(name: string): string {
  const typed = plainName(name);
  let best = '';
  let bestDistance = Infinity;
  for (const candidate of [...fieldNames, ...fieldByName.keys(), ...anyNames]) {
    const distance = editDistance(typed, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '');
}

function editDistance(a: string, b: string): number {
  const left = a.slice(0, 40);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (left[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? b.length;
}
