// What pdf.js yields for a page -> runs; a span whose text the file states itself becomes one run with that text.
import { withGathered } from './gathered-runs';
import { glyphMeaning } from './glyph-meaning';
import type { Glyph, GlyphRun } from './glyph-run';

/** pdf.js's TextItem, as far as it is used; `glyphs` is what our build of its worker adds (`build/pdf-worker-patch.mjs`). */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  /** Four entries a glyph: its text, x and y of its start on the page, its width. */
  readonly glyphs?: readonly (string | number)[];
}

/** pdf.js's marks around items; `actualText` is added by our build, too. */
export interface PdfMark {
  readonly type: string;
  readonly actualText?: string | null;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Text turned more than this (sine) is a watermark or a margin note, unless the whole page is. */
const MOST_TURNED = 0.1;

/** `viewport` maps the page's coordinates to points from its top left corner as it is shown. */
export function glyphRuns(items: readonly (PdfTextItem | PdfMark)[], viewport: Matrix): GlyphRun[] {
  const level: GlyphRun[] = [];
  const turned: GlyphRun[] = [];
  const spans: { readonly text: string | null; readonly runs: GlyphRun[] }[] = [];
  for (const [order, item] of items.entries()) {
    if ('str' in item) {
      const { run, sine } = placed(item, viewport, order);
      const stated = spans.find((span) => span.text !== null);
      if (stated) stated.runs.push(run);
      else if (run.glyphs.length > 0) (Math.abs(sine) > MOST_TURNED ? turned : level).push(run);
    } else if (item.type === 'endMarkedContent') {
      const span = spans.pop();
      const inner = spans.some((outer) => outer.text !== null);
      if (span && span.text !== null && !inner) level.push(...statedRun(span.text, span.runs));
    } else {
      spans.push({ text: item.actualText ?? null, runs: [] });
    }
  }
  return withGathered(level.length > 0 ? level : turned);
}

/** The whole span as one run, white space around it as another; nothing where nothing in it is drawn or it stands for nothing. */
function statedRun(text: string, runs: readonly GlyphRun[]): GlyphRun[] {
  const drawn = runs.filter((run) => run.glyphs.some((glyph) => !isSpace(glyph)));
  const main = (text.trim() === '' ? runs : drawn).reduce<GlyphRun | null>(
    (best, run) => (best === null || inkWidth(run) > inkWidth(best) ? run : best),
    null,
  );
  if (main === null || text === '') return [];
  const beside = drawn.filter((run) => Math.abs(run.y - main.y) < main.height).flatMap((run) => run.glyphs);
  const wide = beside.filter((glyph) => !isSpace(glyph) && glyph.width > 0);
  const x = wide.length > 0 ? Math.min(...wide.map((glyph) => glyph.x)) : main.x;
  const right = wide.length > 0 ? Math.max(...wide.map((glyph) => glyph.x + glyph.width)) : main.x + main.width;
  const whole = { text, x, width: right - x };
  const outside = beside.filter((glyph) => {
    const middle = glyph.x + glyph.width / 2;
    return isSpace(glyph) && (middle <= x || middle >= right);
  });
  const out: GlyphRun[] = [{ ...main, ...whole, glyphs: [whole], source: 'stated' }];
  for (const space of outside) out.push({ ...main, ...space, glyphs: [space], source: 'glyphs' });
  return out;
}

function isSpace(glyph: Glyph): boolean {
  return glyph.text !== '' && glyph.text.trim() === '';
}

function inkWidth(run: GlyphRun): number {
  return run.glyphs.reduce((sum, glyph) => sum + (isSpace(glyph) ? 0 : glyph.width), 0);
}

function placed(item: PdfTextItem, viewport: Matrix, order: number): { readonly run: GlyphRun; readonly sine: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va, vb, vc, vd, ve, vf] = viewport;
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const up = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const height = up || item.height || Math.hypot(...along);
  const start = { x: va * e + vc * f + ve, y: vb * e + vd * f + vf };
  const glyphs = glyphsOf(item, viewport, { y: start.y, height });
  // The item starts where its first glyph does, and that may be white space or a mark above or below the line.
  const ink = glyphs.filter((glyph) => !isSpace(glyph));
  const wide = ink.filter((glyph) => glyph.width > 0);
  const widest = wide.reduce<PlacedGlyph | null>(
    (best, glyph) => (glyph.width > (best?.width ?? 0) ? glyph : best),
    null,
  );
  const extent = [wide, ink, glyphs].find((some) => some.length > 0) ?? [];
  const x = extent.length > 0 ? Math.min(...extent.map((glyph) => glyph.x)) : start.x;
  return {
    run: {
      text: glyphs.map((glyph) => glyph.text).join(''),
      x,
      y: widest?.y ?? start.y,
      width: Math.max(0, ...extent.map((glyph) => glyph.x + glyph.width - x)),
      height,
      glyphs,
      source: 'glyphs',
      font: item.fontName,
      order,
    },
    sine: along[1] / (Math.hypot(...along) || 1),
  };
}

interface PlacedGlyph extends Glyph {
  readonly y: number;
}

/** White space may belong to the line before: pdf.js keeps it until something is drawn. */
function glyphsOf(
  { glyphs = [] }: PdfTextItem,
  [va, vb, vc, vd, ve, vf]: Matrix,
  line: { readonly y: number; readonly height: number },
): PlacedGlyph[] {
  const out: PlacedGlyph[] = [];
  for (let at = 0; at + 3 < glyphs.length; at += 4) {
    const [text, x, y, width] = [
      String(glyphs[at]),
      Number(glyphs[at + 1]),
      Number(glyphs[at + 2]),
      Number(glyphs[at + 3]),
    ];
    const across = vb * x + vd * y + vf;
    const meaning = glyphMeaning(text);
    if (meaning.trim() === '' && meaning !== '' && (width === 0 || Math.abs(across - line.y) > line.height)) continue;
    out.push({ text: meaning, x: va * x + vc * y + ve, y: across, width });
  }
  return out;
}
