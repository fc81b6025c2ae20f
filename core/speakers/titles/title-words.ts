// How the words of titles are listed for a language, and looked up by their folded form.
import { foldText } from '../../text/fold';

/** Space-separated words. */
export interface TitleWords {
  /** Courtesy, no office: left out wherever it stands before the name. */
  readonly honorifics: string;
  /** Titles that may stand directly before a name: the President X. */
  readonly bareHeads: string;
  /** Titles that take a complement first: directly before a name they mean somebody of that name (رئيس, مستشار, דובר). */
  readonly openHeads: string;
  /** Complements after which a name may follow. */
  readonly closed: string;
  /** Complements that take one more (وزارة, משרד). */
  readonly open: string;
  /** Prepositions within titles: something must follow. */
  readonly functions: string;
}

export type TitleWordClass = keyof TitleWords;

/** Of a word in several lists the last of these counts. */
const ORDER: readonly TitleWordClass[] = ['closed', 'open', 'functions', 'openHeads', 'bareHeads', 'honorifics'];

/** Class by folded word; of a hyphenated word (rear-admiral) each part, since the analyser parts it too. */
export function indexTitleWords(words: TitleWords): ReadonlyMap<string, TitleWordClass> {
  const byWord = new Map<string, TitleWordClass>();
  for (const listed of ORDER) {
    for (const word of foldText(words[listed]).split(' ')) if (word !== '') byWord.set(word, listed);
  }
  return byWord;
}
