// Every inflected form of the reporting verbs, folded: what a word of a text may be as a cue.
import { foldText } from '../../../text/fold';
import { isStance, type Stance } from '../../stance';
import { arabicReportingVerbs } from './reporting-verbs';

export type Frame = 'C' | 'Q' | 'N' | 'W' | 'OBJ' | 'DESC' | 'MS' | 'ب' | 'ل' | 'إلى' | 'على' | 'عن' | 'من' | 'في';
const frameNames: ReadonlySet<string> = new Set('C Q N W OBJ DESC MS ب ل إلى على عن من في'.split(' '));

export type Gender = 'm' | 'f';
export type GramNumber = 'one' | 'two' | 'many';

export interface CueForm {
  /** Past masculine, as written in the lexicon. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
  readonly form: 'past' | 'present' | 'participle';
  /** What the form agrees with; a verb before a plural subject stands in the singular. */
  readonly gender: Gender;
  readonly number: GramNumber;
  /** The object pronoun that is written on to it: حذره, وصفها. */
  readonly object: boolean;
  /** Another word of the language is written the same way: only clear frames make it a cue. */
  readonly homograph: boolean;
}

/** Forms that are other words more often than cues: only an أن or a quotation behind them makes them cues. */
const HOMOGRAPHS = words(`
  وصفه
  بين عبر عبرت حمل حملت وعد عد رد ردت علق علقت كتب كتبت رفضا طلب شرح ذكر حث ثمن دون لام سأل وصف كذب هاجم بارك دافع هدد حدد
  طالبا طالبه طالبين كاتبا كاتبه معارضا معارضه معارضين ذاكرا ذاكره ردا عبرا مقرا مصرا مصره مدينا كاشفا كاشفه واعدا واعده
  سائلا هاتفا مؤيدا مؤيدين مؤيده مهاجما مدافعا مدافعه محددا محدده معلقا معلقه ناصحا مبلغا معربا محتجين محتجا مندد يطلب يعد تعد يرد ترد يعلق تعلق
  يهدد تهدد يهاجم تهاجم يصف تصف يتحدث تتحدث تحدث تحدثت تابع تابعت يتابع تتابع واصل واصلت يواصل تواصل مواصلا مضي مضت يكشف تكشف يبلغ تبلغ بلغ مجددا مجدده نادي ينادي
  يعارض عارض تبين يبين بينت نبه ثمنت يشرح خلص امل يامل تامل ساند يساند تساند دافعت يدافع تدافع حكي حكت روت تروي يروي
  زاد زادت يزيد تزيد اجمع اجمعت يجمع تجمع مجمع مجمعا ختم ختمت يختم نقل نقلت ينقل تنقل ابرز ابرزت يبرز تبرز وضح يوضح توضح شبه شبهت مشبه يشجع تشجع شجع شجعت علم علمت ارجع ارجعت يرجع ترجع
  يؤمن تؤمن امن امنت مؤمن مؤمنا يشعر تشعر شعر شعرت تذكرت سرد خاطب خاطبت يخاطب تخاطب جادل صاح ردد يردد تردد رددت قدر قدرت تقدر عاب مدح عزا عزت يعزو تعزو باح تهكم تخوف علل تمسك تمسكت
  مهددين مهدده مطالبه متهما متهمه معلنه اعلم اعلمت متوقعا متوقعه مقترحا معلقا كاتبا مدافعا مذكرا
  يحدد تحدد حددت لخص يلخص تلخص اكمل اكملت استكمل استكملت شكت تشكو يشكو دونت وجد وجدت يجد تجد فسر يفسر تفسر قلل تبني تبنت يتبني تتبني اثبت اثبتت يثبت تثبت
`);

/** Never a cue, though a form of one: other words by far. */
const NEVER = words(`
  مصرين مدينه مدينين متهمين حاثه مبلغه محمله واعدين كاذبا كاذبه مكذبا عدا نعت رادا تعد يعد مخبرا وعدا هاتفه
  مقره مقرين بينا ذكرا وصفا مصره مصرا حاملا تلوم لوح بيني بينوا بينه بينها بينهم بينهما بينتا ماضيا رويا امله املا
  مقترحه مرجحه مفترضه مفترضا محدده محددا كاتبه كاتبين معلقه مندده حثا مباركه مباركا
  متحدثا متحدثه متحدثين واصفين مدافعه مدافعين مهاجما مهاجمين مهاجمه محتجين محتجه طلبه طلبها طلبهم رده ردها ردهم وعده وعدها وعدهم رفضه رفضها رفضهم
  دعمه ذكره ذكرها علقه حمله حملها بيانا شرحه عبره كتبه كتبها كتبهم دونه دونها دونهم سائله سائلين دافعه دافعها ثمنه ثمنها لامه لامها املها املهم حضه حثه
  عقب تابعه تابعين تابعا سالك كشفها كشفه مقسما مقسمه ساخرا مكرره مكررا محدد ملخصا سيري مذكره مذكرات علما يجمع تجمع معلما معلمه معلمين معلمات مدحت مادحا شاعرا يعلم تعلم يشبه تشبه مشجعين مشجعه مشجعا عالما اذاعه مجمعه مجمعات مخاطبه مخاطبات مسترسله مسلما مسلمه مسلمين مؤمنين مؤمنه مؤمنات مكملا مكمله مفيدا مفيده مفيدين رحبا بارد قائلوا معارضه معارضتها مؤيده مؤيدين معارضين
`);

/** The forms of a verb: any of them, with the particles that join in writing left to the reader. */
function formsOf(line: string): (readonly [string, CueForm])[] {
  const [past = '', feminine = '', present = '', participle = '', stance = '', frameList = ''] = line.split(' ');
  if (!isStance(stance)) throw new Error(`no stance class: ${line}`);
  const frames = new Set(frameList.split(',').map((name) => asFrame(name, line)));
  // ما قاله الوزير: the pronoun is no addressee, and the word often none of ours
  const takesObject = [...frames].some((frame) => /^(?:OBJ|DESC|MS|N)$/.test(frame)) || /^(?:tell|warn)$/.test(stance);
  const base = { lemma: past, stance, frames };
  const forms: [string, CueForm][] = [];
  const add = (written: string, form: CueForm['form'], gender: Gender, number: GramNumber, object = false): void => {
    const folded = foldText(written);
    if (folded === '' || NEVER.has(folded)) return;
    forms.push([
      folded,
      {
        ...base,
        form,
        gender,
        number,
        object,
        homograph: HOMOGRAPHS.has(folded) || (number === 'two' && form === 'past') || (object && !takesObject),
      },
    ]);
  };
  const weak = /[ىا]$/.test(past);
  add(past, 'past', 'm', 'one');
  add(weak ? feminine.replace(/ت$/, 'وا') : `${past}وا`, 'past', 'm', 'many');
  if (!weak) add(`${past}ا`, 'past', 'm', 'two');
  if (!weak) add(`${past}ن`, 'past', 'f', 'many');
  add(feminine, 'past', 'f', 'one');
  add(`${feminine}ا`, 'past', 'f', 'two');
  const stem = present.slice(1);
  const joined = stem.replace(/[ىوي]$/, '');
  for (const [prefix, gender] of [
    ['ي', 'm'],
    ['ت', 'f'],
  ] as const) {
    for (const future of ['', 'س']) {
      add(`${future}${prefix}${stem}`, 'present', gender, 'one');
      // ترون: you, not they
      if (prefix === 'ي') add(`${future}${prefix}${joined}ون`, 'present', 'm', 'many');
      add(`${future}${prefix}${stem}ان`, 'present', gender, 'two');
    }
  }
  add(`ي${joined}ن`, 'present', 'f', 'many');
  for (const pronoun of takesObject || frames.has('Q') ? ['ه', 'ها', 'هم', 'هما', 'نا', 'ني'] : []) {
    add(`${past.replace(/ى$/, 'ا')}${pronoun}`, 'past', 'm', 'one', true);
    add(`${weak ? feminine.replace(/ت$/, 'و') : `${past}و`}${pronoun}`, 'past', 'm', 'many', true);
    add(`ي${joined}ون${pronoun}`, 'present', 'm', 'many', true);
    add(`${feminine}${pronoun}`, 'past', 'f', 'one', true);
    add(`ي${stem.replace(/ى$/, 'ا')}${pronoun}`, 'present', 'm', 'one', true);
    add(`ت${stem.replace(/ى$/, 'ا')}${pronoun}`, 'present', 'f', 'one', true);
  }
  if (past === 'قال') add('بالقول', 'participle', 'm', 'one');
  if (participle !== '-') {
    const defective = /[^يى]$/.test(participle) && /[ىا]$/.test(past) ? `${participle}ي` : participle;
    add(`${defective}ا`, 'participle', 'm', 'one');
    add(`${defective}ة`, 'participle', 'f', 'one');
    add(`${defective.replace(/ي$/, '')}ين`, 'participle', 'm', 'many');
    add(`${defective}ات`, 'participle', 'f', 'many');
  }
  return forms;
}

function asFrame(name: string, line: string): Frame {
  if (!frameNames.has(name)) throw new Error(`no frame ${name}: ${line}`);
  return name as Frame;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldText));
}

let table: ReadonlyMap<string, CueForm> | null = null;

/** The form table; of two verbs written alike the one that stands first in the lexicon wins. Built at the first call. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  if (table) return table;
  const built = new Map<string, CueForm>();
  for (const line of arabicReportingVerbs.trim().split('\n')) {
    for (const [folded, form] of formsOf(line)) {
      const known = built.get(folded);
      if (!known || (known.object && !form.object)) built.set(folded, form);
    }
  }
  table = built;
  return built;
}
