// How the host of the document page and the page find one another.

/** Channel on which the host hands the preload a port, and the message with which the preload hands it on to the page. */
export const DOCUMENT_PORT = 'marsad-document-port';
