import type { SatkerAcuan } from '../domain/data';
import { normal } from './normal';
import type { Kelengkapan, SatkerDisebut } from './tabel';

/** Satkers that one table names, every place once. */
export interface TabelSatker {
  tabel: string;
  satker: SatkerDisebut[];
}

/**
 * Who of the reference list is missing in each table, who is there twice, and who is not on the list. A satker is
 * the same by its code; by its name where one side shows no code. Empty without a list.
 */
export function periksaKelengkapan(daftar: readonly SatkerAcuan[], tabel: readonly TabelSatker[]): Kelengkapan[] {
  if (daftar.length === 0) return [];
  const acuan = new DaftarSatker(daftar);
  return tabel.map(({ tabel: id, satker }) => {
    const isi = new DaftarSatker(satker);
    return {
      tabel: id,
      tidakAda: daftar.filter((d) => isi.cari(d).length === 0),
      ganda: kembar(satker, isi),
      takTerdaftar: satker.filter((s) => acuan.cari(s).length === 0),
    };
  });
}

function kembar(satker: readonly SatkerDisebut[], isi: DaftarSatker): SatkerDisebut[][] {
  const kelompok = satker.map((s) => isi.cari(s)).filter((k) => k.length > 1);
  return [...new Map(kelompok.map((k) => [k[0], k])).values()];
}

/** Satkers found by code, then by name. */
class DaftarSatker {
  readonly #kode = new Map<string, SatkerDisebut[]>();
  readonly #nama = new Map<string, SatkerDisebut[]>();

  constructor(satker: readonly SatkerDisebut[]) {
    for (const s of satker) {
      if (s.kode !== '') tambah(this.#kode, s.kode, s);
      if (s.nama !== '') tambah(this.#nama, normal(s.nama), s);
    }
  }

  cari({ kode, nama }: Pick<SatkerDisebut, 'kode' | 'nama'>): SatkerDisebut[] {
    const menurutKode = this.#kode.get(kode);
    if (menurutKode) return menurutKode;
    return (this.#nama.get(normal(nama)) ?? []).filter((s) => kode === '' || s.kode === '');
  }
}

function tambah(peta: Map<string, SatkerDisebut[]>, kunci: string, satker: SatkerDisebut): void {
  const milik = peta.get(kunci);
  if (milik) milik.push(satker);
  else peta.set(kunci, [satker]);
}
