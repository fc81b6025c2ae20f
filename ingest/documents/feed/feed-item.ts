// One item of a feed as its format states it, before anything is made of it.

export interface FeedItem {
  readonly title: string;
  readonly body: string;
  /** Whether the body is HTML. */
  readonly markup: boolean;
  readonly url: string | null;
  readonly id: string | null;
  readonly author: string | null;
  readonly section: string | null;
  /** The most trustworthy first. */
  readonly dates: readonly string[];
  /** Of the feed, or of the source that the item names. */
  readonly outlet: string | null;
  readonly language: string | null;
}

export interface Feed {
  readonly items: readonly FeedItem[];
  /** Something that belongs to it could not be read. */
  readonly damaged: boolean;
}
