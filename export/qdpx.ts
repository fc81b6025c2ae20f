// QDPX: excerpts with their articles and the codebook for NVivo, ATLAS.ti, MAXQDA and the like (REFI-QDA Project 1.0).
import { CodePoints } from '../core/export/code-points';
import type { ExportDocument, ExportExcerpt } from '../core/export/model';
import { QdaCodes } from './qda-codebook';
import { qdaGuid } from './qda-guid';
import { variablesXml, variableValues } from './qda-variables';
import { qdaAttribute, qdaText } from './qda-xml';
import type { Spool } from './spool';
import { zipChunks, type ZipEntry } from './zip-stream';

export interface QdpxTarget {
  readonly out: string;
  readonly spool: Spool;
  /** The raw body of an article. */
  readonly readBody: (articleId: number) => Promise<string>;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const USER = qdaGuid('user', 'Marsad');

/**
 * `project.qde`, then each article as `sources/GUID.txt`, UTF-8 exactly as it is stored, no byte order mark of ours. Positions are
 * code points of that text, the end exclusive. Excerpts of one article must follow one another. Memory grows with the notes
 * and the number of articles. EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB or 65,534 articles.
 */
export function qdpxChunks(document: ExportDocument<ExportExcerpt>, target: QdpxTarget): AsyncGenerator<Uint8Array> {
  const sources = new Map<number, string>();
  function* entries(): Generator<ZipEntry> {
    yield { name: 'project.qde', chunks: projectChunks(document, target, sources) };
    for (const [articleId, guid] of sources) {
      yield { name: `sources/${guid}.txt`, chunks: bodyChunks(articleId, target) };
    }
  }
  return zipChunks(entries(), target.out);
}

async function* bodyChunks(articleId: number, { readBody }: QdpxTarget): AsyncGenerator<string> {
  yield await readBody(articleId);
}

/** `sources` is filled with the GUID of each article. The codebook stands first and may need what only the excerpts know. */
async function* projectChunks(
  document: ExportDocument<ExportExcerpt>,
  { spool, readBody }: QdpxTarget,
  sources: Map<number, string>,
): AsyncGenerator<string> {
  const codes = new QdaCodes(document.codebook);
  const notes: string[] = [];
  let last: ExportExcerpt | null = null;
  let positions = new CodePoints('');
  for await (const excerpt of document.items) {
    if (last?.articleId !== excerpt.articleId) {
      if (last !== null) await spool.append(sourceEnd(last));
      if (sources.has(excerpt.articleId)) throw new Error('the excerpts of an article do not follow one another');
      positions = new CodePoints(await readBody(excerpt.articleId));
      const guid = qdaGuid('source', excerpt.articleId, excerpt.textSha256);
      sources.set(excerpt.articleId, guid);
      await spool.append(
        `<TextSource guid="${guid}" name="${qdaAttribute(excerpt.title)}" plainTextPath="internal://${guid}.txt" creatingUser="${USER}">`,
      );
    }
    last = excerpt;
    await spool.append(selection(excerpt, positions, codes));
    if (excerpt.note !== '') notes.push(note(excerpt));
  }
  if (last !== null) await spool.append(sourceEnd(last));
  const codebook = codes.xml();
  yield `${XML}<Project xmlns="urn:QDA-XML:project:1.0" name="${qdaAttribute(document.title)}" origin="Marsad" creatingUserGUID="${USER}" creationDateTime="${instant(document.createdAt)}"><Users><User guid="${USER}" name="Marsad"/></Users>`;
  if (codebook !== '') yield `<CodeBook>${codebook}</CodeBook>`;
  yield variablesXml(document.language);
  if (sources.size > 0) {
    yield '<Sources>';
    yield* spool.readBack();
    yield '</Sources>';
  }
  if (notes.length > 0) {
    yield '<Notes>';
    yield* notes;
    yield '</Notes>';
  }
  yield `<Description>${qdaText(`${document.archiveName}: ${document.selection}`)}</Description></Project>\n`;
}

function sourceEnd(excerpt: ExportExcerpt): string {
  return `${variableValues(excerpt)}</TextSource>\n`;
}

function selection(e: ExportExcerpt, positions: CodePoints, codes: QdaCodes): string {
  const [start, end] = [positions.before(e.start), positions.before(e.end)];
  const codings = e.tags.map(
    (tag) =>
      `<Coding guid="${qdaGuid('coding', e.excerptId, e.textSha256, tag.path)}" creatingUser="${USER}" creationDateTime="${instant(e.createdAt)}"><CodeRef targetGUID="${codes.guid(tag)}"/></Coding>`,
  );
  const noted = e.note === '' ? '' : `<NoteRef targetGUID="${noteGuid(e)}"/>`;
  return `<PlainTextSelection guid="${qdaGuid('selection', e.excerptId, e.textSha256, e.start, e.end)}" startPosition="${start}" endPosition="${end}" creatingUser="${USER}" creationDateTime="${instant(e.createdAt)}" modifyingUser="${USER}" modifiedDateTime="${instant(e.updatedAt)}">${codings.join('')}${noted}</PlainTextSelection>\n`;
}

function note(e: ExportExcerpt): string {
  return `<Note guid="${noteGuid(e)}" creatingUser="${USER}" creationDateTime="${instant(e.updatedAt)}"><PlainTextContent>${qdaText(e.note)}</PlainTextContent></Note>\n`;
}

function noteGuid(e: ExportExcerpt): string {
  return qdaGuid('note', e.excerptId, e.textSha256);
}

/** As the schema wants it; what came in with another archive's annotations may be written otherwise. */
function instant(time: string): string {
  return new Date(time).toISOString();
}
