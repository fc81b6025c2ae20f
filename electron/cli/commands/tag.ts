// `marsad tag …`: the codebook. Each command answers the codebook as it is afterwards.
import type { Tag } from '../../../core/contract/schema/codebook';
import { withReader, withWriter, type Ask } from '../archive-access';
import type { Command, Invocation } from '../command';
import { line } from '../line';
import { ensureTag, findTag } from '../tags';

async function answer({ out }: Invocation, codebook: readonly Tag[]): Promise<0> {
  const indent = (tag: Tag): string => '  '.repeat(tag.path.split('/').length - 1);
  await out.answer(
    codebook,
    codebook.map((tag) => `${indent(tag)}${line(tag.name)}  (${tag.excerpts} excerpts, ${tag.articles} articles)`),
  );
  return 0;
}

/** Runs one change and answers the codebook. */
function changing(change: (ask: Ask, invocation: Invocation) => Promise<unknown>): Command['run'] {
  return (invocation) =>
    withWriter(invocation.archive, 'marsad tag', async (ask) => {
      await change(ask, invocation);
      return answer(invocation, await ask('tags.list', {}));
    });
}

const tagList: Command = {
  name: 'tag list',
  summary: 'List the codebook',
  usage: '',
  positionals: [0, 0],
  options: {},
  run: (invocation) => withReader(invocation.archive, async (ask) => answer(invocation, await ask('tags.list', {}))),
};

const tagAdd: Command = {
  name: 'tag add',
  summary: 'Add a tag; PATH is its name, or Parent/Name',
  usage: 'PATH',
  positionals: [1, 1],
  options: {
    colour: { value: '#rrggbb', help: 'colour of its excerpts' },
    definition: { value: 'TEXT', help: 'when to use it' },
    shortcut: { value: 'KEY', help: 'one key that tags the selection in the window' },
  },
  run: changing(async (ask, { args }) => {
    const segments = (args.positionals[0] ?? '').split('/');
    if (segments.some((name) => name.trim() === '')) args.fail('A tag needs a name, and so does each of its parents.');
    const parentPath = segments.slice(0, -1).join('/');
    const parent = parentPath === '' ? null : (await ensureTag(ask, parentPath)).tag;
    const [colour, definition, shortcut] = [args.text('colour'), args.text('definition'), args.text('shortcut')];
    await ask('tags.create', {
      name: segments.at(-1) ?? '',
      parentId: parent?.id ?? null,
      ...(colour === undefined ? {} : { colour }),
      ...(definition === undefined ? {} : { definition }),
      ...(shortcut === undefined ? {} : { shortcut }),
    });
  }),
};

const tagRename: Command = {
  name: 'tag rename',
  summary: 'Give a tag another name',
  usage: 'TAG NAME',
  positionals: [2, 2],
  options: {},
  run: changing(async (ask, { args }) => {
    const tag = findTag(await ask('tags.list', {}), args.positionals[0] ?? '');
    await ask('tags.update', { id: tag.id, patch: { name: args.positionals[1] ?? '' } });
  }),
};

const tagMerge: Command = {
  name: 'tag merge',
  summary: 'Move the excerpts of a tag to another one and remove it',
  usage: 'FROM INTO',
  positionals: [2, 2],
  options: {},
  run: changing(async (ask, { args }) => {
    const codebook = await ask('tags.list', {});
    const from = findTag(codebook, args.positionals[0] ?? '');
    const into = findTag(codebook, args.positionals[1] ?? '');
    await ask('tags.merge', { from: from.id, into: into.id });
  }),
};

const tagRemove: Command = {
  name: 'tag remove',
  summary: 'Remove a tag; its excerpts stay, without it',
  usage: 'TAG',
  positionals: [1, 1],
  options: {},
  run: changing(async (ask, { args }) => {
    const tag = findTag(await ask('tags.list', {}), args.positionals[0] ?? '');
    await ask('tags.remove', { id: tag.id });
  }),
};

export const tagCommands: readonly Command[] = [tagList, tagAdd, tagRename, tagMerge, tagRemove];
