// Reads the codebook of an annotation file: a tree of tags, completed by tags that only annotations name.
import { z } from 'zod';
import { tagColour } from '../contract/schema/codebook';
import { NEUTRAL_COLOUR } from './colour';

/** Names from the root down. */
export type TagPath = readonly string[];

export interface ReadTag {
  readonly path: TagPath;
  readonly colour: string;
  readonly definition: string;
  readonly shortcut: string | null;
}

export interface RejectedTag {
  /** Names of the parents, then the child's place among its siblings, from 0. */
  readonly at: string;
  readonly reason: 'BAD_TAG' | 'TOO_DEEP';
}

const DEEPEST = 64;
const NAME_UNITS = 200;

const nodeSchema = z.looseObject({
  id: z.number(),
  name: z.string().min(1).max(NAME_UNITS),
  colour: tagColour.catch(NEUTRAL_COLOUR),
  definition: z.string().max(10_000).default(''),
  shortcut: z.string().max(1).nullable().catch(null).default(null),
  children: z.array(z.unknown()).default([]),
});

export class CodebookReader {
  readonly rejected: RejectedTag[] = [];
  private readonly tags = new Map<string, ReadTag>();
  private readonly pathOfId = new Map<number, TagPath>();

  /** `tree` is the file's `marsad:codebook`, whatever it turns out to be. */
  constructor(tree: unknown) {
    if (Array.isArray(tree)) this.readNodes(tree, []);
    else if (tree !== undefined) this.rejected.push({ at: '', reason: 'BAD_TAG' });
  }

  /** Every tag, parents before their children, siblings in the order of the file. */
  all(): readonly ReadTag[] {
    return [...this.tags.values()];
  }

  /** The tag of an annotation: by its id in this file's codebook, else by its path text; null when it has no usable name. */
  resolve(id: number | null, pathText: string, colour: string | null): TagPath | null {
    const known = id === null ? undefined : this.pathOfId.get(id);
    if (known) return known;
    const path = pathText
      .split('/')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (path.length === 0 || path.length > DEEPEST || path.some((name) => name.length > NAME_UNITS)) return null;
    const own = tagColour.safeParse(colour);
    path.forEach((_, i) => {
      const part = path.slice(0, i + 1);
      const isLeaf = i === path.length - 1;
      this.add({
        path: part,
        colour: isLeaf && own.success ? own.data : NEUTRAL_COLOUR,
        definition: '',
        shortcut: null,
      });
    });
    return path;
  }

  private readNodes(nodes: readonly unknown[], parent: TagPath): void {
    nodes.forEach((value, i) => {
      const at = [...parent, String(i)].join('/');
      if (parent.length >= DEEPEST) {
        this.rejected.push({ at, reason: 'TOO_DEEP' });
        return;
      }
      const node = nodeSchema.safeParse(value);
      if (!node.success) {
        this.rejected.push({ at, reason: 'BAD_TAG' });
        return;
      }
      const { id, name, colour, definition, shortcut, children } = node.data;
      const path = [...parent, name];
      this.add({ path, colour, definition, shortcut });
      this.pathOfId.set(id, path);
      this.readNodes(children, path);
    });
  }

  private add(tag: ReadTag): void {
    const key = JSON.stringify(tag.path);
    if (!this.tags.has(key)) this.tags.set(key, tag);
  }
}
