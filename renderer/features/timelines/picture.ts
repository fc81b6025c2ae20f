// A chart as a picture of its own: an SVG that carries its colours and fonts, and a PNG drawn from it.

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
const MARGIN = 16;
const TITLE = 28;
const SVG = 'http://www.w3.org/2000/svg';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The chart as it stands on the screen, under its title: nothing in the file leans on the page any more. */
export async function pictureOf(chart: SVGSVGElement, title: string, isRtl: boolean): Promise<Picture> {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a chart is an <svg>');
  paintLikeThePage(chart, copy);
  const width = chart.width.baseVal.value + 2 * MARGIN;
  const height = chart.height.baseVal.value + TITLE + 2 * MARGIN;
  const page = getComputedStyle(document.body);
  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    direction: 'ltr',
    'font-family': page.fontFamily,
  })) {
    picture.setAttribute(name, value);
  }
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--surface').trim());
  const head = document.createElementNS(SVG, 'text');
  head.textContent = title;
  for (const [name, value] of Object.entries({
    x: String(isRtl ? width - MARGIN : MARGIN),
    y: String(MARGIN + 14),
    'text-anchor': isRtl ? 'end' : 'start',
    'font-size': '16',
    'font-weight': '600',
    fill: page.color,
  })) {
    head.setAttribute(name, value);
  }
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + TITLE));
  const fonts = document.createElementNS(SVG, 'style');
  const { fontFaces } = await import('./picture-fonts');
  fonts.textContent = fontFaces(`${title}${copy.textContent}`);
  picture.append(fonts, ground, head, copy);
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** Drawn at `scale` times its size; base64 without a prefix. */
export async function pngOf({ svg, width, height }: Picture, scale: number): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  } finally {
    URL.revokeObjectURL(address);
  }
}

function paintLikeThePage(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== 'normal') to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-activedescendant', 'aria-selected']) {
    to.removeAttribute(name);
  }
  for (const [at, child] of [...from.children].entries()) {
    const own = to.children[at];
    if (own) paintLikeThePage(child, own);
  }
}
