// Texts in Arabic: what many parts of the window share.
import type { common as source } from '../en/common';

export const common: Readonly<Record<keyof typeof source, string>> = {
  appName: 'مرصد',
  close: 'إغلاق',
  cancel: 'إلغاء',
  save: 'حفظ',
  delete: 'حذف',
  undo: 'تراجع',
  redo: 'إعادة',
  retry: 'أعد المحاولة',
  notices: 'إشعارات',
  loading: 'جارٍ التحميل…',
  none: 'لا شيء',
  more: 'المزيد',
  back: 'رجوع',
  next: 'التالي',
  apply: 'تطبيق',
  edit: 'تعديل',
  copy: 'نسخ',
  undated: 'بلا تاريخ',
  unknownOutlet: 'وسيلة غير معروفة',
  unknownLanguage: 'لغة غير معروفة',
  state_unread: 'غير مقروء',
  state_reviewed: 'مُراجَع',
  state_irrelevant: 'غير ذي صلة',
  inTrash: 'في المهملات',
  toTrash: 'نقل إلى المهملات',
  restore: 'استعادة من المهملات',
  trashed:
    '{count, plural, zero {لم يُنقل أي مقال} one {نُقل مقال إلى المهملات} two {نُقل مقالان إلى المهملات} few {نُقلت # مقالات إلى المهملات} many {نُقل # مقالًا إلى المهملات} other {نُقل # مقال إلى المهملات}}',
  restored:
    '{count, plural, zero {لم يُستعد أي مقال} one {استُعيد مقال} two {استُعيد مقالان} few {استُعيدت # مقالات} many {استُعيد # مقالًا} other {استُعيد # مقال}}',
  stateSet:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}: {state}',
};
