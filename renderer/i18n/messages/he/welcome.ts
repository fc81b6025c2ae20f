// עברית: מה שמוצג לפני שיש מה להציג.
import type { welcome as english } from '../en/welcome';

export const welcome: Readonly<Record<keyof typeof english, string>> = {
  title: 'מרצד',
  lead: 'שולחן לקריאה צמודה של החדשות: ייבאו ארכיון קטעי עיתונות, חפשו בו, השוו מי אמר מה, תייגו קטעים וייצאו את הראיות.',
  offline: 'הכול נשאר במחשב הזה.',
  start: 'התחלה',
  create: 'ארכיון חדש…',
  createHint: 'תיקייה ריקה לכתבות שלכם',
  open: 'פתיחת ארכיון…',
  openHint: 'תיקייה שמרצד יצרה',
  sample: 'פתיחת הארכיון לדוגמה',
  sampleHint: 'כ־40 כתבות קצרות בערבית, באנגלית ובעברית להתנסות',
  recent: 'ארכיונים אחרונים',
  recentSample: 'דוגמה',
  openRecent: 'פתיחת ”{name}“',
  opening: 'פותח…',
  emptyTitle: 'הארכיון הזה ריק',
  emptyLead: 'הכניסו את הכתבות הראשונות. המקור נשמר ללא שינוי, ואפשר לבטל ייבוא.',
  importFiles: 'ייבוא קבצים…',
  importFolder: 'ייבוא תיקייה…',
  paste: 'הדבקת כתבה…',
  dropHint: 'או גררו קבצים ותיקיות לכל מקום בחלון הזה',
  formats: 'טקסט, HTML, PDF, Word, דואר, CSV, TSV, JSON ו־JSON Lines',
};
