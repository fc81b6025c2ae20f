// The view beside the reader, each fetched when it is first shown, with what it takes from other features.
import { lazy, Suspense } from 'react';
import type { ComponentType, RefObject } from 'react';
import { useText } from '../i18n/use-text';
import type { DeskView } from '../state/desk-store';
import { Spinner } from '../ui/spinner';
import { useInitialFocus } from '../ui/use-initial-focus';
import { ErrorBoundary } from './error-boundary';
import styles from './desk.module.css';

export type SideView = Exclude<DeskView, 'search'>;

const views: Readonly<Record<SideView, ComponentType>> = {
  stories: lazy(async () => {
    const [{ StoriesView }, { ReviewButton }] = await Promise.all([
      import('../features/stories/stories-view'),
      import('../features/statements/review-button'),
    ]);
    return { default: () => <StoriesView review={ReviewButton} /> };
  }),
  compare: lazy(async () => ({ default: (await import('../features/comparison/comparison-view')).ComparisonView })),
  speakers: lazy(async () => ({ default: (await import('../features/speakers/speakers-view')).SpeakersView })),
  timelines: lazy(async () => {
    const [{ TimelinesView }, { Wording }] = await Promise.all([
      import('../features/timelines/timelines-view'),
      import('../features/comparison/wording'),
    ]);
    return { default: () => <TimelinesView wording={Wording} /> };
  }),
};

export interface ViewPaneProps {
  readonly view: SideView;
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

/** A view that comes while nothing has the focus takes it, and gives it on to what it has for it: keys and Tab go on from there. */
function Entrance({ paneRef }: Pick<ViewPaneProps, 'paneRef'>) {
  useInitialFocus(paneRef);
  return null;
}

/** Where F6 stops inside it, a view says by `data-pane` on what can take the focus. */
export function ViewPane({ view, paneRef }: ViewPaneProps) {
  const t = useText('shell');
  const common = useText('common');
  const View = views[view];
  return (
    <div ref={paneRef} role="region" aria-label={t(`view_${view}`)} tabIndex={-1} className={styles.view}>
      <ErrorBoundary key={view}>
        <Suspense fallback={<Spinner label={common('loading')} />}>
          <View />
          <Entrance paneRef={paneRef} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
