// What an exported office file says about itself in its properties (ECMA-376, part 2, section 11).
import type { ExportDocument } from '../core/export/model';
import { xmlText } from './xml-text';

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The part `docProps/core.xml`. */
export function coreProperties(document: ExportDocument<unknown>): string {
  const { title, selection, archiveName, createdAt, language } = document;
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(createdAt)}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(selection)}</dc:subject><dc:creator>Marsad</dc:creator><dc:description>${xmlText(archiveName)}</dc:description><dc:language>${language}</dc:language><cp:lastModifiedBy>Marsad</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`;
}
