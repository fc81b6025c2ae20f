// Paints stretches of the open article through the CSS Custom Highlight API: the text nodes stay whole, letters stay joined.
import type { BodyMap } from './body-map';
import type { Stretch } from './stretch';
import { levelsOf } from './underline-levels';

/** The names that reader.module.css cannot hold: `::highlight()` rules are global. See highlights.css. */
export type PaintName =
  | 'hit'
  | 'hit-current'
  | 'found'
  | 'found-current'
  | 'kept-selection'
  | 'excerpt-active'
  | 'statement'
  | 'statement-active'
  | 'statement-cue'
  | 'statement-mention';

/** Higher ones lie over lower ones. */
const priorities: Readonly<Record<PaintName, number>> = {
  statement: 1,
  'statement-active': 2,
  'statement-cue': 3,
  'statement-mention': 4,
  'excerpt-active': 5,
  hit: 6,
  found: 7,
  'kept-selection': 8,
  'hit-current': 9,
  'found-current': 10,
};

export function paint(name: PaintName, map: BodyMap, stretches: readonly Stretch[]): void {
  if (stretches.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...stretches.map((stretch) => map.rangeOf(stretch)));
  highlight.priority = priorities[name];
  CSS.highlights.set(name, highlight);
}

export interface ColouredStretch extends Stretch {
  /** `#rrggbb` */
  readonly colour: string;
}

const underlineSheet = new CSSStyleSheet();
let underlineNames: readonly string[] = [];

/** Underlines in the colours of the tags; the rules are made as colours come up. */
export function paintExcerpts(map: BodyMap, excerpts: readonly ColouredStretch[]): void {
  for (const name of underlineNames) CSS.highlights.delete(name);
  const levels = levelsOf(excerpts);
  const groups = new Map<string, { colour: string; level: number; ranges: Range[] }>();
  for (const [index, excerpt] of excerpts.entries()) {
    const level = levels[index] ?? 0;
    const name = `excerpt-${excerpt.colour.slice(1).toLowerCase()}-${level}`;
    const group = groups.get(name) ?? { colour: excerpt.colour, level, ranges: [] };
    group.ranges.push(map.rangeOf(excerpt));
    groups.set(name, group);
  }
  for (const [name, { ranges }] of groups) CSS.highlights.set(name, new Highlight(...ranges));
  underlineSheet.replaceSync([...groups].map(([name, group]) => underlineRule(name, group)).join('\n'));
  if (!document.adoptedStyleSheets.includes(underlineSheet)) document.adoptedStyleSheets.push(underlineSheet);
  underlineNames = [...groups.keys()];
}

function underlineRule(name: string, { colour, level }: { colour: string; level: number }): string {
  return (
    `::highlight(${name}) { text-decoration: underline 2px ${colour}; text-decoration-skip-ink: none; ` +
    `text-underline-offset: ${4 + level * 4}px; }`
  );
}
