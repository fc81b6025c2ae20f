// Texts in Arabic that many parts of the window share.
import type { common as source } from '../en/common';

export const common: Readonly<Record<keyof typeof source, string>> = {
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
  unknownOutlet: 'مصدر غير معروف',
  appName: 'مرصد',
};
