import type { DataLkj } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { BarisBulan, DataIkpaRinci } from '../../domain/ikpa-rinci/data';
import { JENIS_BELANJA_IKPA, type JenisBelanja } from '../../domain/pedoman/ikpa-rinci';
import { NAMA_BULAN, POLA_EJAAN_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import { tambahkan } from '../../dasar/kelompok';
import type { Bertahap } from '../bertahap';
import { type DefinisiKolom, definisikan, type Penampung } from '../definisi';
import { nomorBulan } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import type { BarisMentah } from '../mentah';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { isoSerial } from '../sel/tanggal';
import { KOLOM_SATKER, kunciSatker, pemilikBaris } from './ikpa-satker';
import { jenisBelanja } from './jenis-belanja';
import { tanyaTabel } from './tanya-tabel';

/** One column of a jenis belanja: "51", "Belanja 52", "53 Belanja Modal", "Rencana 57". */
const KOLOM_JENIS: DefinisiKolom = {
  sebutan: 'Jenis belanja (51, 52, 53, 57)',
  pola: /^(?:(?:rencana|rpd|realisasi|penyerapan) )?(?:belanja )?(?:(?:51|52|53|57)(?: (?:belanja )?(?:pegawai|barang|barang dan jasa|modal|bantuan sosial|bansos))?|pegawai|barang|barang dan jasa|modal|bantuan sosial|bansos)$/,
  berulang: { minimal: 1 },
  ciri: true,
  penentu: true,
  wajib: true,
  angka: true,
};
const KOLOM_BULAN: DefinisiKolom = {
  sebutan: 'Bulan',
  persis: ['bulan', 'nama bulan', 'periode'],
  ciri: true,
  wajib: true,
};

/** The rows of a table with its months side by side. */
const BARIS_JENIS: DefinisiKolom = {
  sebutan: 'Jenis Belanja',
  persis: ['jenis belanja', 'kode jenis belanja', 'kode dan jenis belanja', 'belanja'],
  ciri: true,
  penentu: true,
  wajib: true,
};
const PER_BULAN: DefinisiKolom = {
  sebutan: 'Januari sampai Desember',
  pola: new RegExp(`^(?:${POLA_EJAAN_BULAN})(?: (?:20)?[12]\\d)?$`),
  berulang: { minimal: 1 },
  ciri: true,
  wajib: true,
  angka: true,
};

type Tabel = PembacaTabel<'no' | 'satker' | 'namaSatker' | 'bulan' | 'jenis'>;

/** A plan of cash by days is another plan than Halaman III DIPA, and may differ from it. */
export const BUKAN_RPD = 'Proyeksi Belanja: bukan RPD Halaman III DIPA, tidak dipakai untuk Deviasi';

const JUDUL_RPD = ['rpd', 'rencana penarikan dana', 'halaman iii dipa', 'halaman 3 dipa', 'proyeksi belanja'];

type MenurutPemilik = ReadonlyMap<DataIkpaRinci, BarisBulan[]>;
/** The months that were taken over, of each owner. */
type Tersimpan = readonly (readonly BarisBulan[])[];

/** Either way round: a month a row with its jenis belanja side by side, or the other way. */
const BULAN_PER_BARIS = {
  kolom: { no: NOMOR, ...KOLOM_SATKER, bulan: KOLOM_BULAN, jenis: KOLOM_JENIS },
  kolomNama: 'bulan',
  tolak: [],
  baca: bacaBulan,
  /** Rows that were read. */
  banyak: (isi: Tersimpan): number => isi.reduce((jumlah, bulan) => jumlah + bulan.length, 0),
} as const;
const JENIS_PER_BARIS = {
  kolom: { no: NOMOR, ...KOLOM_SATKER, jenis: BARIS_JENIS, bulan: PER_BULAN },
  kolomNama: 'jenis',
  tolak: ['indikator'],
  baca: bacaMendatar,
  banyak: (isi: Tersimpan): number =>
    isi.reduce((jumlah, bulan) => jumlah + bulan.reduce((banyak, b) => Math.max(banyak, b.isi.length), 0), 0),
} as const;
type Susunan = typeof BULAN_PER_BARIS | typeof JENIS_PER_BARIS;

const rpdMenurut = ({ kolom, kolomNama, tolak, baca, banyak }: Susunan) =>
  definisikan({
    jenis: 'rpd',
    sebutan: 'RPD Halaman III DIPA',
    kolom,
    kolomNama,
    judul: JUDUL_RPD,
    wajibJudul: true,
    tolak: ['realisasi', 'penyerapan', 'deviasi', ...tolak],
    uang: true,
    id: () => 'rpd',
    baca: function* (tabel, { data }) {
      return bukanRpd(tabel) ? 0 : banyak(simpanRpd(tabel, yield* baca(data, tabel, 'RPD')));
    },
  });

/** RPD Halaman III DIPA as it was locked: Bulan | 51 | 52 | 53 | 57. */
export const rpd = rpdMenurut(BULAN_PER_BARIS);
/** Jenis belanja | Januari | Februari … */
export const rpdMendatar = rpdMenurut(JENIS_PER_BARIS);

function bukanRpd({ barisJudul, tidakDipakai }: Pick<Tabel, 'barisJudul' | 'tidakDipakai'>): boolean {
  const bukan = barisJudul.some((judul) => memuatFrasa(normal(judul), 'proyeksi belanja'));
  if (bukan) tidakDipakai.push(BUKAN_RPD);
  return bukan;
}

function simpanRpd({ tidakDipakai }: Pick<Tabel, 'tidakDipakai'>, terbaca: MenurutPemilik): Tersimpan {
  const baru = [...terbaca].filter(([milik]) => milik.rpd.length === 0);
  if (baru.length < terbaca.size) tidakDipakai.push('RPD: tabel kedua, yang dipakai tabel RPD yang pertama');
  for (const [milik, isi] of baru) milik.rpd = isi;
  return baru.map(([, isi]) => isi);
}

const realisasiMenurut = ({ kolom, kolomNama, tolak, baca, banyak }: Susunan) =>
  definisikan({
    jenis: 'realisasiJenis',
    sebutan: 'Realisasi bulanan per jenis belanja',
    kolom,
    kolomNama,
    judul: ['realisasi', 'penyerapan'],
    wajibJudul: true,
    tolak: ['rencana', 'rpd', 'deviasi', 'pagu', 'target', ...tolak],
    uang: true,
    id: () => 'realisasi-jenis',
    baca: function* (tabel, penampung) {
      return banyak(simpanRealisasi(tabel, penampung, yield* baca(penampung.data, tabel, 'Realisasi')));
    },
  });

/** What was spent, month by month: Bulan | 51 | 52 | 53 | 57. "Kumulatif" in the title: since January. */
export const realisasiJenis = realisasiMenurut(BULAN_PER_BARIS);
/** Jenis belanja | Januari | Februari … */
export const realisasiMendatar = realisasiMenurut(JENIS_PER_BARIS);

function simpanRealisasi(
  tabel: Pick<Tabel, 'barisJudul' | 'judul' | 'lembar' | 'sudut' | 'tidakDipakai'>,
  penampung: Penampung,
  terbaca: MenurutPemilik,
): Tersimpan {
  const baru = [...terbaca].filter(([milik]) => milik.realisasi.length === 0);
  if (baru.length < terbaca.size)
    tabel.tidakDipakai.push('Realisasi per jenis belanja: tabel kedua, yang dipakai tabel yang pertama');
  if (baru.length === 0) return [];
  const tertulis = tabel.barisJudul.some((judul) => memuatFrasa(normal(judul), 'kumulatif'));
  const jawaban =
    tertulis || !baru.every(([, isi]) => tampakKumulatif(isi))
      ? 'tertulis'
      : tanyaTabel(tabel, penampung, {
          kunci: `kumulatif/${tabel.lembar}`,
          perihal: 'kumulatif',
          jawaban: ['bulananSaja', 'sejakJanuari'],
        });
  if (jawaban === undefined) return [];
  for (const [milik, isi] of baru) {
    milik.kumulatif = tertulis || jawaban === 'sejakJanuari';
    milik.realisasi = isi;
  }
  return baru.map(([, isi]) => isi);
}

const NOL = new Decimal(0);
/** Months from which a row of figures that never falls is no chance. */
const BULAN_TERSEDIKIT = 4;

/** No jenis belanja ever falls, and one at least grows as sums do: what was spent by the month seldom does. */
function tampakKumulatif(isi: readonly BarisBulan[]): boolean {
  const urut = [...isi].sort((a, b) => a.bulan - b.bulan);
  const deret = JENIS_BELANJA_IKPA.map((j) =>
    urut.flatMap((b) => b.isi.flatMap((i) => (i.jenis === j && i.nilai.nilai?.gt(0) ? [i.nilai.nilai] : []))),
  ).filter((angka) => angka.length >= BULAN_TERSEDIKIT);
  const tumbuh = deret.some((angka) => angka.at(-1)?.gte((angka[0] ?? NOL).times(angka.length).div(2)));
  return tumbuh && deret.every((angka) => angka.every((n, i) => n.gte(angka[i - 1] ?? NOL)));
}

/** The months of each satker that the table names. */
function* bacaBulan(data: DataLkj, tabel: Tabel, nama: string): Bertahap<Map<DataIkpaRinci, BarisBulan[]>> {
  const pemilik = pemilikBaris(data, tabel);
  const semua = new Map<DataIkpaRinci, BarisBulan[]>();
  for (const baris of pemilik.isi) {
    yield;
    const bulan = bulanBaris(tabel, baris);
    if (baris.peran !== 'data' || bulan === null) continue;
    const milik = pemilik.milik(baris);
    const hasil = semua.get(milik) ?? [];
    semua.set(milik, hasil);
    if (hasil.some((b) => b.bulan === bulan)) continue;
    const satker = pemilik.kode(baris);
    const isi = tabel.kepala('jenis').flatMap((kolom) => {
      const jenis = jenisBelanja(kolom.daun);
      const nilai =
        jenis &&
        tabel.faktaDi(baris, kolom.kolom, {
          kunci: kunciSatker(tabel.id, satker, bulan, jenis),
          nama: `${nama} belanja ${jenis}, ${NAMA_BULAN[bulan - 1] ?? bulan}`,
          satuan: 'rupiah',
        });
      return jenis && nilai ? [{ jenis, nilai }] : [];
    });
    hasil.push({ bulan, isi });
  }
  return semua;
}

/** The month that a row names; under the heading of a month a day stands for its own. */
function bulanBaris(tabel: Tabel, baris: BarisMentah): number | null {
  const teks = tabel.teks(baris, 'bulan');
  const hari = isoSerial(tabel.sel(baris, 'bulan')?.nilai ?? '', teks);
  return hari === null ? nomorBulan(teks) : Number(hari.slice(5, 7));
}

/** The months beside each jenis belanja, of each satker that the table names; the first row of a jenis belanja counts. */
function* bacaMendatar(data: DataLkj, tabel: Tabel, nama: string): Bertahap<Map<DataIkpaRinci, BarisBulan[]>> {
  const pemilik = pemilikBaris(data, tabel);
  const semua = new Map<DataIkpaRinci, Map<number, { jenis: JenisBelanja; nilai: Fakta }[]>>();
  for (const baris of pemilik.isi) {
    yield;
    const jenis = jenisBelanja(normal(tabel.teks(baris, 'jenis')));
    if (baris.peran !== 'data' || jenis === null) continue;
    const milik = pemilik.milik(baris);
    const hasil = semua.get(milik) ?? new Map<number, { jenis: JenisBelanja; nilai: Fakta }[]>();
    semua.set(milik, hasil);
    for (const { daun, kolom } of tabel.kepala('bulan')) {
      const bulan = nomorBulan(daun);
      if (bulan === null) continue;
      const nilai = tabel.faktaDi(baris, kolom, {
        kunci: kunciSatker(tabel.id, pemilik.kode(baris), bulan, jenis),
        nama: `${nama} belanja ${jenis}, ${NAMA_BULAN[bulan - 1] ?? bulan}`,
        satuan: 'rupiah',
      });
      if (nilai && !hasil.get(bulan)?.some((i) => i.jenis === jenis)) tambahkan(hasil, bulan, { jenis, nilai });
    }
  }
  return new Map([...semua].map(([milik, bulan]) => [milik, [...bulan].map(([b, isi]) => ({ bulan: b, isi }))]));
}
