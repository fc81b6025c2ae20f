// A sample page as HTML with print styles, for the programs that print HTML.
import type { SamplePage } from './sample-pages';

/** `family` is installed, or declared by `face`, a CSS rule. */
export function sampleHtml(sample: SamplePage, family: string, face = ''): string {
  const blocks = sample.blocks.map((block) =>
    block.kind === 'text'
      ? `<p>${escape(block.text)}</p>`
      : `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  const head = sample.runningHead === null ? '' : pageRule(sample.runningHead);
  const columns = sample.columns === 2 ? 'div{column-count:2;column-gap:2em}' : '';
  const style = `${face}${head}${columns}body{font:13px "${family}","DejaVu Sans"}table{width:100%;margin:1em 0}td{padding:3px 10px;border:1px solid}`;
  return `<!doctype html><html lang="${sample.language}" dir="rtl"><meta charset="utf-8"><title>${escape(sample.title)}</title><style>${style}</style><h1>${escape(sample.title)}</h1><div>${blocks.join('')}</div></html>`;
}

function pageRule(text: string): string {
  return `@page{@top-center{content:"${text}"}@bottom-center{content:counter(page)}}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
