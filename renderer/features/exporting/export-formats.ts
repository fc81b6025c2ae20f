// Which formats the export dialog offers, and what each is for.
import type { ExportFormat, ExportWhat } from '../../../core/contract/schema/export';
import type { TextKey } from '../../i18n/catalogue';

/** What an analyst can export today; the contract knows more. */
export const exportable = ['excerpts', 'articles'] as const satisfies readonly ExportWhat[];
export type Exportable = (typeof exportable)[number];

interface OfferedFormat {
  readonly format: ExportFormat;
  readonly name: TextKey<'exporting'>;
  readonly hint: TextKey<'exporting'>;
}

/** In the order of use: reports first, then data. Only formats that something writes. */
export const offeredFormats: readonly OfferedFormat[] = [
  { format: 'docx', name: 'formatDocx', hint: 'formatDocxHint' },
  { format: 'html', name: 'formatHtml', hint: 'formatHtmlHint' },
  { format: 'csv-excel', name: 'formatCsvExcel', hint: 'formatCsvExcelHint' },
  { format: 'csv', name: 'formatCsv', hint: 'formatCsvHint' },
  { format: 'md', name: 'formatMd', hint: 'formatMdHint' },
  { format: 'json', name: 'formatJson', hint: 'formatJsonHint' },
];
