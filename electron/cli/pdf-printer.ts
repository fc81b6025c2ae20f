// Prints PDF for the command line: by the same hidden Electron that parses documents, on a display of its own if need be.
import { MarsadError } from '../../core/contract/errors';
import type { PdfPrinter } from '../../export/pdf';
import { DocumentChild } from './document-child';

export interface ChildPrinter {
  /** Starts the child with the first page. */
  readonly print: PdfPrinter;
  close(): Promise<void>;
}

export function childPrinter(): ChildPrinter {
  const child = new DocumentChild();
  return {
    async print(page) {
      try {
        await child.print(page);
      } catch (error) {
        // The child is named for what it does most; here it is the printer that can't start.
        if (!(error instanceof MarsadError) || error.code !== 'IMPORT_PARSER_UNAVAILABLE') throw error;
        throw new MarsadError('EXPORT_PRINTER_UNAVAILABLE', error.params, { cause: error });
      }
    },
    close: () => child.close(),
  };
}
