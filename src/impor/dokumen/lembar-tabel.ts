import type { BacaanBerkas, SelImpor } from '../berkas';
import { sidik } from '../../dasar/sidik';
import type { TabelDokumen } from './dokumen';

/** Sheet row at which every table begins: its caption stands above. */
export const BARIS_TABEL = 1;
/** Excel holds 32,767 in a cell. */
const PALING_PANJANG = 32_000;

/** "L07 h26": the seventh table of the report, on page 26. */
export const namaLembarTabel = ({ nomor, halaman }: TabelDokumen): string =>
  `L${String(nomor).padStart(2, '0')} h${halaman[0] ?? 0}`;

/** A table of a report as a sheet: its caption, the table with its merged cells, its notes; all as printed, as texts. */
export function lembarTabel(tabel: TabelDokumen): Pick<BacaanBerkas, 'sel' | 'gabungan' | 'blok'> {
  const { judul, sel, catatan, jumlahKolom, tinggiKepala, halamanBaris } = tabel;
  const teks = (baris: number, kolom: number, nilai: string, peran: SelImpor['peran']): SelImpor => ({
    baris,
    kolom,
    nilai: nilai.slice(0, PALING_PANJANG),
    jenis: 'teks',
    format: 'General',
    peran,
  });
  const jumlahBaris = halamanBaris.length;
  return {
    sel: [
      ...(judul === '' ? [] : [teks(0, 0, judul, 'judul')]),
      ...sel
        .filter((satu) => satu.teks !== '')
        .map((satu) =>
          teks(satu.baris + BARIS_TABEL, satu.kolom, satu.teks, satu.baris < tinggiKepala ? 'kepala' : 'isi'),
        ),
      ...catatan.map((satu, i) => teks(BARIS_TABEL + jumlahBaris + i, 0, satu, 'catatan')),
    ],
    gabungan: sel
      .filter(({ bentangBaris, bentangKolom }) => bentangBaris > 1 || bentangKolom > 1)
      .map(({ baris, kolom, bentangBaris, bentangKolom }) => ({
        baris: baris + BARIS_TABEL,
        kolom,
        jumlahBaris: bentangBaris,
        jumlahKolom: bentangKolom,
      })),
    blok: [{ baris: BARIS_TABEL, kolom: 0, jumlahBaris, jumlahKolom, tinggiKepala, sidik: sidik(sel) }],
  };
}
