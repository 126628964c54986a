import type { DataLkj } from '../../domain/data';
import type { BarisBulan, DataIkpaRinci } from '../../domain/ikpa-rinci/data';
import { JENIS_BELANJA_IKPA } from '../../domain/pedoman/ikpa-rinci';
import { NAMA_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import type { Bertahap } from '../bertahap';
import { type DefinisiKolom, definisikan } from '../definisi';
import { nomorBulan, nomorTriwulan } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
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

type Tabel = PembacaTabel<'no' | 'satker' | 'namaSatker' | 'bulan' | 'jenis'>;

/** A plan of cash by days is another plan than Halaman III DIPA, and may differ from it. */
export const BUKAN_RPD = 'Proyeksi Belanja: bukan RPD Halaman III DIPA, tidak dipakai untuk Deviasi';

/** RPD Halaman III DIPA as it was locked: Bulan | 51 | 52 | 53 | 57. */
export const rpd = definisikan({
  jenis: 'rpd',
  sebutan: 'RPD Halaman III DIPA',
  kolom: { no: NOMOR, ...KOLOM_SATKER, bulan: KOLOM_BULAN, jenis: KOLOM_JENIS },
  kolomNama: 'bulan',
  judul: ['rpd', 'rencana penarikan dana', 'halaman iii dipa', 'halaman 3 dipa', 'proyeksi belanja'],
  wajibJudul: true,
  tolak: ['realisasi', 'penyerapan', 'deviasi'],
  uang: true,
  id: () => 'rpd',
  baca: function* (tabel, { data }) {
    if (tabel.barisJudul.some((judul) => memuatFrasa(normal(judul), 'proyeksi belanja'))) {
      tabel.tidakDipakai.push(BUKAN_RPD);
      return 0;
    }
    const terbaca = yield* bacaBulan(data, tabel, 'RPD');
    const baru = [...terbaca].filter(([milik]) => milik.rpd.length === 0);
    if (baru.length < terbaca.size) tabel.tidakDipakai.push('RPD: tabel kedua, yang dipakai tabel RPD yang pertama');
    for (const [milik, isi] of baru) milik.rpd = isi;
    return banyakBaris(baru);
  },
});

/** What was spent, month by month: Bulan | 51 | 52 | 53 | 57. "Kumulatif" in the title: since January. */
export const realisasiJenis = definisikan({
  jenis: 'realisasiJenis',
  sebutan: 'Realisasi bulanan per jenis belanja',
  kolom: { no: NOMOR, ...KOLOM_SATKER, bulan: KOLOM_BULAN, jenis: KOLOM_JENIS },
  kolomNama: 'bulan',
  judul: ['realisasi', 'penyerapan'],
  wajibJudul: true,
  tolak: ['rencana', 'rpd', 'deviasi', 'pagu', 'target'],
  uang: true,
  id: () => 'realisasi-jenis',
  baca: function* (tabel, penampung) {
    const terbaca = yield* bacaBulan(penampung.data, tabel, 'Realisasi');
    const baru = [...terbaca].filter(([milik]) => milik.realisasi.length === 0);
    if (baru.length < terbaca.size)
      tabel.tidakDipakai.push('Realisasi per jenis belanja: tabel kedua, yang dipakai tabel yang pertama');
    if (baru.length === 0) return 0;
    const tertulis = tabel.barisJudul.some((judul) => memuatFrasa(normal(judul), 'kumulatif'));
    const jawaban =
      tertulis || !baru.every(([, isi]) => tampakKumulatif(isi))
        ? 'tertulis'
        : tanyaTabel(tabel, penampung, {
            kunci: `kumulatif/${tabel.lembar}`,
            perihal: 'kumulatif',
            jawaban: ['bulananSaja', 'sejakJanuari'],
          });
    if (jawaban === undefined) return 0;
    for (const [milik, isi] of baru) {
      milik.kumulatif = tertulis || jawaban === 'sejakJanuari';
      milik.realisasi = isi;
    }
    return banyakBaris(baru);
  },
});

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

const banyakBaris = (isi: readonly (readonly [DataIkpaRinci, readonly BarisBulan[]])[]): number =>
  isi.reduce((jumlah, [, bulan]) => jumlah + bulan.length, 0);

/** The months of each satker that the table names. */
function* bacaBulan(data: DataLkj, tabel: Tabel, nama: string): Bertahap<Map<DataIkpaRinci, BarisBulan[]>> {
  const pemilik = pemilikBaris(data, tabel);
  const semua = new Map<DataIkpaRinci, BarisBulan[]>();
  for (const baris of pemilik.isi) {
    yield;
    const bulan = nomorBulan(tabel.teks(baris, 'bulan'));
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

/** Pagu and what is blocked of it, by quarter: Triwulan | Jenis belanja | Pagu | Blokir. */
export const paguJenis = definisikan({
  jenis: 'paguJenis',
  sebutan: 'Pagu dan blokir per triwulan',
  kolom: {
    no: NOMOR,
    ...KOLOM_SATKER,
    triwulan: { sebutan: 'Triwulan', persis: ['triwulan', 'tw', 'periode'], ciri: true, wajib: true },
    jenis: { sebutan: 'Jenis Belanja', persis: ['jenis belanja', 'kode jenis belanja'], ciri: true, wajib: true },
    pagu: { sebutan: 'Pagu', persis: ['pagu', 'pagu dipa', 'pagu anggaran'], ciri: true, wajib: true, angka: true },
    blokir: {
      sebutan: 'Blokir',
      persis: ['blokir', 'pagu blokir', 'nilai blokir'],
      ciri: true,
      penentu: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'jenis',
  tolak: ['realisasi', 'indikator'],
  uang: true,
  id: () => 'pagu-jenis',
  baca: function* (tabel, { data }) {
    let banyak = 0;
    // A quarter's name may stand once for the rows of its jenis belanja.
    let triwulan: number | null = null;
    const pemilik = pemilikBaris(data, tabel);
    for (const baris of pemilik.isi) {
      yield;
      if (baris.peran !== 'data') continue;
      const tulisan = tabel.teks(baris, 'triwulan');
      if (tulisan !== '') triwulan = triwulanTertulis(tulisan);
      const jenis = jenisBelanja(normal(tabel.teks(baris, 'jenis')));
      if (jenis === null) continue;
      const tw = triwulan;
      const milik = pemilik.milik(baris);
      const satker = pemilik.kode(baris);
      const di = (kolom: 'pagu' | 'blokir') =>
        tabel.fakta(baris, kolom, {
          kunci: kunciSatker(tabel.id, satker, tw ?? 'setahun', jenis, kolom),
          nama: `${kolom === 'pagu' ? 'Pagu' : 'Blokir'} belanja ${jenis}${tw === null ? '' : ` triwulan ${tw}`}`,
          satuan: 'rupiah',
        });
      if (milik.pagu.some((p) => p.triwulan === tw && p.jenis === jenis)) continue;
      milik.pagu.push({ triwulan: tw, jenis, pagu: di('pagu'), blokir: di('blokir') });
      banyak += 1;
    }
    return banyak;
  },
});

/** "I", "2", "Triwulan III", "TW IV"; null for "Setahun". */
export function triwulanTertulis(teks: string): number | null {
  const label = normal(teks);
  return nomorTriwulan(label) ?? nomorTriwulan(`tw ${label}`);
}
