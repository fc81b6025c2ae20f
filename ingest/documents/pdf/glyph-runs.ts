// What pdf.js yields for a page -> runs; a span whose text the file states itself becomes one run with that text.
import type { GlyphRun } from './glyph-run';

/** pdf.js's TextItem, as far as it is used. */
export interface PdfTextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** pdf.js's marks around items; `actualText` is what our build of its worker adds (`build/pdf-actual-text.mjs`). */
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
  for (const item of items) {
    if ('str' in item) {
      const { run, sine } = placed(item, viewport);
      const stated = spans.find((span) => span.text !== null);
      if (stated) stated.runs.push(run);
      else if (run.text !== '') (Math.abs(sine) > MOST_TURNED ? turned : level).push(run);
    } else if (item.type === 'endMarkedContent') {
      const span = spans.pop();
      const inner = spans.some((outer) => outer.text !== null);
      if (span && span.text !== null && !inner) level.push(...statedRun(span.text, span.runs));
    } else {
      spans.push({ text: item.actualText ?? null, runs: [] });
    }
  }
  return level.length > 0 ? level : turned;
}

/** The whole span as one run; empty where nothing in it is drawn or it stands for nothing (a soft hyphen). */
function statedRun(text: string, runs: readonly GlyphRun[]): GlyphRun[] {
  const drawn = runs.filter((run) => run.text !== '' && !(run.text.trim() === '' && text.trim() !== ''));
  const main = drawn.reduce<GlyphRun | null>(
    (best, run) => (best === null || run.width > best.width ? run : best),
    null,
  );
  if (main === null || text === '') return [];
  const wide = drawn.filter((run) => run.width > 0 && Math.abs(run.y - main.y) < main.height);
  const left = wide.length > 0 ? Math.min(...wide.map((run) => run.x)) : main.x;
  const right = wide.length > 0 ? Math.max(...wide.map((run) => run.x + run.width)) : main.x + main.width;
  return [{ ...main, text, x: left, width: right - left, stated: true }];
}

function placed(item: PdfTextItem, viewport: Matrix): { readonly run: GlyphRun; readonly sine: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va, vb, vc, vd, ve, vf] = viewport;
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const up = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const height = up || item.height || Math.hypot(...along);
  return {
    run: {
      text: item.str,
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      width: item.width,
      height,
      direction: item.dir === 'rtl' ? 'rtl' : 'ltr',
      stated: false,
    },
    sine: along[1] / (Math.hypot(...along) || 1),
  };
}
