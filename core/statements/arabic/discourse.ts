// What the rules know while they read an article: who spoke last, whose content they are in, what was found.
import type { StatementKind } from '../model';
import type { Stance } from '../stance';
import type { SentenceTokens } from '../text/read-text';
import { findContentEnd } from './content-end';
import { findContentStart, SAYING, type ContentStart } from './content-start';
import type { CueWord } from './reading';
import { ArabicReading } from './reading';
import { clauseSubject } from './clause-subject';
import { Sources, type Source } from './sources';

/** A statement by token indexes; its source may still grow a fuller name. */
export interface Found {
  readonly cue: { readonly from: number; readonly to: number; readonly lemma: string } | null;
  readonly stance: Stance;
  readonly from: number;
  readonly to: number;
  readonly source: Source | null;
  readonly mention: readonly number[];
  readonly relays: Source[];
  readonly rule: string;
  readonly confidence: number;
  /** Set where the marks alone do not tell. */
  readonly kind?: StatementKind;
}

/** Tries at token `at` of a sentence; answers the token to go on from, or null where it does not fire. */
export type Rule = (discourse: Discourse, at: number, sentence: SentenceTokens) => number | null;

export class Discourse {
  readonly reading: ArabicReading;
  readonly sources: Sources;
  readonly found: Found[] = [];
  /** Who made the last statement that is not told within another one. */
  last: Source | null = null;
  /** Whom the last sentence without a statement was about: وقال goes on with them, وأضاف does not. */
  topic: Source | null = null;
  /** The last statement of this sentence that is not told within another one. */
  open: Found | null = null;
  /** The token from which on nothing of this sentence belongs to a statement. */
  covered = 0;
  /** Who passed on what the sentence says: "وبحسب الوكالة، قال الوزير إن". */
  frontedRelay: Source | null = null;
  /** Quotations that are the content of a statement already. */
  readonly #usedQuotations = new Set<number>();

  constructor(body: string) {
    this.reading = new ArabicReading(body);
    this.sources = new Sources(this.reading);
  }

  beginSentence(sentence: SentenceTokens): void {
    this.open = null;
    this.frontedRelay = null;
    this.covered = sentence.from;
  }

  /** Remembers whom a sentence without statements is about. */
  endSentence(sentence: SentenceTokens): void {
    if (this.open) return;
    const words = clauseSubject(this.reading, sentence);
    if (words.length > 0 && this.sources.isPersonNamed(words)) this.topic = this.sources.mention(words);
  }

  /** The statement whose content holds this token. */
  enclosing(at: number): Found | null {
    return this.open && at >= this.open.from && at < this.open.to ? this.open : null;
  }

  add(found: Found): void {
    for (let k = found.from; k < found.to; k++) {
      const { opens } = this.reading.token(k);
      if (opens >= 0) this.#usedQuotations.add(opens);
    }
    const enclosing = this.enclosing(found.cue?.from ?? found.from);
    this.found.push(found);
    if (enclosing && found.to <= enclosing.to) return;
    this.open = found;
    this.covered = Math.max(this.covered, found.to, found.cue?.to ?? 0);
    if (found.source) this.last = found.source;
    this.topic = null;
  }

  isUsed(quotation: number): boolean {
    return this.#usedQuotations.has(quotation);
  }

  /** Who goes on speaking where a cue has no subject: the last speaker that agrees with it. */
  continuing(cue: CueWord): Source | null {
    const last = cue.stance === 'continue' ? this.last : (this.topic ?? this.last);
    if (cue.number === 'many' && !last?.plural) return this.sources.latest(null, null, true);
    if (last && (last.gender === null || last.gender === cue.gender || cue.number !== 'one')) return last;
    return this.sources.latest(cue.gender, last) ?? last;
  }

  contentStart(cue: CueWord, from: number, limit: number): ContentStart | null {
    return findContentStart(this.reading, cue, from, limit);
  }

  contentEnd(start: ContentStart, limit: number): number {
    const { reading } = this;
    // واستطرد قائلا: the verb begins a statement though its participle has the content
    const begins = (cue: CueWord): boolean =>
      findContentStart(reading, cue, cue.at + 1, limit) !== null || SAYING.test(reading.word(cue.at + 1));
    return findContentEnd(reading, start, limit, begins);
  }
}
