import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { fetchPart } from '../../model/fetch-part';

/** Why a PDF could not be opened. */
export type PdfFault = 'encrypted' | 'broken';

/** A PDF that is open until `close` is called; `abandon` also ends the worker, with whatever keeps it busy. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
  abandon(): void;
}

const load = async (): Promise<typeof import('pdfjs-dist')> => {
  const pdfjs = await fetchPart(() => import('pdfjs-dist'));
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;
  return pdfjs;
};

/** One worker reads all PDFs: starting it takes longer than reading most of them. */
let shared: PDFWorker | null = null;

const abandon = (): void => {
  shared?.destroy();
  shared = null;
};

/** Opens a PDF in pdf.js's own worker, both fetched when first needed. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf | PdfFault> => {
  const pdfjs = await load();
  shared ??= new pdfjs.PDFWorker();
  const loading = pdfjs.getDocument({
    // The worker takes the bytes over; the file keeps its own.
    data: bytes,
    worker: shared,
    // Letters are read and not drawn: nothing is fetched for them.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    return { document, close: () => loading.destroy(), abandon };
  } catch (error) {
    await loading.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken';
  }
};
