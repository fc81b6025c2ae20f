// A chart as a picture of its own: an SVG that carries its colours and fonts, and a PNG of the same.
import { drawTexts, textsOf } from './picture-texts';

const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
] as const;
const PAGE_ONLY = [
  'class',
  'style',
  'tabindex',
  'role',
  'aria-label',
  'aria-activedescendant',
  'aria-selected',
] as const;
const MARGIN = 16;
const TITLE = 28;
const SVG = 'http://www.w3.org/2000/svg';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly titleX: number;
  readonly isRtl: boolean;
  readonly ink: string;
  readonly ground: string;
  readonly font: string;
}

function frameOf(chart: SVGSVGElement, title: string, isRtl: boolean): Frame {
  const page = getComputedStyle(document.body);
  const width = chart.width.baseVal.value + 2 * MARGIN;
  return {
    width,
    height: chart.height.baseVal.value + TITLE + 2 * MARGIN,
    title,
    titleX: isRtl ? width - MARGIN : MARGIN,
    isRtl,
    ink: page.color,
    ground: getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
    font: page.fontFamily,
  };
}

/** The chart as it stands on the screen, under its title: nothing in the file leans on the page any more. */
export async function svgOf(chart: SVGSVGElement, title: string, isRtl: boolean): Promise<string> {
  const frame = frameOf(chart, title, isRtl);
  const picture = framed(chart, frame);
  const head = made('text', {
    x: frame.titleX,
    y: MARGIN + 14,
    'text-anchor': isRtl ? 'end' : 'start',
    'font-size': 16,
    'font-weight': 600,
    fill: frame.ink,
  });
  head.textContent = title;
  const { fontFaces } = await import('./picture-fonts');
  const fonts = made('style', {});
  fonts.textContent = fontFaces(`${title}${chart.textContent}`);
  picture.prepend(fonts);
  picture.append(head);
  return new XMLSerializer().serializeToString(picture);
}

/** Drawn at `scale` times its size; base64 without a prefix. */
export async function pngOf(chart: SVGSVGElement, title: string, isRtl: boolean, scale: number): Promise<string> {
  const frame = frameOf(chart, title, isRtl);
  const texts = textsOf(chart);
  const picture = framed(chart, frame);
  for (const text of picture.querySelectorAll('text')) text.remove();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(frame.width * scale);
  canvas.height = Math.ceil(frame.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  context.drawImage(await imageOf(picture), 0, 0, frame.width, frame.height);
  drawTitle(context, frame);
  context.translate(MARGIN, MARGIN + TITLE);
  drawTexts(context, texts);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

function drawTitle(context: CanvasRenderingContext2D, { title, titleX, isRtl, ink, font }: Frame): void {
  context.font = `600 16px ${font}`;
  context.fillStyle = ink;
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = isRtl ? 'right' : 'left';
  context.fillText(title, titleX, MARGIN + 14);
}

async function imageOf(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const text = new XMLSerializer().serializeToString(picture);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function framed(chart: SVGSVGElement, { width, height, ground, font }: Frame): SVGSVGElement {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a chart is an <svg>');
  paintLikeThePage(chart, copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + TITLE));
  const picture = made('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    direction: 'ltr',
    'font-family': font,
  });
  picture.append(made('rect', { width: '100%', height: '100%', fill: ground }), copy);
  return picture;
}

function made<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[N] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function paintLikeThePage(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== 'normal') to.setAttribute(name, value);
  }
  for (const name of PAGE_ONLY) to.removeAttribute(name);
  for (const [at, child] of [...from.children].entries()) {
    const own = to.children[at];
    if (own) paintLikeThePage(child, own);
  }
}
