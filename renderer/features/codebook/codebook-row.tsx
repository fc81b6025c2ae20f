// One tag in the tree: open or close, colour, name, key, count, and what can be done with it.
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { ChevronRight, MoreHorizontal } from 'lucide-react';
import type { TagNode, TagStep } from '../../../core/codebook/tag-tree';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { DirectionalIcon } from '../../ui/directional-icon';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../ui/menu';
import { TagDot } from '../../ui/tag-chip';
import styles from './codebook.module.css';

export interface TagHandlers {
  readonly rename: (tag: Tag) => void;
  readonly edit: (tag: Tag) => void;
  readonly addChild: (tag: Tag) => void;
  readonly merge: (tag: Tag) => void;
  readonly remove: (tag: Tag) => void;
  readonly step: (tag: Tag, step: TagStep) => void;
  readonly showExcerpts: (tag: Tag) => void;
  /** Articles to show beside a tag. */
  readonly countOf: (tag: Tag) => number;
}

export interface CodebookRowProps {
  readonly node: TagNode;
  readonly handlers: TagHandlers;
}

export function CodebookRow({ node, handlers }: CodebookRowProps) {
  const t = useText('codebook');
  const { formats } = useLocalisation();
  const { tag, children } = node;
  const count = handlers.countOf(tag);
  const spoken = [tag.name, t('articles', { count }), ...(tag.shortcut ? [t('rowKey', { key: tag.shortcut })] : [])];
  return (
    <TreeItem id={tag.id} textValue={tag.name} aria-label={spoken.join(', ')} className={styles.row ?? ''}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <div className={styles.line} style={{ paddingInlineStart: `${(level - 1) * 14}px` }}>
            {hasChildItems ? (
              <Button
                slot="chevron"
                aria-label={t(isExpanded ? 'collapse' : 'expand', { name: tag.name })}
                className={styles.chevron ?? ''}
              >
                <DirectionalIcon icon={ChevronRight} size={14} />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <TagDot colour={tag.colour} />
            <span className={styles.name} title={tag.definition === '' ? tag.path : `${tag.path}\n${tag.definition}`}>
              <BidiText>{tag.name}</BidiText>
            </span>
            {tag.shortcut !== null && <Kbd>{tag.shortcut}</Kbd>}
            <span className={styles.count}>{formats.number(count)}</span>
            <TagMenu tag={tag} handlers={handlers} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={children.map((child) => ({ ...child, id: child.tag.id }))}>
        {(child) => <CodebookRow node={child} handlers={handlers} />}
      </Collection>
    </TreeItem>
  );
}

function TagMenu({ tag, handlers }: { readonly tag: Tag; readonly handlers: TagHandlers }) {
  const t = useText('codebook');
  return (
    <MenuTrigger>
      <span className={styles.menu}>
        <IconButton label={t('actions', { name: tag.name })}>
          <MoreHorizontal size={14} aria-hidden />
        </IconButton>
      </span>
      <Menu label={t('actions', { name: tag.name })}>
        <MenuItem label={t('showExcerpts')} onAction={() => handlers.showExcerpts(tag)} />
        <MenuSeparator />
        <MenuItem label={t('addChild')} shortcut="Insert" onAction={() => handlers.addChild(tag)} />
        <MenuItem label={t('rename')} shortcut="F2" onAction={() => handlers.rename(tag)} />
        <MenuItem label={t('edit')} onAction={() => handlers.edit(tag)} />
        <MenuItem label={t('mergeInto')} onAction={() => handlers.merge(tag)} />
        <MenuSeparator />
        <MenuItem label={t('moveUp')} shortcut="Alt+↑" onAction={() => handlers.step(tag, 'up')} />
        <MenuItem label={t('moveDown')} shortcut="Alt+↓" onAction={() => handlers.step(tag, 'down')} />
        <MenuItem label={t('indent')} onAction={() => handlers.step(tag, 'indent')} />
        <MenuItem label={t('outdent')} onAction={() => handlers.step(tag, 'outdent')} />
        <MenuSeparator />
        <MenuItem label={t('remove')} shortcut="Delete" danger onAction={() => handlers.remove(tag)} />
      </Menu>
    </MenuTrigger>
  );
}
