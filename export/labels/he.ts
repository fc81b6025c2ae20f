// Hebrew words of an exported document.
import type { ExportLabels } from './labels';

export const he: ExportLabels = {
  archive: 'ארכיון',
  selection: 'בחירה',
  exportedAt: 'תאריך הייצוא',
  items: 'מספר הפריטים',
  contents: 'תוכן העניינים לפי תגיות',
  articleContents: 'תוכן העניינים',
  untagged: 'ללא תגית',
  more: 'ועוד {count}',
  codebook: 'ספר הקודים',
  outlet: 'כלי התקשורת',
  section: 'מדור',
  author: 'מחבר',
  publishedAt: 'תאריך הפרסום',
  link: 'קישור',
  tags: 'תגיות',
  note: 'הערה',
  position: 'מיקום',
  positionUnit: 'יחידות UTF-16',
  articleHash: 'טביעת SHA-256 של הכתבה',
  sourceHash: 'טביעת SHA-256 של קובץ המקור',
  evidence: 'נתוני אימות',
  untitled: 'ללא כותרת',
  backToContents: 'חזרה לתוכן העניינים',
};
