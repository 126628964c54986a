import { sebutSel } from '../dasar/a1';
import { hitungLkj } from '../domain/lkj';
import type { SetelanLkj } from '../domain/setelan-lkj';
import type { BukuPembanding } from '../excel/masukan/buku-pembanding';
import { bacaTabel } from '../input/baca';
import { tabelPolos } from '../input/polos/tabel-polos';
import type { ParagrafNaskah } from '../input/tabel';
import { periksaLkj } from '../reviu/periksa';
import { siapkanKonteks } from '../reviu/siapkan';
import type { AlineaVersi, VersiLaporan } from '../reviu/versi/versi';
import { konteksReviu } from './konteks-reviu';
import { tempatAlinea, type TempatLaporan, tempatLaporan } from './tempat';

/**
 * Another version of the report, read and reviewed as the open workbook is, in memory only: by its own year and without
 * the answers that the workbook keeps. Throws `DIBATALKAN`.
 */
export async function bacaVersiLama(
  { nama, buku, gabungan, tabel }: BukuPembanding,
  setelan: SetelanLkj = {},
  batal?: AbortSignal,
): Promise<VersiLaporan> {
  const { data, ...bacaan } = await bacaTabel(buku, gabungan, { batal });
  // The year of the report under review is not that of the other one.
  const lain = Object.fromEntries(Object.entries(setelan).filter(([kunci]) => kunci !== 'tahun'));
  const hasil = hitungLkj(data, lain);
  const konteks = { ...konteksReviu(bacaan), polos: tabelPolos(buku), lembar: buku.lembar };
  const tempat = tempatLaporan(tabel, bacaan.naskah);
  const { cetak } = siapkanKonteks(hasil, konteks);
  return {
    nama,
    tahun: cetak.tahun,
    tabel: cetak.tabel,
    naskah: alineaVersi(bacaan.naskah),
    temuan: periksaLkj(hasil, konteks),
    tempat: sebutTempat(tempat),
  };
}

/** The report's own words for a place, else the cell. */
export const sebutTempat =
  (tempat: TempatLaporan): VersiLaporan['tempat'] =>
  (sel) =>
    tempat(sel) ?? sebutSel(sel);

export const alineaVersi = (naskah: readonly ParagrafNaskah[]): AlineaVersi[] =>
  naskah
    .filter(({ laporan }) => !laporan || laporan.jenis === 'isi')
    .map((satu) => ({ teks: satu.teks, asal: satu.asal, tempat: tempatAlinea(satu) ?? sebutSel(satu.asal) }));
