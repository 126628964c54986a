import type { KomponenSakip } from '../../domain/data';
import { potongKunci } from '../../dasar/kunci';
import type { Bertahap } from '../bertahap';
import { definisikan, type Penampung } from '../definisi';
import { KOMPONEN_AKIP } from '../kosakata/akip';
import { NOMOR } from '../kosakata/kolom';
import { adalahJumlah, type BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { type BarisEvaluasi, gradeDi, susunKomponen, TingkatBaris } from './komponen-sakip';

/** The columns of scores, the one that counts most first. */
const PENILAIAN = ['akhir', 'jamin', 'mandiri'] as const;

type Kolom = 'kode' | 'no' | 'komponen' | 'sub' | 'bobot' | (typeof PENILAIAN)[number];
type Tabel = PembacaTabel<Kolom>;

/**
 * Lembar Kerja Evaluasi AKIP: components, their sub-components and criteria by rows; scores of the unit itself, of the
 * quality assurance and the final one by columns. The final scores count where there are any, else the earlier ones.
 */
export const lembarKerjaEvaluasi = definisikan<Kolom>({
  jenis: 'sakip',
  sebutan: 'Lembar Kerja Evaluasi AKIP (LKE, KKE)',
  kolom: {
    kode: { sebutan: 'Kode', persis: ['kode'] },
    no: NOMOR,
    komponen: { sebutan: 'Komponen', memuat: ['komponen'], ciri: true, wajib: true },
    sub: {
      sebutan: 'Sub-komponen',
      memuat: ['sub komponen', 'subkomponen'],
      tanpa: ['komponen sub komponen'],
      ciri: true,
    },
    bobot: { sebutan: 'Bobot', memuat: ['bobot'], ciri: true, wajib: true, angka: true },
    mandiri: {
      sebutan: 'Penilaian mandiri',
      persis: ['penilaian mandiri nilai', 'penilaian mandiri skor'],
      memuat: ['penilaian mandiri', 'nilai mandiri', 'evaluasi mandiri'],
      pola: /mandiri.*nilai akip(?: nilai akhir)?$|mandiri.*nilai akhir$/,
      ciri: true,
      penentu: true,
      wajib: true,
      ataukah: 'akhir',
    },
    jamin: {
      sebutan: 'Penjaminan kualitas',
      persis: ['penjaminan kualitas nilai', 'penjaminan kualitas skor', 'verval nilai'],
      memuat: ['penjaminan kualitas', 'verval', 'penjaminan mutu'],
      ciri: true,
    },
    akhir: {
      sebutan: 'Penilaian final',
      persis: ['nilai', 'skor'],
      pola: /(?:apip|inspektorat|evaluator|panel).*nilai akip$/,
      memuat: ['penilaian final', 'penilaian akhir', 'nilai akhir', 'nilai final', 'nilai evaluasi'],
      // "Keberadaan, kualitas dan pemanfaatan" counts the criteria that are met.
      tanpa: ['mandiri', 'penjaminan', 'verval', 'bobot', 'keberadaan'],
      ciri: true,
    },
  },
  kolomNama: 'komponen',
  judul: ['lke', 'kke', 'lembar kerja evaluasi', 'kertas kerja evaluasi', 'akip', 'sakip'],
  tolak: ['pagu', 'satker', 'revisi dipa'],
  // The column of components is blank beside their parts: the first one must do.
  isi: { kata: KOMPONEN_AKIP, minimal: 1 },
  id: () => 'lke',
  baca: bacaLembar,
});

function* bacaLembar(tabel: Tabel, { data }: Penampung): Bertahap<number> {
  const baris: BarisEvaluasi[] = [];
  const tingkat = new TingkatBaris();
  for (const b of tabel.baris) {
    yield;
    const satu = adalahJumlah(b) ? null : barisEvaluasi(tabel, b, tingkat);
    if (satu && satu.tingkat < 2) baris.push(satu);
  }
  const nilai = PENILAIAN.find((k) => baris.some(({ baris: b }) => terisi(tabel, b, k))) ?? 'akhir';
  const kolomNilai = tabel.judulKolom(nilai);
  const sebutan = `Nilai (${kolomNilai})`;
  const komponen = susunKomponen(tabel, baris, { bobot: 'bobot', nilai, sebutan }, undefined).map((k) => ({
    ...k,
    kolomNilai,
  }));
  if (data.sakip.length === 0) data.sakip = komponen;
  else lengkapi(data.sakip, komponen);
  return baris.length;
}

/** Where the sub-components have a column of their own, the columns say which is which. */
function barisEvaluasi(tabel: Tabel, baris: BarisMentah, tingkat: TingkatBaris): BarisEvaluasi | null {
  const sub = tabel.teks(baris, 'sub');
  const nama = sub || tabel.teks(baris, 'komponen');
  if (nama === '') return null;
  const bentang = tabel.tandaNama(baris);
  const tanda = tabel.teks(baris, 'kode') || tabel.teks(baris, 'no') || (bentang?.tanda ?? '');
  const menurutTanda = tingkat.tingkat(tanda, nama, bentang?.ke);
  if (sub === '') return { baris, nama, tingkat: menurutTanda };
  // A criterion has no weight of its own.
  return { baris, nama, tingkat: menurutTanda > 1 || tabel.teks(baris, 'bobot') === '' ? 2 : 1 };
}

function terisi(tabel: Tabel, baris: BarisMentah, kolom: Kolom): boolean {
  return gradeDi(tabel, baris, kolom) !== null || /\d/.test(tabel.teks(baris, kolom));
}

/** The table of components keeps its own figures; the LKE adds what lies below them. */
function lengkapi(sakip: readonly KomponenSakip[], lke: readonly KomponenSakip[]): void {
  const kata = ({ nama }: KomponenSakip): string =>
    potongKunci(nama.replace(/^\S{1,4}[.)]\s+/, '')).split('-')[0] ?? '';
  for (const k of sakip) {
    const sub = lke.find((l) => kata(l) === kata(k))?.sub;
    if (sub && !k.sub) k.sub = sub;
  }
}
