// The words of the page that explains how to check an evidence bundle, in the languages of the desk.
import type { UiLanguage } from '../../core/contract/schema/common';

interface CheckPageText {
  readonly title: string;
  readonly intro: string;
  readonly holds: string;
  /** What stands in the folder it is put before. */
  readonly files: {
    readonly excerpts: string;
    readonly texts: string;
    readonly originals: string;
    readonly sources: string;
  };
  readonly checkTitle: string;
  readonly check: string;
  readonly windows: string;
  readonly tools: string;
  readonly quoteTitle: string;
  readonly quote: string;
  readonly wholeTitle: string;
  readonly whole: string;
  /** Before a number. */
  readonly articles: string;
  readonly lost: string;
}

export const checkPageText: Readonly<Record<UiLanguage, CheckPageText>> = {
  en: {
    title: 'How to check this evidence bundle',
    intro:
      'This folder is a BagIt bag (RFC 8493). Everything below "data" is listed with its SHA-256 in manifest-sha256.txt; one altered character gives another SHA-256. No special program is needed.',
    holds: 'What it holds',
    files: {
      excerpts: 'the excerpts with tags and notes: to read, as a table, and as W3C Web Annotations',
      texts: 'the text of each article as it was excerpted; the name of each file is its SHA-256',
      originals: 'the imported files, byte for byte; the name of each begins with its SHA-256',
      sources: 'which article stands in which file, and which imported file it came from',
    },
    checkTitle: 'Checking all files',
    check: 'On Linux, or macOS with "shasum -a 256 -c" instead, in this folder:',
    windows: 'On Windows, in PowerShell, compare what this prints with the manifest:',
    tools: 'With Marsad itself, or with any BagIt validator:',
    quoteTitle: 'Checking a quote',
    quote:
      'Each annotation in excerpts.json names its article by SHA-256 and gives start and end in UTF-16 code units, counted from the beginning of the body: the text file after its first line break that ends the title.',
    wholeTitle: 'Checking the bundle as a whole',
    whole:
      'Who changes a file can change the manifest as well. When the bundle was made, Marsad showed the SHA-256 of the whole ZIP file: pass it on by another way than the bundle.',
    articles: 'Articles',
    lost: 'Imported files that the archive no longer had, so that the bundle lacks them',
  },
  ar: {
    title: 'كيف تتحقق من حزمة الأدلة هذه',
    intro:
      'هذا المجلد حقيبة بصيغة BagIt ‏(RFC 8493). كل ما تحت "data" مدرج مع بصمته SHA-256 في الملف manifest-sha256.txt، وتغيير حرف واحد يعطي بصمة أخرى. لا حاجة إلى برنامج خاص.',
    holds: 'ما فيها',
    files: {
      excerpts: 'المقتطفات مع وسومها وملاحظاتها: للقراءة، وجدولا، وبصيغة W3C Web Annotations',
      texts: 'نص كل مقال كما اقتُطف منه؛ واسم كل ملف هو بصمته SHA-256',
      originals: 'الملفات المستوردة بايتا بايتا؛ ويبدأ اسم كل منها ببصمته SHA-256',
      sources: 'في أي ملف يقع كل مقال، ومن أي ملف مستورد جاء',
    },
    checkTitle: 'التحقق من جميع الملفات',
    check: 'في Linux، أو في macOS مع "shasum -a 256 -c" بدلا منه، داخل هذا المجلد:',
    windows: 'في Windows داخل PowerShell، قارن ما يطبعه هذا الأمر بالقائمة:',
    tools: 'بمرصد نفسه، أو بأي مدقق لصيغة BagIt:',
    quoteTitle: 'التحقق من اقتباس',
    quote:
      'كل تعليق في excerpts.json يسمي مقاله ببصمته SHA-256، ويعطي البداية والنهاية بوحدات UTF-16 معدودة من أول المتن، أي ملف النص بعد فاصل السطر الذي ينهي العنوان.',
    wholeTitle: 'التحقق من الحزمة كلها',
    whole:
      'من يغيّر ملفا يستطيع أن يغيّر القائمة أيضا. عند إنشاء الحزمة عرض مرصد بصمة SHA-256 لملف ZIP كله: أرسلها بطريق غير طريق الحزمة.',
    articles: 'المقالات',
    lost: 'ملفات مستوردة لم تعد في الأرشيف فخلت منها الحزمة',
  },
  he: {
    title: 'כיצד לבדוק את חבילת הראיות הזאת',
    intro:
      'התיקייה הזאת היא שק BagIt ‏(RFC 8493). כל מה שתחת "data" רשום עם ה־SHA-256 שלו בקובץ manifest-sha256.txt; שינוי של תו אחד נותן SHA-256 אחר. אין צורך בתוכנה מיוחדת.',
    holds: 'מה יש בה',
    files: {
      excerpts: 'המובאות עם תגיות והערות: לקריאה, כטבלה, וכ־W3C Web Annotations',
      texts: 'נוסח כל כתבה כפי שממנה הובא; שם כל קובץ הוא ה־SHA-256 שלו',
      originals: 'הקבצים שיובאו, בית אחר בית; שם כל אחד מתחיל ב־SHA-256 שלו',
      sources: 'באיזה קובץ עומדת כל כתבה, ומאיזה קובץ שיובא היא באה',
    },
    checkTitle: 'בדיקת כל הקבצים',
    check: 'ב־Linux, או ב־macOS עם "shasum -a 256 -c" במקומו, בתוך התיקייה הזאת:',
    windows: 'ב־Windows, ב־PowerShell, יש להשוות את הפלט לרשימה:',
    tools: 'במרצד עצמו, או בכל בודק של BagIt:',
    quoteTitle: 'בדיקת ציטוט',
    quote:
      'כל הערה ב־excerpts.json מציינת את הכתבה שלה לפי SHA-256 ונותנת התחלה וסוף ביחידות קוד UTF-16, שנספרות מתחילת הגוף: קובץ הנוסח אחרי מעבר השורה שמסיים את הכותרת.',
    wholeTitle: 'בדיקת החבילה כולה',
    whole:
      'מי שמשנה קובץ יכול לשנות גם את הרשימה. כשהחבילה נוצרה הציג מרצד את ה־SHA-256 של קובץ ה־ZIP כולו: יש למסור אותו בדרך אחרת מן החבילה.',
    articles: 'כתבות',
    lost: 'קבצים שיובאו ואינם עוד בארכיון, ולכן חסרים בחבילה',
  },
};
