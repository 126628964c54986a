import { satukan } from '../../src/reviu/satukan';
import type { Temuan } from '../../src/reviu/temuan';
import { kalimatTemuan, lembar, ringkas, temukanCetak } from './lembar-cetak';

const UKUR = [
  'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
  'No | Indikator Kinerja | Satuan | Target | Realisasi | %',
  '1 | Jumlah kelompok tani yang dibina | kelompok | 40 | 44 | 110,00',
  '2 | Persentase jalan desa dalam kondisi mantap | % | 82,50 | 79,20 | 96,00',
  '3 | Indeks kepuasan pengguna irigasi | | 3,40 | 3,57 | 105,00',
  '4 | Produksi padi | ton | 61.200 | 58.140 | 95,00',
];

describe('one thing that is said in several places is one finding, which names them', () => {
  const kalimat = 'Realisasi produksi padi di seluruh kabupaten pada tahun 2022 sebesar 51.840 ton.';

  test('one row with the same two values in two paragraphs', () => {
    const temuan = temukanCetak([lembar('T1', ...UKUR)], [kalimat, 'Bab IV Penutup', kalimat]);
    expect(ringkas(temuan)).toEqual(['kalimat-baris 51.840 / 58.140']);
    expect(temuan.map(kalimatTemuan)[0]).toMatch(/bukan pembulatan\. Juga pada baris 3\.$/);
    expect(temuan[0]?.sel.map((s) => `${s.lembar} ${s.baris}`)).toEqual(['Naskah 1', 'T1 5', 'Naskah 3']);
  });

  test('two values of one row are two findings, and so are two rows of one value', () => {
    const lain = kalimat.replace('51.840', '51.480');
    expect(ringkas(temukanCetak([lembar('T1', ...UKUR)], [kalimat, lain]))).toHaveLength(2);
    const dasar = { aturan: 'x', putusan: 'berbeda', dilaporkan: '1', dihitung: '2', sel: [], asal: null };
    const bernama = (nama: string) => ({ ...dasar, rincian: { nama, letak: nama } }) as unknown as Temuan;
    expect(satukan(['Padi', 'Jagung', '2. padi', '', ''].map(bernama)).map((t) => t.rincian['juga'])).toEqual([
      '2. padi',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('salinan-tabel: a capaian that follows its own target and realisasi does not say again that these differ', () => {
  const lagi = UKUR.map((b) => b.replace('58.140 | 95,00', '55.080 | 90,00')).map((b) => b.replace('3.1', '3.4'));
  expect(ringkas(temukanCetak([lembar('T1', ...UKUR), lembar('T2', ...lagi)]))).toEqual([
    'salinan-tabel 55.080 / 58.140',
  ]);
});

test('nomor-butir: one list in two places with one gap is one finding', () => {
  const daftar = (akhir: string): string[] =>
    [1, 2, 3, 4, 5, 7, 8].map((n) => `${n}. Kegiatan Pembinaan Kelompok Tani Tahap ${n}${akhir}`);
  const temuan = temukanCetak(
    [],
    [...daftar(''), 'Uraiannya sebagai berikut.', ...daftar(' sebesar Rp. 10.000.000,-')],
  );
  expect(ringkas(temuan)).toEqual(['nomor-butir 7. / 6.']);
  expect(temuan.map(kalimatTemuan)[0]).toMatch(/Juga pada baris 14\.$/);
});

test('nomor-judul: the second of two misnumbered headings takes the number after the first', () => {
  const judul = ['BAB I PENDAHULUAN', '1.1 Latar Belakang', '1.2 Landasan Hukum', '1.3 Tujuan Penyusunan'];
  expect(ringkas(temukanCetak([], [...judul, '1.2 Organisasi Dinas', '1.3 Tugas Pokok Dinas']))).toEqual([
    'nomor-judul 1.2 / 1.4',
    'nomor-judul 1.3 / 1.5',
  ]);
});

test('jumlah-butir: what both places of a list begin with is said once', () => {
  const [temuan] = temukanCetak(
    [],
    ['Pegawai sebanyak 377', 'a) Struktural : 17', 'b) Staf : 131', 'c) Honorer : 246'],
  );
  expect(temuan && kalimatTemuan(temuan)).toContain('3 butir rinciannya (baris 2–4) berjumlah');
});

describe('what explains a figure keeps the rules silent', () => {
  test.each([
    ['the rest of a budget', 'Sisa anggaran produksi padi sebesar 51.840 ton.'],
    ['a mean of all rows', 'Produksi padi belum tercapai. Rata-rata capaian sebesar 101,58%.'],
  ])('kalimat-baris: %s', (_apa, kalimat) => {
    expect(ringkas(temukanCetak([lembar('T1', ...UKUR)], [kalimat]))).toEqual([]);
  });

  test('angka-dua-tahun: a year that has lost its space is a year', () => {
    const kini = 'Pada tahun 2022 pemeriksaan kesehatan hewan ternak dilaksanakan di pasar sebanyak 12.633 sampel.';
    const dua = `Pada tahun 2021 dari hasil uji terdapat 2,35% positif sedangkan ${kini.toLowerCase().replace('2022 ', '2022')}`;
    expect(ringkas(temukanCetak([], [kini, dua]))).toEqual([]);
    const salah = kini.replace('2022', '2021');
    expect(ringkas(temukanCetak([], [kini, salah]))).toEqual(['angka-dua-tahun 2021 / 2022']);
  });

  test('tahun-kalimat: the plans of two owners may have two periods', () => {
    const rencana = (milik: string, sampai: number): string =>
      `Telaahan terhadap Renstra ${milik} 2015-${sampai} disajikan.`;
    expect(
      ringkas(temukanCetak([], [rencana('Perpustakaan Nasional', 2019), rencana('Arsip Nasional Republik', 2018)])),
    ).toEqual([]);
    expect(ringkas(temukanCetak([], [rencana('Dinas Contoh', 2019), rencana('Dinas Contoh', 2018)]))).toEqual([
      'tahun-kalimat 2015–2019 / 2015–2018',
    ]);
  });
});
