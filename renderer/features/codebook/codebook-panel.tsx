// The codebook in the filter pane: the tree of tags, which filters the results, and everything that changes it.
import { useMemo, useRef, useState } from 'react';
import { Tree, useDragAndDrop } from 'react-aria-components';
import type { Key, Selection } from 'react-aria-components';
import { Plus } from 'lucide-react';
import { ancestorsOf, buildTagTree, tagsInOrder } from '../../../core/codebook/tag-tree';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import { IconButton } from '../../ui/icon-button';
import { useCodebookActions } from './codebook-actions';
import { codebookKey } from './codebook-keys';
import { CodebookRow } from './codebook-row';
import type { TagHandlers } from './codebook-row';
import { MergeDialog } from './merge-dialog';
import { RenamePopover } from './rename-popover';
import { TagEditor } from './tag-editor';
import styles from './codebook.module.css';

type Editing =
  | { readonly what: 'new'; readonly parentId: number | null }
  | { readonly what: 'edit' | 'merge' | 'rename'; readonly tag: Tag };

export interface CodebookPanelProps {
  /** Counts of the current search by tag id; without it the counts of the whole archive stand. */
  readonly counts?: ReadonlyMap<number, number> | undefined;
}

const noTags: readonly Tag[] = [];

export function CodebookPanel({ counts }: CodebookPanelProps) {
  const t = useText('codebook');
  const errorText = useErrorText();
  const { direction } = useLocalisation();
  const list = useCommand('tags.list', {}, { tellsFailure: true });
  const tags = list.data ?? noTags;
  const chosen = useDesk((state) => state.filters.tags);
  const setFilters = useDesk((state) => state.setFilters);
  const openDialog = useDesk((state) => state.openDialog);
  const actions = useCodebookActions(tags);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const rowRef = useRef<HTMLElement | null>(null);
  const treeRef = useRef<HTMLDivElement>(null);
  const nodes = useMemo(() => buildTagTree(tags), [tags]);
  const expanded = useMemo(
    () => new Set<Key>(tags.map((tag) => tag.id).filter((id) => !closed.has(id))),
    [tags, closed],
  );
  const { dragAndDropHooks } = useTagDrag(tags, actions.drop);
  useDeskCommand('new-tag', () => setEditing({ what: 'new', parentId: null }));

  const rename = (tag: Tag): void => {
    rowRef.current = treeRef.current?.querySelector<HTMLElement>(`[data-key="${tag.id}"]`) ?? treeRef.current;
    setEditing({ what: 'rename', tag });
  };
  const handlers: TagHandlers = {
    rename,
    edit: (tag) => setEditing({ what: 'edit', tag }),
    addChild: (tag) => setEditing({ what: 'new', parentId: tag.id }),
    merge: (tag) => setEditing({ what: 'merge', tag }),
    remove: actions.remove,
    step: (tag, step) => {
      const parent = step === 'indent' ? ancestorsOf(tags, tag.id)[0] : undefined;
      if (parent !== undefined) setClosed((before) => new Set([...before].filter((key) => key !== parent)));
      actions.step(tag, step);
    },
    showExcerpts: (tag) => openDialog('excerpts', { tagId: tag.id }),
    countOf: (tag) => (counts ? (counts.get(tag.id) ?? 0) : tag.articles),
  };

  const onKey = (event: React.KeyboardEvent): void => {
    const row = (event.target as Element).closest('[role="row"]');
    const tag = tags.find((each) => String(each.id) === row?.getAttribute('data-key'));
    const key = codebookKey(event, direction);
    if (!tag || !key) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.does === 'step') handlers.step(tag, key.step);
    else if (key.does === 'rename') handlers.rename(tag);
    else if (key.does === 'remove') handlers.remove(tag);
    else handlers.addChild(tag);
  };

  const filterBy = (keys: Selection): void => {
    const wanted = keys === 'all' ? tagsInOrder(tags).map((tag) => tag.id) : [...keys].map(Number);
    setFilters({ tags: wanted });
  };

  const close = (): void => setEditing(null);
  return (
    <section className={styles.panel} aria-labelledby="codebook-title">
      <div className={styles.head}>
        <h2 id="codebook-title">{t('title')}</h2>
        <IconButton label={t('newTag')} onPress={() => setEditing({ what: 'new', parentId: null })}>
          <Plus size={15} aria-hidden />
        </IconButton>
      </div>
      {list.error && <p role="alert">{errorText(list.error)}</p>}
      {list.isSuccess && tags.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {tags.length > 0 && (
        <div onKeyDownCapture={onKey}>
          <Tree
            ref={treeRef}
            aria-label={t('tree')}
            aria-describedby="codebook-keys"
            className={styles.tree ?? ''}
            items={nodes.map((node) => ({ ...node, id: node.tag.id }))}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={filterBy}
            expandedKeys={expanded}
            onExpandedChange={(keys) => setClosed(new Set(tags.map((tag) => tag.id).filter((id) => !keys.has(id))))}
            dragAndDropHooks={dragAndDropHooks}
          >
            {(node) => <CodebookRow node={node} handlers={handlers} />}
          </Tree>
          <p id="codebook-keys" className="visually-hidden">
            {t('keysHint')}
          </p>
        </div>
      )}
      {editing?.what === 'rename' && <RenamePopover tag={editing.tag} rowRef={rowRef} onClose={close} />}
      {editing?.what === 'new' && <TagEditor tags={tags} tag={null} parentId={editing.parentId} onClose={close} />}
      {editing?.what === 'edit' && <TagEditor tags={tags} tag={editing.tag} parentId={null} onClose={close} />}
      {editing?.what === 'merge' && <MergeDialog tags={tags} tag={editing.tag} onClose={close} />}
    </section>
  );
}

function useTagDrag(tags: readonly Tag[], drop: ReturnType<typeof useCodebookActions>['drop']) {
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': tags.find((tag) => tag.id === key)?.path ?? '' })),
    onMove: ({ keys, target }) => {
      const tag = tags.find((each) => keys.has(each.id));
      if (!tag) return;
      drop(tag, Number(target.key), target.dropPosition === 'on' ? 'inside' : target.dropPosition);
    },
  });
}
