// What can be done with the open article.
import {
  Ban,
  Check,
  CircleDot,
  Info,
  MessageSquareQuote,
  MessageSquarePlus,
  Quote,
  RotateCcw,
  Search,
  Tag,
  Trash2,
} from 'lucide-react';
import type { Article } from '../../../core/contract/schema/article';
import { useArticleActions } from '../../state/use-article-actions';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { IconButton } from '../../ui/icon-button';
import { MatchStepper } from './match-stepper';
import type { Matches } from './use-matches';
import styles from './reader.module.css';

export interface ReaderBarProps {
  readonly article: Article;
  readonly matches: Matches;
  readonly keys: { readonly find: string; readonly cite: string };
  readonly onFind: () => void;
  readonly onCite: () => void;
  readonly onDetails: () => void;
}

export function ReaderBar({ article, matches, keys, onFind, onCite, onDetails }: ReaderBarProps) {
  const t = useText('reader');
  const statements = useText('statements');
  const common = useText('common');
  const actions = useArticleActions();
  const selection = useDesk((desk) => desk.selection);
  const hasSelection = selection !== null;
  const shown = useStatementDesk((desk) => desk.shown);
  const setShown = useStatementDesk((desk) => desk.setShown);
  const openForm = useStatementDesk((desk) => desk.openForm);
  const setTagging = useDesk((desk) => desk.setTagging);
  const ids = [article.id];
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('actions')}>
      <IconButton
        label={common('state_unread')}
        shortcut="U"
        pressed={article.state === 'unread'}
        onPress={() => actions.setState(ids, 'unread')}
      >
        <CircleDot size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={common('state_reviewed')}
        shortcut="R"
        pressed={article.state === 'reviewed'}
        onPress={() => actions.setState(ids, 'reviewed')}
      >
        <Check size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={common('state_irrelevant')}
        shortcut="I"
        pressed={article.state === 'irrelevant'}
        onPress={() => actions.setState(ids, 'irrelevant')}
      >
        <Ban size={15} aria-hidden />
      </IconButton>
      <span className={styles.divider} />
      <IconButton label={t('tagSelection')} shortcut="T" isDisabled={!hasSelection} onPress={() => setTagging(true)}>
        <Tag size={15} aria-hidden />
      </IconButton>
      <IconButton label={hasSelection ? t('citePassage') : t('citeArticle')} shortcut={keys.cite} onPress={onCite}>
        <Quote size={15} aria-hidden />
      </IconButton>
      <span className={styles.divider} />
      <IconButton
        label={shown ? statements('hide') : statements('show')}
        shortcut="Shift+S"
        pressed={shown}
        onPress={() => setShown(!shown)}
      >
        <MessageSquareQuote size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={statements('addTitle')}
        shortcut="S"
        isDisabled={selection?.articleId !== article.id}
        onPress={() => selection && openForm({ does: 'add', ...selection })}
      >
        <MessageSquarePlus size={16} aria-hidden />
      </IconButton>
      <span className={styles.space} />
      {matches.list.length > 0 && (
        <>
          <MatchStepper matches={matches} keys={{ next: 'N', previous: 'Shift+N' }} />
          <span className={styles.divider} />
        </>
      )}
      <IconButton label={t('find')} shortcut={keys.find} onPress={onFind}>
        <Search size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('details')} onPress={onDetails}>
        <Info size={15} aria-hidden />
      </IconButton>
      {article.trashedAt === null ? (
        <IconButton label={common('toTrash')} onPress={() => actions.trash(ids)}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      ) : (
        <IconButton label={common('restore')} onPress={() => actions.restore(ids)}>
          <RotateCcw size={15} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
