// What the desk gives the reader: the slots that other features fill, and the keys that it names in hints.
import type { ComponentType, RefObject } from 'react';
import type { ReaderMarginProps, TagPickerProps } from '../../state/reader-slots';

export interface ReaderProps {
  /** The focusable text, for whoever sends the focus here. */
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly keys: { readonly find: string; readonly cite: string };
  readonly margin: ComponentType<ReaderMarginProps>;
  /** Takes the place of `margin` while statements are shown. */
  readonly statementMargin: ComponentType<ReaderMarginProps>;
  readonly tagPicker: ComponentType<TagPickerProps>;
}
