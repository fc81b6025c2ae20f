// The page in an evidence bundle that tells anybody how to check it with standard tools.
import type { ExportDocument } from '../../core/export/model';
import { htmlHead } from '../html-page';
import { htmlText } from '../html-text';
import { EXCERPTS_PAGE, PAYLOAD_FOLDER, PAYLOAD_MANIFEST, SOURCES_TABLE } from './bundle-layout';
import { checkPageText } from './check-page-text';

export interface BundleCounts {
  readonly articles: number;
  /** Originals that the bundle lacks. */
  readonly lost: number;
}

/** A self-contained page in the document's language; what is typed or named stands left to right. */
export function checkPage(document: ExportDocument<unknown>, { articles, lost }: BundleCounts): string {
  const { language } = document;
  const t = checkPageText[language];
  const code = (text: string): string => `<pre dir="ltr"><code>${htmlText(text)}</code></pre>\n`;
  const file = (name: string, what: string): string =>
    `<dt><code dir="ltr">${htmlText(name)}</code></dt><dd>${htmlText(what)}</dd>\n`;
  return `${htmlHead(language, t.title)}<body>
<h1>${htmlText(t.title)}</h1>
<p><bdi>${htmlText(document.archiveName)}</bdi>: <bdi>${htmlText(document.selection)}</bdi></p>
<p>${htmlText(t.intro)}</p>
<h2>${htmlText(t.holds)}</h2>
<dl>
${file(EXCERPTS_PAGE, t.files.excerpts)}${file(`${PAYLOAD_FOLDER}texts`, t.files.texts)}${file(`${PAYLOAD_FOLDER}originals`, t.files.originals)}${file(SOURCES_TABLE, t.files.sources)}</dl>
<p>${htmlText(t.articles)}: <bdi>${articles}</bdi>${lost === 0 ? '' : `<br><strong>${htmlText(t.lost)}: <bdi>${lost}</bdi></strong>`}</p>
<h2>${htmlText(t.checkTitle)}</h2>
<p>${htmlText(t.check)}</p>
${code(`sha256sum --quiet -c ${PAYLOAD_MANIFEST}`)}<p>${htmlText(t.windows)}</p>
${code('Get-ChildItem data -Recurse -File | Get-FileHash -Algorithm SHA256 | Format-List')}<p>${htmlText(t.tools)}</p>
${code('marsad verify BUNDLE.zip\nbagit.py --validate .')}<h2>${htmlText(t.quoteTitle)}</h2>
<p>${htmlText(t.quote)}</p>
<h2>${htmlText(t.wholeTitle)}</h2>
<p>${htmlText(t.whole)}</p>
</body>
</html>
`;
}
