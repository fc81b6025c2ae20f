// Turns untrusted text into Markdown that shows it as it is: no markup, no HTML, no block of its own.
import { printable, withVisibleBidiControls } from '../core/export/bidi';

/** Marks that mean something inside a line, in CommonMark, GFM tables, strikethrough and mathematics, and in common note apps. */
const INLINE = /[\\`*_[\]<>|~$&^]|==|%%/g;
/** Marks that mean something only where a line begins. */
const AT_START = /^(?:[#+\-=:>]|\d{1,9}(?=[.)]))/;

function escapedInline(text: string): string {
  return text.replace(INLINE, (marks) => [...marks].map((mark) => `\\${mark}`).join(''));
}

function escapedStart(text: string): string {
  return text.replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Text on one line: every run of blanks and line ends is one space, none at the ends. Bidi controls show as `⟦RLO⟧`. */
export function markdownLine(text: string): string {
  const line = withVisibleBidiControls(printable(text)).replace(/\s+/g, ' ').trim();
  return escapedStart(escapedInline(line));
}

/** Text inside one paragraph: line ends become `<br>`, so that it neither ends the paragraph nor begins a block. */
export function markdownBlock(text: string): string {
  return withVisibleBidiControls(printable(text))
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => escapedStart(escapedInline(line.replace(/\s+/g, ' '))))
    .join('<br>');
}

/** An `<address>` link; what can't stand in one is percent-encoded. The address must be a web address. */
export function markdownTarget(url: string): string {
  return `<${url.replace(/[^\u0021-\u007e]|[<>\\]/gu, (c) => encodeURIComponent(c.toWellFormed()))}>`;
}
