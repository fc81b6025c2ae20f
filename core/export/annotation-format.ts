// The vocabulary shared by the writer and the reader of annotation files: W3C Web Annotation plus `marsad:` extensions.

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Prefix of the extension terms. Raised to `:2:` only when an older reader would misread the file. */
export const EXTENSION_NAMESPACE = 'urn:marsad:ns:1:';

/** JSON-LD context: the extension objects are JSON literals, so that a linked-data processor keeps them whole. */
export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    marsad: EXTENSION_NAMESPACE,
    'marsad:archive': { '@type': '@json' },
    'marsad:codebook': { '@type': '@json' },
    'marsad:article': { '@type': '@json' },
    'marsad:excerpt': { '@type': '@json' },
    'marsad:tag': { '@type': '@json' },
  },
] as const;

/** What `start` and `end` of our position selectors count; stands in each of them as `marsad:unit`. */
export const OFFSET_UNIT = 'utf-16-code-unit';

/** IRI of an article by its text: `urn:sha256:` and the hex of `textSha256`. */
export function articleIri(textSha256: string): string {
  return `urn:sha256:${textSha256}`;
}

/** The inverse of `articleIri`; null for any other IRI. */
export function textSha256Of(iri: string): string | null {
  return /^urn:sha256:([0-9a-f]{64})$/i.exec(iri)?.[1]?.toLowerCase() ?? null;
}
