// العربية: التراجع والإعادة.
import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {
  undo: 'تراجع',
  redo: 'إعادة',
  undoWhat: 'تراجع: {what}',
  redoWhat: 'إعادة: {what}',
  nothingToUndo: 'لا شيء للتراجع عنه',
  nothingToRedo: 'لا شيء لإعادته',
  undone: 'تُراجع عن: {what}.',
  redone: 'أُعيد: {what}.',
  changedSince: 'هناك تغييرات أحدث؛ تراجع عنها أولًا.',
  other: 'آخر تغيير',
  'article.state':
    '{count, plural, zero {حالة المقالات} one {حالة مقال واحد} two {حالة مقالين} few {حالة # مقالات} many {حالة # مقالًا} other {حالة # مقال}}',
  'article.trash':
    '{count, plural, zero {نقل إلى سلة المهملات} one {نقل مقال إلى سلة المهملات} two {نقل مقالين إلى سلة المهملات} few {نقل # مقالات إلى سلة المهملات} many {نقل # مقالًا إلى سلة المهملات} other {نقل # مقال إلى سلة المهملات}}',
  'article.restore':
    '{count, plural, zero {استعادة من سلة المهملات} one {استعادة مقال من سلة المهملات} two {استعادة مقالين من سلة المهملات} few {استعادة # مقالات من سلة المهملات} many {استعادة # مقالًا من سلة المهملات} other {استعادة # مقال من سلة المهملات}}',
  'article.metadata': 'بيانات مقال',
  'tag.create': 'الوسم الجديد «{name}»',
  'tag.update': 'تعديل الوسم «{name}»',
  'tag.move': 'نقل الوسم «{name}»',
  'tag.merge': 'دمج «{from}» في «{into}»',
  'tag.remove': 'حذف «{name}»',
  'excerpt.create': 'مقتطف جديد',
  'excerpt.update': 'وسوم مقتطف وملاحظته',
  'excerpt.remove':
    '{count, plural, zero {إزالة مقتطفات} one {إزالة مقتطف} two {إزالة مقتطفين} few {إزالة # مقتطفات} many {إزالة # مقتطفًا} other {إزالة # مقتطف}}',
  'excerpt.bulkTag':
    'وسم {articles, plural, zero {المقالات} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}',
  'excerpt.import':
    'استيراد {count, plural, zero {مقتطفات} one {مقتطف واحد} two {مقتطفين} few {# مقتطفات} many {# مقتطفًا} other {# مقتطف}}',
  'savedSearch.save': 'البحث المحفوظ «{name}»',
  'savedSearch.remove': 'حذف البحث المحفوظ «{name}»',
};
