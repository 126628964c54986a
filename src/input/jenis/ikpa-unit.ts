import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { AspekIkpa, KomponenIkpa, NilaiIkpa } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import { potongKunci } from '../../dasar/kunci';
import type { KunciAspek } from '../../domain/pedoman/ikpa';
import type { DefinisiKolom, Penampung } from '../definisi';
import { tahunLaporan, tahunTeks, unitJudul } from '../identitas';
import { bulanTerakhir, nomorBulan } from '../judul-waktu';
import { KOMPONEN_IKPA, URUTAN_IKPA } from '../kosakata/ikpa';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { bulanTabel } from '../waktu-tabel';

type KolomAspek = 'aspekPerencanaan' | 'aspekPelaksanaan' | 'aspekHasil';

const ASPEK: readonly { kolom: KolomAspek; kunci: KunciAspek }[] = [
  { kolom: 'aspekPerencanaan', kunci: 'perencanaan' },
  { kolom: 'aspekPelaksanaan', kunci: 'pelaksanaan' },
  { kolom: 'aspekHasil', kunci: 'hasil' },
];

const persisAspek = (nama: string): string[] => [nama, `${nama} nilai aspek`, `nilai aspek ${nama}`, `aspek ${nama}`];

/** Columns about the unit as a whole, in every layout of IKPA. */
export type KolomUnit =
  | 'kode'
  | 'kodeSatker'
  | 'kodeKppn'
  | 'nama'
  | 'namaKppn'
  | 'periode'
  | 'tahun'
  | 'nilaiTotal'
  | 'konversi'
  | 'nilaiAkhir'
  | 'pengurang'
  | KolomAspek;

export const KOLOM_UNIT: Readonly<Record<KolomUnit, DefinisiKolom>> = {
  kodeSatker: { sebutan: 'Kode Satker', persis: ['kode satker', 'kode satuan kerja', 'kdsatker'] },
  kode: { sebutan: 'Kode', persis: ['kode', 'kode es1', 'kode eselon i', 'kode eselon 1', 'kode unit', 'kode ba es1'] },
  nama: {
    sebutan: 'Nama unit',
    persis: [
      'nama satker',
      'uraian satker',
      'nama',
      'nama es1',
      'nama eselon i',
      'nama unit',
      'satker',
      'satuan kerja',
    ],
  },
  kodeKppn: { sebutan: 'Kode KPPN', persis: ['kode kppn', 'kdkppn'] },
  // Names the rows of a list of KPPN only; beside satkers it is theirs.
  namaKppn: { sebutan: 'Nama KPPN', persis: ['nama kppn', 'uraian kppn', 'kppn'] },
  periode: { sebutan: 'Periode', persis: ['periode', 'bulan', 'sampai dengan'] },
  tahun: { sebutan: 'Tahun', persis: ['tahun', 'tahun anggaran', 'ta', 'thang'] },
  nilaiTotal: { sebutan: 'Nilai Total', persis: ['nilai total', 'total nilai'], angka: true },
  konversi: { sebutan: 'Konversi Bobot', persis: ['konversi bobot', 'konversi'], angka: true },
  nilaiAkhir: { sebutan: 'Nilai Akhir', memuat: ['nilai akhir'], angka: true },
  pengurang: {
    sebutan: 'Dispensasi SPM (Pengurangan)',
    memuat: ['dispensasi spm pengurang', 'dispensasi spm pengurangan', 'pengurang dispensasi spm'],
    angka: true,
  },
  aspekPerencanaan: {
    sebutan: 'Nilai aspek perencanaan',
    persis: persisAspek('kualitas perencanaan anggaran'),
    angka: true,
  },
  aspekPelaksanaan: {
    sebutan: 'Nilai aspek pelaksanaan',
    persis: persisAspek('kualitas pelaksanaan anggaran'),
    angka: true,
  },
  aspekHasil: {
    sebutan: 'Nilai aspek hasil',
    persis: [...persisAspek('kualitas hasil pelaksanaan anggaran'), ...persisAspek('kualitas hasil')],
    angka: true,
  },
};

/** The rows of one unit: Nilai, Bobot, Nilai Akhir and (OM-SPAN) Nilai Aspek, whatever their order; a flat table has one. */
export interface BlokUnit {
  nilai: BarisMentah;
  bobot: BarisMentah | undefined;
  nilaiAkhir: BarisMentah | undefined;
  semua: readonly BarisMentah[];
}

type Tabel = PembacaTabel<KunciIkpa | KolomUnit>;

/** One unit's figures; the satker is noted for the reference list. */
export function bacaUnit(
  tabel: Tabel,
  blok: BlokUnit,
  { unik, catatSatker }: Pick<Penampung, 'unik' | 'catatSatker'>,
): NilaiIkpa {
  const kode = kodeUnit(tabel, blok.semua);
  const nama = namaUnit(tabel, blok.semua) || unitJudul(tabel.barisJudul) || tabel.judul;
  const tahun = tahunUnit(tabel, blok.semua);
  const dasar = `ikpa/${potongKunci(kode || nama) || 'unit'}`;
  const id = unik(dasar, tahun === null ? undefined : `${dasar}/${tahun}`);
  if (tabel.punya('kodeSatker') || /\b(satker|satuan kerja)\b/i.test(tabel.judulKolom('nama'))) {
    const kolom = tabel.punya('kodeSatker') ? 'kodeSatker' : 'nama';
    catatSatker(tabel.id, { kode, nama, asal: tabel.alamat(blok.nilai, kolom) });
  }
  // MyIntress splits it over the rows of the block: "JANUARI s.d." above "SEPTEMBER".
  const periode = blok.semua
    .map((b) => tabel.teks(b, 'periode'))
    .join(' ')
    .trim();
  const bulan = bulanUnit(tabel, blok.semua);
  const umum = (kolom: KolomUnit, bagian: string): Fakta | undefined => {
    const baris = blok.semua.find((b) => tabel.teks(b, kolom) !== '') ?? blok.nilai;
    return tabel.fakta(baris, kolom, {
      kunci: `${id}/${bagian}`,
      nama: `${tabel.judulKolom(kolom) || KOLOM_UNIT[kolom].sebutan} – ${nama}`,
      satuan: kolom === 'konversi' ? '%' : 'poin',
    });
  };
  const aspek = ASPEK.filter(({ kolom }) => tabel.punya(kolom)).map(({ kolom, kunci }): AspekIkpa => ({
    kunci,
    nama: tabel.kepala(kolom)[0]?.jalur[0] ?? tabel.judulKolom(kolom),
    nilai: umum(kolom, `aspek-${kunci}-dilaporkan`),
  }));
  return {
    id,
    kode,
    nama,
    komponen: URUTAN_IKPA.filter((k) => tabel.punya(k)).map((kunci) => bacaKomponen(tabel, blok, kunci, id)),
    nilaiTotalDilaporkan: umum('nilaiTotal', 'nilai-total-dilaporkan'),
    konversiBobot: umum('konversi', 'konversi-bobot-dilaporkan'),
    nilaiAkhirDilaporkan: umum('nilaiAkhir', 'nilai-akhir-dilaporkan'),
    pengurangDispensasi: umum('pengurang', 'pengurang-dispensasi'),
    ...(periode === '' ? {} : { periode }),
    ...(bulan === null ? {} : { bulan }),
    ...(tahun === null ? {} : { tahun }),
    ...(aspek.length === 0 ? {} : { aspekDilaporkan: aspek }),
  };
}

const pertama = (tabel: Tabel, semua: readonly BarisMentah[], kolom: KolomUnit): string =>
  semua.map((b) => tabel.teks(b, kolom)).find((t) => t !== '') ?? '';

const perKppn = (tabel: Tabel): boolean => !tabel.punya('nama') && tabel.punya('namaKppn');

/** Month that the unit's rows, its table's title or its sheet name; null when none does. */
export function bulanUnit(tabel: Tabel, semua: readonly BarisMentah[]): number | null {
  const periode = semua.map((b) => tabel.teks(b, 'periode')).join(' ');
  return bulanTerakhir(periode) ?? nomorBulan(periode) ?? bulanTabel(tabel.barisJudul, tabel.lembar);
}

/** The unit's code; '' where the table has none. */
export const kodeUnit = (tabel: Tabel, semua: readonly BarisMentah[]): string => {
  const kode = pertama(tabel, semua, 'kodeSatker') || pertama(tabel, semua, 'kode');
  return (kode || (perKppn(tabel) ? pertama(tabel, semua, 'kodeKppn') : '')).replace(/^'/, '');
};

/** The unit's name; '' where its rows have none. */
export const namaUnit = (tabel: Tabel, semua: readonly BarisMentah[]): string => {
  const kppn = perKppn(tabel) ? pertama(tabel, semua, 'namaKppn') : '';
  return kppn === '' ? pertama(tabel, semua, 'nama') : namaKppn(kppn);
};

/** "BATURAJA" in a column of KPPN is that KPPN. */
const namaKppn = (nama: string): string => (/\bkppn\b|perbendaharaan/i.test(nama) ? nama : `KPPN ${nama}`);

/** The budget year of a block's rows: their own column, their period, then the table's title and its sheet's name. */
export function tahunUnit(tabel: Tabel, semua: readonly BarisMentah[]): number | null {
  const tertulis = semua.flatMap((b) => [tabel.teks(b, 'tahun'), tabel.teks(b, 'periode')]).map(tahunTeks);
  return (
    tertulis.find((t) => t !== null) ?? tahunLaporan([{ utama: true, judul: tabel.barisJudul, lembar: tabel.lembar }])
  );
}

function bacaKomponen(tabel: Tabel, blok: BlokUnit, kunci: KunciIkpa, id: string): KomponenIkpa {
  const jalur = tabel.kepala(kunci)[0]?.jalur ?? [];
  const nama = jalur.at(-1) ?? KOMPONEN_IKPA[kunci].sebutan;
  const aspek = jalur.length > 1 ? (jalur[0] ?? '') : '';
  const fakta = (baris: BarisMentah | undefined, bagian: string, label: string): Fakta | undefined =>
    baris &&
    tabel.fakta(baris, kunci, {
      kunci: `${id}/${kunci}/${bagian}`,
      nama: `${label} – ${nama}`,
      satuan: bagian === 'bobot' ? '%' : 'poin',
      peran: bagian,
    });
  const nilai = fakta(blok.nilai, 'nilai', 'Nilai');
  const bobot = fakta(blok.bobot, 'bobot', 'Bobot');
  return {
    kunci,
    nama,
    aspek,
    nilai: bobot?.keadaan === 'nolNyata' ? tidakBerlaku(nilai) : nilai,
    bobot,
    nilaiAkhirDilaporkan: fakta(blok.nilaiAkhir, 'nilai-akhir-dilaporkan', 'Nilai akhir dilaporkan'),
  };
}

/** Bobot 0: the indicator does not apply to this unit, even where the export prints a number. */
export function tidakBerlaku(fakta: Fakta | undefined): Fakta | undefined {
  return fakta && { ...fakta, nilai: null, keadaan: 'tidakBerlaku', desimal: null };
}
