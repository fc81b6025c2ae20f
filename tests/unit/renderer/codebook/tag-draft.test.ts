// What keeps a tag in the editor from being saved, and which keys act on the tree.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../core/contract/schema/codebook';
import { codebookKey } from '../../../../renderer/features/codebook/codebook-keys';
import { draftProblems } from '../../../../renderer/features/codebook/tag-draft';

const tag = (id: number, parentId: number | null, name: string, shortcut: string | null): Tag => ({
  id,
  parentId,
  name,
  shortcut,
  path: name,
  position: id,
  colour: '#7a6a4f',
  definition: '',
  excerpts: 0,
  articles: 0,
});
const tags = [tag(1, null, 'Egypt', '1'), tag(2, null, 'Qatar', 'q'), tag(3, 1, 'Qatar', null)];
const draft = { name: 'New', parentId: null, colour: '#112233', definition: '', shortcut: '' };
const codes = (patch: Partial<typeof draft>, self: number | null = null): string[] =>
  draftProblems({ ...draft, ...patch }, tags, self).map((problem) => problem.code);

describe('a tag in the editor', () => {
  it('may be saved when name, colour and key are free', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ name: ' QATAR ', shortcut: 'Q' }, 2)).toEqual([]);
  });

  it('needs a name of its own among its siblings', () => {
    expect(codes({ name: '  ' })).toEqual(['nameNeeded']);
    expect(codes({ name: 'qatar' })).toEqual(['nameTaken']);
  });

  it('needs a colour of six digits', () => {
    expect(codes({ colour: '#12345' })).toEqual(['badHex']);
  });

  it('takes no key of another tag or of the reader', () => {
    expect(codes({ shortcut: 'Q' })).toEqual(['shortcutTaken']);
    expect(codes({ shortcut: 't' })).toEqual(['shortcutReserved']);
  });
});

describe('keys on the tree', () => {
  const press = (key: string, altKey = false) => ({ key, altKey, ctrlKey: false, metaKey: false });

  it('mirrors in and out with the direction of the window', () => {
    expect(codebookKey(press('ArrowRight', true), 'ltr')).toEqual({ does: 'step', step: 'indent' });
    expect(codebookKey(press('ArrowRight', true), 'rtl')).toEqual({ does: 'step', step: 'outdent' });
    expect(codebookKey(press('ArrowLeft', true), 'rtl')).toEqual({ does: 'step', step: 'indent' });
  });

  it('leaves plain arrows to the tree', () => {
    expect(codebookKey(press('ArrowRight'), 'ltr')).toBeNull();
    expect(codebookKey({ ...press('Delete'), ctrlKey: true }, 'ltr')).toBeNull();
    expect(codebookKey(press('F2'), 'ltr')).toEqual({ does: 'rename' });
  });
});
