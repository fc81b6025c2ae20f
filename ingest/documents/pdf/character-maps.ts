// pdf.js's tables for fonts with the predefined (East Asian) encodings, from the page's own bundle instead of the network.

/** One chunk of JavaScript per table, loaded when a document needs it; each holds a data address. */
const tables = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
});

/** Stands in for pdf.js's own factory, which would fetch. */
export class CharacterMaps {
  async fetch(request: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const name = Object.keys(tables).find((path) => path.endsWith(`/${request.filename}`));
    const load = request.kind === 'cMapUrl' && name !== undefined ? tables[name] : undefined;
    // Fonts and decoders are for drawing; pdf.js goes on without them.
    if (!load) throw new Error(`no ${request.kind} ${request.filename} in the bundle`);
    const address = await load();
    return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  }
}
