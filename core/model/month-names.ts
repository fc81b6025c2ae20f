// Names of the months as the Arabic (Levantine, Egyptian, Maghrebi), Hebrew and English press writes them.

/** Lower case, bare alef, no vowel signs; `_` stands for the space within a name. */
const NAMES: readonly (readonly [month: number, names: string])[] = [
  [1, 'january jan يناير جانفي ינואר ינו'],
  [2, 'february feb فبراير فيفري شباط פברואר פבר'],
  [3, 'march mar مارس اذار מרץ מרס'],
  [4, 'april apr ابريل افريل نيسان אפריל אפר'],
  [5, 'may مايو ماي ايار מאי'],
  [6, 'june jun يونيو يونيه جوان حزيران יוני יונ'],
  [7, 'july jul يوليو يوليه جويلية تموز יולי יול'],
  [8, 'august aug اغسطس اوت غشت اب אוגוסט אוג'],
  [9, 'september sept sep سبتمبر شتنبر ايلول ספטמבר ספט'],
  [10, 'october oct اكتوبر تشرين_الاول تشرين_اول אוקטובר אוק'],
  [11, 'november nov نوفمبر نونبر تشرين_الثاني تشرين_ثاني تشرين_ثان נובמבר נוב'],
  [12, 'december dec ديسمبر دجنبر كانون_الاول كانون_اول דצמבר דצמ'],
  [1, 'كانون_الثاني كانون_ثاني كانون_ثان'],
];

const byName: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([month, names]) => names.split(' ').map((name) => [name.replace('_', ' '), month] as const)),
);

/** 1-12, or null for a word that names no month. Takes a lower-case name with bare alef and single spaces. */
export function monthOfName(name: string): number | null {
  return byName.get(name) ?? null;
}

/** Source of a regular expression that matches any month name, longest first. */
export const monthNamePattern: string = [...byName.keys()].sort((a, b) => b.length - a.length).join('|');
