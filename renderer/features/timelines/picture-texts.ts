// The words of a chart with their places, to be drawn onto a PNG: fonts inside an SVG image are not ready when it is drawn.

export interface PlacedText {
  readonly text: string;
  /** CSS pixels from the chart's corner: left edge and middle of the words. */
  readonly left: number;
  readonly middle: number;
  readonly font: string;
  readonly fill: string;
}

export function textsOf(chart: SVGSVGElement): readonly PlacedText[] {
  const corner = chart.getBoundingClientRect();
  const texts: PlacedText[] = [];
  for (const element of chart.querySelectorAll<SVGTextContentElement>('text, tspan')) {
    const text = ownText(element);
    if (text === '') continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    texts.push({
      text,
      left: box.left - corner.left,
      middle: (box.top + box.bottom) / 2 - corner.top,
      font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
      fill: style.fill,
    });
  }
  return texts;
}

/** Without the words of a tooltip. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data)
    .join('')
    .trim();
}

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export function drawTexts(context: CanvasRenderingContext2D, texts: readonly PlacedText[]): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, left, middle, font, fill } of texts) {
    context.font = font;
    context.fillStyle = fill;
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
    context.fillText(text, left, middle + (ascent - descent) / 2);
  }
}
