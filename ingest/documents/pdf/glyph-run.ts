// A piece of text as the PDF reader yields it: glyphs drawn in one go, and where they stand on the page.

export interface Glyph {
  /** Its letters in logical order; empty where the file does not say, white space where it is a space. */
  readonly text: string;
  /** Points from the left. */
  readonly x: number;
  readonly width: number;
}

/** Points; y grows downwards, `y` is the baseline. */
export interface GlyphRun {
  /** What its glyphs mean, in the order in which they are drawn, which is not the order of reading. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /**
   * Where `text` comes from. `stated`: what the file says that these glyphs mean together. `gathered`: the file gives the
   * meaning of the whole run to one of its glyphs. Both are one unit in logical order, not to be split.
   */
  readonly source: 'glyphs' | 'stated' | 'gathered';
  /** The reader's name for the font. */
  readonly font: string;
  /** Place in the order of drawing on the page. */
  readonly order: number;
}

/** A letter with its marks, or a stated text, standing between `x` and `x + width`; `text` in logical order. */
export interface VisualUnit {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}
