// The view beside the reader, each fetched once the desk stands, or when it is first shown, with what it takes from other features.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import { useText } from '../i18n/use-text';
import type { DeskView } from '../state/desk-store';
import { Spinner } from '../ui/spinner';
import { useInitialFocus } from '../ui/use-initial-focus';
import { ErrorBoundary } from './error-boundary';
import styles from './desk.module.css';

export type SideView = Exclude<DeskView, 'search'>;

const fetchers: Readonly<Record<SideView, () => Promise<ComponentType>>> = {
  stories: async () => {
    const [{ StoriesView }, { ReviewButton }] = await Promise.all([
      import('../features/stories/stories-view'),
      import('../features/statements/review-button'),
    ]);
    return () => <StoriesView review={ReviewButton} />;
  },
  compare: async () => (await import('../features/comparison/comparison-view')).ComparisonView,
  speakers: async () => (await import('../features/speakers/speakers-view')).SpeakersView,
  timelines: async () => {
    const [{ TimelinesView }, { Wording }] = await Promise.all([
      import('../features/timelines/timelines-view'),
      import('../features/comparison/wording'),
    ]);
    return () => <TimelinesView wording={Wording} />;
  },
};

/** Views that have come, which are drawn at once: one that is waited for stands behind a sign for 300 ms, however soon it comes. */
const fetched = new Map<SideView, ComponentType>();

async function fetchView(view: SideView): Promise<ComponentType> {
  const View = fetched.get(view) ?? (await fetchers[view]());
  fetched.set(view, View);
  return View;
}

const waitedFor: Readonly<Record<SideView, ComponentType>> = {
  stories: lazy(async () => ({ default: await fetchView('stories') })),
  compare: lazy(async () => ({ default: await fetchView('compare') })),
  speakers: lazy(async () => ({ default: await fetchView('speakers') })),
  timelines: lazy(async () => ({ default: await fetchView('timelines') })),
};

/** Fetches all views in quiet moments. One that can not be fetched says so when it is shown. */
export function useViewsAhead(): void {
  useEffect(() => {
    let isWanted = true;
    const fetchAll = async (): Promise<void> => {
      for (const view of Object.keys(fetchers) as SideView[]) {
        await new Promise((resolve) => requestIdleCallback(resolve));
        if (!isWanted) return;
        await Promise.allSettled([fetchView(view)]);
      }
    };
    void fetchAll();
    return () => {
      isWanted = false;
    };
  }, []);
}

export interface ViewPaneProps {
  readonly view: SideView;
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

/** Stays the same component for as long as it is shown: another of the same view would begin anew. */
function Shown({ view }: { readonly view: SideView }) {
  const [View] = useState<ComponentType>(() => fetched.get(view) ?? waitedFor[view]);
  return <View />;
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
  return (
    <div ref={paneRef} role="region" aria-label={t(`view_${view}`)} tabIndex={-1} className={styles.view}>
      <ErrorBoundary key={view}>
        <Suspense fallback={<Spinner label={common('loading')} />}>
          <Shown view={view} />
          <Entrance paneRef={paneRef} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
