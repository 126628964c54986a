import type { Indikator } from '../../domain/data';
import type { Fakta, Satuan } from '../../domain/fakta';
import type { Bertahap } from '../bertahap';
import type { DefinisiKolom, Penampung } from '../definisi';
import { INDIKATOR, KEGIATAN, NOMOR, PEMBEDA, SASARAN, SATUAN_KOLOM } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { satuanDariKata, satuanDariNama } from '../satuan';
import { KOLOM_KINERJA, KOLOM_UANG, type KolomKinerja } from './kolom-kinerja';
import { bacaTarget } from './target-indikator';

export type KolomPk =
  | KolomKinerja
  | 'no'
  | 'sasaran'
  | 'indikator'
  | 'kegiatan'
  | 'pembeda'
  | 'satuan'
  | 'polaritas'
  | 'bobot'
  | 'batas'
  | 'targetSemula'
  | 'pagu'
  | 'realisasiAnggaran';
type Tabel = PembacaTabel<KolomPk>;

/** Columns of every table that has an indicator of the agreement in a row. */
export const KOLOM_PK: Readonly<Record<KolomPk, DefinisiKolom>> = {
  no: NOMOR,
  sasaran: SASARAN,
  indikator: { ...INDIKATOR, ciri: true, penentu: true, wajib: true, ataukah: 'kegiatan' },
  kegiatan: KEGIATAN,
  pembeda: PEMBEDA,
  satuan: SATUAN_KOLOM,
  ...KOLOM_KINERJA,
  polaritas: {
    sebutan: 'Polaritas',
    persis: [
      ...['arah', 'arah capaian', 'arah pencapaian', 'arah indikator', 'arah target', 'sifat', 'sifat indikator'],
      ...['tren indikator', 'kecenderungan', 'min max', 'max min', 'min maks', 'maks min', 'positif negatif'],
    ],
    memuat: ['polaritas', 'polarisasi', 'polarity'],
  },
  bobot: {
    sebutan: 'Bobot',
    persis: ['bobot', 'bobot persen', 'bobot iku', 'bobot ikp', 'bobot ikk'],
    memuat: ['bobot indikator', 'bobot kinerja'],
    angka: true,
  },
  batas: {
    sebutan: 'Batas capaian',
    persis: ['batas capaian', 'batas atas capaian', 'capaian maksimal', 'capaian maksimum'],
    memuat: ['batas capaian', 'batas atas capaian', 'batas maksimal capaian', 'maksimal capaian', 'capaian maksimal'],
    angka: true,
  },
  targetSemula: {
    sebutan: 'Target semula',
    pola: /^(?=.*\b(?:semula|sebelum (?:perubahan|revisi)|target (?:awal|murni))\b)(?=.*\btarget\b)/,
    angka: true,
  },
  ...KOLOM_UANG,
};

/** Which agreement a table is: the first one, the revised one, or the only one. */
export type Versi = 'semula' | 'menjadi' | null;

export interface BarisPk {
  sasaran: string;
  nama: string;
  versi: Versi;
  dalam: TabelIndikator;
}

/** What rows of one table share. */
export interface TabelIndikator {
  /** How many indicators there were before the table. */
  sebelum: number;
  /** Indicators that a row of the table has been taken for: no second row is the same one. */
  terpakai: Set<Indikator>;
  /** Whose agreement it is; '' where only one counts. */
  unit: string;
  /** Months since year 0 until which the table counts, where it is one of several times. */
  waktu?: number;
}

/** A table about to be read. Another unit's indicator is none of its own, whatever its words are. */
export function mulaiTabel(tabel: Pick<Tabel, 'unit'>, { data, milikUnit }: Penampung): TabelIndikator {
  const unit = tabel.unit?.nama ?? '';
  const lain = [...milikUnit].flatMap(([indikator, milik]) => (unit !== '' && milik !== unit ? [indikator] : []));
  return { sebelum: data.indikator.length, terpakai: new Set(lain), unit };
}

/** Reads a row's indicator into the data: a new one, or more of one that is there already. */
export function masukkanIndikator(
  tabel: Tabel,
  baris: BarisMentah,
  { sasaran, nama, versi, dalam }: BarisPk,
  { data, indikatorSama, pakaiYangBaru, milikUnit, waktuIndikator }: Penampung,
): Indikator {
  const lama = indikatorSama(nama, tabel.alamat(baris, 'indikator'), dalam);
  const baru: Indikator = {
    ...bacaIndikator(tabel, baris, nama, lama?.nomor ?? data.indikator.length + 1),
    ...sasaranKe(data.indikator, sasaran),
  };
  const terdahulu = lama && dalam.waktu !== undefined && sebelum(dalam.waktu, waktuIndikator.get(lama));
  if (lama) gabungkan(lama, baru, versi, terdahulu ? hanyaBilaLebih(pakaiYangBaru) : pakaiYangBaru);
  else data.indikator.push(baru);
  if (!lama && dalam.waktu !== undefined) waktuIndikator.set(baru, dalam.waktu);
  dalam.terpakai.add(lama ?? baru);
  if (dalam.unit !== '') milikUnit.set(lama ?? baru, dalam.unit);
  return lama ?? baru;
}

/** A number or a single letter names no indicator. */
const BERNAMA = /\p{L}{2}/u;

/**
 * The rows' names: of the indicator, or of the activity where no column has indicators. One name on several rows gets
 * the unit or period that tells them apart, where the table has such a column; a name that several units have gets the
 * table's unit.
 */
export function* namaIndikator(tabel: Tabel): Bertahap<Map<BarisMentah, string>> {
  const nama = new Map<BarisMentah, string>();
  const banyak = new Map<string, number>();
  for (const b of tabel.baris) {
    yield;
    if (b.peran !== 'data') continue;
    const satu = [tabel.teks(b, 'indikator'), tabel.teks(b, 'kegiatan')].find((teks) => BERNAMA.test(teks)) ?? '';
    nama.set(b, satu);
    banyak.set(normal(satu), (banyak.get(normal(satu)) ?? 0) + 1);
  }
  for (const [b, satu] of nama) {
    const pembeda = tabel.semuaTeks(b, 'pembeda').join(', ');
    const unit = tabel.unit?.berulang.has(normal(satu)) ? tabel.unit.nama : '';
    const tambahan = [(banyak.get(normal(satu)) ?? 0) > 1 ? pembeda : '', unit].filter((t) => t !== '');
    if (tambahan.length > 0) nama.set(b, `${satu} (${tambahan.join(', ')})`);
  }
  return nama;
}

/** Unit of a row: as a Satuan column says it, else as the indicator's name does. */
export const satuanBaris = (tabel: Tabel, baris: BarisMentah, nama: string): Satuan =>
  satuanDariKata(tabel.teks(baris, 'satuan')) || satuanDariNama(nama);

function bacaIndikator(
  tabel: Tabel,
  baris: BarisMentah,
  nama: string,
  nomor: number,
): Omit<Indikator, 'sasaran' | 'nomorSasaran'> {
  const tertulis = tabel.satuanTertulis(baris, ['realisasi', 'target']);
  const sebutan = tertulis || satuanBaris(tabel, baris, nama);
  const target = bacaTarget(tabel, baris, { kunci: `pk/${nomor}/target`, nama: `Target – ${nama}`, satuan: sebutan });
  const satuan = tertulis || target.target?.satuan || sebutan;
  const fakta = (kolom: KolomPk, bagian: string, label: string, sebagai: Satuan = satuan): Fakta | undefined =>
    tabel.fakta(baris, kolom, { kunci: `pk/${nomor}/${bagian}`, nama: `${label} – ${nama}`, satuan: sebagai });
  const bobot = fakta('bobot', 'bobot', 'Bobot', '%');
  const batas = fakta('batas', 'batas-capaian', 'Batas capaian', '%');
  const targetSemula = fakta('targetSemula', 'target-semula', 'Target semula');
  return {
    nomor,
    nama,
    ...target,
    target: target.target,
    realisasi: fakta('realisasi', 'realisasi', 'Realisasi'),
    capaianDilaporkan: fakta('capaian', 'capaian-dilaporkan', 'Capaian dilaporkan', '%'),
    ...(bobot?.nilai ? { bobot } : {}),
    ...(batas?.nilai ? { batas } : {}),
    ...(targetSemula?.nilai ? { targetSemula } : {}),
  };
}

/** Is the time before the other; where one of them names no year, within the year? */
function sebelum(waktu: number, lain: number | undefined): boolean {
  if (lain === undefined) return false;
  const bulan = (n: number): number => ((n - 1) % 12) + 1;
  return waktu > 12 && lain > 12 ? waktu < lain : bulan(waktu) < bulan(lain);
}

/** What an earlier time of the year has less of was counted on since; only what it has more of contradicts the later. */
const hanyaBilaLebih =
  (pakaiYangBaru: Penampung['pakaiYangBaru']): Penampung['pakaiYangBaru'] =>
  (lama, baru) =>
    lama.nilai && baru.nilai?.lte(lama.nilai) ? false : pakaiYangBaru(lama, baru);

function sasaranKe(indikator: readonly Indikator[], sasaran: string): Pick<Indikator, 'sasaran' | 'nomorSasaran'> {
  const sama = indikator.find((i) => i.sasaran === sasaran);
  const terakhir = indikator.reduce((n, i) => Math.max(n, i.nomorSasaran), 0);
  return { sasaran, nomorSasaran: sama?.nomorSasaran ?? terakhir + 1 };
}

/**
 * The revised agreement's target is the one measured; the earlier one stays beside it. Of two figures that contradict
 * each other without a word about a revision, the first table's is taken until a person has chosen.
 */
function gabungkan(lama: Indikator, baru: Indikator, versi: Versi, pakaiYangBaru: Penampung['pakaiYangBaru']): void {
  if (versi === 'menjadi' && lama.target?.nilai && baru.target?.nilai) {
    lama.targetSemula = baru.targetSemula ?? { ...lama.target, kunci: `pk/${lama.nomor}/target-semula` };
    gantiTarget(lama, baru);
  } else if (versi === 'semula' && lama.target?.nilai && baru.target?.nilai) {
    lama.targetSemula = { ...baru.target, kunci: `pk/${lama.nomor}/target-semula` };
  } else if (baru.target && (!lama.target?.nilai || pakaiYangBaru(lama.target, baru.target))) gantiTarget(lama, baru);
  if (lama.realisasi && baru.realisasi && pakaiYangBaru(lama.realisasi, baru.realisasi)) {
    lama.realisasi = baru.realisasi;
    lama.capaianDilaporkan = baru.capaianDilaporkan;
  } else {
    lama.realisasi = lebihBerisi(lama.realisasi, baru.realisasi);
    lama.capaianDilaporkan = lebihBerisi(lama.capaianDilaporkan, baru.capaianDilaporkan);
  }
  if (baru.targetSemula) lama.targetSemula ??= baru.targetSemula;
  // A range goes with its own target only.
  if (baru.polaritas && baru.polaritas !== 'rentang') lama.polaritas ??= baru.polaritas;
  if (baru.bobot) lama.bobot ??= baru.bobot;
  if (baru.batas) lama.batas ??= baru.batas;
}

/** A target goes with its upper end and its direction. */
function gantiTarget(lama: Indikator, baru: Indikator): void {
  lama.target = baru.target;
  if (baru.targetAtas) lama.targetAtas = baru.targetAtas;
  else delete lama.targetAtas;
  if (baru.polaritas) lama.polaritas = baru.polaritas;
  else if (lama.polaritas === 'rentang' && !baru.targetAtas) delete lama.polaritas;
}

/** The first table's figure stays, unless it has none. */
function lebihBerisi(lama: Fakta | undefined, baru: Fakta | undefined): Fakta | undefined {
  return lama?.nilai ? lama : (baru ?? lama);
}
