import { namaKotak } from '../dasar/a1';
import { GalatCapaian, type RincianGalat } from '../dasar/galat';
import type { Ditahan } from '../domain/kewajaran';
import type { Kecocokan } from './cocok';
import type { DefinisiKolom } from './definisi';
import { judulUtama } from './judul';
import type { Kepala, KolomKepala } from './kepala';
import type { Bacaan, TabelDilewati } from './tabel';
import type { KepalaDitemukan } from './temukan';

/** A header of a known kind as a table that is left out. */
export function dilewati({ kepala, kecocokan, judul }: KepalaDitemukan, sebab: TabelDilewati['sebab']): TabelDilewati {
  const { jenis } = kecocokan;
  const { kolom, mirip } = sebab === 'TABEL_KOSONG' ? { kolom: '', mirip: '' } : kurangnya(kepala, kecocokan);
  return {
    // Only kinds that are read are left out.
    jenis: jenis.jenis ?? 'dilaporkan',
    judul: (sebab !== 'TIDAK_DIKENALI' && judulUtama(judul)) || jenis.sebutan,
    rentang: kepala.rentang,
    sebab,
    kolom,
    mirip,
  };
}

/** What the header lacks: a needed column before one of the signature, before both one that is only misspelled. */
export function kurangnya(
  { kolom }: Kepala,
  { jenis, kolom: ada, hilang }: Kecocokan,
): { kolom: string; mirip: string; salahEja: boolean } {
  const dipakai = new Set([...ada.values()].flat());
  const bebas = kolom.filter((satu) => !dipakai.has(satu.kolom));
  const perlu = Object.entries(jenis.kolom).filter(
    ([kunci, d]) => hilang.includes(d.sebutan) || (hilang.length === 0 && d.ciri && !ada.has(kunci)),
  );
  const calon = perlu.map(([, d]) => ({ kolom: d.sebutan, ...termirip(d, bebas) }));
  const [terdekat] = [...calon].sort((a, b) => a.jarak - b.jarak);
  return {
    kolom: terdekat?.kolom ?? '',
    mirip: terdekat?.mirip ?? '',
    salahEja: terdekat !== undefined && terdekat.jarak <= BEDA_HURUF,
  };
}

/** Letters that may differ, of those of the longer word: "Relisasi" is "Realisasi". */
const BEDA_HURUF = 0.34;

/** Of the headings that serve no other column, the one spelled most like the column's own words; else one that shares a word. */
function termirip(d: DefinisiKolom, kepala: readonly KolomKepala[]): { jarak: number; mirip: string } {
  const kata = [...(d.persis ?? []), ...(d.memuat ?? [])];
  let terbaik = { jarak: 1, mirip: '' };
  for (const { daun, jalur } of kepala) {
    const jarak = kata.reduce((paling, satu) => Math.min(paling, bedaKata(daun, satu)), Infinity);
    if (jarak < terbaik.jarak) terbaik = { jarak, mirip: jalur.at(-1) ?? '' };
  }
  return terbaik;
}

/** 0 for the same, 1 for nothing alike. */
function bedaKata(a: string, b: string): number {
  const panjang = Math.max(a.length, b.length);
  const beda = Math.abs(a.length - b.length) > BEDA_HURUF * panjang ? 1 : jarakSunting(a, b) / panjang;
  if (beda <= BEDA_HURUF) return beda;
  const milik = new Set(b.split(' '));
  return a.split(' ').some((satu) => satu.length > 2 && milik.has(satu)) ? 0.9 : 1;
}

/** Letters put in, left out or changed. */
function jarakSunting(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const berikut = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const ganti = (baris[j - 1] ?? 0) + Number(a[i] !== b[j - 1]);
      berikut.push(Math.min(ganti, (baris[j] ?? 0) + 1, (berikut[j - 1] ?? 0) + 1));
    }
    baris = berikut;
  }
  return baris.at(-1) ?? 0;
}

/** Why nothing can be computed, by the table that came closest. `rincian`: what the caller knows besides (the file). */
export function galatTanpaTabel(
  { dilewati: [dekat] }: Pick<Bacaan, 'dilewati'>,
  rincian: RincianGalat = {},
): GalatCapaian {
  if (!dekat) return new GalatCapaian('TIDAK_ADA_TABEL', rincian);
  const { judul: tabel, rentang, kolom, mirip, sebab } = dekat;
  const semua = { ...rincian, tabel, lembar: rentang.lembar, rentang: namaKotak(rentang), kolom, mirip };
  if (sebab === 'TABEL_KOSONG') return new GalatCapaian('TIDAK_ADA_ANGKA', { ...semua, kode: 'KOSONG' });
  return new GalatCapaian(sebab === 'KOLOM_HILANG' ? 'KOLOM_HILANG' : 'TIDAK_ADA_TABEL', semua);
}

/** Why tables that were recognised give no figure: all were kept back, one lacks a column, all are empty, or their cells say nothing. */
export function galatTanpaAngka(
  bacaan: Pick<Bacaan, 'dilewati' | 'tabel'>,
  ditahan: readonly Ditahan[] = [],
): GalatCapaian {
  const [tertahan] = ditahan;
  if (tertahan) return new GalatCapaian('TIDAK_ADA_ANGKA', { ditahan: tertahan.nama, banyak: ditahan.length });
  if (bacaan.dilewati.length > 0) return galatTanpaTabel(bacaan);
  const [terbesar] = [...bacaan.tabel].sort((a, b) => b.baris - a.baris);
  if (!terbesar) return new GalatCapaian('TIDAK_ADA_ANGKA');
  const { judul: tabel, rentang, baris } = terbesar;
  const kode = baris === 0 ? 'KOSONG' : '';
  return new GalatCapaian('TIDAK_ADA_ANGKA', { tabel, lembar: rentang.lembar, rentang: namaKotak(rentang), kode });
}
