import type { BarisAnggaran } from '../../domain/data';
import type { Decimal } from '../../dasar/desimal';
import { type Bertahap, jeda } from '../bertahap';
import type { BarisMentah } from '../mentah';
import { berupaKode } from '../penanda';
import type { PembacaTabel } from '../pembaca';
import { type Bertanda, susunInduk, tandai } from '../tingkat';

/** A row of money that was read, and the row of the sheet that it stands in. */
export interface UangTerbaca {
  baris: BarisMentah;
  data: BarisAnggaran;
}

/**
 * Says of every row which row it is a part of, in place. Codes are looked for in all columns left of the names, also in
 * one that has no header.
 */
export function* tandaiTingkat<K extends string>(
  tabel: PembacaTabel<K>,
  kolom: { nama: K; nomor: K },
  isi: readonly UangTerbaca[],
  total: BarisAnggaran | null,
): Bertahap<void> {
  const kode = tabel.kolomKode(kolom.nama, kolom.nomor, berupaKode);
  const bertanda: Bertanda[] = [];
  for (const { baris, data } of isi) {
    if (jeda(bertanda.length)) yield;
    const satu = {
      kode: kode.length === 0 ? TANPA_KODE : kode.map((k) => kodeSel(tabel.teksDi(baris, k))),
      nomor: tabel.teks(baris, kolom.nomor),
      nama: data.nama,
      pagu: jumlahUang(data, 'pagu'),
      realisasi: jumlahUang(data, 'realisasi'),
    };
    bertanda.push(tandai(satu));
  }
  const semuaInduk = yield* susunInduk(bertanda, total ? jumlahUang(total, 'pagu') : null);
  semuaInduk.forEach((induk, i) => {
    const satu = isi[i];
    if (satu && induk !== null) satu.data.induk = induk;
  });
}

const TANPA_KODE: readonly string[] = [];

const kodeSel = (teks: string): string => (berupaKode(teks) ? teks : '');

/** What the row's one cell holds, or its several cells together; null when one of them is not known. */
export function jumlahUang(data: BarisAnggaran, kolom: 'pagu' | 'realisasi'): Decimal | null {
  if (!data.bagian) return data[kolom]?.nilai ?? null;
  const isi = data.bagian.map((b) => b[kolom]?.nilai ?? null);
  return isi.reduce<Decimal | null>((t, n, i) => (i === 0 ? n : t && n ? t.plus(n) : null), null);
}
