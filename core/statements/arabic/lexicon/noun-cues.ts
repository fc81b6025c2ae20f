// Verbal nouns that report: their lemma, stance and frames, by folded form.
import { foldText } from '../../../text/fold';
import { isStance, type Stance } from '../../stance';
import type { Frame, Gender } from './cue-forms';

export interface NounCue {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
  /** `owned`: the pronoun of who speaks is written on to it (إعلانه); `bare`: with the article, for whoever the clause is about (المطالبة). */
  readonly form: 'owned' | 'bare' | 'construct';
  /** What the pronoun agrees with; null without one, and for a plural. */
  readonly gender: Gender | null;
}

/** Noun, stance and frames as in the list of verbs; a noun in several forms has them joined by /. */
const NOUNS = `
إعلان announce C,عن,N
تأكيد/تأكيدات affirm C,على,N
قول say C
تصريح say C
اعتبار opine C
اعتقاد opine C
تحذير/تحذيرات warn C,من
زعم/مزاعم claim C
ادعاء/ادعاءات claim C
دعوة/دعوات call إلى
مطالبة/مطالبات demand ب
تهديد/تهديدات threaten ب
تعهد/تعهدات promise ب
إدانة condemn ل
تنديد condemn ب
ترحيب welcome ب
إشادة praise ب
إعراب express عن
تعبير express عن
تشديد stress على
نفي deny C,N
رفض reject ل
اعتراف admit ب,C
إقرار admit ب,C
تلويح threaten ب
تلميح/تلميحات hint إلى,ب
كشف reveal عن,C
تشكيك doubt في
اقتراح propose C,ب
`;

const PRONOUNS: readonly (readonly [string, Gender | null])[] = [
  ['ه', 'm'],
  ['ها', 'f'],
  ['هم', null],
];

function build(): ReadonlyMap<string, NounCue> {
  const cues = new Map<string, NounCue>();
  for (const line of NOUNS.trim().split('\n')) {
    const [spellings = '', stance = '', frameList = ''] = line.split(' ');
    if (!isStance(stance)) throw new Error(`no stance class: ${line}`);
    const [lemma = ''] = spellings.split('/');
    const base = { lemma, stance, frames: new Set(frameList.split(',') as Frame[]) };
    for (const noun of spellings.split('/')) {
      for (const particle of ['', 'و', 'ب', 'ل', 'ف']) {
        const article = particle === 'ل' ? 'لل' : `${particle}ال`;
        cues.set(foldText(particle + noun), { ...base, form: 'construct', gender: null });
        cues.set(foldText(article + noun), { ...base, form: 'bare', gender: null });
        for (const [pronoun, gender] of PRONOUNS) {
          cues.set(foldText(particle + noun.replace(/ة$/, 'ت') + pronoun), { ...base, form: 'owned', gender });
        }
      }
    }
  }
  return cues;
}

export const nounCues: ReadonlyMap<string, NounCue> = build();
