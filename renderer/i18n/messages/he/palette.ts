// עברית: לוח הפקודות.
import type { palette as english } from '../en/palette';

export const palette: Readonly<Record<keyof typeof english, string>> = {
  title: 'פקודות וחיפוש מהיר',
  placeholder: 'פקודה, תגית, כלי תקשורת, חיפוש שמור, כתבה…',
  results: 'נמצאו',
  none: 'לא נמצא דבר עבור ”{typed}“.',
  searchInstead: 'חיפוש בארכיון: ”{typed}“',
  groupCommand: 'פקודות',
  groupRecent: 'נפתחו לאחרונה',
  groupTag: 'תגיות',
  groupOutlet: 'כלי תקשורת',
  groupSavedSearch: 'חיפושים שמורים',
  hintTag: 'סינון לפי תגית',
  hintOutlet: '{count, plural, =0 {אין כתבות} one {כתבה אחת} two {שתי כתבות} other {# כתבות}}',
  count: '{count, plural, =0 {לא נמצא דבר} one {נמצא אחד} two {נמצאו שניים} other {נמצאו #}}',
  keys: '↑↓ בחירה · Enter ביצוע · Esc סגירה',
};
