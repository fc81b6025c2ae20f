// What the desk shows of statements: whether they are marked in the text, which one is at hand, which form or review is open.
import { create } from 'zustand';

export type ReviewScope =
  { readonly kind: 'story'; readonly storyId: number } | { readonly kind: 'article'; readonly articleId: number };

/** `field` is where the form begins. */
export type StatementForm =
  | { readonly does: 'add'; readonly articleId: number; readonly start: number; readonly end: number }
  | { readonly does: 'edit'; readonly id: number; readonly field: 'speaker' | 'stance' };

export interface StatementDeskState {
  /** Statements are marked in the text and listed beside it. */
  readonly shown: boolean;
  /** The statement under the pointer or in focus, in the text, the list or the review. */
  readonly activeId: number | null;
  readonly form: StatementForm | null;
  readonly review: ReviewScope | null;
  /** What the search lists: the articles that it finds, or the statements in them. */
  readonly found: 'articles' | 'statements';

  readonly setShown: (shown: boolean) => void;
  readonly setActive: (id: number | null) => void;
  readonly openForm: (form: StatementForm) => void;
  readonly closeForm: () => void;
  /** A review marks the statements in the text as well. */
  readonly startReview: (scope: ReviewScope) => void;
  readonly leaveReview: () => void;
  readonly setFound: (found: 'articles' | 'statements') => void;
  /** Everything that belongs to one archive is let go. */
  readonly reset: () => void;
}

const KEY = 'statements-shown';
const nothingOpen = { activeId: null, form: null, review: null } as const;

export const useStatementDesk = create<StatementDeskState>()((set) => ({
  ...nothingOpen,
  shown: localStorage.getItem(KEY) === 'true',
  found: 'articles',
  setShown: (shown) => set(shown ? { shown } : { shown, activeId: null }),
  setActive: (activeId) => set({ activeId }),
  openForm: (form) => set({ form }),
  closeForm: () => set({ form: null }),
  startReview: (review) => set({ review, form: null, shown: true }),
  leaveReview: () => set({ review: null, form: null }),
  setFound: (found) => set({ found }),
  reset: () => set({ ...nothingOpen, found: 'articles' }),
}));

useStatementDesk.subscribe(({ shown }) => localStorage.setItem(KEY, String(shown)));
