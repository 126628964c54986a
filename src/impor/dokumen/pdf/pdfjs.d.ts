/** The library describes its main half only; of the other one nothing is named. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
