// Words whose full stop is no end of a sentence.

/** Before a name or a number, in any place: د. محمد, Dr. Fahmy, מס. 5. */
const BEFORE_NAME = new Set(
  (
    'د أ ا م ص ق ه ج ت س ب ع ط أد ' +
    'mr mrs ms dr gen lt col sgt cpl capt maj cmdr adm brig rep sen gov pres sec st prof rev hon mt ft vs messrs mme mlle ' +
    'גב מס עמ פרופ ר דר'
  ).split(' '),
);
/** Only before a number. */
const BEFORE_NUMBER = new Set(
  'no nos art vol fig p pp para sec ch jan feb mar apr jun jul aug sep sept oct nov dec رقم'.split(' '),
);

/** Whether `word`, written before a full stop and freed of marks, is an abbreviation there; `next` is the text that follows. */
export function endsInAbbreviation(word: string, next: string): boolean {
  const plain = word.replace(/["'׳״’]/g, '').toLowerCase();
  if (BEFORE_NAME.has(plain) || BEFORE_NAME.has(plain.replace(/^ו/, ''))) return true;
  if (BEFORE_NUMBER.has(plain)) return /^\p{Nd}/u.test(next);
  // Initials: J. Smith, ج. سميث; but "So do I." ends.
  return /^\p{Lu}$/u.test(word) ? word !== 'I' : /^[\u0621-\u064A]$/u.test(plain);
}

const SENTENCE_STARTERS =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|There|For|From|With|After|Before|While|When|As|If|Its|Their|His|Her|Our|According|Meanwhile|However|Both|Some|Many|Most|Last|Earlier|Also)(?![\p{L}])/u;

/** After U.S. and the like a sentence begins only with a word that plainly begins one: U.S. President is one phrase. */
export function startsSentenceAfterInitials(next: string): boolean {
  return SENTENCE_STARTERS.test(next);
}

/** The names of Latin letters as Arabic writes them, of which abbreviations are made: آر.بي.سي, إس.بي. */
const SPELT_LETTERS = new Set(
  (
    'اي ايه آي إي بي سي دي إف اف جي اتش إتش آيه كي كيه إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي ' +
    'أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي'
  ).split(' '),
);

/** Whether `word`, right before a full stop without space behind it, is a letter of an abbreviation. */
export function isSpeltLetter(word: string): boolean {
  return SPELT_LETTERS.has(word);
}
