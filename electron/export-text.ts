// What an exported document says about itself: its title and what was selected, in the reader's language.
import type { UiLanguage } from '../core/contract/schema/common';

interface ExportText {
  readonly excerpts: string;
  readonly articles: string;
  readonly everything: string;
  readonly query: string;
  readonly tag: string;
}

export const exportText: Readonly<Record<UiLanguage, ExportText>> = {
  ar: { excerpts: 'المقتطفات', articles: 'المقالات', everything: 'كل شيء', query: 'بحث', tag: 'وسم' },
  en: { excerpts: 'Excerpts', articles: 'Articles', everything: 'Everything', query: 'Search', tag: 'Tag' },
  he: { excerpts: 'מובאות', articles: 'כתבות', everything: 'הכול', query: 'חיפוש', tag: 'תגית' },
};
