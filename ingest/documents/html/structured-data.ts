// What an article says of itself in JSON-LD: the schema.org types that news sites use, wherever they are nested.

export interface StructuredArticle {
  readonly headline: string | null;
  readonly body: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  /** As written, not yet read as a date. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Report|ReportageNews|OpinionNews|AnalysisNews|BackgroundNews|ReviewNews|AskPublicNews|AdvertiserContent|Satirical|Scholarly|Tech)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/i;

/** Enough for any real page; a hostile one is not walked to its end. */
const MOST_NODES = 20_000;

type Json = Readonly<Record<string, unknown>>;

/** The first and fullest article among the page's JSON-LD blocks (already parsed), or null. */
export function structuredArticle(blocks: readonly unknown[]): StructuredArticle | null {
  const byId = new Map<string, Json>();
  const found: Json[] = [];
  const queue: unknown[] = [...blocks];
  for (let read = 0; read < queue.length && read < MOST_NODES; read++) {
    const node = queue[read];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (isObject(node)) {
      const id = node['@id'];
      if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
      if (isArticle(node)) found.push(node);
      queue.push(...Object.values(node).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  const articles = found.map((node) => read(node, byId));
  return articles.toSorted((a, b) => filled(b) - filled(a))[0] ?? null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Json): boolean {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && ARTICLE_TYPES.test(name));
}

function read(node: Json, byId: ReadonlyMap<string, Json>): StructuredArticle {
  const names = (value: unknown): string | null => namesOf(value, byId, 0).join(', ') || null;
  return {
    headline: text(node.headline) ?? text(node.name),
    body: text(node.articleBody),
    author: names(node.author) ?? names(node.creator),
    publisher: names(node.publisher) ?? names(node.sourceOrganization),
    section: list(node.articleSection).map(text).find(Boolean) ?? null,
    published: text(node.datePublished) ?? text(node.dateCreated),
    url: text(node.url) ?? address(node.mainEntityOfPage),
    language: text(node.inLanguage),
  };
}

function filled(article: StructuredArticle): number {
  return Object.values(article).filter((value) => value !== null).length;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>, depth: number): string[] {
  const names = list(value).flatMap((entry) => {
    if (typeof entry === 'string') return /^https?:\/\//.test(entry) ? [] : [entry.trim()];
    if (!isObject(entry)) return [];
    const own = text(entry.name);
    if (own) return [own];
    const id = entry['@id'];
    const referred = typeof id === 'string' ? byId.get(id) : undefined;
    return referred && referred !== entry && depth < 3 ? namesOf(referred, byId, depth + 1) : [];
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

function address(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? value : null;
  if (!isObject(value)) return null;
  const id = value['@id'];
  return text(value.url) ?? (typeof id === 'string' && /^https?:\/\//.test(id) ? id : null);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
