// A comparison as a table on a landscape page: a row a claim, a column an outlet, differences told by shape and not by colour.
import { directionOf } from '../core/export/bidi';
import { statementWords } from '../core/statements/words/catalogue';
import type { UiLanguage } from '../core/contract/schema/common';
import type { ComparisonCell } from '../core/contract/schema/compare';
import type { ExportClaim, ExportDocument } from '../core/export/model';
import { dateHtml, htmlPage } from './html-page';
import { htmlAttribute, htmlText } from './html-text';
import { labelsFor } from './labels/catalogue';
import type { ExportLabels } from './labels/labels';
import type { Spool } from './spool';
import { speakerName } from './speaker-name';
import { apart, differencesText, type ShownSegment } from './telling';

const STYLE = `
body{max-width:none}
.legend ins,.legend del,.legend em{margin-inline-end:1rem}
.claims{overflow-x:auto}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.5rem .6rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}
thead th{position:sticky;inset-block-start:0;background:var(--paper)}
tbody th{font-weight:600}
td p{margin:.25rem 0;color:var(--soft);font-size:.85rem}
td .words{font-family:var(--text);font-size:1.05rem;line-height:1.75;color:var(--ink);white-space:pre-wrap}
.absent{color:var(--soft);font-style:italic}.base{border-inline-start:4px double var(--accent)}
ins{text-decoration:underline double;text-underline-offset:.2em;font-weight:600}
del{text-decoration:line-through}del::before{content:"["}del::after{content:"]"}
em{font-style:normal;text-decoration:underline dotted;text-underline-offset:.2em}
@media print{@page{size:A4 landscape;margin:12mm}table{font-size:8.5pt}tr{break-inside:avoid}thead{display:table-header-group}thead th{position:static}.claims{overflow:visible}}`;

/** The columns stand at the beginning of the table, so they are taken from the first row. */
export async function* comparisonHtmlChunks(
  document: ExportDocument<ExportClaim>,
  spool: Spool,
): AsyncGenerator<string> {
  const { language } = document;
  const labels = labelsFor(language);
  let count = 0;
  for await (const claim of document.items) {
    if (count === 0) await spool.append(tableHead(claim.columns, labels));
    count++;
    await spool.append(tableRow(claim, count, language, labels));
  }
  await spool.append('</tbody>\n</table>\n</div>\n');
  const legend = `<p class="legend" dir="auto">${htmlText(labels.legend)}: <ins>${htmlText(labels.added)}</ins> <ins>${htmlText(labels.changed)}</ins> <del>${htmlText(labels.missing)}</del> <em>${htmlText(labels.moved)}</em></p>\n`;
  yield* htmlPage(document, { count, contents: legend, spool, style: STYLE });
}

function tableHead(columns: ExportClaim['columns'], labels: ExportLabels): string {
  const heads = columns.map(
    ({ outlet }) => `<th scope="col"><bdi>${htmlText(outlet === '' ? '—' : outlet)}</bdi></th>`,
  );
  return `<div class="claims">\n<table>\n<thead><tr><th scope="col">${htmlText(labels.claim)}</th>${heads.join('')}</tr></thead>\n<tbody>\n`;
}

function tableRow({ row, columns }: ExportClaim, number: number, language: UiLanguage, labels: ExportLabels): string {
  const speaker = speakerName(row.speaker, language) ?? labels.noSpeaker;
  const cells = columns.map(({ outlet }) => {
    const told = row.cells.filter((cell) => (cell.outlet ?? '') === outlet);
    if (told.length === 0) return `<td class="absent">${htmlText(labels.leftOut)}</td>`;
    const isBase = told.some((cell) => cell.isBase);
    return `<td${isBase ? ' class="base"' : ''}>${told.map((cell) => cellHtml(cell, language, labels)).join('<hr>')}</td>`;
  });
  return `<tr id="claim-${row.id}"><th scope="row">${number}. <bdi>${htmlText(speaker)}</bdi></th>${cells.join('')}</tr>\n`;
}

function cellHtml(cell: ComparisonCell, language: UiLanguage, labels: ExportLabels): string {
  const words = statementWords(language);
  const direction = directionOf(cell.language, cell.text);
  const who = cell.mention === '' ? '' : `<bdi>${htmlText(cell.mention)}</bdi> · `;
  const when =
    cell.publishedAt === null
      ? ''
      : ` · <time datetime="${htmlAttribute(cell.publishedAt)}">${dateHtml(cell.publishedAt, language)}</time>`;
  const marks = [
    cell.isBase ? labels.base : '',
    cell.crossLanguage ? labels.otherLanguage : '',
    differencesText(cell, language),
  ].filter(Boolean);
  const told = marks.map((mark) => `<p dir="auto"><strong>${htmlText(mark)}</strong></p>`).join('');
  return `<div class="words" lang="${htmlAttribute(cell.language)}" dir="${direction}">${apart(cell.segments).map(segmentHtml).join('')}</div><p dir="auto">${who}<bdi>${htmlText(words.stance[cell.stance])}</bdi>${when}</p>${told}`;
}

function segmentHtml({ before, text, kind, after }: ShownSegment): string {
  const shown = htmlText(text);
  switch (kind) {
    case 'same':
      return shown;
    case 'missing':
      return `${before}<del>${shown}</del>${after}`;
    case 'added':
    case 'changed':
      return `<ins>${shown}</ins>`;
    case 'moved':
      return `<em>${shown}</em>`;
  }
}
