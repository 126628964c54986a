import { anggota } from '../../dasar/teks-json';
import type { NamaGaya, RencanaLembar } from '../../report/rencana';

/** Looks and shape of one written sheet. */
export type TataLembar = Omit<RencanaLembar, 'nama' | 'sel'> & {
  gaya: readonly (readonly (NamaGaya | null)[])[];
  /** Panes or print set-up could not be set: the next run tries again. */
  halamanGagal?: true;
};

/** The looks of a sheet as text keeps them. */
export type LembarTersimpan = Omit<TataLembar, 'tinggiBaris' | 'gaya'> & {
  tinggiBaris: [number, number][];
  gaya: string[];
};

/** Is this what we have kept? It comes from a file that anyone may have edited. */
export function lembarTersimpan(isi: unknown): isi is LembarTersimpan {
  const { kunci, lebarKolom, tinggiBaris, gaya, gabung, bagan, cetak, bekukanBaris, kolomPembaca, lipat } =
    anggota(isi);
  return (
    typeof kunci === 'string' &&
    daftarDari(lebarKolom, bilangan) &&
    daftarDari(tinggiBaris, (satu) => daftarDari(satu, bilangan) && satu.length === 2) &&
    daftarDari(gaya, (satu) => typeof satu === 'string') &&
    daftarDari(gabung, kotakTersimpan) &&
    daftarDari(bagan, (satu) => kotakTersimpan(anggota(satu)['letak'])) &&
    Array.isArray(anggota(cetak)['potongSebelum']) &&
    bilangan(bekukanBaris) &&
    (kolomPembaca === undefined || kolomPembacaTersimpan(kolomPembaca)) &&
    (lipat === undefined || daftarDari(lipat, lipatTersimpan))
  );
}

export function daftarDari<T>(isi: unknown, satu: (isi: unknown) => isi is T): isi is T[];
export function daftarDari(isi: unknown, satu: (isi: unknown) => boolean): isi is unknown[];
export function daftarDari(isi: unknown, satu: (isi: unknown) => boolean): boolean {
  return Array.isArray(isi) && isi.every(satu);
}

/** A count or a measure: none of what is kept is negative. */
const bilangan = (isi: unknown): isi is number => typeof isi === 'number' && isi >= 0;

function kotakTersimpan(isi: unknown): boolean {
  const { baris, kolom, jumlahBaris, jumlahKolom } = anggota(isi);
  return [baris, kolom, jumlahBaris, jumlahKolom].every(bilangan);
}

const lipatTersimpan = (isi: unknown): boolean => {
  const { awal, jumlah } = anggota(isi);
  return bilangan(awal) && bilangan(jumlah);
};

function kolomPembacaTersimpan(isi: unknown): boolean {
  const { kunci, isian } = anggota(isi);
  return bilangan(kunci) && daftarDari(isian, bilangan);
}
