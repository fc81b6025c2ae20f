// العربية: سجل الاستيراد.
import type { ledger as english } from '../en/ledger';

export const ledger: Readonly<Record<keyof typeof english, string>> = {
  title: 'سجل الاستيراد',
  intro: 'ما آل إليه كل ما قُرئ.',
  batches: 'عمليات الاستيراد',
  batchLabel:
    '{name}، {state}، {read, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
  inputsMore:
    '{name} و{count, plural, zero {لا غيره} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# أخرى} other {# أخرى}}',
  started: 'بدأ',
  finished: 'انتهى',
  took: 'استغرق',
  state: 'الحالة',
  stateRunning: 'جارٍ',
  stateInterrupted: 'منقطع',
  stateCancelled: 'موقوف',
  stateDone: 'منتهٍ',
  stateUndone: 'متراجَع عنه',
  empty: 'لم يُستورد شيء بعد.',
  choose: 'اختر عملية استيراد لعرض سجلاتها.',
  inputs: 'المصدر',
  filter: 'المآل',
  all: 'الكل',
  read: 'قُرئ',
  added: 'أُضيف',
  merged: 'دُمج',
  revised: 'نسخ منقّحة',
  rejected: 'رُفض',
  quarantined: 'عُزل',
  skipped: 'متروك',
  records: 'السجلات',
  recordsCount: '{count, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
  noRecords: 'لا سجل بهذا المآل.',
  source: 'الملف',
  record: 'السجل',
  outcome: 'المآل',
  reason: 'السبب',
  article: 'المقال',
  recordNumber: 'السجل {number, number}',
  untitled: 'بلا عنوان',
  open: 'فتح المقال',
  resume: 'متابعة الاستيراد',
  resumeHint: 'يتابع من حيث انقطع، ولا يُقرأ شيء مرتين.',
  undo: 'التراجع عن الاستيراد…',
  undoTitle: 'التراجع عن هذا الاستيراد؟',
  undoText:
    'يزيل ما جاء به هذا الاستيراد وحده: {added, plural, zero {لا مقالات} one {مقالًا واحدًا} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}، و{merged, plural, zero {لا مصادر مدموجة} one {مصدرًا مدموجًا واحدًا} two {مصدرين مدموجين} few {# مصادر مدموجة} many {# مصدرًا مدموجًا} other {# مصدر مدموج}}، و{revised, plural, zero {لا نسخ منقّحة} one {نسخة منقّحة واحدة} two {نسختين منقّحتين} few {# نسخ منقّحة} many {# نسخة منقّحة} other {# نسخة منقّحة}}. ويبقى ما جاءت به عمليات أخرى أيضًا.',
  undoConfirm: 'التراجع عن الاستيراد',
  undoBlocked: 'من عملك ما يعتمد على هذا الاستيراد:',
  undoBlockedExcerpts:
    '{count, plural, zero {لا مقتطفات} one {مقتطف واحد} two {مقتطفان} few {# مقتطفات} many {# مقتطفًا} other {# مقتطف}}',
  undoBlockedArticles:
    '{count, plural, zero {لا مقالات} one {مقال واحد فيه عمل لك} two {مقالان فيهما عمل لك} few {# مقالات فيها عمل لك} many {# مقالًا فيها عمل لك} other {# مقال فيها عمل لك}}',
  undoBlockedStatements:
    '{count, plural, zero {لا تصريحات} one {تصريح واحد بتتّ فيه} two {تصريحان بتتّ فيهما} few {# تصريحات بتتّ فيها} many {# تصريحًا بتتّ فيها} other {# تصريح بتتّ فيها}}',
  undoBlockedHint: 'إذا تابعت انتقلت تلك المقتطفات والتصريحات إلى سلة المهملات، وزال ما قرّرته غير ذلك بشأن المقالات.',
  stake: 'ما سيزول',
  stakeMore:
    '{count, plural, zero {ولا مقالات أخرى} one {ومقال آخر} two {ومقالان آخران} few {و# مقالات أخرى} many {و# مقالًا آخر} other {و# مقال آخر}}',
  stakeFailed: 'تعذّر عرض هذا',
  stakeExcerpt: 'مقتطف',
  undoForce: 'التراجع ونقل عملي إلى سلة المهملات',
  undone:
    'تُراجع عن الاستيراد: أُزيل {removed, plural, zero {لا شيء} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}{kept, plural, zero {} other {، وبقي #}}{restored, plural, zero {} one {، وعادت نسخة سابقة لتكون الأحدث} two {، وعادت نسختان سابقتان لتكونا الأحدث} few {، وعادت # نسخ سابقة لتكون الأحدث} many {، وعادت # نسخة سابقة لتكون الأحدث} other {، وعادت # نسخة سابقة لتكون الأحدث}}{trashed, plural, zero {} one {، ومقتطف واحد في سلة المهملات} two {، ومقتطفان في سلة المهملات} few {، و# مقتطفات في سلة المهملات} many {، و# مقتطفًا في سلة المهملات} other {، و# مقتطف في سلة المهملات}}{statements, plural, zero {} one {، وتصريح واحد في سلة المهملات} two {، وتصريحان في سلة المهملات} few {، و# تصريحات في سلة المهملات} many {، و# تصريحًا في سلة المهملات} other {، و# تصريح في سلة المهملات}}.',
  loading: 'جارٍ قراءة السجل…',
};
