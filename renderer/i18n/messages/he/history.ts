// עברית: ביטול וביצוע מחדש.
import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {
  undo: 'ביטול',
  redo: 'ביצוע מחדש',
  undoWhat: 'ביטול: {what}',
  redoWhat: 'ביצוע מחדש: {what}',
  nothingToUndo: 'אין מה לבטל',
  nothingToRedo: 'אין מה לבצע מחדש',
  undone: 'בוטל: {what}.',
  redone: 'בוצע מחדש: {what}.',
  changedSince: 'יש שינויים חדשים יותר; בטלו אותם קודם.',
  other: 'השינוי האחרון',
  'article.state': '{count, plural, one {מצב של כתבה} two {מצב של שתי כתבות} other {מצב של # כתבות}}',
  'article.trash': '{count, plural, one {העברת כתבה לאשפה} two {העברת שתי כתבות לאשפה} other {העברת # כתבות לאשפה}}',
  'article.restore':
    '{count, plural, one {שחזור כתבה מהאשפה} two {שחזור שתי כתבות מהאשפה} other {שחזור # כתבות מהאשפה}}',
  'article.metadata': 'פרטי כתבה',
  'tag.create': 'תגית חדשה ”{name}“',
  'tag.update': 'שינוי התגית ”{name}“',
  'tag.move': 'הזזת התגית ”{name}“',
  'tag.merge': 'מיזוג ”{from}“ לתוך ”{into}“',
  'tag.remove': 'מחיקת ”{name}“',
  'excerpt.create': 'מובאה חדשה',
  'excerpt.update': 'תגיות והערה של מובאה',
  'excerpt.remove': '{count, plural, one {הסרת מובאה} two {הסרת שתי מובאות} other {הסרת # מובאות}}',
  'excerpt.bulkTag': 'תיוג {articles, plural, one {כתבה אחת} two {שתי כתבות} other {# כתבות}}',
  'excerpt.import': 'ייבוא {count, plural, one {מובאה אחת} two {שתי מובאות} other {# מובאות}}',
  'savedSearch.save': 'החיפוש השמור ”{name}“',
  'savedSearch.remove': 'מחיקת החיפוש השמור ”{name}“',
};
