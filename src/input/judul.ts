import type { Rentang } from '../dasar/kotak';
import { dapatDiKepala } from './kepala';
import type { Kisi } from './kisi';
import { CATATAN_KAKI, SUMBER } from './kosakata/batas';

const PALING_ATAS = 8;
/** Blank rows between a header and the nearest title row. */
const SELA_ATAS = 2;

/**
 * The title rows over a header, top first: rows with one text in the table's columns, up to the table above
 * (`terpakai`) or to a second gap. A table that was moved away from its title finds it at the left.
 */
export function bacaJudul(kisi: Kisi, kepala: Rentang, terpakai: (baris: number) => boolean): string[] {
  const sampai = kepala.kolom + kepala.jumlahKolom;
  const sendiri = barisJudul(kisi, kepala.baris, Math.max(kisi.kiri, kepala.kolom - 1), sampai, 2, terpakai);
  return sendiri.length > 0 ? sendiri : barisJudul(kisi, kepala.baris, kisi.kiri, sampai, 1, terpakai);
}

function barisJudul(
  kisi: Kisi,
  kepala: number,
  dari: number,
  sampai: number,
  palingBanyak: number,
  terpakai: (baris: number) => boolean,
): string[] {
  const judul: string[] = [];
  let sela = 0;
  for (let b = kepala - 1; b >= Math.max(kisi.atas, kepala - PALING_ATAS) && !terpakai(b); b--) {
    const isi = kisi.terisi(b, dari, sampai);
    if (isi.length === 0) {
      sela += 1;
      if (sela > (judul.length === 0 ? SELA_ATAS : 1)) break;
      continue;
    }
    const baris = isi.map((k) => kisi.tulisan(b, k)).join(' ');
    const isiTabel = isi.length > palingBanyak || isi.some((k) => !dapatDiKepala(kisi, b, k));
    if (isiTabel || SUMBER.test(baris) || CATATAN_KAKI.test(baris)) break;
    judul.unshift(baris);
  }
  return judul;
}

/** The line that names the table: "Tabel 2.1. …" when there is one, else the first; '' without title rows. */
export function judulUtama(judul: readonly string[]): string {
  return judul.find((j) => /^tabel\s+\d/i.test(j)) ?? judul[0] ?? '';
}

/** "Tabel 2.1. …" → 2 (the indicator the report numbers it after); null without such a number. */
export function nomorTabel(judul: readonly string[]): number | null {
  const nomor = /^tabel\s+(\d{1,2})\.\d{1,2}\b/i.exec(judulUtama(judul))?.[1];
  return nomor === undefined ? null : Number(nomor);
}

/** The title's words without its "Tabel 2.1." */
export function tanpaNomor(judul: string): string {
  return judul.replace(/^tabel\s+\d{1,2}(\.\d{1,2})*\.?\s*/i, '');
}
