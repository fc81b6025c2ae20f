// Converts offsets between UTF-16 code units, which we count, and code points, which REFI-QDA counts.

/** Code points before UTF-16 offsets of one text; cheap when the offsets ascend. A lone surrogate counts as one, as its U+FFFD would. */
export class CodePoints {
  private unit = 0;
  private point = 0;

  constructor(private readonly text: string) {}

  /** Code points in `text.slice(0, offset)`; an offset inside a surrogate pair counts the pair. */
  before(offset: number): number {
    if (offset < this.unit) {
      this.unit = 0;
      this.point = 0;
    }
    while (this.unit < offset) {
      this.unit += unitsAt(this.text, this.unit);
      this.point++;
    }
    return this.point;
  }
}

/** The inverse: UTF-16 offset of the code point numbered `point`; null beyond the end. Cheap when the numbers ascend. */
export class CodeUnits {
  private unit = 0;
  private point = 0;

  constructor(private readonly text: string) {}

  before(point: number): number | null {
    if (point < this.point) {
      this.unit = 0;
      this.point = 0;
    }
    while (this.point < point) {
      if (this.unit >= this.text.length) return null;
      this.unit += unitsAt(this.text, this.unit);
      this.point++;
    }
    return this.unit;
  }
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
