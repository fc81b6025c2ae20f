// Finds tags by what a person writes: the path from the root, a name that is the only one, or an id.
import { MarsadError } from '../../core/contract/errors';
import type { Tag } from '../../core/contract/schema/codebook';
import type { Ask } from './archive-access';
import { usageError } from './failure';

/** The tag, or undefined. @throws MarsadError USAGE where a bare name is that of several tags */
export function matchTag(codebook: readonly Tag[], text: string): Tag | undefined {
  const byPath = codebook.find((tag) => tag.path === text);
  if (byPath) return byPath;
  const byName = codebook.filter((tag) => tag.name === text);
  if (byName.length > 1) {
    throw usageError(
      `There are several tags "${text}"; name one by its path: ${byName.map((tag) => tag.path).join(', ')}.`,
    );
  }
  return byName[0] ?? codebook.find((tag) => String(tag.id) === text);
}

/** @throws MarsadError TAG_NOT_FOUND {name} */
export function findTag(codebook: readonly Tag[], text: string): Tag {
  const tag = matchTag(codebook, text);
  if (!tag) throw new MarsadError('TAG_NOT_FOUND', { name: text });
  return tag;
}

/** Makes what is missing of a path like `Mediation/Egypt`, and answers its last tag with the paths that were made. */
export async function ensureTag(ask: Ask, path: string): Promise<{ tag: Tag; made: readonly string[] }> {
  const known = matchTag(await ask('tags.list', {}), path);
  if (known) return { tag: known, made: [] };
  const made: string[] = [];
  const [root = '', ...below] = path.split('/');
  let tag = await ensureChild(ask, null, root, made);
  for (const name of below) tag = await ensureChild(ask, tag.id, name, made);
  return { tag, made };
}

async function ensureChild(ask: Ask, parentId: number | null, name: string, made: string[]): Promise<Tag> {
  const known = (await ask('tags.list', {})).find((tag) => tag.parentId === parentId && tag.name === name);
  if (known) return known;
  const tag = await ask('tags.create', { name, parentId });
  made.push(tag.path);
  return tag;
}
