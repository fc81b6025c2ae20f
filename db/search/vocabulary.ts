// The archive's own vocabulary, read from the full-text index term by term.
import type { Vocabulary } from '../../core/text/token';
import type { Connection } from '../archive/connection';

/** Point look-ups with a memory that lasts until `forget`, to be called when the archive has changed. */
export class ArchiveVocabulary implements Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly count;
  private readonly range;

  constructor(db: Connection) {
    this.count = db.prepare('SELECT doc FROM article_terms WHERE term = ?').pluck();
    this.range = db.prepare('SELECT term FROM article_terms WHERE term >= ? AND term < ?').pluck();
  }

  documentFrequency(term: string): number {
    let n = this.known.get(term);
    if (n === undefined) {
      n = (this.count.get(term) as number | undefined) ?? 0;
      this.known.set(term, n);
    }
    return n;
  }

  termsWithPrefix(prefix: string): string[] {
    return this.range.all(prefix, prefix + '\u{10FFFF}') as string[];
  }

  forget(): void {
    this.known.clear();
  }
}
