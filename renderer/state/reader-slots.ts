// What the reader hands to the column beside its text and to what opens at a selection.

/** Given to whatever the column beside the text lists: excerpts or statements. It scrolls with the text. */
export interface ReaderMarginProps {
  readonly articleId: number;
  /** CSS pixels from the top of the column to the line that holds an offset of the body; null while it is not laid out. */
  readonly topOf: (offset: number) => number | null;
  /** Grows whenever `topOf` may answer differently: other text, width, reading size. */
  readonly layout: number;
  /** Puts the focus back into the text. */
  readonly toText: () => void;
}

/** Given to `renderer/features/excerpts/tag-picker.tsx`, mounted while `tagging` is true in the store. */
export interface TagPickerProps {
  /** Where the selection is on the screen, for the picker to open beside it; asked again when the window moves things. */
  readonly selectionBox: () => DOMRect | null;
  /** Puts the focus back into the text. */
  readonly onClose: () => void;
}
