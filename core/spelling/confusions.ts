// Letters that are taken for one another in writing, beyond what the index folds: by their sound, their shape, their seat of hamza.

const GROUPS = `
ض ظ | ذ د ز | ث ت س | س ص | ت ط | ق ك | ق غ | ج غ ك | ح ه | ح خ | ع غ | ع ا | د ض | ه ت | ا ي | ا ه | ئ ي | ؤ و | ئ ؤ ء | ء ا | ز ظ | ش س | ب ف | ر ز
א ע | א ה | ט ת | כ ק | כ ח | ב ו | ס ש | צ ס | ה ח | ד ר | ג ז
a e | e i | i y | o u | c k | k q | s z | s c | f v | g j | v w | b p | d t | m n
`;

/** Letters that come and go between spellings of one word, by script. */
const LOOSE = ['اويءئ', 'הויא', 'aeiouhy'];

const groups = GROUPS.trim()
  .split(/[|\n]/)
  .map((group) => group.trim().split(' '));
const confused = new Map<string, Set<string>>();
for (const group of groups) {
  for (const letter of group) {
    const others = confused.get(letter) ?? new Set();
    for (const other of group) if (other !== letter) others.add(other);
    confused.set(letter, others);
  }
}

const none: ReadonlySet<string> = new Set();

/** The folded letters that a folded letter is often written for. */
export function confusedWith(letter: string): ReadonlySet<string> {
  return confused.get(letter) ?? none;
}

/** Whether a letter is often left out or written where it does not belong. */
export function comesAndGoes(letter: string): boolean {
  return LOOSE.some((letters) => letters.includes(letter));
}

/** Those letters of a word's script. */
export function looseLetters(word: string): string {
  const code = word.charCodeAt(0);
  return LOOSE[code >= 0x0600 ? 0 : code >= 0x0590 ? 1 : 2] ?? '';
}
