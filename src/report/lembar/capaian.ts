import type { HasilIndikator } from '../../domain/capaian';
import { Decimal } from '../../domain/desimal';
import type { HasilLkj } from '../../domain/lkj';
import type { SumberRealisasi } from '../../domain/realisasi';
import { LembarBaru } from '../lembar-baru';
import { bilangan, kosong, type Petak, petakFakta, petakKunci, rumahAngka, teks, ulangAngka } from '../petak';
import { petakStatus } from '../status-capaian';

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
};

/** LKj Capaian: a block per sasaran with its indicators and its mean; at the end the mean under every rule in use. */
export function lembarCapaian(nama: string, hasil: HasilLkj, capaian: HasilCapaian, konteks: string): LembarBaru {
  const l = new LembarBaru('capaian', nama, LEBAR, 'mendatar');
  l.kolomPembaca = { kunci: KOLOM_KUNCI, isian: [KOLOM_CATATAN] };
  l.judul('CAPAIAN KINERJA PER SASARAN', konteks);
  capaian.sasaran.forEach((s) => l.blok(() => tulisSasaran(l, s)));
  l.catatan(
    'Kaidah: Capaian = Realisasi ÷ Target × 100%, tidak dibulatkan sebelum ditampilkan; rata-rata sasaran = rata-rata capaian indikatornya.',
    arahIndikator(capaian),
    `Batas atas capaian: ${hasil.batasCapaian === null ? 'tidak dipakai' : `${hasil.batasCapaian}%`}. Predikat: ▲ di atas, ● tepat, ▼ di bawah 100%.`,
    `Sumber: Perjanjian Kinerja tahun ${hasil.pedoman.tahun}. Kolom Catatan milik Anda: isinya tetap ada setelah dihitung ulang.`,
  );
  l.spasi();
  l.blok(() => tulisRataRata(l, capaian));
  return l;
}

function tulisSasaran(l: LembarBaru, sasaran: HasilSasaran): void {
  l.subjudul(`Sasaran ${sasaran.nomor}. ${sasaran.nama}`);
  l.tabel({
    kepala: [
      teks('No', 'kepala'),
      teks('Indikator kinerja', 'kepala'),
      ...['Target', 'Realisasi', 'Capaian'].map((k) => teks(k, 'kepalaAngka')),
      ...['Realisasi dari', 'Status', 'Catatan'].map((k) => teks(k, 'kepala')),
    ],
    baris: [
      ...sasaran.indikator.map(barisIndikator),
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
  return `Arah: semakin tinggi semakin baik${lain.length > 0 ? `; kecuali ${lain.join(', ')}` : ''}.`;
}

function barisIndikator(i: HasilIndikator): Petak[] {
  const { data, realisasi, capaian, tahunLalu } = i;
  const sumber = KATA_SUMBER[realisasi.sumber];
  return [
    teks(String(data.nomor), 'teksTengah'),
    teks(data.nama),
    petakFakta(data.target),
    realisasi.angka ? ulangAngka(realisasi.angka) : petakFakta(data.realisasi),
    ulangAngka(capaian),
    teks(tahunLalu === null ? sumber : `${sumber}, realisasi tahun ${tahunLalu}`),
    petakStatus(capaian),
    kosong('isian'),
    petakKunci(capaian.kunci),
  ];
}

/** Every mean that is in use, side by side: each rule without and with a cap. */
function tulisRataRata(l: LembarBaru, { rataLain }: HasilCapaian): void {
  l.subjudul('Rata-rata capaian menurut tiap kaidah');
  l.tabel({
    kepala: [teks('Kaidah', 'kepala', 3), teks('Batas', 'kepalaAngka'), teks('Rata-rata', 'kepalaAngka')],
    baris: rataLain.map(({ nama, batas, angka }) => [
      teks(nama, 'teks', 3),
      batas === null ? teks('tanpa', 'angka') : bilangan(new Decimal(batas), '0"%"'),
      rumahAngka(angka),
    ]),
  });
  l.catatan('Kaidah yang dipakai di LKj Ikhtisar dipilih di panel; yang lain ditampilkan agar dapat dibandingkan.');
}
