import type { DataLkj } from '../../domain/data';
import { type DataIkpaRinci, rinciKosong } from '../../domain/ikpa-rinci/data';
import type { DefinisiKolom } from '../definisi';
import { tahunLaporan } from '../identitas';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';

type KolomSatker = 'satker' | 'namaSatker';

/** Where the raw table holds the rows of many satkers. */
export const KOLOM_SATKER: Readonly<Record<KolomSatker, DefinisiKolom>> = {
  satker: { sebutan: 'Kode Satker', persis: ['kode satker', 'kd satker', 'kdsatker', 'kode satuan kerja'] },
  namaSatker: { sebutan: 'Nama Satker', persis: ['nama satker', 'satker', 'nama satuan kerja', 'satuan kerja'] },
};

type Tabel = Pick<PembacaTabel<KolomSatker>, 'barisJudul' | 'lembar' | 'teks'>;

/** The raw tables of the workbook's only satker, with the budget year that one of them names. */
export function rinci(data: DataLkj, tabel: Pick<Tabel, 'barisJudul' | 'lembar'>): DataIkpaRinci {
  return bertahun((data.ikpaRinci ??= rinciKosong()), tabel);
}

/** The satker that a row names, by its code or else its name; '' where the table has no such column. */
export const satkerBaris = (tabel: Pick<Tabel, 'teks'>, baris: BarisMentah): string =>
  tabel.teks(baris, 'satker').trim() || tabel.teks(baris, 'namaSatker').trim();

/** The raw tables of the satker that a row names; of a table without such a column, the workbook's own. */
export function rinciBaris(data: DataLkj, tabel: Tabel, baris: BarisMentah): DataIkpaRinci {
  const kode = satkerBaris(tabel, baris);
  if (kode === '') return rinci(data, tabel);
  const semua = (data.ikpaSatker ??= new Map());
  const ada = semua.get(kode) ?? { kode, nama: '', data: rinciKosong() };
  ada.nama ||= tabel.teks(baris, 'namaSatker').trim();
  semua.set(kode, ada);
  return bertahun(ada.data, tabel);
}

function bertahun(milik: DataIkpaRinci, tabel: Pick<Tabel, 'barisJudul' | 'lembar'>): DataIkpaRinci {
  milik.tahun ??= tahunLaporan([{ utama: true, judul: tabel.barisJudul, lembar: tabel.lembar }]);
  return milik;
}
