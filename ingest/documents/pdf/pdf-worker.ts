// pdf.js's worker as a module of this page; the build adds the stated text of marked content (`build/pdf-worker-patch.mjs`).
import 'pdfjs-dist/build/pdf.worker.mjs';
