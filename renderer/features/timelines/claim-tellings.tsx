// One claim as it was told: every telling in the order of publication, with what changed against the chosen one.
import type { ComponentType } from 'react';
import { Columns3 } from 'lucide-react';
import type { ClaimTelling, DiffSegment } from '../../../core/contract/schema/compare';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { StanceMark } from '../../speech/stance-mark';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { FailedFigure } from './failed-figure';
import styles from './timelines.module.css';

/** Draws a wording with its differences; the desk puts it in. */
export type WordingSlot = ComponentType<{ readonly segments: readonly DiffSegment[]; readonly language: string }>;

export interface ClaimTellingsProps {
  readonly statementId: number;
  readonly wording: WordingSlot;
}

export function ClaimTellings({ statementId, wording }: ClaimTellingsProps) {
  const t = useText('timelines');
  const openComparison = useDesk((desk) => desk.openComparison);
  const claim = useCommand('timeline.claim', { statementId }, { keepPrevious: true, tellsFailure: true });
  if (claim.error) return <FailedFigure reads={[claim]} />;
  const tellings = claim.data?.tellings ?? [];
  const language = tellings.find((telling) => telling.statementId === statementId)?.language;
  return (
    <section className={styles.figure} aria-label={t('claim')} aria-busy={claim.isPending}>
      <div className={styles.figureHead}>
        <div className={styles.titles}>
          <h2 className={styles.figureTitle}>{t('claim')}</h2>
          <p className={styles.hint}>{t('claimHint')}</p>
        </div>
        {tellings.length > 1 && (
          <Button
            onPress={() => openComparison({ kind: 'statements', ids: tellings.map((telling) => telling.statementId) })}
          >
            <Columns3 size={14} aria-hidden />
            {t('compareTellings')}
          </Button>
        )}
      </div>
      {claim.data && (
        <p className={styles.hint} role="status">
          {t('tellings', { count: tellings.length })}
        </p>
      )}
      <ol className={styles.tellings}>
        {tellings.map((telling, at) => (
          <Telling
            key={telling.statementId}
            telling={telling}
            isFirst={at === 0}
            isBase={telling.statementId === statementId}
            isForeign={telling.language !== language}
            wording={wording}
          />
        ))}
      </ol>
    </section>
  );
}

interface TellingProps {
  readonly telling: ClaimTelling;
  readonly isFirst: boolean;
  /** The one that the others are compared with. */
  readonly isBase: boolean;
  /** In another language than that one: there are no words to compare. */
  readonly isForeign: boolean;
  readonly wording: WordingSlot;
}

function Telling({ telling, isFirst, isBase, isForeign, wording: Wording }: TellingProps) {
  const t = useText('timelines');
  const common = useText('common');
  const { formats } = useLocalisation();
  const showStatement = useShowStatement();
  const { publishedAt, outlet, segments, language, cue } = telling;
  const isSame = !isBase && !isForeign && segments.every(({ kind }) => kind === 'same');
  return (
    <li className={styles.telling}>
      <p className={styles.tellingHead}>
        <time dateTime={publishedAt ?? undefined}>
          {publishedAt === null ? common('undated') : formats.dateTime(publishedAt)}
        </time>
        <BidiText className={styles.outlet}>{outlet ?? common('unknownOutlet')}</BidiText>
        <StanceMark stance={telling.stance} />
        {cue !== '' && <BidiText lang={language}>{cue}</BidiText>}
        {isFirst && <span className={styles.badge}>{t('first')}</span>}
        {isBase && <span className={styles.badge}>{t('base')}</span>}
        {isForeign && <span className={styles.badge}>{t('otherLanguage')}</span>}
        {isSame && <span className={styles.badge}>{t('noWords')}</span>}
        <span className={styles.space} />
        <Button tone="link" onPress={() => showStatement(telling)}>
          {t('openTelling')}
        </Button>
      </p>
      <Wording segments={segments} language={language} />
    </li>
  );
}

function useShowStatement(): (telling: ClaimTelling) => void {
  const showPassage = useDesk((desk) => desk.showPassage);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const setShown = useStatementDesk((desk) => desk.setShown);
  return ({ statementId, articleId, start, end }) => {
    setShown(true);
    setActive(statementId);
    showPassage({ articleId, start, end });
  };
}
