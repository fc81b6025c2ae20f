// Arabic words of an exported document.
import type { ExportLabels } from './labels';

export const ar: ExportLabels = {
  archive: 'الأرشيف',
  selection: 'الاختيار',
  exportedAt: 'تاريخ التصدير',
  items: 'عدد العناصر',
  contents: 'المحتويات بحسب الوسوم',
  articleContents: 'المحتويات',
  untagged: 'بلا وسم',
  more: 'و{count} غيرها',
  codebook: 'دليل الوسوم',
  outlet: 'الوسيلة',
  section: 'القسم',
  author: 'الكاتب',
  publishedAt: 'تاريخ النشر',
  link: 'الرابط',
  tags: 'الوسوم',
  note: 'ملاحظة',
  position: 'الموضع',
  positionUnit: 'وحدات UTF-16',
  articleHash: 'بصمة المقال SHA-256',
  sourceHash: 'بصمة الملف المصدر SHA-256',
  evidence: 'بيانات الإثبات',
  untitled: 'بلا عنوان',
  backToContents: 'العودة إلى المحتويات',
};
