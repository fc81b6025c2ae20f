// What columns and keys are called in exports and feeds, in three languages, best first.
import type { MappedField } from '../../core/contract/schema/ledger';

const NAMES: Readonly<Record<MappedField, string>> = {
  title:
    'title headline head heading subject name عنوان عنوان_المقال عنوان_الخبر عنوان_المادة כותרת שם_הכתבה כותרת_ראשית',
  body:
    'body article_body full_text fulltext article_text text content content_text main_text article story maintext paragraphs ' +
    'نص نص_المقال نص_الخبر متن محتوى مضمون مقال خبر תוכן טקסט גוף גוף_הכתבה כתבה description summary abstract',
  outlet:
    'outlet publisher source source_name media media_outlet news_outlet newspaper publication site site_name sitename website provider domain channel ' +
    'مصدر وسيلة ناشر صحيفة موقع جهة_النشر وسيلة_الإعلام قناة مصدر_الخبر מקור אתר עיתון כלי_תקשורת מפרסם ערוץ',
  section: 'section category rubric topic desk articlesection news_desk قسم تصنيف باب فئة מדור קטגוריה',
  author:
    'author authors byline creator writer journalist reporter كاتب مؤلف محرر صحفي بقلم مراسل מחבר כותב כתב מאת עורך',
  publishedAt:
    'published_at published published_date date_published publishedat datepublished publish_date publication_date pub_date pubdate published_time ' +
    'datetime date_time timestamp date created_at created time issued ' +
    'تاريخ_النشر تاريخ نشر_في وقت_النشر تاريخ_الخبر תאריך_פרסום תאריך פורסם מועד_פרסום',
  language: 'language lang locale inlanguage لغة שפה',
  url: 'url link permalink web_url weburl article_url source_url href address uri canonical_url canonical رابط رابط_المقال رابط_الخبر عنوان_الرابط קישור כתובת לינק',
};

/** Names of the record's own id in its source. */
const ID_NAMES = 'id guid article_id uuid _id معرف رقم מזהה';

/** A name without case, separators, vowel signs, the article ال and variant letters, so that «تاريخ النشر» and `تاريخ_نشر` meet. */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640\u0591-\u05C7\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .split(/[\s_\-.:/()[\]]+/)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .join('');
}

/** For each field the normalised names, best first. */
export const columnNames: Readonly<Record<MappedField, readonly string[]>> = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, names.split(' ').map(normalName)]),
) as Record<MappedField, string[]>;

export const idNames: readonly string[] = ID_NAMES.split(' ').map(normalName);

/** The columns whose names mean something to us. */
export function knownColumns(columns: readonly string[]): number {
  const all = new Set([...Object.values(columnNames).flat(), ...idNames]);
  return columns.filter((column) => all.has(normalName(column))).length;
}
