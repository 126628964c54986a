import type { Pilihan } from './definisi';
import { kunciBentuk } from './bentuk';
import { tahunTeks, unitJudul } from './identitas';
import { bulanTerakhir } from './judul-waktu';
import type { TabelMentah } from './mentah';
import { perjanjianKinerja } from './jenis/perjanjian-kinerja';
import { rencanaAksi } from './jenis/rencana-aksi';
import { satuIndikator } from './jenis/satu-indikator';
import { judulUtama } from './judul';
import type { Kisi } from './kisi';
import type { TabelBerbukti } from './mentahkan';
import { normal } from './normal';
import type { PilihanBaca } from './tabel';

/** Under this key the answer is kept whose agreement counts. */
const KUNCI = 'perjanjian/unit';
/** Answer by which all of them are one agreement. */
export const SEMUA = 'semua';

/** Tables of one unit's agreement. */
interface Kelompok<T> {
  kunci: string;
  nama: string;
  /** Some of them stand on a sheet of the person's own. */
  sendiri: boolean;
  tabel: T[];
}

/** What becomes of the tables that bring indicators. */
export interface PerjanjianTerpilih<T> {
  /** Tables of agreements that do not count, with the unit's name. */
  lain: Map<T, string>;
  /** With all units' agreements counting: whose a table is. */
  unit: Map<T, NonNullable<TabelMentah['unit']>>;
  pilihan: PilihanBaca[];
}

/**
 * Whose agreement counts, where there are several: satkers and directorates have their own, and counting them all
 * would bend every mean. Until a person has chosen it is the first one on a sheet of their own.
 */
export function pilihPerjanjian<T extends TabelBerbukti>(tabel: readonly T[], pilihan: Pilihan): PerjanjianTerpilih<T> {
  const kelompok = kelompokkan(tabel);
  const utama = kelompok.find(({ sendiri }) => sendiri) ?? kelompok[0];
  const pertama = utama?.tabel[0];
  if (!utama || !pertama || kelompok.length < 2) return { lain: new Map(), unit: new Map(), pilihan: [] };
  const opsi = [...kelompok.map(({ kunci, nama }) => ({ nilai: kunci, uraian: nama })), { nilai: SEMUA, uraian: '' }];
  const dipilih = opsi.find(({ nilai }) => nilai === pilihan[KUNCI])?.nilai ?? null;
  const lain = dipilih === SEMUA ? [] : kelompok.filter(({ kunci }) => kunci !== (dipilih ?? utama.kunci));
  const { lembar, baris, kolom } = pertama.mentah.kepala.rentang;
  return {
    lain: new Map(lain.flatMap(({ nama, tabel: milik }) => milik.map((satu) => [satu, nama] as const))),
    unit: dipilih === SEMUA ? unitTabel(kelompok) : new Map<T, NonNullable<TabelMentah['unit']>>(),
    pilihan: [
      {
        kunci: KUNCI,
        perihal: 'perjanjianUnit',
        asal: { lembar, baris, kolom },
        judul: judulUtama(pertama.mentah.judul) || lembar,
        opsi,
        dipilih,
      },
    ],
  };
}

/** By unit, in the order of the tabs; what names none belongs to the rest of its sheet, else to its file. */
function kelompokkan<T extends TabelBerbukti>(tabel: readonly T[]): Kelompok<T>[] {
  const semua = new Map<string, Kelompok<T>>();
  const menurutLembar = new Map<string, Kelompok<T>>();
  const perjanjian = tabel.filter(({ kecocokan: { jenis } }) => jenis === perjanjianKinerja || jenis === rencanaAksi);
  for (const satu of perjanjian) {
    const { kisi } = satu.mentah;
    const sendiri = kisi.impor === null;
    const unit = unitSelembar(satu, perjanjian);
    const nama = unit ?? kisi.impor ?? kisi.nama;
    const kunci = normal(nama);
    const lama =
      semua.get(kunci) ??
      (unit === null && sendiri ? [...semua.values()].find((k) => k.sendiri) : tanpaNamaUnit(semua, satu));
    const milik = lama ?? { kunci, nama, sendiri, tabel: [] };
    milik.tabel.push(satu);
    milik.sendiri ||= sendiri;
    semua.set(kunci, milik);
    menurutLembar.set(kisi.nama, milik);
  }
  // What only repeats an indicator goes with the agreement of its own file.
  for (const satu of tabel.filter(({ mentah, kecocokan }) => mentah.kisi.impor && kecocokan.jenis === satuIndikator))
    menurutLembar.get(satu.mentah.kisi.nama)?.tabel.push(satu);
  return [...new Set(semua.values())].flatMap(perLembar);
}

/** What a sheet's name says of when it is, and not of whom; what it or a title says of a version. */
const PERIODE_LEMBAR = /\b(?:triwulan|tw|semester|smt)\b/;
const VERSI = /\b(?:awal|semula|perubahan|revisi|menjadi|murni|lama|baru)\b/;

/** How sheets are named after units; two sheets without such names may as well contradict each other. */
const UNIT_LEMBAR =
  /^(?:dinas|badan|biro|bagian|bidang|seksi|sub(?:bag|bagian|bid|bidang)|upt|uptd|kecamatan|kelurahan|desa|puskesmas|rs|rsud|satker|sentra|balai|kantor|kanwil|direktorat|deputi|inspektorat|sekretariat|fakultas|jurusan|prodi)\b/;
const LEMBAR_UNIT = 3;

/**
 * Sheets of one form with the same indicators and other figures, of no time or version that their names say: each is
 * a unit's own.
 */
function perLembar<T extends TabelBerbukti>(satu: Kelompok<T>): Kelompok<T>[] {
  const lembar = [...new Set(satu.tabel.map(({ mentah }) => mentah.kisi.nama))];
  const [pertama, ...lain] = satu.tabel;
  if (!satu.sendiri || !pertama || lembar.length < 2 || lembar.length !== satu.tabel.length) return [satu];
  const berwaktu = (nama: string): boolean =>
    PERIODE_LEMBAR.test(normal(nama)) || tahunTeks(nama) !== null || bulanTerakhir(nama) !== null;
  const berversi = (nama: string): boolean => VERSI.test(normal(nama));
  if (lembar.length < LEMBAR_UNIT && !lembar.every((nama) => UNIT_LEMBAR.test(normal(nama)))) return [satu];
  if ([...lembar, ...satu.tabel.flatMap(({ mentah }) => mentah.judul)].some(berversi) || lembar.some(berwaktu))
    return [satu];
  const bentuk = kunciBentuk(pertama.mentah.kepala);
  if (!lain.every((t) => kunciBentuk(t.mentah.kepala) === bentuk && seindikatorBeda(pertama, t))) return [satu];
  return satu.tabel.map((t) => ({ ...satu, kunci: normal(t.mentah.kisi.nama), nama: t.mentah.kisi.nama, tabel: [t] }));
}

/** Most indicators are the same, and most of those have other figures. */
function seindikatorBeda(a: TabelBerbukti, b: TabelBerbukti): boolean {
  const [isiA, isiB] = [isiIndikator(a), isiIndikator(b)];
  const sama = [...isiA].filter(([nama]) => isiB.has(nama));
  const beda = sama.filter(([nama, isi]) => isiB.get(nama) !== isi);
  return sama.length > 0 && 5 * sama.length >= 4 * Math.min(isiA.size, isiB.size) && 2 * beda.length >= sama.length;
}

/** The rows by name, with what their columns of figures say. */
function isiIndikator({ mentah: { kisi, kolom, baris }, kecocokan: { jenis } }: TabelBerbukti): Map<string, string> {
  const [milik] = kolom.get('indikator') ?? kolom.get('kegiatan') ?? [];
  const angka = Object.entries(jenis.kolom).flatMap(([kunci, d]) => (d.angka ? (kolom.get(kunci) ?? []) : []));
  if (milik === undefined) return new Map();
  return new Map(
    baris
      .filter(({ peran }) => peran === 'data')
      .map((b) => [kisi.label(b.baris, milik), angka.map((k) => kisi.tulisan(b.baris, k)).join('|')]),
  );
}

/** Every table's unit, with the names that another unit has too. */
function unitTabel<T extends TabelBerbukti>(kelompok: readonly Kelompok<T>[]): PerjanjianTerpilih<T>['unit'] {
  const banyak = new Map<string, number>();
  for (const { tabel } of kelompok)
    for (const nama of new Set(tabel.flatMap((t) => [...isiIndikator(t).keys()])))
      banyak.set(nama, (banyak.get(nama) ?? 0) + 1);
  const berulang = new Set([...banyak].flatMap(([nama, n]) => (n > 1 ? [nama] : [])));
  return new Map(kelompok.flatMap(({ nama, tabel }) => tabel.map((t) => [t, { nama, berulang }] as const)));
}

/** The unit of the table's own title, else of the nearest one above or below it on its sheet or in its file. */
function unitSelembar<T extends TabelBerbukti>(satu: T, semua: readonly T[]): string | null {
  const { kisi } = satu.mentah;
  const sesumber = (lain: Kisi): boolean => lain === kisi || (kisi.impor !== null && lain.impor === kisi.impor);
  const selembar = semua.filter(({ mentah }) => sesumber(mentah.kisi));
  const letak = selembar.indexOf(satu);
  const terdekat = [...selembar.slice(0, letak + 1).reverse(), ...selembar.slice(letak + 1)];
  return terdekat.map(({ mentah }) => unitJudul(mentah.judul)).find((unit) => unit !== null) ?? null;
}

/** The person's own tables without a unit's name, when they have an indicator of this table. */
function tanpaNamaUnit<T extends TabelBerbukti>(semua: ReadonlyMap<string, Kelompok<T>>, satu: T): Kelompok<T> | null {
  if (satu.mentah.kisi.impor !== null) return null;
  const indikator = new Set(namaIndikator(satu));
  const polos = [...semua.values()].filter(
    ({ sendiri, tabel }) => sendiri && tabel.every(({ mentah }) => unitJudul(mentah.judul) === null),
  );
  return polos.find(({ tabel }) => tabel.flatMap(namaIndikator).some((nama) => indikator.has(nama))) ?? null;
}

function namaIndikator({ mentah: { kisi, kolom, baris } }: TabelBerbukti): string[] {
  const [milik] = kolom.get('indikator') ?? [];
  if (milik === undefined) return [];
  return baris.filter(({ peran }) => peran === 'data').map((b) => kisi.label(b.baris, milik));
}
