import type { Angka } from '../../domain/angka';
import type { HasilIndikator } from '../../domain/capaian';
import { Decimal } from '../../dasar/desimal';
import type { HasilLkj } from '../../domain/lkj';
import type { Pita } from '../../domain/pedoman/pedoman';
import type { ButirReviu } from '../banding-reviu';
import { petakKalimat, sebutAngka, sebutPerubahan } from '../kalimat';
import { LembarBaru } from '../lembar-baru';
import { namaPendek } from '../../domain/nama-pendek';
import {
  bilangan,
  kosong,
  type Petak,
  petakFakta,
  petakKunci,
  petakPredikat,
  petakTarget,
  teks,
  ulangAngka,
} from '../petak';
import { petakStatus } from '../status-capaian';
import { bagianAnggaran, bagianKinerjaAnggaran, bagianAkip } from './ringkas-bagian';
import { baganSelisih } from './ringkas-bagan';
import { kalimatCacah, kalimatKesiapan, perluPerhatian } from './ringkas-perhatian';

/**
 * A grid for two tables side by side: four columns, a gap, four columns; then, outside of what is printed, the reader's
 * short name and the key it is kept under.
 */
const LEBAR = [33, 10, 10, 12, 2, 33, 10, 10, 12, 30, 2];
const KOLOM = { kanan: 5, cetak: 9, isian: 9, kunci: 10 } as const;
const LOMPAT_KE_KANAN = [null, null, null, null, null];

/** More indicators than this stand on LKj Ikhtisar only: the page shows those furthest below, or least above. */
const BATANG_TERBANYAK = 20;
/** Rows that a chart needs so that its letters can be read. */
const BARIS_TERSEDIKIT = 9;
const HAL_TERBANYAK = 3;
const BARIS_JUDUL = 3;
/** Points of a row: a page that is read has air between its lines. */
const TINGGI_BACAAN = 20;

/** LKj Ringkas: one page that answers a director: how far, up or down, what is left, what needs attention. */
export function lembarRingkas(
  nama: string,
  hasil: HasilLkj,
  reviu: readonly ButirReviu[],
  konteks: string,
): LembarBaru | null {
  const utama = barisUtama(hasil);
  if (utama.length === 0) return null;
  const l = new LembarBaru('ringkas', nama, LEBAR);
  l.kolomPembaca = { kunci: KOLOM.kunci, isian: [KOLOM.isian] };
  l.judul('RINGKASAN KINERJA', konteks);
  l.tabel({
    kepala: [
      teks('Angka utama', 'kepala'),
      ...['Nilai', 'Target', 'Tahun lalu'].map((k) => teks(k, 'kepalaAngka')),
      null,
      teks('Naik atau turun', 'kepala'),
      teks('Predikat atau keterangan', 'kepala', 3),
    ],
    baris: utama,
  });
  l.spasi();
  tulisIndikator(l, hasil);
  tulisBagian(l, hasil);
  tulisPerhatian(l, hasil, reviu);
  for (let baris = BARIS_JUDUL; baris < l.barisBerikut; baris += 1) {
    l.tinggi.set(baris, Math.max(TINGGI_BACAAN, l.tinggi.get(baris) ?? 0));
  }
  l.satuHalaman = { baris: 0, kolom: 0, jumlahBaris: l.barisBerikut, jumlahKolom: KOLOM.cetak };
  return l;
}

/** An indicator of the agreement whose realisasi is a headline figure: it has the target and the years. */
interface Tonggak {
  indikator: HasilIndikator | undefined;
  tahun: number | null;
  tren: HasilLkj['tren'];
}

function barisUtama(hasil: HasilLkj): (Petak | null)[][] {
  const { capaian, nka, ikpaRinci, sakip, skm, pedoman, utama, rataUtama, predikat } = hasil;
  const tonggak = (sumber: 'nka' | 'sakip' | 'skm'): Tonggak => ({
    indikator: capaian?.indikator.find((i) => i.realisasi.sumber === sumber),
    tahun: pedoman.tahun,
    tren: hasil.tren,
  });
  const baris: (Petak | null)[][] = [];
  const tambah = (
    nama: string,
    angka: Angka | null | undefined,
    [target, lalu, arah]: readonly [Petak, Petak, Petak],
    keterangan: (angka: Angka) => Petak,
  ): void => {
    if (angka) baris.push([teks(nama), ulangAngka(angka), target, lalu, null, arah, keterangan(angka)]);
  };
  const skor = (pita: readonly Pita[]) => (angka: Angka) => petakPredikat(angka, pita, 'teks', 3);
  const rata = rataUtama === 'sasaran' ? capaian?.rataSasaran : capaian?.rataIndikator;
  tambah(
    `Rata-rata capaian ${rataUtama === 'sasaran' ? 'sasaran' : 'indikator'}`,
    rata,
    [bilangan(SERATUS, '0"%"'), GARIS, teks('–')],
    (angka) => ({ ...petakStatus(angka, predikat), lebar: 3 }),
  );
  tambah('Nilai Kinerja Anggaran (NKA)', nka?.nka, tahunan(tonggak('nka')), skor(pedoman.nka.predikat));
  tambah('Nilai IKPA', utama.ikpa, TANPA_TARGET, skor(pedoman.ikpa.predikat));
  tambah('Nilai IKPA dari data mentah', ikpaRinci?.ringkas?.nilaiAkhir, TANPA_TARGET, skor(pedoman.ikpa.predikat));
  tambah('Nilai AKIP', sakip?.total, tahunan(tonggak('sakip')), skor(pedoman.sakip.predikat));
  tambah('Indeks Kepuasan Masyarakat (IKM)', skm?.rata, tahunan(tonggak('skm')), skor(pedoman.skm.predikat));
  const { sisa } = utama;
  tambah('Realisasi anggaran', utama.persen, TANPA_TARGET, () =>
    sisa?.nilai ? petakKalimat(['sisa anggaran Rp', sebutAngka(sisa)], 3) : teks('–', 'teks', 3),
  );
  return baris;
}

const SERATUS = new Decimal(100);
const GARIS = teks('–', 'angka');
const TANPA_TARGET = [GARIS, GARIS, teks('–')] as const;

/** Target, last year, and which way it went; dashes where no table says. */
function tahunan({ indikator, tahun, tren }: Tonggak): [Petak, Petak, Petak] {
  if (!indikator) return [...TANPA_TARGET];
  const milik = tren.find((t) => t.data.untuk?.indikator === indikator.data.nomor && t.perubahan?.nilai);
  const realisasi = milik?.data.titik.filter((t) => t.jenis === 'realisasi' && t.nilai?.nilai) ?? [];
  const terakhir = realisasi.reduce((akhir, t) => Math.max(akhir, t.tahun), 0);
  const lalu = realisasi.find((t) => tahun !== null && t.tahun === tahun - 1);
  const arah =
    terakhir === tahun && milik?.perubahan ? petakKalimat([sebutPerubahan(milik.perubahan, TANDA_ARAH)]) : null;
  const lama = indikator.tahunLalu;
  const kata = lama === null ? teks('–') : teks(`memakai nilai tahun ${lama}`);
  return [petakTarget(indikator.data), lalu ? petakFakta(lalu.nilai) : GARIS, arah ?? kata];
}

const TANDA_ARAH = { naik: '▲ ', turun: '▼ ', tetap: '● ' } as const;

/** The chart of deviations at the left, its figures in the same order at the right. */
function tulisIndikator(l: LembarBaru, hasil: HasilLkj): void {
  const { capaian } = hasil;
  const terukur = capaian?.indikator.filter((i) => i.capaian.nilai) ?? [];
  if (!capaian || terukur.length === 0) return;
  const semua = [...terukur].sort((a, b) => (a.capaian.nilai ?? SERATUS).cmp(b.capaian.nilai ?? SERATUS));
  const urut = semua.slice(0, BATANG_TERBANYAK);
  const pendek = namaPendek(capaian.indikator.map((i) => i.data.nama));
  const baris = urut.map((i) => {
    const nama = `${i.data.nomor}. ${pendek[capaian.indikator.indexOf(i)] ?? i.data.nama}`;
    const kunci = `nama/${i.data.nama}`;
    return { i, kunci, nama: { isi: { jenis: 'isianAtau', kunci, bawaan: nama }, gaya: 'teks' } satisfies Petak };
  });
  l.tambahBaris([petakKalimat(kalimatCacah(hasil, capaian), KOLOM.cetak, 'grup')]);
  const awal = l.barisBerikut;
  l.tambahBaris([
    ...LOMPAT_KE_KANAN,
    teks('Indikator, dari yang terendah', 'kepala'),
    ...['Target', 'Realisasi', 'Capaian'].map((k) => teks(k, 'kepalaAngka')),
    teks('Nama pendek (boleh diganti)', 'kepala'),
  ]);
  for (const { i, kunci, nama } of baris) {
    l.tambahBaris([
      ...LOMPAT_KE_KANAN,
      nama,
      petakTarget(i.data),
      i.realisasi.angka ? ulangAngka(i.realisasi.angka) : petakFakta(i.data.realisasi),
      ulangAngka(i.capaian),
      kosong('isian'),
      petakKunci(kunci),
    ]);
  }
  if (baris.length < BARIS_TERSEDIKIT) l.spasi(BARIS_TERSEDIKIT - baris.length);
  const letak = { baris: awal, kolom: 0, jumlahBaris: l.barisBerikut - awal, jumlahKolom: KOLOM.kanan - 1 };
  l.letakkanBagan(baganSelisih(baris), letak);
  // Programs draw row heights and charts a little differently: the note keeps clear of the chart.
  l.spasi();
  const tersisa = semua.length - urut.length;
  const urutan = 'Urutan menurut capaian pada saat dihitung; angka dan batangnya mengikuti tabel.';
  const sisa = tersisa > 0 ? ` ${tersisa} indikator lain ada di LKj Ikhtisar.` : '';
  l.tambahBaris([teks(urutan + sisa, 'catatan', KOLOM.cetak)]);
  l.spasi();
}

/** Budget performance at the left; AKIP and the money at the right. */
function tulisBagian(l: LembarBaru, hasil: HasilLkj): void {
  const kiri = bagianKinerjaAnggaran(hasil);
  const kanan = [bagianAkip(hasil), bagianAnggaran(hasil)].filter((b) => b.length > 0);
  const barisKanan = kanan.flatMap((b, i) => (i === 0 ? b : [[], ...b]));
  const banyak = Math.max(kiri.length, barisKanan.length);
  if (banyak === 0) return;
  for (let i = 0; i < banyak; i += 1) {
    const [a, b] = [kiri[i] ?? [], barisKanan[i] ?? []];
    const isiKiri = a.length > 0 ? [...a, null] : LOMPAT_KE_KANAN;
    l.tambahBaris(b.length > 0 ? [...isiKiri, ...b] : a);
  }
  l.spasi();
}

function tulisPerhatian(l: LembarBaru, hasil: HasilLkj, reviu: readonly ButirReviu[]): void {
  const hal = perluPerhatian(hasil, reviu).slice(0, HAL_TERBANYAK);
  l.tambahBaris([teks('Yang perlu diperhatikan', 'grup', KOLOM.cetak)]);
  if (hal.length === 0)
    l.tambahBaris([teks('● Semua indikator mencapai target dan tidak ada temuan.', 'teks', KOLOM.cetak)]);
  hal.forEach((kalimat, i) => l.tambahBaris([petakKalimat([`${i + 1}. `, ...kalimat], KOLOM.cetak)]));
  l.tambahBaris([teks(kalimatKesiapan(reviu), 'total', KOLOM.cetak)]);
}
