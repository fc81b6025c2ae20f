// Between the page and the raw text: where an offset stands in the DOM, and which offset a place in the DOM is.
import { paragraphAt } from './paragraphs';
import type { Paragraph } from './paragraphs';
import type { Stretch } from './stretch';

export class BodyMap {
  constructor(
    /** Its children are one block for each paragraph, in order, each with at most one text node. */
    private readonly root: HTMLElement,
    private readonly paragraphs: readonly Paragraph[],
  ) {}

  /** A live range over the page; its ends keep out of line breaks. */
  rangeOf({ start, end }: Stretch): Range {
    const range = document.createRange();
    const [from, to] = [this.pointOf(start), this.pointOf(end)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** Raw offset of a place in the DOM; null outside of the body. */
  offsetOf(node: Node, offset: number): number | null {
    if (node === this.root) return this.paragraphs[offset]?.start ?? this.paragraphs.at(-1)?.end ?? 0;
    const block = this.blockOf(node);
    if (!block) return null;
    const paragraph = this.paragraphs[Array.prototype.indexOf.call(this.root.children, block)];
    if (!paragraph) return null;
    if (node instanceof Text) return Math.min(paragraph.start + offset, paragraph.end);
    return offset === 0 ? paragraph.start : paragraph.end;
  }

  /** The selection of the page as raw offsets; null when it is not wholly in the body. */
  selected(selection: Selection): Stretch | null {
    if (!selection.anchorNode || !selection.focusNode) return null;
    const anchor = this.offsetOf(selection.anchorNode, selection.anchorOffset);
    const focus = this.offsetOf(selection.focusNode, selection.focusOffset);
    if (anchor === null || focus === null) return null;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  private pointOf(offset: number): { node: Node; offset: number } {
    const index = paragraphAt(this.paragraphs, offset);
    const paragraph = this.paragraphs[index];
    const block = this.root.children[index];
    if (!paragraph || !block) return { node: this.root, offset: 0 };
    const text = block.firstChild;
    if (!(text instanceof Text)) return { node: block, offset: 0 };
    return { node: text, offset: Math.min(Math.max(0, offset - paragraph.start), text.length) };
  }

  private blockOf(node: Node): Node | null {
    let at: Node | null = node;
    while (at && at.parentNode !== this.root) at = at.parentNode;
    return at;
  }
}
