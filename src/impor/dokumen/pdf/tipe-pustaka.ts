import type * as pustaka from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is used of the library. */
export type PustakaPdf = typeof pustaka;
export type DokumenPdf = Awaited<ReturnType<PustakaPdf['getDocument']>['promise']>;
export type HalamanPdf = Awaited<ReturnType<DokumenPdf['getPage']>>;
