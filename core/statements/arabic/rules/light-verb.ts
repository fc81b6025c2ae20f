// A verb that says nothing without its noun: وجه الوزير الشكر إلى…, قدمت تعازيها, ألقى باللائمة على….
import { foldText } from '../../../text/fold';
import { isStance, type Stance } from '../../stance';
import type { Discourse, Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { phraseEnders } from '../lexicon/function-words';
import { phraseFrom } from '../noun-phrase';
import { clauseSubject } from '../clause-subject';
import type { Source } from '../sources';
import { relaysOf } from './verb';

const VERB =
  /^[وف]?(?:(وجه|قدم|شن|اطلق|القي|[ي](?:وجه|قدم|شن|طلق|لقي))|(وجهت|قدمت|شنت|اطلقت|القت|ت(?:وجه|قدم|شن|طلق|لقي)))$/;

/** The nouns by stance, in the singular and the plural; a pronoun, the article or ب may be written on to them. */
const NOUNS = `
express شكر امتنان تعازي تعزية عزاء تهنئة تهاني اعتذار اعتذارات تحية
criticize انتقاد انتقادات نقد
accuse اتهام اتهامات لائمة لوم
warn تحذير تحذيرات إنذار
threaten تهديد تهديدات
call نداء نداءات
`;

function byNoun(): ReadonlyMap<string, Stance> {
  const stances = new Map<string, Stance>();
  for (const line of NOUNS.trim().split('\n')) {
    const [stance = '', ...nouns] = line.split(' ');
    if (!isStance(stance)) throw new Error(`no stance class: ${line}`);
    for (const noun of nouns) {
      for (const form of [noun, `ال${noun}`, `ب${noun}`, `بال${noun}`]) stances.set(foldText(form), stance);
      for (const pronoun of ['ه', 'ها', 'هم']) stances.set(foldText(noun.replace(/ة$/, 'ت') + pronoun), stance);
      if (!noun.endsWith('ة')) stances.set(foldText(`${noun}ا`), stance);
    }
  }
  return stances;
}

const stanceByNoun = byNoun();
const TAKES_NOUN: ReadonlySet<Frame> = new Set(['N']);
/** The noun stands so near behind the subject. */
const FARTHEST_NOUN = 5;

export const lightVerb: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  const form = VERB.exec(reading.word(at));
  if (!form || discourse.enclosing(at)) return null;
  const gender = form[1] === undefined ? 'f' : 'm';
  const bare = stanceByNoun.has(reading.word(at + 1));
  const phrase = bare ? { words: [], next: at + 1 } : phraseFrom(reading, at + 1, sentence.to, TAKES_NOUN);
  const taken = phrase.words.findIndex((k) => stanceByNoun.has(reading.word(k)));
  const words = taken < 0 ? phrase.words : phrase.words.slice(0, taken);
  let noun = (words.at(-1) ?? at) + 1;
  while (noun < Math.min(sentence.to, phrase.next + FARTHEST_NOUN) && !stanceByNoun.has(reading.word(noun))) noun++;
  const stance = stanceByNoun.get(reading.word(noun));
  if (stance === undefined || (phraseEnders.has(reading.word(noun - 1)) && reading.word(noun - 1) !== 'عن'))
    return null;
  const source =
    words.length > 0
      ? sources.maySpeak(words)
        ? sources.mention(words, gender)
        : null
      : unsaid(discourse, at, gender, sentence.from);
  if (!source) return null;
  const to = discourse.contentEnd({ frame: 'noun', marker: noun, from: noun }, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: reading.word(at).replace(/^[وف](?=.{3})(?!جه)/, '') },
    stance,
    from: noun,
    to,
    source,
    mention: words,
    relays: relaysOf(discourse, null, source),
    rule: 'ar.light-verb-noun',
    confidence: words.length > 0 ? 0.7 : 0.55,
  });
  return noun;
};

/** Without a subject: whoever the clause before is about, or who spoke last. */
function unsaid({ reading, sources, last }: Discourse, at: number, gender: 'm' | 'f', low: number): Source | null {
  const words = at > low ? clauseSubject(reading, { from: low, to: at }) : [];
  const subject = words.length > 0 && sources.maySpeak(words) ? sources.mention(words) : last;
  return subject && (subject.gender === null || subject.gender === gender) ? subject : null;
}
