// Reads a W3C annotation file back into excerpts and a codebook; one bad annotation costs only itself.
import { z } from 'zod';
import { MarsadError } from '../contract/errors';
import { OFFSET_UNIT, textSha256Of } from './annotation-format';
import { CodebookReader, type ReadTag, type RejectedTag, type TagPath } from './codebook-read';

/** What an annotation says of its article; `null` where it says nothing. */
export interface ReadSource {
  readonly textSha256: string | null;
  readonly sourceSha256: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

export interface ReadExcerpt {
  /** Place among the annotations of the file, from 0. */
  readonly index: number;
  readonly source: ReadSource;
  /**
   * UTF-16 code units into the body, or null where the file gives none in that unit. To be checked against the body before
   * use (`anchorQuote`): a foreign file that names no unit may count something else.
   */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Each stands in `codebook`. */
  readonly tags: readonly TagPath[];
  readonly note: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export type RejectedReason =
  'NOT_AN_ANNOTATION' | 'NO_QUOTE' | 'BAD_POSITION' | 'BAD_TAG' | 'NOTE_TOO_LONG' | 'NO_ARTICLE' | 'BAD_FIELD';

export interface RejectedAnnotation {
  readonly index: number;
  readonly reason: RejectedReason;
  /** Where in the annotation, `target.selector`; never text of the file. */
  readonly detail: string;
}

export interface AnnotationsRead {
  /** Annotations in the file: `excerpts.length + rejected.length`. */
  readonly read: number;
  /** Parents before their children; also holds tags that only annotations name. */
  readonly codebook: readonly ReadTag[];
  readonly excerpts: readonly ReadExcerpt[];
  readonly rejected: readonly RejectedAnnotation[];
  readonly rejectedTags: readonly RejectedTag[];
}

const NOTE_UNITS = 100_000;

const oneOrMany = <T extends z.ZodType>(one: T) => z.union([z.array(one), one.transform((value) => [value])]);
const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .nullish()
  .catch(null);
const optionalText = z.string().nullish();

const bodySchema = z.union([
  z.string().transform((value) => ({ value, purpose: [] as string[], 'marsad:tag': undefined })),
  z.looseObject({
    value: z.string().default(''),
    purpose: oneOrMany(z.string()).default([]),
    'marsad:tag': z.looseObject({ id: z.number(), colour: z.string().optional().catch(undefined) }).optional(),
  }),
]);

const selectorSchema = z.looseObject({
  type: z.string(),
  start: z.unknown().optional(),
  end: z.unknown().optional(),
  'marsad:unit': z.string().optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

const offsetsSchema = z.object({ start: z.int().nonnegative(), end: z.int() }).refine(({ start, end }) => start < end);

const sourceSchema = z.union([
  z.string().transform((id) => ({ id, language: undefined, via: undefined })),
  z.looseObject({ id: z.string().optional(), language: z.unknown().optional(), via: z.unknown().optional() }),
]);

const annotationSchema = z.looseObject({
  type: oneOrMany(z.string()).refine((types) => types.includes('Annotation')),
  motivation: oneOrMany(z.string()).default([]),
  created: instant,
  modified: instant,
  body: oneOrMany(bodySchema).default([]),
  target: z.looseObject({ source: sourceSchema.optional(), selector: oneOrMany(selectorSchema).default([]) }),
  'marsad:article': z
    .looseObject({
      outlet: optionalText,
      section: optionalText,
      title: optionalText,
      author: optionalText,
      publishedAt: optionalText,
      language: optionalText,
      url: optionalText,
      textSha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/i)
        .nullish(),
      sourceSha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/i)
        .nullish(),
    })
    .optional(),
});
type Annotation = z.infer<typeof annotationSchema>;

/**
 * Reads a parsed JSON value: an AnnotationCollection with its first page inside, an AnnotationPage, a list of annotations
 * or a single one. EXPORT_BAD_FILE {reason: 'NOT_ANNOTATIONS'} for anything else; faults of single annotations are told in
 * `rejected`.
 */
export function readAnnotations(value: unknown): AnnotationsRead {
  const { items, codebook } = annotationsIn(value);
  const tags = new CodebookReader(codebook);
  const excerpts: ReadExcerpt[] = [];
  const rejected: RejectedAnnotation[] = [];
  items.forEach((item, index) => {
    const read = readOne(item, index, tags);
    if ('reason' in read) rejected.push(read);
    else excerpts.push(read);
  });
  return { read: items.length, codebook: tags.all(), excerpts, rejected, rejectedTags: tags.rejected };
}

const pageSchema = z.looseObject({ items: z.array(z.unknown()) });
const collectionSchema = z.looseObject({ first: pageSchema });

function annotationsIn(value: unknown): { items: readonly unknown[]; codebook: unknown } {
  if (Array.isArray(value)) return { items: value, codebook: undefined };
  const collection = collectionSchema.safeParse(value);
  if (collection.success) return { items: collection.data.first.items, codebook: collection.data['marsad:codebook'] };
  const page = pageSchema.safeParse(value);
  // An export of articles also has `items`, and says what it is.
  if (page.success && page.data['marsad:format'] === undefined) {
    return { items: page.data.items, codebook: page.data['marsad:codebook'] };
  }
  if (annotationSchema.safeParse(value).success) return { items: [value], codebook: undefined };
  throw new MarsadError('EXPORT_BAD_FILE', { reason: 'NOT_ANNOTATIONS' });
}

function readOne(item: unknown, index: number, codebook: CodebookReader): ReadExcerpt | RejectedAnnotation {
  const parsed = annotationSchema.safeParse(item);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return { index, reason: reasonFor(path), detail: path.map(String).join('.') };
  }
  const annotation = parsed.data;
  const quoteSelector = annotation.target.selector.find((s) => s.type === 'TextQuoteSelector');
  if (!quoteSelector?.exact) return { index, reason: 'NO_QUOTE', detail: 'target.selector' };
  const position = positionIn(annotation);
  if (position === 'bad') return { index, reason: 'BAD_POSITION', detail: 'target.selector' };
  const source = sourceOf(annotation);
  if (source.textSha256 === null && source.url === null)
    return { index, reason: 'NO_ARTICLE', detail: 'target.source' };
  const tags: TagPath[] = [];
  const notes: string[] = [];
  for (const body of annotation.body) {
    const purposes = body.purpose.length > 0 ? body.purpose : annotation.motivation;
    if (purposes.includes('tagging')) {
      const tag = codebook.resolve(body['marsad:tag']?.id ?? null, body.value, body['marsad:tag']?.colour ?? null);
      if (tag === null) return { index, reason: 'BAD_TAG', detail: 'body' };
      if (!tags.some((other) => samePath(other, tag))) tags.push(tag);
    } else if (body.value !== '') notes.push(body.value);
  }
  const note = notes.join('\n\n');
  if (note.length > NOTE_UNITS) return { index, reason: 'NOTE_TOO_LONG', detail: 'body' };
  return {
    index,
    source,
    position,
    quote: quoteSelector.exact,
    prefix: quoteSelector.prefix ?? '',
    suffix: quoteSelector.suffix ?? '',
    tags,
    note,
    createdAt: annotation.created ?? null,
    updatedAt: annotation.modified ?? null,
  };
}

function reasonFor(path: readonly PropertyKey[]): RejectedReason {
  if (path.length === 0 || path[0] === 'type') return 'NOT_AN_ANNOTATION';
  return 'BAD_FIELD';
}

function positionIn(annotation: Annotation): ReadExcerpt['position'] | 'bad' {
  const selector = annotation.target.selector.find((s) => s.type === 'TextPositionSelector');
  if (!selector) return null;
  if (selector['marsad:unit'] !== undefined && selector['marsad:unit'] !== OFFSET_UNIT) return null;
  const offsets = offsetsSchema.safeParse(selector);
  return offsets.success ? offsets.data : 'bad';
}

function sourceOf(annotation: Annotation): ReadSource {
  const article = annotation['marsad:article'];
  const { source } = annotation.target;
  const iri = source?.id ?? '';
  const via = typeof source?.via === 'string' ? source.via : null;
  return {
    textSha256: article?.textSha256?.toLowerCase() ?? textSha256Of(iri),
    sourceSha256: article?.sourceSha256?.toLowerCase() ?? null,
    outlet: article?.outlet ?? null,
    section: article?.section ?? null,
    title: article?.title ?? null,
    author: article?.author ?? null,
    publishedAt: article?.publishedAt ?? null,
    language: article?.language ?? (typeof source?.language === 'string' ? source.language : null),
    url: article?.url ?? via ?? (/^https?:/i.test(iri) ? iri : null),
  };
}

function samePath(a: TagPath, b: TagPath): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
