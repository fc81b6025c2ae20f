// Lets pdf.js's worker pass on what a PDF itself says its glyphs mean (/ActualText), which it reads and throws away.
// Without it the dotted letters of Arabic PDFs printed by Chromium are lost: their fonts draw letter and dots apart.
// Upstream has an open pull request for it (mozilla/pdf.js #20014); remove this once a release holds it.

const ANCHOR = 'id: Number.isInteger(mcid) ? `${self.idFactory.getPageObjId()}_mc${mcid}` : null,';

const ADDITION = `actualText: (properties => {
                  const text = properties instanceof Dict ? properties.get("ActualText") : null;
                  return typeof text === "string" ? stringToPDFString(text) : null;
                })(args[1] instanceof Name ? resources?.get("Properties")?.get(args[1].name) : args[1]),`;

/**
 * The worker's source with the addition. Throws where the anchor is not found once: pdf.js has changed, look again.
 * @param {string} source @returns {string}
 */
export function patchActualText(source) {
  if (source.split(ANCHOR).length !== 2)
    throw new Error('pdf.worker.mjs is not the version that pdf-actual-text knows');
  return source.replace(ANCHOR, () => `${ANCHOR}\n                ${ADDITION}`);
}

/** @returns {import('vite').Plugin} */
export function pdfActualText() {
  return {
    name: 'pdf-actual-text',
    transform(code, id) {
      return /pdfjs-dist\/build\/pdf\.worker\.mjs/.test(id) ? { code: patchActualText(code), map: null } : null;
    },
  };
}
