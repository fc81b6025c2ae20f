// The small words by which the rules find their way through an Arabic sentence.
import type { Stance } from '../../stance';
import { wordList } from './word-list';

/** أن and إن with all that joins them; the pronoun on them belongs to the content. */
export const complementizers = wordList(`
  أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أنهن أننا إننا أنني إنني أني إني أنك إنك أنكم إنكم
  بأن بأنه بأنها بأنهم بأنهما بأننا بأنني بأني بأنك بأنكم بأنهن
`);

/** فإن and the like, behind a fronted attribution: "وفقا لـ…، فإن". */
export const resumptives = wordList('فإن فإنه فإنها فإنهم فإننا فإنني فقد فلقد فلا فلن فلم فليس فليست فكان فكانت فسوف');

/** What a question that is reported begins with. */
export const interrogatives = wordList('لماذا ماذا كيف هل متى أين عما عمن إذا ما');

export const relatives = wordList(
  'الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي اللائي والذي والتي والذين',
);

/** Prepositions and conjunctions that end the words for a subject. */
export const phraseEnders = wordList(`
  في من خلال عقب قبل بعد أثناء عبر حول بشأن عن على إلى مع منذ لدى ضمن إثر أمام ضد رغم وسط حيال إزاء تجاه فور بحضور بمناسبة
  ردا تعليقا تعقيبا قائلا قائلة قائلين قوله قولها قولهم عند عندما حين حينما حيث بينما فيما لكن ولكن إذا إذ كما لأن لأنه لأنها كي لكي حتى
  بالقول بشدة بقوة بوضوح بعدما قبلما بسبب بحسب وفق وفقا حسب طبقا نقلا بدلا بالإضافة فضلا إضافة علما وذلك ذلك هذا هذه تلك هؤلاء
  مما ما لم لن لا ليس قد لقد سوف وسط دون بدون سوى غير إلا أو أم ثم بل بغض قرب نحو حوالي أكثر أقل كل كان كانت يكون تكون وقد وكان وكانت وهو وهي
  بعيد قبيل لدن طوال طيلة مؤخرا سابقا لاحقا حاليا أيضا كذلك بدوره بدورها بدورهم مجددا رسميا مرارا علنا صراحة شخصيا جازما جازمة مباشرة هاتفيا
  فيه فيها عليه عليها منه منها له لها لهم به بها بهم بهذا بهذه بذلك عنه عنها إليه إليها لديه لديها معه معها بينهم بينها بينهما فإن
  للمرة للصحفيين للصحافيين للإعلاميين للاعلام للإعلام لوكالة لقناة لصحيفة لإذاعة لشبكة لموقع لبرنامج لمجلة لرويترز لفرانس لتلفزيون للتلفزيون لوسائل لبي لسي لسكاي
  للجزيرة للعربية لتلفزيون للقناة للوكالة للصحيفة للموقع لمراسل لمراسلنا لمراسلة لجريدة للجريدة لدويتشه لأسوشيتد لفوكس لنيويورك لواشنطن
`);

/** Of `phraseEnders`, those that may stand between a verb and its subject: قال أيضا الوزير. */
export const adverbs = wordList(`
  أيضا كذلك مؤخرا سابقا لاحقا حاليا بدوره بدورها بدورهم مجددا رسميا مرارا علنا صراحة شخصيا مباشرة هاتفيا آنذاك حينها وقتها حينئذ
  بشدة بقوة بوضوح بالقول هنا هناك مرة ثانية أخرى له لها لهم لي لنا
  فيه فيها عنه عنها عليه عليها به بها فيهما حينئذ حينذاك
`);

const weekdays = 'الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد';
/** Times that float in a sentence: قال الأربعاء وزير… */
export const times = wordList(`
  ${weekdays} اليوم أمس الأمس مساء صباح صباحا ظهر فجر فجرا ليل ليلا ظهرا عصر عصرا غدا البارحة الليلة يوم يومي ليلة
`);

/** Of months, the names that are nothing else. */
export const months = wordList(
  'يناير فبراير أبريل إبريل مايو يونيو يوليو يوليوز أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز أيلول كانون تشرين',
);

/** Words before a noun that may open a clause, so that the noun behind them may be the subject of a verb that follows. */
export const clauseOpeners = wordList(`
  لكن ولكن كما فيما بينما حيث وحيث إلا وقد قد ف و ثم إذ غير إن أن وإن وأن بأن لأن فإن لكنّ حين حينما عندما بعدما إذا فقد ولقد لقد وكان كان وكانت كانت علما
`);

/** A cue behind one of these was not uttered: لم يقل, لا يرى (لا alone is left to stance). */
export const negations = wordList('لم لن لا ليس ليست ألا أن كي لكي ولم ولن ولا فلم فلن فلا قبل بدون دون');

/** Third person present without a subject, before أن: nobody in particular says so. */
export const impersonals = wordList(
  'يذكر يشار يقال يعتقد يتوقع يرجح يقدر يلاحظ يزعم يخشى ينتظر يفترض قيل ويذكر ويشار يشتبه تبين يتبين',
);

interface SpeechNoun {
  readonly lemma: string;
  readonly stance: Stance;
}

/** What was said, as a noun: lemma and stance, and the words for it, with the pronoun of who said it. */
const SPEECH_NOUNS: readonly (readonly [lemma: string, stance: Stance, words: string])[] = [
  ['قول', 'say', 'قوله قولها قولهم قولهما القول'],
  ['تصريح', 'say', 'تصريحه تصريحها تصريحاته'],
  ['اعتقاد', 'opine', 'اعتقاده اعتقادها اعتقادهم'],
  ['إشارة', 'note', 'إشارته إشارتها'],
  ['توضيح', 'clarify', 'توضيحه توضيحها'],
  ['تأكيد', 'affirm', 'تأكيده تأكيدها تأكيدهم'],
  ['إعلان', 'announce', 'إعلانه إعلانها إعلانهم'],
  ['نفي', 'deny', 'نفيه نفيها نفيهم'],
  ['تحذير', 'warn', 'تحذيره تحذيرها تحذيرهم'],
  ['وصف', 'describe', 'وصفه وصفها وصفهم'],
];

/** نقلت الوكالة عن الوزير قوله إن, by the folded word. */
export const speechNouns: ReadonlyMap<string, SpeechNoun> = new Map(
  SPEECH_NOUNS.flatMap(([lemma, stance, list]) =>
    [...wordList(list)].map((word) => [word, { lemma, stance }] as const),
  ),
);

/** أعرب عن إدانته is a condemnation: stances by the noun, folded and without pronoun. */
export const expressedStances: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ['ادانت', 'condemn'],
  ['ادان', 'condemn'],
  ['ادانه', 'condemn'],
  ['استنكار', 'condemn'],
  ['رفض', 'reject'],
  ['معارضت', 'reject'],
  ['ترحيب', 'welcome'],
  ['دعم', 'support'],
  ['تاييد', 'support'],
  ['شكوك', 'doubt'],
]);
