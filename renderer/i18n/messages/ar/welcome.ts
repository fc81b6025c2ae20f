// العربية: ما يُعرض قبل أن يكون هناك ما يُعرض.
import type { welcome as english } from '../en/welcome';

export const welcome: Readonly<Record<keyof typeof english, string>> = {
  title: 'مرصد',
  lead: 'مكتب لقراءة الأخبار عن قرب: استورد أرشيف قصاصات، وابحث فيه، وقارن من قال ماذا، وسِم المواضع، وصدّر الأدلة.',
  offline: 'كل شيء يبقى على هذا الحاسوب.',
  start: 'البداية',
  create: 'أرشيف جديد…',
  createHint: 'مجلد فارغ لمقالاتك',
  open: 'فتح أرشيف…',
  openHint: 'مجلد أنشأه مرصد',
  sample: 'فتح الأرشيف النموذجي',
  sampleHint: 'نحو 40 مقالًا قصيرًا بالعربية والإنجليزية والعبرية للتجربة',
  recent: 'أرشيفات فُتحت مؤخرًا',
  recentSample: 'نموذج',
  openRecent: 'فتح «{name}»',
  opening: 'جارٍ الفتح…',
  emptyTitle: 'هذا الأرشيف فارغ',
  emptyLead: 'أدخِل المقالات الأولى. تُحفظ الأصول دون تغيير، ويمكن التراجع عن أي استيراد.',
  importFiles: 'استيراد ملفات…',
  importFolder: 'استيراد مجلد…',
  paste: 'لصق مقال…',
  dropHint: 'أو أفلت ملفات ومجلدات في أي موضع من هذه النافذة',
  formats: 'نص وHTML وPDF وWord وبريد إلكتروني وCSV وTSV وJSON وJSON Lines',
};
