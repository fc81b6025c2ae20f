// Which articles report which speakers and stances, for `speaker:`, `stance:` and the facets.
import type { FieldNode } from '../../core/query/ast';
import { stanceMatches, termsMatch } from '../../core/query/field-match';
import { stances, type Stance } from '../../core/statements/stance';
import type { CountedTerm } from '../../core/text/token';
import type { FacetRow, Facets } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { countOf, type Bitmap } from './bitmap';
import { readSpeakerRegister, type SpeakerRegister } from './speaker-register';
import type { StatementColumns } from './statement-columns';

type Forms = ReadonlyMap<number, readonly (readonly string[])[]>;

export class SpeakerSets {
  private kept: SpeakerRegister | null = null;
  /** By root: the folded words of every form of its names, those of speakers merged into it included. */
  private forms: Forms | null = null;

  constructor(
    private readonly db: Connection,
    private readonly columns: StatementColumns,
  ) {}

  /** To be called when statements, speakers or articles have changed. */
  forget(): void {
    this.kept = null;
    this.forms = null;
  }

  /** The speakers that `speaker:…` means, merged ones under the one that they are now. */
  named(node: FieldNode): ReadonlySet<number> {
    const out = new Set<number>();
    for (const [root, forms] of this.namesByRoot()) {
      if (forms.some((terms) => termsMatch(node, terms))) out.add(root);
    }
    return out;
  }

  /** The articles that report a statement of one of the speakers; they may have been merged since. */
  articlesOf(speakers: Iterable<number>, maxId: number): Bitmap {
    const { roots } = this.register();
    const chosen = new Set([...speakers].map((id) => roots[id] ?? 0));
    return this.columns.withSpeaker(
      Uint8Array.from(roots, (root) => (chosen.has(root) ? 1 : 0)),
      maxId,
    );
  }

  /** Names of speakers with the number of articles that report them, in the whole archive. */
  explained(speakers: ReadonlySet<number>): readonly CountedTerm[] {
    const { speakers: register } = this.register();
    const counts = this.speakerCounts(this.everything());
    return [...speakers].map((root) => ({ term: register.get(root)?.name ?? '', count: counts.get(root) ?? 0 }));
  }

  articlesWithStance(stance: Stance): number {
    return countOf(this.articlesWith([stance], this.columns.size - 1));
  }

  articlesWith(wanted: readonly Stance[], maxId: number): Bitmap {
    return this.columns.withStance(
      wanted.map((stance) => stances.indexOf(stance)),
      maxId,
    );
  }

  /** The classes that `stance:…` means. */
  static stancesOf(node: FieldNode): readonly Stance[] {
    return stances.filter((stance) => stanceMatches(node, stance));
  }

  /** How many articles of a scope report each speaker; words that stand for nobody certain are left out. */
  speakerFacet(scope: Bitmap): Facets['speaker'] {
    const counts = this.speakerCounts(scope);
    const { speakers } = this.register();
    return [...counts]
      .flatMap(([root, count]) => {
        const speaker = speakers.get(root);
        if (!speaker || speaker.status === 'unnamed') return [];
        return { id: root, value: speaker.name, names: speaker.names, count };
      })
      .sort((a, b) => byCount(a, b) || a.id - b.id);
  }

  stanceFacet(scope: Bitmap): Facets['stance'] {
    const counts = this.columns.countStances(scope);
    return stances
      .map((value, position) => ({ value, count: counts[position] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort(byCount);
  }

  private everything(): Bitmap {
    return new Uint8Array(this.columns.size).fill(1);
  }

  /** By root, each article once. */
  private speakerCounts(scope: Bitmap): ReadonlyMap<number, number> {
    const { roots } = this.register();
    const counts = this.columns.countSpeakers(scope, roots);
    const out = new Map<number, number>();
    counts.forEach((count, root) => {
      if (count > 0) out.set(root, count);
    });
    return out;
  }

  private register(): SpeakerRegister {
    this.kept ??= readSpeakerRegister(this.db);
    return this.kept;
  }

  private namesByRoot(): Forms {
    if (this.forms) return this.forms;
    const { roots } = this.register();
    const aliases = this.db.prepare('SELECT speaker_id, folded FROM speaker_aliases').raw().all() as [number, string][];
    const forms = new Map<number, string[][]>();
    for (const [speaker, folded] of aliases) {
      const root = roots[speaker] ?? 0;
      const known = forms.get(root);
      if (known) known.push(folded.split(' '));
      else forms.set(root, [folded.split(' ')]);
    }
    this.forms = forms;
    return forms;
  }
}

function byCount(a: FacetRow, b: FacetRow): number {
  return b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
}
