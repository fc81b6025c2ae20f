// العربية: لوحة الأوامر.
import type { palette as english } from '../en/palette';

export const palette: Readonly<Record<keyof typeof english, string>> = {
  title: 'الأوامر والبحث السريع',
  placeholder: 'أمر أو وسم أو جهة نشر أو بحث محفوظ أو مقال…',
  results: 'النتائج',
  none: 'لا شيء يطابق «{typed}».',
  searchInstead: 'البحث في الأرشيف عن «{typed}»',
  groupCommand: 'الأوامر',
  groupRecent: 'فُتح مؤخرًا',
  groupTag: 'الوسوم',
  groupOutlet: 'جهات النشر',
  groupSavedSearch: 'عمليات البحث المحفوظة',
  hintTag: 'تصفية بالوسم',
  hintOutlet:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  count:
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  keys: '↑↓ للاختيار · Enter للتنفيذ · Esc للإغلاق',
};
