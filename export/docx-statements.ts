// Statements in a word processor: each with its passage marked and a table of who said it, how, and what found it.
import { directionOf } from '../core/export/bidi';
import { statementWords } from '../core/statements/words/catalogue';
import type { ExportDocument, ExportStatement } from '../core/export/model';
import { details, docxPackage, hashes, ItemWriter } from './docx';
import { paragraph, runs, textParagraph } from './docx-xml';

/** Memory does not grow with the items. EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB. */
export function statementDocxChunks(
  document: ExportDocument<ExportStatement>,
  out: string,
): AsyncGenerator<Uint8Array> {
  // Tags have no part in a list of statements.
  const plain = { ...document, codebook: [] };
  const writer = new StatementWriter(plain);
  return docxPackage(plain, writer, (s: ExportStatement, number) => writer.statement(s, number), out);
}

class StatementWriter extends ItemWriter {
  statement(s: ExportStatement, number: number): string {
    const { language } = this.document;
    const words = statementWords(language);
    const direction = directionOf(s.language, s.text);
    const passage =
      runs(s.contextBefore, direction, { style: 'Context' }) +
      runs(s.text, direction, { underline: 'double' }) +
      runs(s.contextAfter, direction, { style: 'Context' });
    const own = (text: string): string => textParagraph('Details', text, language);
    return (
      this.heading(s, number) +
      paragraph('Passage', direction, passage) +
      this.table(s.language, [
        ['speaker', details(s.speaker) || own(this.labels.noSpeaker)],
        ['relayedBy', details(s.relayedBy.join('\n'))],
        ['cue', details(s.cue)],
        ['stance', own(words.stance[s.stance])],
        ['kind', own(words.kind[s.kind])],
        ['status', own(words.status[s.status])],
        ['rule', own(`${s.rule} (${this.labels.confidence} ${s.confidence})`)],
        ...this.source(s),
        ['note', details(s.note)],
        ['position', own(`${s.start}–${s.end} (${this.labels.positionUnit})`)],
        ...hashes(s),
      ])
    );
  }
}
