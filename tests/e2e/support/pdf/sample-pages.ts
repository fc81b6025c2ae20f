// Pages of our own text, described once, for every program that makes PDFs: prose, vowel marks, ligatures, numbers, columns, tables, running heads.

export type Block =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly string[][] };

export interface SamplePage {
  readonly name: string;
  readonly language: 'ar' | 'he';
  readonly title: string;
  readonly blocks: readonly Block[];
  /** 2 for newspaper columns. */
  readonly columns: 1 | 2;
  /** Stands at the head of every page, with the page's number at its foot; never part of the text. */
  readonly runningHead: string | null;
}

const text = (...paragraphs: string[]): Block[] => paragraphs.map((each) => ({ kind: 'text', text: each }));

const prose = [
  'وصل وفد من الوسطاء إلى القاهرة يوم الأحد لاستئناف المحادثات بشأن وقف إطلاق النار، بعد توقف استمر نحو أسبوعين. وقال مصدر مطلع إن الجولة ستبحث ترتيب المراحل وأسماء المحتجزين وآلية إدخال المساعدات.',
  'وأكدت وزارة الخارجية في بيان أن الموقف لم يتغير، وأن المطلوب هو التزام الأطراف بما اتُفق عليه في الإطار الأول. وأضافت أن الاتصالات مستمرة على مدار الساعة مع جميع المعنيين.',
  'ورأى مراقبون أن الخلاف لا يتعلق بالمبدأ بل بالضمانات، إذ يطالب طرف بوقف دائم ويتمسك الآخر بهدنة مؤقتة قابلة للتجديد. ولم يصدر تعليق رسمي حتى مساء الأحد.',
  'وفي نيويورك، دعا الأمين العام للأمم المتحدة إلى هدنة إنسانية فورية، محذرا من أن المجاعة باتت وشيكة في شمال القطاع وأن الطريق البري يبقى أسرع السبل لإيصال الغذاء والدواء.',
];

const vowelled = [
  'وَصَلَ الوَفْدُ إِلَى العَاصِمَةِ صَبَاحَ اليَوْمِ، وَبَدَأَتِ المُحَادَثَاتُ بَعْدَ الظُّهْرِ بِحُضُورِ مُمَثِّلِينَ عَنِ الدُّوَلِ الثَّلَاثِ.',
  'وَقَالَ المُتَحَدِّثُ إِنَّ اللِّقَاءَ كَانَ بَنَّاءً، وَإِنَّ الطَّرَفَيْنِ اتَّفَقَا عَلَى مُوَاصَلَةِ العَمَلِ حَتَّى نِهَايَةِ الأُسْبُوعِ.',
  'وأُعلِنَ لاحقًا أنّ الجولةَ المُقبِلةَ ستُعقَدُ في الدوحة، وأنّ المُقترَحَ المُعدَّلَ سيُسلَّمُ إلى الأطراف كُلِّها.',
];

const ligatures = [
  'قال الله تعالى في محكم كتابه، وقال محمد لأهله: لا إله إلا الله، والسلام على الأنبياء والآل والأصحاب.',
  'لأن الإعلان لا يلائم الأطراف، ولأن الآراء تلاقت على الإلغاء، فلا بد من الاستئناف أو الإحالة إلى لجنة الآثار.',
  'نحن في حاجة إلى نجاح محادثات الحج، ولمحة من تحليل المجلة تجلي المحيا وتحمل الحجة في المحافل.',
];

const numbers = [
  'أعلنت الوزارة (في بيان) أن 1,250 شاحنة دخلت بين 3 و17 فبراير/شباط 2024، أي بزيادة 25.5% عن الشهر السابق.',
  'ونقلت وكالة Reuters عن مسؤول في UNRWA أن القرار 2728 (2024) صدر بأغلبية 14 صوتا وامتناع عضو واحد.',
  'وقال: «لا موعد بعد»، ثم أضاف "الساعة 14:30 بتوقيت القاهرة" وأشار إلى الموقع www.example.org للتفاصيل.',
];

const hebrew = [
  'דובר המשרד אמר ביום שלישי כי השיחות התקדמו וכי הצדדים קיבלו נוסח מעודכן של ההצעה, הכולל שלושה שלבים ולוח זמנים.',
  'לדבריו, התשובה צפויה עד 15 במרץ 2024, והמחלוקת שנותרה (סדר הצעדים) נוגעת ל-40 שמות שברשימה של UN.',
  'המתווכים ימשיכו בשיחות לאורך כל השבוע הקרוב, וייפגשו שוב בדוחה ביום ראשון בבוקר.',
];

const niqqud = ['בַּיּוֹם הָרִאשׁוֹן נִפְגְּשׁוּ הַמְּתַוְּכִים בַּבִּירָה, וְדִבְּרוּ עַל הַפְסָקַת הָאֵשׁ.', 'הַשִּׂיחוֹת יִמָּשְׁכוּ גַּם מָחָר, כָּךְ אָמַר הַדּוֹבֵר בַּעֶרֶב.'];

const table: Block = {
  kind: 'table',
  rows: [
    ['الدولة', 'الموقف', 'التاريخ'],
    ['مصر', 'مؤيد للهدنة', '5 مارس 2024'],
    ['قطر', 'وسيط رئيس', '7 مارس 2024'],
    ['الأردن', 'دعوة إلى وقف فوري', '9 مارس 2024'],
    ['فرنسا', 'مشروع قرار جديد', '11 مارس 2024'],
  ],
};

const page = (
  name: string,
  title: string,
  blocks: readonly Block[],
  more: Partial<Pick<SamplePage, 'language' | 'columns' | 'runningHead'>> = {},
): SamplePage => ({ name, title, blocks, language: 'ar', columns: 1, runningHead: null, ...more });

export const samplePages: readonly SamplePage[] = [
  page('prose', 'الوسطاء يستأنفون المحادثات في القاهرة', text(...prose)),
  page('vowels', 'الوَفْدُ يَصِلُ إِلَى العَاصِمَةِ', text(...vowelled)),
  page('ligatures', 'الإعلان لا يلائم الأطراف', text(...ligatures)),
  page('numbers', 'القرار 2728: ماذا يقول؟', text(...numbers)),
  page('columns', 'قراءة في مواقف الأطراف', text(...prose, ...prose.toReversed(), ...prose), { columns: 2 }),
  page('table', 'مواقف الدول من الهدنة', [...text(prose[0] ?? ''), table, ...text(prose[2] ?? '')]),
  page('heads', 'تقرير الأسبوع', text(...Array.from({ length: 5 }, () => prose).flat(), ...numbers), {
    runningHead: 'نشرة المرصد التجريبية',
  }),
  page('niqqud', 'הַשִּׂיחוֹת נִמְשָׁכוֹת', text(...niqqud), { language: 'he' }),
  page('hebrew', 'השיחות נמשכות בדוחה', text(...hebrew), { language: 'he' }),
];

/** What a reader reads on the page: title, paragraphs, the table's rows with their cells parted by tabs. */
export function expectedText(sample: SamplePage): string {
  const blocks = sample.blocks.map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.join('\t')).join('\n'),
  );
  return [sample.title, ...blocks].join('\n\n');
}
