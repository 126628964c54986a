import { join } from 'node:path';
import { bacaAngkaCetak, uraikanDigit } from '../../../src/reviu/cetak/angka-cetak';
import { artiKolom, bukanIsi } from '../../../src/reviu/cetak/judul-kolom';
import { pembanding } from '../../fixtures/teks-harapan';

const KASUS: Readonly<Record<string, () => string[]>> = {
  'a printed number': () =>
    [
      'Rp. 1.071.834.400',
      '56,12 %',
      '992.770 *',
      '131,83 (SB)',
      '61 kampung',
      '≤ 1,5%',
      'Level 3 (3,157)',
      'Level 3 (3,157%)',
      '5-6%',
      '12/10/2023',
      '(1.500)',
      '-2,5',
      '– 2,5',
      'Rp1.250.000,-',
      '7‰',
      'Rp 5%',
      '12,5 orang/hari',
      '1.234,5',
      '90.74',
      '1.887',
      '12,797,147,084',
      '12,797',
      '12,797.5',
      '12,797,147.25',
      '0,352',
      '0.352',
      '012',
      '0',
      '00',
      '1.23.4',
      '1,234,56',
      '1.234.567,89',
      '12 34',
      '3 (tiga) 4',
      'abc',
      '',
      'x'.repeat(41),
      `1${' '.repeat(50)}`,
      '9'.repeat(40),
      '9'.repeat(41),
      'Nilai A (5)',
      'Nilai yang panjang (5)',
      '5 kata yang sangat panjang sekali',
      '>= 5',
      'kurang 5',
      ': 5',
      '5,',
      '5,--',
      '5 %%',
    ].map((teks) => {
      const a = bacaAngkaCetak(teks);
      return `${teks.slice(0, 30)}: ${a ? `${a.nilai.toFixed()} ${a.desimal} ${a.satuan} ${a.kata}`.trim() : '–'}`;
    }),
  digits: () =>
    ['1.234', '01', '0,5', '1,234,567', '1.234.567', '1,5', '1.5', '12.3456', '1.234.5', ''].map((t) =>
      `${t}: ${uraikanDigit(t)?.nilai.toFixed() ?? '–'} ${uraikanDigit(t)?.desimal ?? ''}`.trim(),
    ),
  'a column by its heading': () =>
    (
      [
        ['Target'],
        ['Target 2023'],
        ['2022', 'Target'],
        ['Target 2022 dan 2023'],
        ['Realisasi'],
        ['% Realisasi'],
        ['Realisasi Anggaran (%)'],
        ['Realisasi anggaran'],
        ['Capaian'],
        ['Target Capaian'],
        ['Capaian Realisasi'],
        ['Anggaran', '%'],
        ['Anggaran', 'Target'],
        ['Anggaran', 'Capaian'],
        ['Keuangan', 'Realisasi'],
        ['Fisik', '%'],
        ['Penyerapan'],
        ['Efisiensi'],
        ['Sisa Pagu'],
        ['Kenaikan'],
        ['Bobot'],
        ['Hasil Th 2015'],
        ['Hasil'],
        ['Hasil akhir'],
        ['%'],
        ['Persentase'],
        ['Prosentase'],
        ['Nilai'],
        ['REALI SASI'],
        ['CAPAIA N'],
        ['Rata-rata Realisasi'],
        ['Target Akhir Renstra'],
        ['Triwulan II', 'Target'],
        ['s/d Maret', 'Realisasi'],
        ['Kinerja', 'Uraian', 'Target'],
        ['Pagu', 'Nilai'],
        ['DPA'],
        ['Alokasi', '2022'],
        [],
      ] as const
    ).map((tingkat) => {
      const { peran, tahun, sifat } = artiKolom(tingkat);
      return `${tingkat.join(' > ')}: ${peran} ${tahun ?? '–'} ${sifat} ${bukanIsi(tingkat.join(' ')) ? 'bukan isi' : ''}`.trim();
    }),
};

const banding = pembanding(join(__dirname, 'angka-dan-judul.txt'));

test.each(Object.entries(KASUS))('%s', (nama, kasus) => {
  banding(nama, kasus());
});
