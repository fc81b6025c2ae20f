// From which earlier article of its story each article took its text, and how much of it.
import { closenessOf, WORTH_COMPARING } from '../../core/stories/closeness';
import { containment, distinctShingles, estimatedContainment } from '../../core/stories/signature';
import { SourceIndex } from '../../core/stories/source-index';
import type { Closeness } from '../../core/contract/schema/stories';
import type { Connection } from '../archive/connection';
import { codeOf } from '../archive/system-failure';
import { bodyReader } from '../repositories/bodies';
import type { PlacedArticle } from './day-articles';

export interface Reuse {
  readonly closeness: Closeness;
  /** Share of the article's text, 0 to 1. */
  readonly reuse: number;
  readonly source: number | null;
}

interface Known {
  readonly reuse: number;
  readonly source: number | null;
}

const OWN_WORDS: Reuse = { closeness: 'related', reuse: 0, source: null };
/** Texts whose shingles are held while a story is worked out. */
const HELD_TEXTS = 64;

/** For the articles of one story in canonical order. What was counted before for the same two texts is not counted again. */
export function reuseReader(db: Connection): (articles: readonly PlacedArticle[]) => Reuse[] {
  const known = db.prepare('SELECT reuse, source_article_id AS source FROM story_articles WHERE article_id = ?');
  const shingles = shingleReader(db);
  const share = (article: PlacedArticle, source: PlacedArticle): number => {
    if (sameHashes(article, source)) return 1;
    const before = known.get(article.id) as Known | undefined;
    if (before?.source === source.id) return before.reuse;
    try {
      return containment(shingles(article.id), shingles(source.id));
    } catch (error) {
      if (codeOf(error).startsWith('SQLITE')) throw error;
      // a damaged text is `verify`'s to tell: it must not keep other articles from their stories
      return estimatedContainment(article.signature, source.signature);
    }
  };
  return (articles) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    const index = new SourceIndex();
    return articles.map((article) => {
      const found = index.bestSource(article.signature);
      index.add(article.id, article.signature);
      const source = found && byId.get(found.key);
      if (!source || found.share < WORTH_COMPARING) return OWN_WORDS;
      const reuse = share(article, source);
      const closeness = closenessOf(reuse);
      return closeness === 'related' ? OWN_WORDS : { closeness, reuse, source: source.id };
    });
  };
}

function sameHashes({ signature: a }: PlacedArticle, { signature: b }: PlacedArticle): boolean {
  if (a.shingles !== b.shingles || a.hashes.length !== b.hashes.length) return false;
  return a.hashes.every((hash, i) => hash === b.hashes[i]);
}

function shingleReader(db: Connection): (articleId: number) => Uint32Array {
  const readBody = bodyReader(db);
  const held = new Map<number, Uint32Array>();
  return (articleId) => {
    let shingles = held.get(articleId);
    held.delete(articleId);
    shingles ??= distinctShingles(readBody(articleId));
    held.set(articleId, shingles);
    for (const oldest of held.keys()) {
      if (held.size <= HELD_TEXTS) break;
      held.delete(oldest);
    }
    return shingles;
  };
}
