import { writeFile } from 'node:fs/promises';
import { Decimal } from '../../src/dasar/desimal';

/** A row of a made-up register: what an office keeps of a payment and of a person, in one table. */
export interface BarisRegister {
  nama_orang: string;
  nik: string;
  no_sp2d: string;
  kode_akun: string;
  /** As text, in one of the ways in which offices type rupiah. */
  pagu: string;
  /** As a number of the engine. */
  realisasi: string;
  kluster: string;
  hasil: string;
  /** Answers to four unsur of the survey. */
  u1: string;
  u2: string;
  u3: string;
  u4: string;
  /** An output of a satker; `pagu` and `realisasi` are its money then. */
  kode_satker: string;
  kode_ro: string;
  uraian_ro: string;
  satuan: string;
  target_volume: string;
  realisasi_volume: string;
}

/** A number from 0 up to 1, always the same for the same seed. */
function acak(benih: number): () => number {
  let n = benih;
  return () => {
    n = (Math.imul(n, 1664525) + 1013904223) >>> 0;
    return n / 2 ** 32;
  };
}

const AKUN = [
  ...['511111', '521211', '532111', '571111', '526112', '5', '52', '5212', '999999', 'A1'],
  // As exports and pastes have them.
  ...["'521211", '\u00a0532111 '],
];
const KLUSTER = ['Anak', 'Lanjut Usia', 'Disabilitas', "Korban 'Bencana'", ''];
const SKOR = ['1', '2', '3', '3', '4', '4', '4', ''];
const HASIL = ['Ya', 'ya', 'TIDAK', '', '', 'entah'];
const TULIS: readonly ((rupiah: Decimal) => string)[] = [
  (n) => n.toFixed(0),
  (n) => ribuan(n.toFixed(0), '.'),
  (n) => `Rp ${ribuan(n.toFixed(0), '.')},50`,
  (n) => `${ribuan(n.toFixed(0), ',')}.25`,
  (n) => `(${ribuan(n.toFixed(0), '.')})`,
  () => '-',
  () => '',
  () => 'lihat DIPA',
];

/** Outputs, and the levels above them. */
const RO = ['2886.EBA.994', '2886.EBA.962', '4321.QAA.001', '2886', '2886.EBA', 'lihat DIPA', ''];
const SATKER = ['000101', "'000102", '000103 ', '000104', '000105', ''];
const VOLUME = ['0', '1', '12', '40', '1500', '', '-'];

const output = (kode: string, ke: number): Pick<BarisRegister, 'kode_ro' | 'uraian_ro' | 'satuan'> => ({
  kode_ro: ke % 11 === 0 && kode !== '' ? `'${kode}` : kode,
  uraian_ro: `Layanan ${kode.slice(-3)}`,
  satuan: kode.includes('QAA') ? 'Orang' : 'Layanan',
});

const ribuan = (angka: string, tanda: string): string => angka.replace(/\B(?=(\d{3})+$)/g, tanda);

/** Not everybody writes a kluster alike; who came first does. */
const ejaanLain = (kluster: string, ke: number): string =>
  ke > 100 && ke % 7 === 0 ? `${kluster.toLowerCase()}\u00a0` : kluster;

export function buatRegister(banyak: number, benih = 7): BarisRegister[] {
  const n = acak(benih);
  const satu = <T>(dari: readonly T[]): T => dari[Math.floor(n() * dari.length)] as T;
  const semua: BarisRegister[] = [];
  for (let i = 0; i < banyak; i++) {
    const rupiah = new Decimal(Math.floor(n() * 1e11));
    semua.push({
      nama_orang: `Orang Rahasia ${i}`,
      nik: orangKe(i % 50 === 49 ? i - 7 : i),
      no_sp2d: `2300${i >> 1}`,
      kode_akun: satu(AKUN),
      pagu: satu(TULIS)(rupiah),
      realisasi: new Decimal(Math.floor(n() * 1e12)).div(100).toFixed(2),
      kluster: ejaanLain(satu(KLUSTER), i),
      hasil: satu(HASIL),
      u1: satu(SKOR),
      u2: i % 97 === 0 ? '5' : satu(SKOR),
      u3: satu(SKOR),
      u4: satu(SKOR),
      kode_satker: satu(SATKER),
      ...output(satu(RO), i),
      target_volume: satu(VOLUME),
      realisasi_volume: satu(VOLUME),
    });
    const [lama, baru] = [semua[i - 1], semua[i]];
    // A payment that somebody copied twice.
    if (lama && baru && i % 60 === 59) Object.assign(baru, { kode_akun: lama.kode_akun, realisasi: lama.realisasi });
  }
  return semua;
}

const orangKe = (ke: number): string => `3201${String(ke).padStart(11, '0')}7`;

/** How many rows repeat what a row before them has in these columns. */
export const barisUlang = (baris: readonly BarisRegister[], kolom: readonly (keyof BarisRegister)[]): number =>
  baris.length - new Set(baris.map((b) => kolom.map((k) => b[k].replace(/^['\s]+|\s+$/g, '')).join('|'))).size;

export const UNSUR = ['u1', 'u2', 'u3', 'u4'] as const;
const KOLOM_RO = ['kode_satker', 'kode_ro', 'uraian_ro', 'satuan', 'target_volume', 'realisasi_volume'] as const;
export const KOLOM = [
  ...(['nama_orang', 'nik', 'no_sp2d', 'kode_akun', 'pagu', 'realisasi', 'kluster', 'hasil'] as const),
  ...UNSUR,
  ...KOLOM_RO,
] as const;

export const csvRegister = (baris: readonly BarisRegister[]): string =>
  [
    'REGISTER CONTOH',
    KOLOM.join(';'),
    ...baris.map((b) => KOLOM.map((k) => `"${b[k].replace(/"/g, '""')}"`).join(';')),
  ].join('\n');

export const tulisCsv = (berkas: string, baris: readonly BarisRegister[]): Promise<void> =>
  writeFile(berkas, csvRegister(baris));

/** What every engine must say of the accounts, by plain decimal arithmetic row by row. */
export function menurutAkun(baris: readonly BarisRegister[]): Map<string, { pagu: Decimal; realisasi: Decimal }> {
  const jumlah = new Map<string, { pagu: Decimal; realisasi: Decimal }>();
  for (const { kode_akun, pagu, realisasi } of baris) {
    const nilai = bacaTertulis(pagu);
    const kode = kode_akun.replace(/^['\s]+|\s+$/g, '');
    if (!/^\d{6}$/.test(kode) || kode.startsWith('9') || nilai === null) continue;
    const jenis = kode.slice(0, 2);
    const lama = jumlah.get(jenis) ?? { pagu: new Decimal(0), realisasi: new Decimal(0) };
    jumlah.set(jenis, { pagu: lama.pagu.plus(nilai), realisasi: lama.realisasi.plus(realisasi) });
  }
  return jumlah;
}

export function bacaTertulis(teks: string): Decimal | null {
  if (teks === '' || teks === '-') return new Decimal(0);
  if (teks === 'lihat DIPA') return null;
  if (teks.startsWith('(')) return new Decimal(teks.slice(1, -1).replaceAll('.', '')).neg();
  if (teks.startsWith('Rp ')) return new Decimal(teks.slice(3).replaceAll('.', '').replace(',', '.'));
  if (teks.includes(',')) return new Decimal(teks.replaceAll(',', ''));
  return new Decimal(teks.replaceAll('.', ''));
}
