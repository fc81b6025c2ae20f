// The fixed parts of a DOCX package: styles, settings, footer, properties and who belongs to whom (ECMA-376, part 2).
import { xmlText } from './xml-text';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Relationship of the document to its footer. */
const FOOTER_ID = 'rIdFooter';

export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const PACKAGE_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const SETTINGS = `${XML}<w:settings ${W}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export const FOOTER = `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Details"/><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

export const DOCUMENT_OPEN = `${XML}<w:document ${W} xmlns:r="${OFFICE}"><w:body>`;

/** Left and right of a landscape page, and what is left between them, in twentieths of a point. */
const LANDSCAPE_MARGIN = 850;
export const LANDSCAPE_WIDTH = 16838 - 2 * LANDSCAPE_MARGIN;

/** Ends the body: a table must not be its last block. A4, the pages run as the document's language does. */
export function documentClose(rightToLeft: boolean, landscape = false): string {
  const size = landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const side = landscape ? LANDSCAPE_MARGIN : 1440;
  return `<w:p><w:pPr><w:pStyle w:val="Details"/></w:pPr></w:p><w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz ${size}/><w:pgMar w:top="1134" w:right="${side}" w:bottom="1134" w:left="${side}" w:header="567" w:footer="567" w:gutter="0"/>${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`;
}

/** Relationships of the document: its own parts, and the addresses it links to by their ids. */
export function documentRelationships(links: ReadonlyMap<string, string>): string {
  const targets = [...links].map(
    ([url, id]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${xmlText(url)}" TargetMode="External"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdSettings" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="${FOOTER_ID}" Type="${OFFICE}/footer" Target="footer1.xml"/>${targets.join('')}</Relationships>`;
}

/** Fonts that word processors have or replace; `cs`, `bCs` and `szCs` are what Arabic and Hebrew are set in. */
const FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>';
const size = (latin: number, complex: number): string => `<w:sz w:val="${latin}"/><w:szCs w:val="${complex}"/>`;

function paragraphStyle(id: string, name: string, paragraph: string, run: string, next = id): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

function characterStyle(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;
}

const LINE = (side: string): string => `<w:${side} w:val="single" w:sz="2" w:space="0" w:color="D0D0D0"/>`;

export const STYLES = [
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${size(22, 24)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  paragraphStyle('Title', 'Title', '<w:spacing w:after="160"/>', `<w:b/><w:bCs/>${size(36, 36)}`, 'Normal'),
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="0"/>',
    `<w:b/><w:bCs/>${size(28, 28)}`,
    'Passage',
  ),
  paragraphStyle(
    'Passage',
    'Passage',
    '<w:spacing w:before="80" w:after="120" w:line="340" w:lineRule="auto"/>',
    size(24, 28),
  ),
  paragraphStyle('Details', 'Details', '', size(18, 20)),
  characterStyle('Context', 'Context', '<w:color w:val="5A5A5A"/>'),
  characterStyle('Label', 'Label', '<w:color w:val="5A5A5A"/>'),
  characterStyle(
    'Hash',
    'Hash',
    `<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>${size(14, 14)}`,
  ),
  characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="1F5F8B"/><w:u w:val="single"/>'),
  `<w:style w:type="table" w:styleId="ItemTable"><w:name w:val="Item Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${LINE('top')}${LINE('bottom')}${LINE('insideH')}</w:tblBorders></w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="GridTable"><w:name w:val="Grid Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(LINE).join('')}</w:tblBorders></w:tblPr></w:style>`,
  '</w:styles>',
].join('');
