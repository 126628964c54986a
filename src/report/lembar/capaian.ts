import type { HasilIndikator } from '../../domain/capaian';
import { Decimal, tampil } from '../../dasar/desimal';
import type { HasilLkj } from '../../domain/lkj';
import type { PredikatCapaian } from '../../domain/pedoman/predikat-capaian';
import type { SumberRealisasi } from '../../domain/realisasi';
import { LembarBaru } from '../lembar-baru';
import {
  bilangan,
  kosong,
  type Petak,
  petakFakta,
  petakKunci,
  petakTarget,
  rumahAngka,
  teks,
  ulangAngka,
} from '../petak';
import { petakStatus, sebutPredikat } from '../status-capaian';
import { tulisTriwulan } from './triwulan';

const LEBAR = [5, 52, 11, 11, 11, 26, 26, 26, 2];
const KOLOM_CATATAN = 7;
const KOLOM_KUNCI = 8;

type HasilCapaian = NonNullable<HasilLkj['capaian']>;
type HasilSasaran = HasilCapaian['sasaran'][number];

const KATA_SUMBER: Readonly<Record<SumberRealisasi, string>> = {
  perjanjianKinerja: 'Perjanjian Kinerja',
  kluster: 'tabel per kluster',
  rasio: 'pembilang dan penyebutnya',
  nka: 'SMART dan IKPA',
  sakip: 'komponen evaluasi AKIP',
  skm: 'survei kepuasan masyarakat',
  bulanan: 'rata-rata bulan',
  spm: 'jenis layanan SPM',
  komposit: 'bagian-bagiannya menurut bobot',
  triwulan: 'keempat triwulan',
};

/** LKj Capaian: a block per sasaran with its indicators and its mean; at the end the mean under every rule in use. */
export function lembarCapaian(nama: string, hasil: HasilLkj, capaian: HasilCapaian, konteks: string): LembarBaru {
  const l = new LembarBaru('capaian', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_KUNCI, isian: [KOLOM_CATATAN] };
  l.judul('CAPAIAN KINERJA PER SASARAN', konteks);
  capaian.sasaran.forEach((s) => l.blok(() => tulisSasaran(l, s, hasil.predikat)));
  l.catatan(
    'Cara hitung: capaian = realisasi ÷ target × 100%; indikator minimize, stabilize, dan bertarget rentang dihitung menurut polaritasnya. Pembulatan dilakukan saat ditampilkan. Rata-rata sasaran = rata-rata capaian indikatornya.',
    arahIndikator(capaian),
    `Batas atas capaian: ${batasCapaian(hasil, capaian)}. ${sebutPredikat(hasil.predikat)}`,
    `Sumber: Perjanjian Kinerja${hasil.pedoman.tahun === null ? '' : ` tahun ${hasil.pedoman.tahun}`}. Kolom Catatan milik Anda: isinya tetap ada setelah dihitung ulang.`,
  );
  l.spasi();
  l.blok(() => tulisRataRata(l, capaian));
  if (hasil.triwulan.length > 0) {
    l.spasi();
    l.blok(() => tulisTriwulan(l, hasil));
  }
  return l;
}

function tulisSasaran(l: LembarBaru, sasaran: HasilSasaran, predikat: PredikatCapaian): void {
  l.subjudul(`Sasaran ${sasaran.nomor}. ${sasaran.nama}`);
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Indikator kinerja', 'kepala'),
      ...['Target', 'Realisasi', 'Capaian'].map((k) => teks(k, 'kepalaAngka')),
      ...['Sumber realisasi', 'Status', 'Catatan'].map((k) => teks(k, 'kepala')),
    ],
    baris: [
      ...sasaran.indikator.map((i) => barisIndikator(i, predikat)),
      [teks('Rata-rata capaian sasaran', 'total', 4), rumahAngka(sasaran.rata, 'totalAngka'), kosong('total', 3)],
    ],
  });
  l.spasi();
}

const KATA_ARAH = {
  minimum: 'semakin rendah semakin baik',
  stabil: 'semakin dekat target semakin baik',
  rentang: 'baik di dalam rentang target',
} as const;

/** Which way is better: higher, unless an indicator's row says otherwise. */
function arahIndikator({ indikator }: HasilCapaian): string {
  const lain = indikator.flatMap(({ data: { nomor, polaritas = 'maksimum' } }) =>
    polaritas === 'maksimum' ? [] : [`indikator ${nomor} ${KATA_ARAH[polaritas]}`],
  );
  return `Polaritas: maximize (semakin tinggi semakin baik)${lain.length > 0 ? `; kecuali ${lain.join(', ')}` : ''}.`;
}

/** The cap of all indicators, and those that have one of their own. */
function batasCapaian({ batasCapaian: umum }: HasilLkj, { indikator }: HasilCapaian): string {
  const sendiri = indikator.flatMap(({ data: { nomor, batas } }) =>
    batas?.nilai ? [`indikator ${nomor} ${tampil(batas.nilai, batas.nilai.dp())}%`] : [],
  );
  const dasar = umum === null ? 'tidak dipakai' : `${umum}%`;
  return sendiri.length > 0 ? `${dasar}; kecuali ${sendiri.join(', ')}` : dasar;
}

function barisIndikator(i: HasilIndikator, predikat: PredikatCapaian): Petak[] {
  const { data, realisasi, capaian, tahunLalu } = i;
  const sumber = KATA_SUMBER[realisasi.sumber];
  return [
    teks(String(data.nomor), 'teksTengah'),
    teks(data.nama),
    petakTarget(data),
    realisasi.angka ? ulangAngka(realisasi.angka) : petakFakta(data.realisasi),
    ulangAngka(capaian),
    teks(tahunLalu === null ? sumber : `${sumber}, realisasi tahun ${tahunLalu}`),
    petakStatus(capaian, predikat),
    kosong('isian'),
    petakKunci(capaian.kunci),
  ];
}

/** Every mean that is in use, side by side: each rule without and with a cap. */
function tulisRataRata(l: LembarBaru, { rataLain }: HasilCapaian): void {
  l.subjudul('Rata-rata capaian menurut cara hitung');
  l.tabel({
    kepala: [teks('Cara hitung', 'kepala', 3), teks('Batas', 'kepalaAngka'), teks('Rata-rata', 'kepalaAngka')],
    baris: rataLain.map(({ nama, batas, angka }) => [
      teks(nama, 'teks', 3),
      batas === null ? teks('tanpa', 'angka') : bilangan(new Decimal(batas), '0"%"'),
      rumahAngka(angka),
    ]),
  });
  l.catatan('Cara hitung untuk LKj Ikhtisar dipilih di panel; yang lain sebagai pembanding.');
}
