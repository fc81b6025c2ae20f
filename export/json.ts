// JSON: excerpts as a W3C Web Annotation collection from which another archive restores them, articles as a plain list.
import type { Tag } from '../core/contract/schema/codebook';
import { articleIri, CONTEXT, EXTENSION_NAMESPACE, OFFSET_UNIT } from '../core/export/annotation-format';
import { isWebAddress } from '../core/export/web-address';
import type {
  ExportArticle,
  ExportClaim,
  ExportDocument,
  ExportExcerpt,
  ExportSource,
  ExportStatement,
} from '../core/export/model';

/**
 * One AnnotationCollection with one AnnotationPage, one annotation a line. Lone surrogates are escaped, so every value is
 * exact. Offsets count UTF-16 code units, which each position selector says in `marsad:unit`.
 */
export async function* annotationChunks(document: ExportDocument<ExportExcerpt>): AsyncGenerator<string> {
  const head = {
    '@context': CONTEXT,
    id: `${EXTENSION_NAMESPACE}collection:${encodeURIComponent(document.createdAt)}`,
    type: 'AnnotationCollection',
    label: document.title.toWellFormed(),
    created: document.createdAt,
    'marsad:archive': { name: document.archiveName, selection: document.selection, language: document.language },
    'marsad:codebook': codebookTree(document.codebook),
  };
  const page = { type: 'AnnotationPage', startIndex: 0 };
  yield `${openObject(head)},\n"first":${openObject(page)},\n"items":[`;
  const total = yield* list(document.items, annotation);
  yield `]},\n"total":${total}}\n`;
}

/** An object `{"marsad:format":"articles", …, "items":[…], "total":n}`, one article a line. */
export function articleJsonChunks(document: ExportDocument<ExportArticle>): AsyncGenerator<string> {
  return plainList('articles', document, (a) => ({
    ...articleFields(a),
    revision: a.revision,
    canonicalUrl: a.canonicalUrl,
    importedAt: a.importedAt,
    body: a.body,
  }));
}

/** The same with `"statements"`: the source's fields under `article`, the rest as in the model. */
export function statementJsonChunks(document: ExportDocument<ExportStatement>): AsyncGenerator<string> {
  return plainList('statements', document, (s) => ({
    statementId: s.statementId,
    speaker: s.speaker === null ? null : { id: s.speakerId, name: s.speaker },
    mention: s.mention,
    cue: s.cue,
    stance: s.stance,
    kind: s.kind,
    text: s.text,
    start: s.start,
    end: s.end,
    'marsad:unit': OFFSET_UNIT,
    contextBefore: s.contextBefore,
    contextAfter: s.contextAfter,
    relayedBy: s.relayedBy,
    status: s.status,
    confidence: s.confidence,
    rule: s.rule,
    note: s.note,
    article: articleFields(s),
  }));
}

/** The same with `"comparison"`: rows with their cells, as `marsad compare --json` answers them, and the columns with each. */
export function comparisonJsonChunks(document: ExportDocument<ExportClaim>): AsyncGenerator<string> {
  return plainList('comparison', document, ({ row, columns }) => ({ ...row, columns: columns.map((c) => c.outlet) }));
}

async function* plainList<Item>(
  format: string,
  document: ExportDocument<Item>,
  shape: (item: Item) => unknown,
): AsyncGenerator<string> {
  const head = {
    'marsad:format': format,
    'marsad:version': 1,
    label: document.title,
    created: document.createdAt,
    'marsad:archive': { name: document.archiveName, selection: document.selection, language: document.language },
  };
  yield `${openObject(head)},\n"items":[`;
  const total = yield* list(document.items, shape);
  yield `],\n"total":${total}}\n`;
}

async function* list<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  shape: (item: Item) => unknown,
): AsyncGenerator<string, number> {
  let count = 0;
  for await (const item of items) {
    yield `${count === 0 ? '\n' : ',\n'}${JSON.stringify(shape(item))}`;
    count++;
  }
  if (count > 0) yield '\n';
  return count;
}

/** A serialised object left open, so that more keys can follow. */
function openObject(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function annotation(excerpt: ExportExcerpt): object {
  const article = articleIri(excerpt.textSha256);
  const body: object[] = excerpt.tags.map((tag) => ({
    type: 'TextualBody',
    purpose: 'tagging',
    value: tag.path,
    'marsad:tag': { id: tag.id, colour: tag.colour },
  }));
  if (excerpt.note !== '') {
    body.push({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: excerpt.note });
  }
  return {
    id: `urn:marsad:excerpt:${excerpt.textSha256}:${excerpt.start}-${excerpt.end}:${excerpt.excerptId}`,
    type: 'Annotation',
    motivation: excerpt.note === '' ? 'tagging' : ['tagging', 'commenting'],
    created: excerpt.createdAt,
    modified: excerpt.updatedAt,
    body,
    target: {
      type: 'SpecificResource',
      source: {
        id: article,
        type: 'Text',
        format: 'text/plain',
        language: excerpt.language,
        ...(isWebAddress(excerpt.url) ? { via: excerpt.url } : {}),
      },
      selector: [
        { type: 'TextPositionSelector', start: excerpt.start, end: excerpt.end, 'marsad:unit': OFFSET_UNIT },
        { type: 'TextQuoteSelector', exact: excerpt.quote, prefix: excerpt.prefix, suffix: excerpt.suffix },
      ],
    },
    'marsad:article': articleFields(excerpt),
    'marsad:excerpt': {
      id: excerpt.excerptId,
      contextBefore: excerpt.contextBefore,
      contextAfter: excerpt.contextAfter,
    },
  };
}

function articleFields(source: ExportSource): ExportSource {
  return {
    articleId: source.articleId,
    outlet: source.outlet,
    section: source.section,
    title: source.title,
    author: source.author,
    publishedAt: source.publishedAt,
    language: source.language,
    url: source.url,
    textSha256: source.textSha256,
    sourceSha256: source.sourceSha256,
  };
}

interface TagNode {
  readonly id: number;
  readonly name: string;
  readonly colour: string;
  readonly definition: string;
  readonly shortcut: string | null;
  readonly children: readonly TagNode[];
}

function codebookTree(tags: readonly Tag[]): readonly TagNode[] {
  const known = new Set(tags.map((t) => t.id));
  const childrenOf = new Map<number | null, Tag[]>();
  for (const tag of tags) {
    const parent = tag.parentId !== null && known.has(tag.parentId) ? tag.parentId : null;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(tag);
    else childrenOf.set(parent, [tag]);
  }
  const branch = (parentId: number | null): TagNode[] =>
    (childrenOf.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, name, colour, definition, shortcut }) => ({
        id,
        name,
        colour,
        definition,
        shortcut,
        children: branch(id),
      }));
  return branch(null);
}
