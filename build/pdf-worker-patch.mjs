// Lets pdf.js's worker pass on what it reads and throws away: what a PDF itself says its glyphs mean (/ActualText), and where each glyph stands.
// Without the first the dotted letters of Arabic PDFs printed by Chromium are lost: their fonts draw letter and dots apart
// (upstream: mozilla/pdf.js #20014). Without the second, right-to-left text must be guessed back out of pieces that pdf.js has
// already turned round, with their vowel marks anywhere.

/** @type {readonly { readonly anchor: string, readonly replacement: string }[]} */
const PATCHES = [
  {
    anchor: 'id: Number.isInteger(mcid) ? `${self.idFactory.getPageObjId()}_mc${mcid}` : null,',
    replacement: `id: Number.isInteger(mcid) ? \`\${self.idFactory.getPageObjId()}_mc\${mcid}\` : null,
                actualText: (properties => {
                  const text = properties instanceof Dict ? properties.get("ActualText") : null;
                  return typeof text === "string" ? stringToPDFString(text) : null;
                })(args[1] instanceof Name ? resources?.get("Properties")?.get(args[1].name) : args[1]),`,
  },
  // Each glyph of an item: its meaning, its start on the page (x, y) and its width, four entries a glyph.
  {
    anchor: 'const textChunk = ensureTextContentItem();',
    replacement: 'const textChunk = ensureTextContentItem();\n        const glyphStart = getCurrentTextTransform();',
  },
  {
    anchor: 'textChunk.str.push(glyphUnicode);',
    replacement: `textChunk.str.push(glyphUnicode);
          const glyphEnd = getCurrentTextTransform();
          (textChunk.glyphs ??= []).push(glyphUnicode, glyphStart[4], glyphStart[5], Math.hypot(glyphEnd[4] - glyphStart[4], glyphEnd[5] - glyphStart[5]));`,
  },
  // White space, too: it is left out of items where it starts or ends them.
  {
    anchor: 'if (!keepWhiteSpace && category.isWhitespace) {',
    replacement: `if (!keepWhiteSpace && category.isWhitespace) {
          const spaceStart = getCurrentTextTransform();
          (textContentItem.glyphs ??= []).push(glyph.unicode, spaceStart[4], spaceStart[5], scaledDim * Math.hypot(spaceStart[0], spaceStart[1]) / (textState.fontSize || 1));`,
  },
  {
    anchor: 'fontName: textChunk.fontName,\n        hasEOL: textChunk.hasEOL',
    replacement:
      'fontName: textChunk.fontName,\n        hasEOL: textChunk.hasEOL,\n        glyphs: textChunk.glyphs ?? []',
  },
  {
    anchor: 'textContentItem.str.length = 0;',
    replacement: 'textContentItem.str.length = 0;\n      textContentItem.glyphs = undefined;',
  },
  // A glyph that the file maps to nothing, or leaves out of its map, means nothing; pdf.js takes its number for a letter.
  {
    anchor: 'this.composite = properties.composite;',
    replacement:
      'this.composite = properties.composite;\n    this.statesMeanings = properties.hasIncludedToUnicodeMap;',
  },
  {
    anchor: 'let unicode = this.toUnicode.get(charcode) || charcode;',
    replacement: 'let unicode = this.toUnicode.get(charcode) ?? (this.statesMeanings ? "" : charcode);',
  },
];

/**
 * The worker's source with the additions. Throws where a place to patch is not found once: pdf.js has changed, look again.
 * @param {string} source @returns {string}
 */
export function patchPdfWorker(source) {
  return PATCHES.reduce((patched, { anchor, replacement }) => {
    if (patched.split(anchor).length !== 2)
      throw new Error(`pdf.worker.mjs is not the version that pdf-worker-patch knows: ${anchor}`);
    return patched.replace(anchor, () => replacement);
  }, source);
}

/** @returns {import('vite').Plugin} */
export function pdfWorkerPatch() {
  return {
    name: 'pdf-worker-patch',
    transform(code, id) {
      return /pdfjs-dist\/build\/pdf\.worker\.mjs/.test(id) ? { code: patchPdfWorker(code), map: null } : null;
    },
  };
}
