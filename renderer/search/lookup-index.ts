// The instant look-up over commands, speakers, stories, recent articles, tags, outlets and saved searches: FlexSearch with the analyser's folding.
import { Index } from 'flexsearch';

export const lookupGroups = ['command', 'speaker', 'story', 'recent', 'tag', 'outlet', 'savedSearch'] as const;
export type LookupGroup = (typeof lookupGroups)[number];

/** Too many to be offered before anything is typed: their views list them. */
const onlyWhenTyped: ReadonlySet<LookupGroup> = new Set(['speaker', 'story']);

/** One thing that can be found. `key` is unique in its group; `text` is what matches. */
export interface LookupEntry {
  readonly key: string;
  readonly text: string;
  /** Orders entries that match equally well (use, articles); higher first. */
  readonly weight: number;
}

export interface LookupAnswer {
  readonly group: LookupGroup;
  readonly keys: readonly string[];
}

export type LookupEncode = (text: string) => string[];

interface Shelf {
  readonly index: Index;
  readonly entries: readonly LookupEntry[];
  readonly folded: readonly string[];
}

/** More candidates than are shown, so that ordering by how well they match has something to choose from. */
const CANDIDATES = 200;

export class LookupIndex {
  private readonly shelves = new Map<LookupGroup, Shelf>();

  /** @param encode words of a text in folded form; FlexSearch's own encoders fail on Arabic and Hebrew. */
  constructor(private readonly encode: LookupEncode) {}

  /** Puts `entries` in the place of all that the group held. */
  replace(group: LookupGroup, entries: readonly LookupEntry[]): void {
    const index = new Index({ tokenize: 'forward', encode: this.encode, cache: false });
    entries.forEach((entry, at) => index.add(at, entry.text));
    this.shelves.set(group, { index, entries, folded: entries.map((entry) => this.encode(entry.text).join(' ')) });
  }

  /**
   * Groups in which every word of `typed` begins a word of an entry, in fixed order, at most `limit` entries each.
   * With nothing typed: the heaviest entries of each group that is small enough to be offered whole.
   */
  search(typed: string, limit: number): LookupAnswer[] {
    const answers: LookupAnswer[] = [];
    const isBlank = typed.trim() === '';
    for (const group of lookupGroups) {
      if (isBlank && onlyWhenTyped.has(group)) continue;
      const shelf = this.shelves.get(group);
      const keys = shelf ? this.searchShelf(shelf, typed, limit) : [];
      if (keys.length > 0) answers.push({ group, keys });
    }
    return answers;
  }

  private searchShelf(shelf: Shelf, typed: string, limit: number): string[] {
    const words = this.encode(typed);
    const positions =
      words.length === 0
        ? typed.trim() === ''
          ? shelf.entries.map((_entry, at) => at)
          : []
        : shelf.index.search(typed, { limit: CANDIDATES }).map(Number);
    const wanted = words.join(' ');
    return positions
      .map((at) => ({ at, begins: (shelf.folded[at] ?? '').startsWith(wanted) ? 1 : 0 }))
      .sort((a, b) => b.begins - a.begins || weightOf(shelf, b.at) - weightOf(shelf, a.at) || a.at - b.at)
      .slice(0, limit)
      .flatMap(({ at }) => shelf.entries[at]?.key ?? []);
  }
}

function weightOf(shelf: Shelf, at: number): number {
  return shelf.entries[at]?.weight ?? 0;
}
