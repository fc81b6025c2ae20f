// Takes the excerpts of an annotation file into this archive: tags by their paths, articles by their text, passages by their quotes.
import { anchorQuote } from '../../core/export/anchor';
import { readAnnotations, type ReadExcerpt } from '../../core/export/annotations-read';
import type { ReadTag, TagPath } from '../../core/export/codebook-read';
import type { CommandOutput } from '../../core/contract/commands';
import { urlKey } from '../../core/model/url-key';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { childrenOf } from './codebook-read';
import { createTag, nameKey } from './codebook-write';
import { passageAt, type Passage } from './excerpt-span';
import { ExcerptWriter } from './excerpt-write';
import { runOperation } from './operations';

type Answer = CommandOutput<'excerpts.importJson'>;
type Rejection = 'ARTICLE_NOT_IN_ARCHIVE' | 'QUOTE_NOT_FOUND';

/**
 * One operation for the whole file; tags of its codebook that are missing here are made. An excerpt that is here already, the
 * same passage with all its tags and the same note, counts as present. EXPORT_BAD_FILE for what is no annotation file.
 */
export function importAnnotations(db: Connection, annotations: unknown): Answer {
  const file = readAnnotations(annotations);
  return runOperation(
    db,
    'excerpt.import',
    ({ added }) => ({ count: added }),
    () => {
      const tagIds = new TagPaths(db);
      for (const tag of file.codebook) tagIds.make(tag);
      const importer = new ExcerptImporter(db, tagIds);
      const answer: Answer = {
        read: file.read,
        added: 0,
        present: 0,
        rejected: file.rejected.map(({ index, reason }) => ({ index, reason })),
      };
      for (const excerpt of file.excerpts) {
        const outcome = importer.take(excerpt);
        if (outcome === 'added') answer.added++;
        else if (outcome === 'present') answer.present++;
        else answer.rejected.push({ index: excerpt.index, reason: outcome });
      }
      answer.rejected.sort((a, b) => a.index - b.index);
      return answer;
    },
  );
}

/** Finds tags by their names from the root down, and makes what is missing. */
class TagPaths {
  private readonly ids = new Map<string, number>();

  constructor(private readonly db: Connection) {}

  make({ path, colour, definition, shortcut }: ReadTag): void {
    const parentId = path.length === 1 ? null : this.idOf(path.slice(0, -1));
    const name = path.at(-1) ?? '';
    const present = childrenOf(this.db, parentId).find((tag) => nameKey(tag.name) === nameKey(name));
    const id = present?.id ?? createTag(this.db, { name, parentId, colour, definition, shortcut: this.free(shortcut) });
    this.ids.set(JSON.stringify(path), id);
  }

  idOf(path: TagPath): number {
    const id = this.ids.get(JSON.stringify(path));
    if (id === undefined) throw new Error('the file names a tag that its own codebook lacks');
    return id;
  }

  /** A shortcut that a tag here has already stays with that tag. */
  private free(shortcut: string | null): string | null {
    if (shortcut === null || shortcut === '') return null;
    const taken = this.db
      .prepare('SELECT 1 FROM tags WHERE shortcut = ? COLLATE NOCASE AND removed_at IS NULL')
      .get(shortcut);
    return taken === undefined ? shortcut : null;
  }
}

class ExcerptImporter {
  private readonly writer;
  private readonly readBody;
  private readonly byText;
  private readonly byUrl;
  private readonly identical;
  private readonly tagsOf;
  private urls: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(
    private readonly db: Connection,
    private readonly tags: TagPaths,
  ) {
    this.writer = new ExcerptWriter(db);
    this.readBody = bodyReader(db);
    this.byText = db
      .prepare('SELECT id FROM articles WHERE text_sha256 = ? ORDER BY trashed_at IS NOT NULL, latest DESC, id')
      .pluck();
    this.byUrl = db
      .prepare('SELECT id, url FROM articles WHERE url IS NOT NULL ORDER BY trashed_at IS NOT NULL, latest DESC, id')
      .raw();
    this.identical = db.prepare(
      'SELECT id, note FROM excerpts WHERE article_id = ? AND start = ? AND "end" = ? AND trashed_at IS NULL ORDER BY id',
    );
    this.tagsOf = db.prepare('SELECT tag_id FROM excerpt_tags WHERE excerpt_id = ?').pluck();
  }

  take(excerpt: ReadExcerpt): 'added' | 'present' | Rejection {
    const articles = this.articlesOf(excerpt);
    if (articles.length === 0) return 'ARTICLE_NOT_IN_ARCHIVE';
    for (const articleId of articles) {
      const passage = this.anchor(articleId, excerpt);
      if (passage) return this.put(articleId, passage, excerpt);
    }
    return 'QUOTE_NOT_FOUND';
  }

  private anchor(articleId: number, { position, quote, prefix, suffix }: ReadExcerpt): Passage | null {
    const body = this.readBody(articleId);
    const range = anchorQuote(body, {
      start: position?.start ?? null,
      end: position?.end ?? null,
      quote,
      prefix,
      suffix,
    });
    return range && passageAt(body, range.start, range.end);
  }

  private put(articleId: number, passage: Passage, excerpt: ReadExcerpt): 'added' | 'present' {
    const tags = excerpt.tags.map((path) => this.tags.idOf(path));
    const here = this.identical.all(articleId, passage.start, passage.end) as { id: number; note: string }[];
    const same = here.some(({ id, note }) => {
      if (note !== excerpt.note) return false;
      const present = new Set(this.tagsOf.all(id) as number[]);
      return tags.every((tag) => present.has(tag));
    });
    if (same) return 'present';
    const now = new Date().toISOString();
    const createdAt = excerpt.createdAt ?? excerpt.updatedAt ?? now;
    this.writer.add(articleId, passage, tags, excerpt.note, { createdAt, updatedAt: excerpt.updatedAt ?? createdAt });
    return 'added';
  }

  /** The articles with the same title and body; else those at the same address, where the quote decides. */
  private articlesOf({ source }: ReadExcerpt): readonly number[] {
    if (source.textSha256 !== null) {
      const ids = this.byText.all(Buffer.from(source.textSha256, 'hex')) as number[];
      if (ids.length > 0) return this.preferOutlet(ids, source.outlet);
    }
    const key = source.url === null ? null : urlKey(source.url);
    return key === null ? [] : this.preferOutlet(this.atAddress(key), source.outlet);
  }

  private atAddress(key: string): readonly number[] {
    if (!this.urls) {
      const urls = new Map<string, number[]>();
      for (const [id, url] of this.byUrl.all() as [number, string][]) {
        const known = urlKey(url);
        if (known !== null) urls.set(known, [...(urls.get(known) ?? []), id]);
      }
      this.urls = urls;
    }
    return this.urls.get(key) ?? [];
  }

  /** Wire copy has one text in many outlets: the outlet of the annotation comes first. */
  private preferOutlet(ids: readonly number[], outlet: string | null): readonly number[] {
    if (ids.length < 2 || outlet === null) return ids;
    const name = this.db
      .prepare('SELECT n.name FROM articles a JOIN names n ON n.id = a.outlet_id WHERE a.id = ?')
      .pluck();
    const here = ids.filter((id) => name.get(id) === outlet);
    return [...here, ...ids.filter((id) => !here.includes(id))];
  }
}
