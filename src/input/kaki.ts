import type { Rentang } from '../dasar/kotak';
import { CATATAN_KAKI, SUMBER } from './kosakata/batas';
import type { Kisi } from './kisi';
import { bacaKeterangan, type KeteranganDibaca } from './terjumlah/keterangan-berkas';

export interface Kaki {
  /** "Sumber Data: …" without its label; '' when there is none. */
  sumber: string;
  /** Mark → footnote. */
  catatan: Map<string, string>;
  /** Of a table whose rows were added up in a file or a database. */
  keterangan: KeteranganDibaca[];
}

/** "Keterangan: *) …" */
const LABEL = /^\s*(?:keterangan|catatan|ket\.?|note)\s*[:.]?\s*(?=\(?\*)/i;
const PALING_BAWAH = 8;

/** Reads the lines under a table: footnotes and the source, up to the next table (`sampai`) or a second gap. */
export function bacaKaki(kisi: Kisi, kepala: Rentang, akhir: number, sampai: number): Kaki {
  const kaki: Kaki = { sumber: '', catatan: new Map(), keterangan: [] };
  let sela = 0;
  for (let b = akhir + 1; b < Math.min(sampai, kisi.bawah, akhir + 1 + PALING_BAWAH); b++) {
    const [kolom] = kisi.terisi(b, kepala.kolom, kepala.kolom + kepala.jumlahKolom);
    if (kolom === undefined) {
      sela += 1;
      if (sela > 1) break;
      continue;
    }
    const tulisan = kisi.tulisan(b, kolom);
    const catatan = CATATAN_KAKI.exec(tulisan.replace(LABEL, '').replace(/^\((\*+)\)/, '$1)'));
    if (catatan?.[1]) kaki.catatan.set(catatan[1], catatan[2] ?? '');
    const keterangan = bacaKeterangan(tulisan);
    if (keterangan) kaki.keterangan.push({ ...keterangan, asal: { lembar: kisi.nama, baris: b, kolom } });
    if (kaki.sumber === '') kaki.sumber = SUMBER.exec(tulisan)?.[2]?.trim() ?? '';
  }
  return kaki;
}
