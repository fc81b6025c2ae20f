// A DOCX file -> one article draft.
import mammoth from 'mammoth';
import type { ArticleDraft } from '../../../core/model/article-draft';
import { draftLanguage } from '../draft-language';
import { dateLine, titleLine } from '../first-lines';
import { DocumentRefusal } from '../refusal';
import { textFromDom } from '../text-from-dom';
import { checkPackage } from './check-package';
import { coreProperties } from './core-properties';
import { unpack, type ZipEntry } from './zip-directory';

/**
 * Reads a DOCX file. The date of publication is a line of the text that is a date: the file's own dates say nothing of it.
 * Throws `DocumentRefusal` as `checkPackage` does, BROKEN_DOCX, or EMPTY_BODY.
 */
export async function readDocx(bytes: Uint8Array): Promise<ArticleDraft[]> {
  if (bytes.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_FILE');
  const entries = await checkPackage(bytes);
  const properties = coreProperties(await partText(bytes, entries, 'docProps/core.xml'));
  const document = new DOMParser().parseFromString(await toHtml(bytes), 'text/html');
  const body = textFromDom(document.body);
  if (body === '') throw new DocumentRefusal('rejected', 'EMPTY_BODY');
  const heading = document.querySelector('h1, h2, h3')?.textContent?.replace(/\s+/g, ' ').trim();
  const title = heading || properties.title || titleLine(body);
  return [
    {
      title,
      body,
      outlet: null,
      section: null,
      author: properties.creator,
      publishedAt: dateLine(body),
      language: draftLanguage(title, body, properties.language),
      url: null,
      canonicalUrl: null,
      externalId: null,
    },
  ];
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const result = await mammoth.convertToHtml(
      { arrayBuffer: Uint8Array.from(bytes).buffer },
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'comment-reference => sup',
        ],
        // Pictures stay packed.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return result.value;
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : 'unreadable';
    throw new DocumentRefusal('quarantined', 'BROKEN_DOCX', { problem }, { cause: error });
  }
}

async function partText(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Promise<string | null> {
  const entry = entries.find((candidate) => candidate.name === name);
  return entry ? new TextDecoder().decode(await unpack(bytes, entry)) : null;
}
