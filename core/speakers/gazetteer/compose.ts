// Makes the states, and the offices and bodies of every state, from the tables of states and posts.
import { entryOf, listOf, readTable, type GazetteerEntry, type NameForms } from './entry';
import { posts } from './posts';
import { states } from './states';

interface Naming {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

interface Post {
  readonly kind: 'body' | 'office' | 'spokesperson';
  readonly patterns: NameForms<readonly string[]>;
}

/** Names of a state of which every pattern makes a form; the others (capitals, long forms) name the state only. */
const NAMES_IN_PATTERNS = 3;

/** Forms by key: a line of the tables of offices may add to them before they become an entry. */
export interface ComposedForms {
  readonly key: string;
  readonly kind: Post['kind'];
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly he: readonly string[];
}

export interface ComposedStates {
  readonly states: readonly GazetteerEntry[];
  readonly offices: readonly ComposedForms[];
  /** Every adjective, bare and definite, in both genders. */
  readonly adjectives: readonly string[];
}

export function composeStates(): ComposedStates {
  const postByKey = readPosts();
  const entries: GazetteerEntry[] = [];
  const offices: ComposedForms[] = [];
  const adjectives: string[] = [];
  for (const line of states.trim().split('\n')) {
    const [key = '', ar = '', en = '', he = '', held = ''] = line.split('|').map((column) => column.trim());
    const naming = { ar: namingOf(ar, line), en: namingOf(en, line), he: namingOf(he, line) };
    entries.push(entryOf(`state.${key}`, 'state', { ar: naming.ar.names, en: naming.en.names, he: naming.he.names }));
    adjectives.push(
      ...naming.en.adjectives,
      ...naming.ar.adjectives.flatMap((word) => [word, `${word}ة`, definiteArabic(word), feminineArabic(word)]),
      ...naming.he.adjectives.flatMap((word) => [word, `${word}ת`, definiteHebrew(word), feminineHebrew(word)]),
    );
    for (const postKey of listOf(held)) {
      const post = postByKey.get(postKey);
      if (post === undefined) throw new Error(`no post ${postKey}, which ${key} has`);
      offices.push({
        key: `${key}.${postKey}`,
        kind: post.kind,
        ar: filled(post.patterns.ar, naming.ar, definiteArabic, feminineArabic),
        en: filled(
          post.patterns.en,
          naming.en,
          (adjective) => adjective,
          (adjective) => adjective,
        ),
        he: filled(post.patterns.he, naming.he, definiteHebrew, feminineHebrew),
      });
    }
  }
  return { states: entries, offices, adjectives };
}

function readPosts(): ReadonlyMap<string, Post> {
  return new Map(
    readTable(posts).map((row) => {
      const [key = '', kind = ''] = row.head;
      if (kind !== 'body' && kind !== 'office' && kind !== 'spokesperson') throw new Error(`kind of the post ${key}`);
      return [key, { kind, patterns: { ar: row.ar, en: row.en, he: row.he } }] as const;
    }),
  );
}

function namingOf(column: string, line: string): Naming {
  const [names = [], adjectives = []] = column.split(':').map(listOf);
  if (names.length === 0 || adjectives.length === 0) throw new Error(`not a line of the table of states: ${line}`);
  return { names, adjectives };
}

/** Names that no other state bears (عمان is a state and a capital), as many as patterns are filled with. */
function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name) => !name.endsWith('?')).slice(0, NAMES_IN_PATTERNS);
}

type Inflect = (adjective: string) => string;

function filled(patterns: readonly string[], naming: Naming, masculine: Inflect, feminine: Inflect): string[] {
  const forms = patterns.flatMap((pattern) => {
    if (pattern.includes('{c}')) {
      return distinct(naming.names).map((name) => pattern.replaceAll('{c}', name));
    }
    return naming.adjectives.map((adjective) =>
      pattern.replaceAll('{a}', masculine(adjective)).replaceAll('{f}', feminine(adjective)),
    );
  });
  return [...new Set(forms)];
}

/** An adjective of two words ("كوري شمالي") takes article and ending in both. */
function eachWord(adjective: string, inflect: Inflect): string {
  return adjective.split(' ').map(inflect).join(' ');
}

function definiteArabic(adjective: string): string {
  // جنوب أفريقي: the first word is a noun in construct and stays bare.
  if (adjective.startsWith('جنوب ')) return `ال${adjective}`;
  return eachWord(adjective, (word) => `ال${word}`);
}

function feminineArabic(adjective: string): string {
  if (adjective.startsWith('جنوب ')) return `ال${adjective}ة`;
  return eachWord(adjective, (word) => `ال${word}ة`);
}

function definiteHebrew(adjective: string): string {
  return `ה${adjective}`;
}

function feminineHebrew(adjective: string): string {
  return `ה${adjective}ת`;
}
