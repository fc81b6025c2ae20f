// Finds phrases of a list in a text by their folded words, longest first: the one walk behind names, terms, negation and hedges.
import { foldedWords } from './folded-words';
import { foldText } from '../text/fold';

/** A phrase that was found; offsets are UTF-16 into the text, half-open. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

/** What may be written to a word in front: Arabic و ف ب ل ك ال and their chains, Hebrew ו ש ה ב ל מ כ. Longest first. */
const ATTACHED =
  /^(?:(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=[\u0621-\u064A]{2})|(?:ו?ש?(?:כש)?[הבלמכ]?ה?)(?=[\u05D0-\u05EA]{2}))/;

/** What is left of a word without its particles must be so long: of two letters nearly anything is left by chance. */
const LEAST_LETTERS = 3;

export class PhraseFinder<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  /** An earlier phrase of the same words keeps its value. */
  add(phrase: string, value: Value): void {
    let node = this.root;
    for (const word of foldText(phrase).split(' ')) {
      if (word === '') return;
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /**
   * Phrases in order, none inside another. The first word of a phrase may carry attached particles, and where it is written with
   * the article the bare form of the list counts too.
   */
  find(text: string): FoundPhrase<Value>[] {
    const tokens = foldedWords(text);
    const found: FoundPhrase<Value>[] = [];
    for (let i = 0; i < tokens.length;) {
      const match = this.longestAt(tokens, i);
      const first = tokens[i];
      const last = match && tokens[match.last];
      if (match && first && last) {
        found.push({ value: match.value, start: first.start, end: last.end });
        i = match.last + 1;
      } else i++;
    }
    return found;
  }

  private longestAt(tokens: readonly { term: string }[], from: number): { value: Value; last: number } | null {
    for (const first of firstForms(tokens[from]?.term ?? '')) {
      let node = step(this.root, first);
      let best: { value: Value; last: number } | null = null;
      for (let at = from; node; at++) {
        if (node.value !== undefined) best = { value: node.value, last: at };
        node = step(node, tokens[at + 1]?.term ?? '');
      }
      if (best) return best;
    }
    return null;
  }
}

/** A pronoun written to the end of an Arabic word: أمله, موقفهم. */
const PRONOUN = /(?:هما|ها|هم|هن|نا|ه)$/;

function step<Value>(node: Node<Value>, term: string): Node<Value> | undefined {
  const next = node.next.get(term);
  if (next || term.length <= LEAST_LETTERS) return next;
  for (const form of barerForms(term)) {
    const found = node.next.get(form);
    if (found) return found;
  }
  return undefined;
}

function* barerForms(term: string): Iterable<string> {
  if (/[\u05D0-\u05EA]$/.test(term)) {
    // The construct state before another noun: הצעת, משפחות is listed, שירותי.
    if (term.endsWith('ת')) yield `${term.slice(0, -1)}ה`;
    if (term.endsWith('י')) yield `${term}ם`;
    return;
  }
  const bare = term.replace(PRONOUN, '');
  if (bare === term || bare.length < LEAST_LETTERS) return;
  yield bare;
  // Before a pronoun a closing ta marbuta is written open: هدنتهم.
  if (bare.endsWith('ت')) yield `${bare.slice(0, -1)}ه`;
}

function firstForms(term: string): string[] {
  const forms = [term];
  let rest = term;
  for (let i = 0; i < 3; i++) {
    const cut = ATTACHED.exec(rest)?.[0] ?? '';
    if (cut === '') break;
    // The particles may come off together or one by one: وبالهدنة, بايدن keeps its ب where the list has it.
    for (let length = 1; length <= cut.length; length++) {
      if (rest.length - length >= LEAST_LETTERS) forms.push(rest.slice(length));
    }
    if (cut.endsWith('لل')) forms.push(`ال${rest.slice(cut.length)}`);
    rest = rest.slice(cut.length);
  }
  return forms;
}
