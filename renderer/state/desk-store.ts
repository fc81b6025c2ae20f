// What the desk shows: the question, the open article, the selection, the open dialog. Features meet here and nowhere else.
import { create } from 'zustand';
import { noFilters } from '../../core/contract/schema/search';
import type { SearchFilters, SortOrder } from '../../core/contract/schema/search';
import type { TablePreview } from '../../core/contract/schema/ledger';

/** The views of the desk, in the order of the switch and of its keys. */
export const deskViews = ['search', 'stories', 'compare', 'speakers', 'timelines'] as const;
export type DeskView = (typeof deskViews)[number];

/** What the comparison desk lays side by side: a story's statements, or some that the analyst has chosen. */
export type Compared =
  | { readonly kind: 'story'; readonly storyId: number }
  | { readonly kind: 'statements'; readonly ids: readonly number[] };

/** What the timelines are of; `archive` is whatever the search finds. */
export type TimelineSubject =
  | { readonly kind: 'archive' }
  | { readonly kind: 'story'; readonly storyId: number }
  | { readonly kind: 'speaker'; readonly speakerId: number }
  | { readonly kind: 'claim'; readonly statementId: number };

/** What the list of stories is narrowed to; `from` and `to` are days as they were typed, `words` a query. */
export interface StoryFilters {
  readonly minOutlets: number;
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly order: 'newest' | 'oldest' | 'largest';
}

export const noStoryFilters: StoryFilters = { minOutlets: 1, from: '', to: '', words: '', order: 'newest' };

/** What each dialog is opened with. */
export interface DialogParams {
  readonly mapping: { readonly paths: readonly string[]; readonly preview: TablePreview };
  readonly paste: Readonly<Record<string, never>>;
  readonly ledger: { readonly batchId?: string };
  /** Asked for from the comparison desk: what stands there. */
  readonly export: { readonly comparison?: Compared };
  readonly palette: Readonly<Record<string, never>>;
  readonly settings: Readonly<Record<string, never>>;
  readonly about: Readonly<Record<string, never>>;
  readonly shortcuts: Readonly<Record<string, never>>;
  readonly 'bulk-tag': Readonly<Record<string, never>>;
  readonly 'save-search': Readonly<Record<string, never>>;
  readonly 'count-queries': Readonly<Record<string, never>>;
  /** Excerpts of a tag and the tags inside it; all without. */
  readonly excerpts: { readonly tagId?: number };
  readonly 'import-excerpts': Readonly<Record<string, never>>;
  readonly backups: Readonly<Record<string, never>>;
}
export type DialogName = keyof DialogParams;
export type OpenDialog = {
  readonly [N in DialogName]: { readonly name: N; readonly params: DialogParams[N] };
}[DialogName];

/** A stretch of an article's body: UTF-16 offsets into the raw text, half-open. */
export interface Passage {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
}

export interface DeskState {
  readonly view: DeskView;
  /** The story whose articles the stories view tells. */
  readonly storyId: number | null;
  readonly storyFilters: StoryFilters;
  readonly compared: Compared | null;
  /** The speaker whose statements the speakers view tells. */
  readonly speakerId: number | null;
  readonly timeline: TimelineSubject;
  /** Whether the reader stands beside a view other than the search, which always has it. */
  readonly sideReader: boolean;
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
  /** The article in the reader. */
  readonly articleId: number | null;
  /** Where the reader is to scroll to; `at` grows, so that the same passage can be asked for twice. */
  readonly passage: (Passage & { readonly at: number }) | null;
  /** The reader is to take the focus as soon as it has the article. */
  readonly enteringReader: boolean;
  /** Text selected in the reader; never empty, never splits a character. */
  readonly selection: Passage | null;
  /** An excerpt under the pointer or in focus, in the margin or in the text. */
  readonly activeExcerptId: number | null;
  /** Hits chosen for a common action, by article id. */
  readonly marked: ReadonlySet<number>;
  readonly dialog: OpenDialog | null;
  /** True while the tag picker for the selection is open. */
  readonly tagging: boolean;

  readonly showView: (view: DeskView) => void;
  /** Chooses a story in the stories view, without going there. */
  readonly chooseStory: (id: number | null) => void;
  readonly openStory: (id: number) => void;
  /** Changes some of the filters of stories and leaves the others. */
  readonly setStoryFilters: (patch: Partial<StoryFilters>) => void;
  readonly openComparison: (compared: Compared) => void;
  readonly openSpeaker: (id: number) => void;
  readonly openTimeline: (subject: TimelineSubject) => void;
  readonly closeSideReader: () => void;
  /** A question is always asked in the search view: this and the next four lead there. */
  readonly setQuery: (query: string) => void;
  readonly setSort: (sort: SortOrder) => void;
  /** Changes some filters and leaves the others. */
  readonly setFilters: (patch: Partial<SearchFilters>) => void;
  /** Takes a whole question up, of a saved search for instance. */
  readonly setSearch: (search: { query: string; filters: SearchFilters; sort: SortOrder }) => void;
  readonly clearFilters: () => void;
  readonly openArticle: (id: number | null) => void;
  readonly showPassage: (passage: Passage) => void;
  readonly enterReader: () => void;
  readonly enteredReader: () => void;
  readonly setSelection: (selection: Passage | null) => void;
  readonly setActiveExcerpt: (id: number | null) => void;
  readonly setMarked: (ids: ReadonlySet<number>) => void;
  readonly openDialog: <N extends DialogName>(name: N, params: DialogParams[N]) => void;
  readonly closeDialog: () => void;
  readonly setTagging: (tagging: boolean) => void;
  /** Everything that belongs to one archive is let go. */
  readonly reset: () => void;
}

const nothingOpen = {
  view: 'search',
  storyId: null,
  storyFilters: noStoryFilters,
  compared: null,
  speakerId: null,
  timeline: { kind: 'archive' },
  sideReader: false,
  query: '',
  filters: noFilters,
  sort: 'relevance',
  articleId: null,
  passage: null,
  enteringReader: false,
  selection: null,
  activeExcerptId: null,
  marked: new Set<number>(),
  dialog: null,
  tagging: false,
} as const satisfies Partial<DeskState>;

const noMarks: ReadonlySet<number> = new Set();

export const useDesk = create<DeskState>()((set) => ({
  ...nothingOpen,
  showView: (view) => set({ view }),
  chooseStory: (storyId) => set({ storyId }),
  setStoryFilters: (patch) => set(({ storyFilters }) => ({ storyFilters: { ...storyFilters, ...patch } })),
  openStory: (storyId) => set({ view: 'stories', storyId }),
  openComparison: (compared) => set({ view: 'compare', compared }),
  openSpeaker: (speakerId) => set({ view: 'speakers', speakerId }),
  openTimeline: (timeline) => set({ view: 'timelines', timeline }),
  closeSideReader: () => set({ sideReader: false }),
  setQuery: (query) => set({ view: 'search', query, marked: noMarks }),
  setSort: (sort) => set({ view: 'search', sort, marked: noMarks }),
  setFilters: (patch) => set(({ filters }) => ({ view: 'search', filters: { ...filters, ...patch }, marked: noMarks })),
  setSearch: ({ query, filters, sort }) => set({ view: 'search', query, filters, sort, marked: noMarks }),
  clearFilters: () => set({ view: 'search', filters: noFilters, marked: noMarks }),
  openArticle: (articleId) =>
    set((state) => ({
      sideReader: articleId !== null && (state.sideReader || state.view !== 'search'),
      ...(state.articleId === articleId ? {} : { articleId, selection: null, activeExcerptId: null }),
    })),
  showPassage: ({ articleId, start, end }) =>
    set((state) => ({
      articleId,
      sideReader: state.sideReader || state.view !== 'search',
      passage: { articleId, start, end, at: (state.passage?.at ?? 0) + 1 },
      selection: state.articleId === articleId ? state.selection : null,
    })),
  enterReader: () => set({ enteringReader: true }),
  enteredReader: () => set({ enteringReader: false }),
  setSelection: (selection) => set({ selection }),
  setActiveExcerpt: (activeExcerptId) => set({ activeExcerptId }),
  setMarked: (marked) => set({ marked }),
  openDialog: (name, params) => set({ dialog: { name, params } as OpenDialog }),
  closeDialog: () => set({ dialog: null }),
  setTagging: (tagging) => set({ tagging }),
  reset: () => set(nothingOpen),
}));
