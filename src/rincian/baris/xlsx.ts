import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import { adalahKepala, BARIS_DICARI, namaKolomUnik } from '../kepala';
import type { BlokBaris, SumberBaris } from './jumlahkan';

const BARIS_SEBLOK = 5_000;

/** The rows of a workbook's first sheet below its head, as text; the sheet may be longer than memory likes as cells. */
export async function bukaXlsx(berkas: Blob, nama: string, kata: ReadonlySet<string>): Promise<SumberBaris> {
  const awal: string[][] = [];
  for await (const baris of barisXlsx(berkas)) {
    awal.push(baris);
    if (adalahKepala(baris, kata) || awal.length >= BARIS_DICARI) break;
  }
  const ketemu = awal.findIndex((baris) => adalahKepala(baris, kata));
  const di = Math.max(0, ketemu);
  const kolom = namaKolomUnik(awal[di] ?? []).map((satu) => ({
    nama: satu,
    berangka: false,
    diSel: true as const,
  }));
  return { nama, kolom, blok: () => blokXlsx(berkas, di + 1) };
}

async function* blokXlsx(berkas: Blob, lewati: number): AsyncGenerator<BlokBaris> {
  let baris: string[][] = [];
  let nomor = 0;
  for await (const satu of barisXlsx(berkas)) {
    nomor += 1;
    if (nomor <= lewati || satu.every((sel) => sel === '')) continue;
    baris.push(satu);
    if (baris.length < BARIS_SEBLOK) continue;
    yield { baris, rusak: 0, bagian: null };
    baris = [];
  }
  yield { baris, rusak: 0, bagian: 1 };
}

async function* barisXlsx(berkas: Blob): AsyncGenerator<string[]> {
  for await (const { values } of streamXlsxRows(new Uint8Array(await berkas.arrayBuffer()))) yield values.map(teksSel);
}

export const teksSel = (nilai: CellValue): string => {
  if (nilai === null) return '';
  return nilai instanceof Date ? nilai.toISOString() : String(nilai);
};
