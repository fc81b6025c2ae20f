// Words that say nothing about which claim is told: particles, pronouns, auxiliaries, connectives. Negation and hedging are looked at elsewhere.
import { foldText } from '../text/fold';

const arabic =
  'في من على إلى عن مع بين حول خلال عند لدى منذ حتى بعد قبل ضد نحو عبر دون أن إن أنه أنها أنهم إنه إنها إنهم أننا إننا بأن بأنه بأنها لأن لأنه فإن فإنه هو هي هم هما نحن أنا هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين ما ماذا لا لم لن ليس ليست قد كان كانت كانوا يكون تكون و أو أم ثم كما لكن بل حيث إذ إذا لو كل بعض أي غير مثل أيضا فقط له لها لهم به بها بهم فيه فيها عليه عليها منه منها إليه إليها عنه عنها بما مما كذلك وهو وهي ولا ولم ولن وقد وكان وكانت وأن وإن وفي ومن وعلى وإلى وعن ومع';
const hebrew =
  'של את על אל עם בין לפני אחרי מאז עד כי אשר ש הוא היא הם הן אני אנחנו זה זו זאת אלה אלו לא אין יש היה הייתה היו יהיה תהיה גם רק אך אבל או כל כמו כדי אם מה מי לו לה להם בו בה בהם אותו אותה אותם שלו שלה שלהם עליו עליה ממנו ממנה כן עוד יותר';
const english =
  'the a an of to in on at by for with from into over under about between after before since until as that which who whom whose this these those it its he she they them his her their we our us you your i me my is are was were be been being has have had do does did will would shall should can could not no nor and or but if then than so also there here all any some such more most other its own s t';

const words: ReadonlySet<string> = new Set(foldText(`${arabic} ${hebrew} ${english}`).split(' '));

/** `term` is folded. */
export function isFunctionWord(term: string): boolean {
  return words.has(term) || term.length === 1;
}
