import type { BacaGabungan, PotretBuku } from '../../src/input/potret';
import { anggaranDuaTabel } from '../fixtures/layouts/anggaran';
import * as bukan from '../fixtures/layouts/bukan-masukan';
import * as ikpa from '../fixtures/layouts/ikpa-lain';
import { myIntress, omSpan, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import * as kinerja from '../fixtures/layouts/kinerja';
import * as lke from '../fixtures/layouts/lembar-kerja-evaluasi';
import * as aksi from '../fixtures/layouts/rencana-aksi';
import { type Tata, tulisBuku } from '../fixtures/layouts/sheet-writer';
import { bukuUji, potretXlsx } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';
import { lembarSatker, SATKER_CONTOH } from './rincian-satker-contoh';
import { keBaris, SEMUA_CONTOH } from './tabel-contoh';

interface BukuContoh {
  potret: PotretBuku;
  gabungan: BacaGabungan;
}

const tata = async (...lembar: Tata[]): Promise<BukuContoh> => potretXlsx(await tulisBuku(...lembar));

/** Made-up workbooks of every kind of table and in every layout of the fixtures, by their names. */
export const BUKU_CONTOH: ReadonlyMap<string, () => Promise<BukuContoh>> = new Map([
  ...Object.entries(SEMUA_CONTOH).map(([nama, t]): [string, () => Promise<BukuContoh>] => [
    nama,
    () => Promise.resolve(bukuUji({ baris: keBaris(t) })),
  ]),
  ['rincian IKPA', () => Promise.resolve(bukuUji(...LEMBAR_RINCIAN))],
  ['rincian IKPA beberapa satker', () => Promise.resolve(bukuUji(...lembarSatker(SATKER_CONTOH)))],
  ['anggaran, dua tabel', () => tata(anggaranDuaTabel())],
  ['bukan masukan', () => tata(bukan.dipaOmSpan(), bukan.riwayatDipa(), bukan.detailSakti(), bukan.capaianOutput())],
  ['renja dan templat', () => tata(bukan.evaluasiRenja(), bukan.templatImpor())],
  ['IKPA eselon I', () => tata(ikpa.ikpaEselon())],
  ['IKPA 2021', () => tata(ikpa.ikpa2021())],
  ['IKPA datar', () => tata(ikpa.ikpaDatar())],
  ['IKPA MyIntress', () => tata(myIntress(satkerIkpa(3)))],
  ['IKPA OM-SPAN', () => tata(omSpan(satkerIkpa(3)))],
  ['pengukuran kinerja', () => tata(kinerja.pengukuranKinerja(), kinerja.tabelTunggal(), kinerja.sampelKluster())],
  ['semula menjadi', () => tata(kinerja.semulaMenjadi())],
  ['tahun di kepala', () => tata(kinerja.tahunDiKepala())],
  ['prioritas nasional', () => tata(kinerja.prioritasNasional())],
  ['IKM satker', () => tata(...kinerja.ikmSatker())],
  ['LKE belum selesai', () => tata(lke.lkeBelumSelesai())],
  ['LKE selesai', () => tata(lke.lkeSelesai())],
  ['hasil evaluasi', () => tata(lke.hasilEvaluasi())],
  ['rencana aksi', () => tata(aksi.formulirRencanaAksi())],
  ['pemantauan triwulan', () => tata(aksi.pemantauanTriwulan())],
]);
