// Nouns for sources without a name (sources, experts, a statement) and nouns of bodies that need a complement to be one body.
import { foldNameWords } from '../fold-name';

interface UnnamedWords {
  /** A mention that begins (English: ends) with one of these names nobody, whatever follows. */
  readonly nobody: ReadonlySet<string>;
  /** Alone, or among words of titles only, these name no certain body: which police? */
  readonly bodies: ReadonlySet<string>;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).flatMap(foldNameWords));
}

export const unnamedWords: Readonly<Record<string, UnnamedWords>> = {
  ar: {
    nobody:
      wordsOf(`مصدر مصدران مصادر مسؤول مسؤولان مسؤولون مسؤولين مسئول مسئولون مسئولين خبير خبيرة خبراء محلل محللون محللين شاهد شهود ناشط ناشطون
      ناشطين نشطاء باحث باحثون باحثين باحثان عالم علماء طبيب أطباء مراقب مراقبون مراقبين دبلوماسي دبلوماسيون دبلوماسيين متحدث متحدثة متحدثون ناطق تقرير
      تقارير بيان بيانات دراسة دراسات استطلاع استطلاعات وثيقة وثائق معلومات أنباء وسائل بعض أحد إحدى عدد آخر أخرى آخرون آخرين كثيرون
      كثير جميع كل غالبية معظم أكثر سكان أهالي مواطن مواطنون متظاهرون محتجون محتجين منتقدون معارضون مراسل مراسلة مراسلنا مراسلون مراسلو موقع صفحة رسالة
      خطاب كلمة مقال نص قرار موظف موظفون ضابط ضباط جندي جنود مقربون مقرب شاب رجل امرأة سيدة طفل متعاملون تجار لاعب صحفي صحفيون صحافيون كاتب مؤرخون اقتصاديون سياسيون
      قياديون قادة زعماء وزراء نواب مشرعون مفتشون محققون محقق مشاركون خطوة أمر وقت أسبوع شهر يوم عام سنة ادعاء ماضي اجتماع لقاء مؤتمر مباراة نتائج
      أرقام إحصاءات إحصائيات تسجيل فيديو صور مصدرنا شخص أشخاص ناس جمهور عائلة أسرة والد والدة نجل شقيق زوجة زوج ابن ابنة صديق أصدقاء محامي
      ما من هو هي هم الذي التي هذا هذه ذلك تلك خلاله تعبيره قوله شاهدة`),
    bodies:
      wordsOf(`شركة شرطة سلطات حكومة صحيفة جريدة مجلة قناة وكالة وزارة محكمة لجنة منظمة هيئة مجلس مؤسسة جمعية مركز معهد جامعة نادي اتحاد بنك جيش حركة حزب
      جماعة تنظيم تحالف ائتلاف سفارة رئاسة نيابة إدارة مكتب بعثة وفد قيادة قوات معارضة دولة مملكة بلدية مستشفى برلمان كتلة تيار جبهة
      نقابة غرفة صندوق برنامج شبكة عامة`),
  },
  en: {
    nobody:
      wordsOf(`source sources official officials expert experts witness witnesses analyst analysts critic critics resident residents report reports
      statement statements authorities media people some many others other one observers activists doctors medics researchers scientists protesters
      demonstrators lawmakers diplomats lawyers officers soldiers relatives families family rebels militants leaders ministers sources' study survey
      poll document documents letter email it he she they who this that these those reporters journalists spokespeople eyewitnesses supporters opponents`),
    bodies:
      wordsOf(`police government army military ministry court company newspaper agency party movement group committee council commission organization
      organisation embassy hospital university union federation club bank prosecution opposition parliament state kingdom network channel site website`),
  },
  he: {
    nobody:
      wordsOf(`מקור מקורות גורם גורמים מומחה מומחים עד עדים עדי דיווח דיווחים הודעה הודעת פרשנים חוקרים רופאים תושבים תושב פעילים מפגינים עיתונאים
      דיפלומטים שרים חברים קצין קצינים חייל חיילים משפחת משפחות אזרחים בכירים אנשי איש אישה אנשים רבים אחרים אחדים חלק כמה מי זה זאת הוא היא הם מחקר סקר מסמך מסמכים מכתב כתב`),
    bodies:
      wordsOf(`משטרה ממשלה צבא משרד בית חברה עיתון סוכנות מפלגה תנועה ארגון ועדה מועצה שגרירות אוניברסיטה איגוד בנק פרקליטות אופוזיציה מדינה
      המשטרה הממשלה הצבא המשרד החברה העיתון הסוכנות המפלגה התנועה הארגון הוועדה המועצה השגרירות הפרקליטות האופוזיציה המדינה הרשויות`),
  },
};

/** Whether a folded word says what kind of body its name follows: صحيفة, حركة, ארגון. */
export function isBodyNoun(term: string, language: string): boolean {
  return unnamedWords[language]?.bodies.has(term) ?? false;
}
