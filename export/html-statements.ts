// Statements in HTML: each marked within its context, with who said it, how, and what found it.
import { statementWords } from '../core/statements/words/catalogue';
import type { ExportDocument, ExportStatement } from '../core/export/model';
import { HtmlContents } from './html-contents';
import { htmlPage, SourceHtml } from './html-page';
import { htmlText } from './html-text';
import { labelsFor } from './labels/catalogue';
import type { Spool } from './spool';

const STYLE = `
.who{font-weight:600;margin:.5rem 0 0}.how{margin:.15rem 0;color:var(--soft)}
blockquote mark{border-block-end:2px solid var(--accent)}`;

/** In the order of the document, article by article; the contents list the articles. */
export async function* statementHtmlChunks(
  document: ExportDocument<ExportStatement>,
  spool: Spool,
): AsyncGenerator<string> {
  const page = new StatementHtml(document);
  const contents = new HtmlContents(document, 'titles');
  let count = 0;
  for await (const statement of document.items) {
    count++;
    contents.add(count, statement, []);
    await spool.append(page.statement(statement, count));
  }
  yield* htmlPage(document, { count, contents: contents.html(), spool, style: STYLE });
}

class StatementHtml extends SourceHtml {
  private readonly words;
  private readonly language;

  constructor(document: ExportDocument<ExportStatement>) {
    super(document);
    this.language = document.language;
    this.words = statementWords(document.language);
  }

  statement(s: ExportStatement, number: number): string {
    const labels = labelsFor(this.language);
    const who = s.speaker === null ? this.label('noSpeaker') : `<bdi>${htmlText(s.speaker)}</bdi>`;
    const relayed = s.relayedBy.map((name) => ` · ${this.label('relayedBy')} <bdi>${htmlText(name)}</bdi>`).join('');
    const how = [this.words.stance[s.stance], this.words.kind[s.kind], this.words.status[s.status]]
      .map((word) => `<bdi lang="${this.language}">${htmlText(word)}</bdi>`)
      .join(' · ');
    const cue = s.cue === '' ? '' : ` · ${this.label('cue')}: <bdi>${htmlText(s.cue)}</bdi>`;
    const note = s.note === '' ? '' : `<div class="note" dir="auto">${this.label('note')}: ${htmlText(s.note)}</div>\n`;
    const rule = `${this.label('rule')} <code dir="ltr">${htmlText(s.rule)}</code> (${htmlText(labels.confidence)} ${s.confidence}) · `;
    const position = `${this.label('position')} <code dir="ltr">${s.start}–${s.end}</code> (${this.label('positionUnit')}) · `;
    return `${this.open(s, number, 'excerpt', s.text)}<p class="who">${who}${relayed}</p>
<p class="how">${how}${cue}</p>
<blockquote>${context(s.contextBefore)}<mark>${htmlText(s.text)}</mark>${context(s.contextAfter)}</blockquote>
${note}${this.evidence(s, rule + position)}</article>
`;
  }
}

function context(text: string): string {
  return text === '' ? '' : `<span class="context">${htmlText(text)}</span>`;
}
