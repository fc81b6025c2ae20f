// What an exported document says about itself: its title and what was selected, in the reader's language.
import type { UiLanguage } from '../core/contract/schema/common';

interface ExportText {
  readonly excerpts: string;
  readonly articles: string;
  readonly statements: string;
  readonly comparison: string;
  readonly story: string;
  readonly chosen: string;
  readonly everything: string;
  readonly query: string;
  readonly tag: string;
}

export const exportText: Readonly<Record<UiLanguage, ExportText>> = {
  ar: {
    excerpts: 'المقتطفات',
    articles: 'المقالات',
    statements: 'التصريحات',
    comparison: 'المقارنة',
    story: 'قصة',
    chosen: 'تصريحات مختارة',
    everything: 'كل شيء',
    query: 'بحث',
    tag: 'وسم',
  },
  en: {
    excerpts: 'Excerpts',
    articles: 'Articles',
    statements: 'Statements',
    comparison: 'Comparison',
    story: 'Story',
    chosen: 'Chosen statements',
    everything: 'Everything',
    query: 'Search',
    tag: 'Tag',
  },
  he: {
    excerpts: 'מובאות',
    articles: 'כתבות',
    statements: 'התבטאויות',
    comparison: 'השוואה',
    story: 'סיפור',
    chosen: 'התבטאויות שנבחרו',
    everything: 'הכול',
    query: 'חיפוש',
    tag: 'תגית',
  },
};
