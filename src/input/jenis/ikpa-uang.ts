import type { DataLkj } from '../../domain/data';
import { type BarisBulan, type DataIkpaRinci, rinciKosong } from '../../domain/ikpa-rinci/data';
import type { JenisBelanja } from '../../domain/pedoman/ikpa-rinci';
import { NAMA_BULAN } from '../../dasar/bulan';
import type { Bertahap } from '../bertahap';
import { type DefinisiKolom, definisikan } from '../definisi';
import { tahunLaporan } from '../identitas';
import { nomorBulan, nomorTriwulan } from '../judul-waktu';
import { NOMOR } from '../kosakata/kolom';
import { memuatFrasa, normal } from '../normal';
import type { PembacaTabel } from '../pembaca';

const SEBUTAN_JENIS: readonly (readonly [JenisBelanja, RegExp])[] = [
  ['51', /\b(?:51|pegawai)\b/],
  ['52', /\b(?:52|barang)\b/],
  ['53', /\b(?:53|modal)\b/],
  ['57', /\b(?:57|bantuan sosial|bansos)\b/],
];

/** The jenis belanja that a normalised label names; null when it is none of those that IKPA tells apart, or several. */
export function jenisBelanja(label: string): JenisBelanja | null {
  const cocok = SEBUTAN_JENIS.filter(([, pola]) => pola.test(label));
  return cocok.length === 1 ? (cocok[0]?.[0] ?? null) : null;
}

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

type Tabel = PembacaTabel<'no' | 'bulan' | 'jenis'>;

/** The raw tables of IKPA, with the budget year that one of them names. */
export function rinci(data: DataLkj, tabel: Pick<PembacaTabel<string>, 'barisJudul' | 'lembar'>): DataIkpaRinci {
  const milik = (data.ikpaRinci ??= rinciKosong());
  milik.tahun ??= tahunLaporan([{ utama: true, judul: tabel.barisJudul, lembar: tabel.lembar }]);
  return milik;
}

/** A plan of cash by days is another plan than Halaman III DIPA, and may differ from it. */
const BUKAN_RPD = 'Proyeksi Belanja: bukan RPD Halaman III DIPA, tidak dipakai untuk Deviasi';

/** RPD Halaman III DIPA as it was locked: Bulan | 51 | 52 | 53 | 57. */
export const rpd = definisikan({
  jenis: 'rpd',
  sebutan: 'RPD Halaman III DIPA',
  kolom: { no: NOMOR, bulan: KOLOM_BULAN, jenis: KOLOM_JENIS },
  kolomNama: 'bulan',
  judul: ['rpd', 'rencana penarikan dana', 'halaman iii dipa', 'halaman 3 dipa', 'proyeksi belanja'],
  wajibJudul: true,
  tolak: ['realisasi', 'penyerapan', 'deviasi', 'satker'],
  uang: true,
  id: () => 'rpd',
  baca: function* (tabel, { data }) {
    if (tabel.barisJudul.some((judul) => memuatFrasa(normal(judul), 'proyeksi belanja'))) {
      tabel.tidakDipakai.push(BUKAN_RPD);
      return 0;
    }
    const milik = rinci(data, tabel);
    if (milik.rpd.length > 0) {
      tabel.tidakDipakai.push('RPD: tabel kedua, yang dipakai tabel RPD yang pertama');
      return 0;
    }
    milik.rpd = yield* bacaBulan(tabel, 'RPD');
    return milik.rpd.length;
  },
});

/** What was spent, month by month: Bulan | 51 | 52 | 53 | 57. "Kumulatif" in the title: since January. */
export const realisasiJenis = definisikan({
  jenis: 'realisasiJenis',
  sebutan: 'Realisasi bulanan per jenis belanja',
  kolom: { no: NOMOR, bulan: KOLOM_BULAN, jenis: KOLOM_JENIS },
  kolomNama: 'bulan',
  judul: ['realisasi', 'penyerapan'],
  wajibJudul: true,
  tolak: ['rencana', 'rpd', 'deviasi', 'satker', 'pagu', 'target'],
  uang: true,
  id: () => 'realisasi-jenis',
  baca: function* (tabel, { data }) {
    const milik = rinci(data, tabel);
    if (milik.realisasi.length > 0) {
      tabel.tidakDipakai.push('Realisasi per jenis belanja: tabel kedua, yang dipakai tabel yang pertama');
      return 0;
    }
    milik.kumulatif = tabel.barisJudul.some((judul) => memuatFrasa(normal(judul), 'kumulatif'));
    milik.realisasi = yield* bacaBulan(tabel, 'Realisasi');
    return milik.realisasi.length;
  },
});

function* bacaBulan(tabel: Tabel, nama: string): Bertahap<BarisBulan[]> {
  const hasil: BarisBulan[] = [];
  for (const baris of tabel.baris) {
    yield;
    const bulan = nomorBulan(tabel.teks(baris, 'bulan'));
    if (baris.peran !== 'data' || bulan === null || hasil.some((b) => b.bulan === bulan)) continue;
    const isi = tabel.kepala('jenis').flatMap((kolom) => {
      const jenis = jenisBelanja(kolom.daun);
      const nilai =
        jenis &&
        tabel.faktaDi(baris, kolom.kolom, {
          kunci: `${tabel.id}/${bulan}/${jenis}`,
          nama: `${nama} belanja ${jenis}, ${NAMA_BULAN[bulan - 1] ?? bulan}`,
          satuan: 'rupiah',
        });
      return jenis && nilai ? [{ jenis, nilai }] : [];
    });
    hasil.push({ bulan, isi });
  }
  return hasil;
}

/** Pagu and what is blocked of it, by quarter: Triwulan | Jenis belanja | Pagu | Blokir. */
export const paguJenis = definisikan({
  jenis: 'paguJenis',
  sebutan: 'Pagu dan blokir per triwulan',
  kolom: {
    no: NOMOR,
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
  tolak: ['realisasi', 'satker', 'indikator'],
  uang: true,
  id: () => 'pagu-jenis',
  baca: function* (tabel, { data }) {
    const milik = rinci(data, tabel);
    // A quarter's name may stand once for the rows of its jenis belanja.
    let triwulan: number | null = null;
    for (const baris of tabel.baris) {
      yield;
      if (baris.peran !== 'data') continue;
      const tulisan = tabel.teks(baris, 'triwulan');
      if (tulisan !== '') triwulan = triwulanTertulis(tulisan);
      const jenis = jenisBelanja(normal(tabel.teks(baris, 'jenis')));
      if (jenis === null) continue;
      const tw = triwulan;
      const di = (kolom: 'pagu' | 'blokir') =>
        tabel.fakta(baris, kolom, {
          kunci: `${tabel.id}/${tw ?? 'setahun'}/${jenis}/${kolom}`,
          nama: `${kolom === 'pagu' ? 'Pagu' : 'Blokir'} belanja ${jenis}${tw === null ? '' : ` triwulan ${tw}`}`,
          satuan: 'rupiah',
        });
      if (milik.pagu.some((p) => p.triwulan === tw && p.jenis === jenis)) continue;
      milik.pagu.push({ triwulan: tw, jenis, pagu: di('pagu'), blokir: di('blokir') });
    }
    return milik.pagu.length;
  },
});

/** "I", "2", "Triwulan III", "TW IV"; null for "Setahun". */
export function triwulanTertulis(teks: string): number | null {
  const label = normal(teks);
  return nomorTriwulan(label) ?? nomorTriwulan(`tw ${label}`);
}
