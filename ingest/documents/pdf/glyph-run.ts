// A piece of text as the PDF reader yields it: a string and where it stands on the page.

/** Points; y grows downwards, `y` is the baseline. */
export interface GlyphRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly height: number;
  /** The direction that the reader has put `text` in: it reorders every run by itself. */
  readonly direction: 'ltr' | 'rtl';
  /** True when `text` is what the file itself says that these glyphs mean: logical order, not to be split. */
  readonly stated: boolean;
}

/** A letter with its marks, or a stated text, standing between `x` and `x + width`; `text` in logical order. */
export interface VisualUnit {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}
