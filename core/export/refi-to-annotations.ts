// Makes the annotations that an archive takes in out of what a REFI-QDA project says.
import { CONTEXT, OFFSET_UNIT, articleIri } from './annotation-format';
import { CodeUnits } from './code-points';

export interface RefiCode {
  readonly guid: string;
  readonly name: string;
  readonly colour: string | null;
  readonly definition: string;
  readonly children: readonly RefiCode[];
}

export interface RefiSelection {
  /** Code points into the source's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly notes: readonly string[];
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export interface RefiSource {
  readonly text: string;
  readonly textSha256: string;
  readonly title: string;
  readonly fields: Readonly<
    Record<'outlet' | 'section' | 'author' | 'publishedAt' | 'language' | 'url', string | null>
  >;
  readonly sourceSha256: string | null;
  readonly selections: readonly RefiSelection[];
}

/** Text on either side by which a quote is found again; UTF-16 code units. */
const REACH = 64;

/** The codebook as annotation files hold it; codes are numbered, `numberOf` gives the numbers by GUID. */
export function refiCodebook(codes: readonly RefiCode[], numberOf: Map<string, number>): object[] {
  return codes.map(({ guid, name, colour, definition, children }) => {
    const number = numberOf.size + 1;
    numberOf.set(guid, number);
    return {
      id: number,
      name,
      ...(colour === null ? {} : { colour: sixDigits(colour) }),
      definition,
      children: refiCodebook(children, numberOf),
    };
  });
}

/** One annotation a selection; a position outside the text becomes one that its reader rejects. */
export function refiAnnotations(source: RefiSource, numberOf: ReadonlyMap<string, number>): object[] {
  const { text } = source;
  const units = new CodeUnits(text);
  return source.selections.map((selection) => {
    const [start, end] = [units.before(selection.start), units.before(selection.end)];
    const found = start !== null && end !== null && start < end;
    const [from, to] = found ? [start, end] : [0, 0];
    return {
      type: 'Annotation',
      ...(selection.createdAt === null ? {} : { created: selection.createdAt }),
      ...(selection.updatedAt === null ? {} : { modified: selection.updatedAt }),
      body: [
        ...selection.codes.map((guid) => ({
          type: 'TextualBody',
          purpose: 'tagging',
          value: '',
          'marsad:tag': { id: numberOf.get(guid) ?? 0 },
        })),
        ...selection.notes.map((value) => ({ type: 'TextualBody', purpose: 'commenting', value })),
      ],
      target: {
        source: { id: articleIri(source.textSha256) },
        selector: [
          { type: 'TextPositionSelector', start: from, end: to, 'marsad:unit': OFFSET_UNIT },
          {
            type: 'TextQuoteSelector',
            exact: text.slice(from, to),
            prefix: text.slice(Math.max(0, from - REACH), from),
            suffix: text.slice(to, to + REACH),
          },
        ],
      },
      'marsad:article': {
        ...source.fields,
        title: source.title,
        textSha256: source.textSha256,
        sourceSha256: source.sourceSha256,
      },
    };
  });
}

export function refiCollection(codebook: readonly object[], items: readonly object[]): object {
  return {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    'marsad:codebook': codebook,
    first: { type: 'AnnotationPage', items },
  };
}

/** `#rgb` and `#RRGGBB` as our tags have them. */
function sixDigits(colour: string): string {
  return colour.toLowerCase().replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
}
