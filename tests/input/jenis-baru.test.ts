import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { nomorBulan, periodeJudul } from '../../src/input/judul-waktu';
import { periksaKelengkapan } from '../../src/input/kelengkapan';
import { bukuUji } from './potret-contoh';
import { bulanan, bulananTegak, keBaris, skmUnsur, spm, type TabelUji } from './tabel-contoh';

async function baca(...tabel: TabelUji[]) {
  const { potret, gabungan } = bukuUji(...tabel.map((t, i) => ({ nama: `L${i}`, baris: keBaris(t) })));
  return bacaTabel(potret, gabungan);
}

const pengaduan: TabelUji = {
  judul: ['PERJANJIAN KINERJA TAHUN 2023'],
  kepala: ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi'],
  baris: [[1, 'Layanan', 'Persentase pengaduan yang ditangani', '95%', null]],
  kaki: [],
};

test('SPM: penerima and mutu of each jenis layanan, in percent, with or without the sign', async () => {
  const { data, tabel } = await baca(spm);
  expect(tabel).toMatchObject([{ jenis: 'spm', karantina: [] }]);
  expect(data.spm[0]?.layanan.map((l) => [l.nama, l.penerima?.nilai?.toNumber(), l.mutu?.nilai?.toNumber()])).toEqual([
    ['Rehabilitasi disabilitas', 85.1, 90],
    ['Rehabilitasi anak', 80, 77.5],
  ]);
  // 80% × 85,10 + 20% × 90 = 86,08; 80% × 80 + 20% × 77,50 = 79,50
  expect(hitungLkj(data).spm[0]?.indeks.nilai?.toString()).toBe('82.79');
});

test('the unsur of the survey on their scale', async () => {
  const { data, tabel } = await baca(skmUnsur);
  expect(tabel).toMatchObject([{ jenis: 'skm', baris: 5 }]);
  expect(data.unsurSkm.map((u) => u.nilai?.nilai?.toNumber())).toEqual([3.52, 3.61, 3.4, 4, 3.7]);
});

test.each([
  ['months as columns', bulanan, 4],
  ['months as rows', bulananTegak, 3],
])('%s feed the indicator they name; an empty month is not known yet', async (_nama, tabelBulan, titik) => {
  const { data } = await baca(pengaduan, tabelBulan);
  expect(data.bulanan).toHaveLength(1);
  expect(data.bulanan[0]?.untuk).toEqual({ indikator: 1, alasan: 'nama' });
  expect(data.bulanan[0]?.titik).toHaveLength(titik);
  expect(data.bulanan[0]?.titik.slice(0, 3).map((t) => t.nilai?.nilai?.toNumber())).toEqual([97.1, 98, 100]);
  expect(data.bulanan[0]?.titik[3]?.nilai?.keadaan).toBe(titik === 4 ? 'belumAda' : undefined);
});

test('B22 two agreements: the revised target counts, whichever stands first', async () => {
  const perubahan: TabelUji = {
    ...pengaduan,
    judul: ['PERJANJIAN KINERJA PERUBAHAN TAHUN 2023'],
    baris: [[1, 'Layanan', 'Persentase pengaduan yang ditangani', '97%', null]],
  };
  const awal = { ...pengaduan, judul: ['PERJANJIAN KINERJA AWAL TAHUN 2023'] };
  for (const urutan of [
    [awal, perubahan],
    [perubahan, awal],
  ]) {
    const { data } = await baca(...urutan);
    expect(data.indikator).toHaveLength(1);
    expect([data.indikator[0]?.target?.teks, data.indikator[0]?.targetSemula?.teks]).toEqual(['97%', '95%']);
  }
});

test.each([
  ['Sampai Dengan : SEPTEMBER  ', { jenis: 'bulan', ke: 9 }],
  ['Periode Januari s.d. Juni 2025', { jenis: 'bulan', ke: 6 }],
  ['PERIODE PELAKSANAAN: TRIWULAN II TAHUN 2025', { jenis: 'triwulan', ke: 2 }],
  ['Capaian TW 4', { jenis: 'triwulan', ke: 4 }],
  ['Semester I', { jenis: 'semester', ke: 1 }],
  ['Jakarta, 31 Januari 2024', null],
  ['Rapat mei', null],
])('the title %j is about %j', (judul, periode) => {
  expect(periodeJudul([judul])).toEqual(periode);
});

test.each([
  ["'07'", 7],
  ['Juli', 7],
  ['07', 7],
  ['NOPEMBER ', 11],
  ['13', null],
  ['Jumlah', null],
])('the month %j is %j', (teks, bulan) => {
  expect(nomorBulan(teks)).toBe(bulan);
});

describe('the reference list of satkers', () => {
  const asal = { lembar: 'X', baris: 0, kolom: 0 };
  const satker = (kode: string, nama: string) => ({ kode, nama, asal });
  const daftar = [satker('411', 'SENTRA MELATI'), satker('412', 'SENTRA MAWAR'), satker('', 'SENTRA KENANGA')];
  const periksa = (...isi: ReturnType<typeof satker>[]) => periksaKelengkapan(daftar, [{ tabel: 't', satker: isi }])[0];
  const nama = (s: readonly { nama: string }[] | undefined) => s?.map((x) => x.nama);

  test('B23 by code first: another name under the same code is the same satker', () => {
    const hasil = periksa(
      satker('411', 'Sentra Terpadu Melati'),
      satker('412', 'Sentra Mawar'),
      satker('413', 'Sentra Kenanga'),
    );
    expect([hasil?.tidakAda, hasil?.takTerdaftar, hasil?.ganda]).toEqual([[], [], []]);
  });

  test('by name where a code is missing; the same name under another code is another satker', () => {
    const hasil = periksa(satker('', 'Sentra  Melati'), satker('499', 'Sentra Mawar'));
    expect(nama(hasil?.tidakAda)).toEqual(['SENTRA MAWAR', 'SENTRA KENANGA']);
    expect(nama(hasil?.takTerdaftar)).toEqual(['Sentra Mawar']);
  });

  test('twice by code, twice by name', () => {
    const hasil = periksa(
      satker('411', 'A'),
      satker('411', 'B'),
      satker('', 'Sentra Kenanga'),
      satker('', 'SENTRA KENANGA'),
    );
    expect(hasil?.ganda.map(nama)).toEqual([
      ['A', 'B'],
      ['Sentra Kenanga', 'SENTRA KENANGA'],
    ]);
  });

  test('no list, no verdict', () => {
    expect(periksaKelengkapan([], [{ tabel: 't', satker: daftar }])).toEqual([]);
  });
});

test('a composite is the weighted mean of its parts and feeds the indicator that its title names', async () => {
  const indeks: TabelUji = {
    judul: ['Indeks komposit persentase pengaduan yang ditangani Tahun 2023'],
    kepala: ['No', 'Komponen', 'Bobot', 'Nilai'],
    baris: [
      [1, 'Ketepatan waktu', 60, 90],
      [2, 'Kepuasan pelapor', 40, 75],
    ],
    kaki: [],
  };
  const { data, tabel } = await baca(pengaduan, indeks);
  expect(tabel.map((t) => t.jenis)).toEqual(['perjanjianKinerja', 'komposit']);
  const hasil = hitungLkj(data);
  // (60 × 90 + 40 × 75) ÷ 100 = 84
  expect(hasil.komposit[0]?.nilai.nilai?.toString()).toBe('84');
  expect(hasil.capaian?.indikator[0]?.realisasi).toMatchObject({ sumber: 'komposit', jenis: 'komposit' });
});

test('without a list of satkers the survey’s unsur give the IKM; the printed 0,111 is an option', async () => {
  const { data } = await baca(skmUnsur);
  // (3,52 + 3,61 + 3,40 + 4 + 3,70) ÷ 5 × 25 = 91,15
  expect(hitungLkj(data).skm?.rata.nilai?.toString()).toBe('91.15');
  expect(hitungLkj(data, { bobotSkm: 'cetak' }).skm?.rata.nilai?.toString()).toBe('50.58825');
  // From 88,31 on it is A, below 65 D.
  const predikat = (['tepat', 'cetak'] as const).map(
    (bobotSkm) => hitungLkj(data, { bobotSkm }).skm?.predikat?.predikat,
  );
  expect(predikat).toEqual(['A', 'D']);
});
