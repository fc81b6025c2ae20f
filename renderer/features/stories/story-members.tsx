// The articles of a story in the order of publication: who was first, how close each is to an earlier one, and to which.
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { Check, CornerLeftUp, Flag } from 'lucide-react';
import type { StoryArticle, StoryDetails } from '../../../core/contract/schema/stories';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { zonesDiffer, zoneText } from '../../i18n/zone-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { ClosenessMark } from './closeness-mark';
import type { StoryEdits } from './use-story-edits';
import styles from './story-members.module.css';

const ROW_HEIGHT = 62;

export interface StoryMembersProps {
  readonly story: StoryDetails;
  readonly edits: StoryEdits;
  /** True while the list is to take the focus. */
  readonly isEntering: boolean;
  readonly onEntered: () => void;
}

export function StoryMembers({ story, edits, isEntering, onEntered }: StoryMembersProps) {
  const t = useText('stories');
  const [chosen, setMarked] = useState<ReadonlySet<number>>(new Set());
  const openArticle = useDesk((desk) => desk.openArticle);
  const { members } = story;
  // an import or an undo may have taken a marked article away
  const marked = useMemo(() => new Set(members.flatMap(({ id }) => (chosen.has(id) ? [id] : []))), [members, chosen]);
  const withZone = zonesDiffer(members.map(({ publishedAt }) => publishedAt));
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isEntering) return;
    // A list that has just come gets its rows with the next frame, and hands the focus to the first only then.
    const frame = requestAnimationFrame(() => {
      listRef.current?.focus();
      onEntered();
    });
    return () => cancelAnimationFrame(frame);
  }, [isEntering, onEntered]);
  const choose = (keys: Selection): void => {
    setMarked(new Set(keys === 'all' ? members.map(({ id }) => id) : [...keys].map(Number)));
  };
  return (
    <section className={styles.members} aria-label={t('members')}>
      <div className={styles.bar}>
        {marked.size === 0 ? (
          <>
            <h3 className={styles.title}>{t('members')}</h3>
            <span className={styles.hint}>{t('membersHint')}</span>
          </>
        ) : (
          <>
            <span role="status" className={styles.title}>
              {t('marked', { count: marked.size })}
            </span>
            {marked.size === members.length && <span className={styles.hint}>{t('splitAll')}</span>}
            <Button
              isDisabled={marked.size === members.length}
              isPending={edits.isBusy}
              onPress={() => {
                edits.split(story, [...marked]);
                setMarked(new Set());
              }}
            >
              {t('split')}
            </Button>
            <Button tone="quiet" onPress={() => setMarked(new Set())}>
              {t('unmark')}
            </Button>
          </>
        )}
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: ROW_HEIGHT }}>
        <GridList
          ref={listRef}
          aria-label={t('members')}
          data-pane
          items={members}
          selectionMode="multiple"
          selectedKeys={marked}
          onSelectionChange={choose}
          onAction={(key) => openArticle(Number(key))}
          className={styles.list ?? ''}
        >
          {(article) => (
            <GridListItem id={article.id} textValue={article.title} className={styles.item ?? ''}>
              <Checkbox slot="selection" className={styles.check ?? ''}>
                <span className={styles.box} aria-hidden>
                  <Check size={12} strokeWidth={3} />
                </span>
              </Checkbox>
              <Member
                article={article}
                isFirst={article.id === members[0]?.id}
                source={sourceOf(article, members)}
                withZone={withZone}
              />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}

function sourceOf(article: StoryArticle, members: readonly StoryArticle[]): StoryArticle | undefined {
  return article.sourceArticleId === null ? undefined : members.find(({ id }) => id === article.sourceArticleId);
}

interface MemberProps {
  readonly article: StoryArticle;
  readonly isFirst: boolean;
  readonly source: StoryArticle | undefined;
  /** The articles of this story were dated by clocks of several zones. */
  readonly withZone: boolean;
}

function Member({ article, isFirst, source, withZone }: MemberProps) {
  const t = useText('stories');
  const common = useText('common');
  const { formats } = useLocalisation();
  const openArticle = useDesk((desk) => desk.openArticle);
  return (
    <div className={styles.member}>
      <div className={styles.headline}>
        <BidiText lang={article.language}>{article.title === '' ? t('untitled') : article.title}</BidiText>
      </div>
      <div className={styles.facts}>
        <BidiText className={styles.outlet}>{article.outlet ?? common('unknownOutlet')}</BidiText>
        <span>
          <bdi>{article.publishedAt === null ? common('undated') : formats.dateTime(article.publishedAt)}</bdi>{' '}
          {withZone && article.publishedAt !== null && (
            <bdi dir="ltr" className={styles.zone}>
              {zoneText(article.publishedAt)}
            </bdi>
          )}
        </span>
        {isFirst ? (
          <span className={styles.first}>
            <Flag size={13} aria-hidden />
            {t('first')}
          </span>
        ) : (
          <ClosenessMark closeness={article.closeness} reuse={article.reuse} />
        )}
        {source && (
          <AriaButton
            className={styles.source ?? ''}
            aria-label={t('openSource', { title: source.title })}
            onPress={() => openArticle(source.id)}
          >
            <CornerLeftUp size={13} aria-hidden className={styles.back} />
            {t('source', { outlet: source.outlet ?? common('unknownOutlet') })}
          </AriaButton>
        )}
      </div>
    </div>
  );
}
