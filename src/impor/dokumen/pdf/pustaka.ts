import { GalatCapaian } from '../../../dasar/galat';
import { isiHalaman } from './isi-halaman';
import { SWAUJI } from './swauji';
import type { DokumenPdf, PustakaPdf } from './tipe-pustaka';

let dimuat: Promise<PustakaPdf> | null = null;

/**
 * The library, with what older web views lack, once it has shown that it reads: without one of these additions it drops
 * a part of the paths in silence. Throws `DOKUMEN_TIDAK_TERBACA` (sebab `peramban`) when it does not pass.
 */
export function pustakaPdf(): Promise<PustakaPdf> {
  dimuat ??= muat();
  return dimuat;
}

async function muat(): Promise<PustakaPdf> {
  lengkapi();
  const pustaka = await denganBawaanAsli(() =>
    tanpaPeringatan(async () => {
      // Both halves run where this runs: a worker of ours, or Node.
      await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
      return import('pdfjs-dist/legacy/build/pdf.mjs');
    }),
  );
  if (!(await lulusSwauji(pustaka))) throw galatPdf('', 'peramban');
  return pustaka;
}

/** What the library writes anew in JavaScript although every web view has it. */
const BAWAAN: readonly (readonly [object, string])[] = [
  [JSON, 'parse'],
  [Array.prototype, 'push'],
  [Function.prototype, 'toString'],
];

/**
 * Puts back what the library has replaced on starting: every list and every JSON of the process would else be several
 * times as slow from the first PDF on. It needs none of the differences; what is added stays.
 */
async function denganBawaanAsli<T>(kerja: () => Promise<T>): Promise<T> {
  const asli = BAWAAN.map(([milik, nama]) => Object.getOwnPropertyDescriptor(milik, nama));
  try {
    return await kerja();
  } finally {
    BAWAAN.forEach(([milik, nama], i) => Object.defineProperty(milik, nama, asli[i] ?? {}));
  }
}

/** On starting in Node it names what it lacks for drawing; nothing is drawn here. */
async function tanpaPeringatan<T>(kerja: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await kerja();
  } finally {
    console.warn = warn;
  }
}

/** Opens a document the way that needs neither a page, nor fonts of the system, nor anything fetched. */
export function bukaPdf({ getDocument }: PustakaPdf, bytes: Uint8Array): Promise<DokumenPdf> {
  return getDocument({
    // The library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useWasm: false,
    disableFontFace: true,
    stopAtErrors: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  }).promise;
}

/** Reads a page of our own: does every line and letter of it come through? */
export async function lulusSwauji(pustaka: PustakaPdf): Promise<boolean> {
  const pdf = await bukaPdf(pustaka, new TextEncoder().encode(SWAUJI.pdf));
  try {
    const { ruas, huruf } = await isiHalaman(pustaka, await pdf.getPage(1));
    return ruas.length === SWAUJI.ruas && huruf.map(({ teks }) => teks).join('') === SWAUJI.huruf;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

export function galatPdf(berkas: string, sebab: string, cause?: unknown): GalatCapaian {
  return new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas, sebab }, { cause });
}

/** Only named while the library starts; nothing is drawn. */
class MatriksKosong {
  readonly is2D = true;
}

function lengkapi(): void {
  const dunia: { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown } = globalThis;
  dunia.DOMMatrix ??= MatriksKosong;
  dunia.Path2D ??= MatriksKosong;
  dunia.ImageData ??= MatriksKosong;
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: function alihkan(this: ArrayBuffer, panjang = this.byteLength): ArrayBuffer {
      const baru = new Uint8Array(panjang);
      baru.set(new Uint8Array(this, 0, Math.min(panjang, this.byteLength)));
      // The old buffer is given up, as the standard has it.
      structuredClone(this, { transfer: [this] });
      return baru.buffer;
    },
  });
}
