// Texts in Hebrew that many parts of the window share.
import type { common as source } from '../en/common';

export const common: Readonly<Record<keyof typeof source, string>> = {
  close: 'סגירה',
  cancel: 'ביטול',
  save: 'שמירה',
  delete: 'מחיקה',
  undo: 'ביטול הפעולה',
  redo: 'ביצוע חוזר',
  retry: 'לנסות שוב',
  notices: 'הודעות',
  loading: 'בטעינה…',
  none: 'ללא',
  more: 'עוד',
  back: 'חזרה',
  next: 'הבא',
  apply: 'החלה',
  edit: 'עריכה',
  copy: 'העתקה',
  undated: 'ללא תאריך',
  unknownOutlet: 'מקור לא ידוע',
  appName: 'מרצד',
};
