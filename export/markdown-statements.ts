// Statements and comparisons in Markdown: signs instead of colours, so that a difference shows wherever the file is read.
import { statementWords } from '../core/statements/words/catalogue';
import type { ComparisonCell } from '../core/contract/schema/compare';
import type { ExportClaim, ExportDocument, ExportStatement } from '../core/export/model';
import { labelsFor } from './labels/catalogue';
import { block, dateMarkdown, hashRows, head, item, list, sourceRows, type Row } from './markdown';
import { markdownBlock, markdownLine } from './markdown-text';
import { speakerName } from './speaker-name';
import { apart, differencesText, type ShownSegment } from './telling';

/** Each statement marked within its context, with who said it, how, and which rule found it; one item at a time. */
export async function* statementMarkdownChunks(document: ExportDocument<ExportStatement>): AsyncGenerator<string> {
  const { language } = document;
  const labels = labelsFor(language);
  const words = statementWords(language);
  yield head(document);
  let number = 0;
  for await (const s of document.items) {
    const rows: Row[] = [
      [labels.speaker, markdownLine(s.speaker ?? labels.noSpeaker)],
      [labels.relayedBy, markdownLine(s.relayedBy.join(' ← '))],
      [labels.cue, markdownLine(s.cue)],
      [labels.stance, markdownLine(`${words.stance[s.stance]} (${s.stance})`)],
      [labels.kind, markdownLine(words.kind[s.kind])],
      [labels.status, markdownLine(words.status[s.status])],
      [labels.rule, markdownLine(`${s.rule}, ${labels.confidence} ${s.confidence}`)],
      ...sourceRows(s, language),
      [labels.note, markdownBlock(s.note)],
      [labels.position, markdownLine(`${s.start}–${s.end} (${labels.positionUnit})`)],
      ...hashRows(s, language),
    ];
    const quote = `${markdownBlock(s.contextBefore)}<mark>${markdownBlock(s.text)}</mark>${markdownBlock(s.contextAfter)}`;
    yield item(s, ++number, language, `> ${quote}\n\n${list(rows)}`);
  }
}

/** A heading for each claim, a paragraph for each telling; who left it out comes last. */
export async function* comparisonMarkdownChunks(document: ExportDocument<ExportClaim>): AsyncGenerator<string> {
  const { language } = document;
  const labels = labelsFor(language);
  yield head(document);
  yield `\n${block(language, labels.legend, `${labels.legend}: <strong>${labels.added}</strong>, <strong>${labels.changed}</strong>, <del>${labels.missing}</del>, <em>${labels.moved}</em>\n`)}`;
  let number = 0;
  for await (const { row, columns } of document.items) {
    const claimLanguage = row.cells[0]?.language ?? 'und';
    const speaker = markdownLine(speakerName(row.speaker, language) ?? labels.noSpeaker);
    yield `\n${block(claimLanguage, row.claim, `## ${++number}\\. ${speaker}: ${markdownLine(row.claim)}\n`)}`;
    for (const { outlet } of columns) {
      for (const cell of row.cells.filter((one) => (one.outlet ?? '') === outlet)) yield telling(cell, document);
    }
    if (row.absentFrom.length > 0) {
      yield `\n${block(language, labels.leftOutBy, `${labels.leftOutBy}: ${row.absentFrom.map((outlet) => `<bdi>${markdownLine(outlet)}</bdi>`).join(' · ')}\n`)}`;
    }
  }
}

function telling(cell: ComparisonCell, { language }: ExportDocument<ExportClaim>): string {
  const labels = labelsFor(language);
  const words = statementWords(language);
  const marks = [cell.isBase ? labels.base : '', cell.crossLanguage ? labels.otherLanguage : ''].filter(Boolean);
  const outlet = markdownLine(cell.outlet ?? '—');
  const rows: Row[] = [
    [
      labels.speaker,
      markdownLine(cell.mention === '' ? (speakerName(cell.speaker, language) ?? labels.noSpeaker) : cell.mention),
    ],
    [labels.stance, markdownLine(`${words.stance[cell.stance]} (${cell.cue})`)],
    [labels.publishedAt, cell.publishedAt === null ? '' : dateMarkdown(cell.publishedAt, language)],
    [labels.differences, markdownLine(differencesText(cell, language))],
  ];
  const heading = marks.length > 0 ? `**${outlet}** (${marks.join('; ')})` : `**${outlet}**`;
  return `\n${block(cell.language, cell.text, `${heading}\n\n> ${apart(cell.segments).map(wording).join('')}\n\n${list(rows)}`)}`;
}

/** Emphasis must touch the words that it marks: blanks stay outside. */
function wording({ text, kind, ...shown }: ShownSegment): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return before + after;
  const marked = markdownBlock(words);
  switch (kind) {
    case 'same':
      return `${before}${marked}${after}`;
    case 'missing':
      return `${shown.before}<del>${marked}</del>${shown.after}`;
    case 'added':
    case 'changed':
      return `${before}<strong>${marked}</strong>${after}`;
    case 'moved':
      return `${before}<em>${marked}</em>${after}`;
  }
}
