// Which formats the export dialog offers, and what each is for.
import type { ExportFormat, ExportWhat } from '../../../core/contract/schema/export';
import type { TextKey } from '../../i18n/catalogue';

/** What an analyst can export, each with its words. */
export const exportable: readonly {
  readonly what: ExportWhat;
  readonly name: TextKey<'exporting'>;
  readonly hint: TextKey<'exporting'>;
}[] = [
  { what: 'excerpts', name: 'whatExcerpts', hint: 'whatExcerptsHint' },
  { what: 'statements', name: 'whatStatements', hint: 'whatStatementsHint' },
  { what: 'comparison', name: 'whatComparison', hint: 'whatComparisonHint' },
  { what: 'articles', name: 'whatArticles', hint: 'whatArticlesHint' },
];

interface OfferedFormat {
  readonly format: ExportFormat;
  readonly name: TextKey<'exporting'>;
  readonly hint: TextKey<'exporting'>;
  /** Undefined: any content. */
  readonly only?: ExportWhat;
}

/** In the order of use: reports first, then tables, then data for other programs. */
const formats: readonly OfferedFormat[] = [
  { format: 'docx', name: 'formatDocx', hint: 'formatDocxHint' },
  { format: 'pdf', name: 'formatPdf', hint: 'formatPdfHint' },
  { format: 'html', name: 'formatHtml', hint: 'formatHtmlHint' },
  { format: 'xlsx', name: 'formatXlsx', hint: 'formatXlsxHint' },
  { format: 'csv-excel', name: 'formatCsvExcel', hint: 'formatCsvExcelHint' },
  { format: 'csv', name: 'formatCsv', hint: 'formatCsvHint' },
  { format: 'md', name: 'formatMd', hint: 'formatMdHint' },
  { format: 'json', name: 'formatJson', hint: 'formatJsonHint' },
  { format: 'bundle', name: 'formatBundle', hint: 'formatBundleHint', only: 'excerpts' },
  { format: 'qdpx', name: 'formatQdpx', hint: 'formatQdpxHint', only: 'excerpts' },
  { format: 'qdc', name: 'formatQdc', hint: 'formatQdcHint', only: 'excerpts' },
  { format: 'ris', name: 'formatRis', hint: 'formatRisHint', only: 'articles' },
  { format: 'bibtex', name: 'formatBibtex', hint: 'formatBibtexHint', only: 'articles' },
  { format: 'csl-json', name: 'formatCslJson', hint: 'formatCslJsonHint', only: 'articles' },
];

/** Only what something writes for this content. */
export function offeredFormats(what: ExportWhat): readonly OfferedFormat[] {
  return formats.filter(({ only }) => only === undefined || only === what);
}
