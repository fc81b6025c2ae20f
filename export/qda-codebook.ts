// The codebook in REFI-QDA's words: as part of a project, and alone as a QDC file.
import type { ExportTag } from '../core/export/model';
import type { Tag } from '../core/contract/schema/codebook';
import { qdaGuid } from './qda-guid';
import { qdaAttribute, qdaText } from './qda-xml';
import { safeColour } from './safe-colour';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** GUIDs of codes; tags that the codebook lacks are remembered, so that no coding points nowhere. */
export class QdaCodes {
  private readonly known: ReadonlySet<string>;
  private readonly further = new Map<string, ExportTag>();

  constructor(private readonly codebook: readonly Tag[]) {
    this.known = new Set(codebook.map(({ path }) => path));
  }

  guid(tag: ExportTag): string {
    if (!this.known.has(tag.path)) this.further.set(tag.path, tag);
    return qdaGuid('code', tag.path);
  }

  /** `<Codes>` with every tag so far, or nothing where there is none: an empty container is not valid. */
  xml(): string {
    const known = new Set(this.codebook.map(({ id }) => id));
    const childrenOf = Map.groupBy(this.codebook, ({ parentId }) =>
      parentId !== null && known.has(parentId) ? parentId : null,
    );
    const branch = (parentId: number | null): string =>
      (childrenOf.get(parentId) ?? [])
        .toSorted((a, b) => a.position - b.position)
        .map((tag) => code(tag, tag.name, tag.definition, branch(tag.id)))
        .join('');
    const further = [...this.further.values()].map((tag) => code(tag, tag.path, '', ''));
    const codes = branch(null) + further.join('');
    return codes === '' ? '' : `<Codes>${codes}</Codes>`;
  }
}

function code(tag: Pick<ExportTag, 'path' | 'colour'>, name: string, definition: string, children: string): string {
  const described = definition === '' ? '' : `<Description>${qdaText(definition)}</Description>`;
  return `<Code guid="${qdaGuid('code', tag.path)}" name="${qdaAttribute(name)}" isCodable="true" color="${safeColour(tag.colour)}">${described}${children}</Code>`;
}

/** A codebook exchange file (REFI-QDA Codebook 1.0); `codebook` holds at least one tag. */
export function* qdcChunks(codebook: readonly Tag[]): Generator<string> {
  yield `${XML}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Marsad">${new QdaCodes(codebook).xml()}</CodeBook>\n`;
}
