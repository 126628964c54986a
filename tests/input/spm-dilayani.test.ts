import { hitungLkj } from '../../src/domain/lkj';
import { bacaLembar as baca } from './baca-lembar';
import type { SelUji } from './potret-contoh';

const n = null;

describe('Standar Pelayanan Minimal by counts', () => {
  test.each<[string, SelUji[][]]>([
    [
      'five columns',
      [
        ['CAPAIAN STANDAR PELAYANAN MINIMAL TAHUN 2024'],
        ['No', 'Jenis Pelayanan Dasar', 'Jumlah yang harus dilayani', 'Jumlah terlayani', '%'],
        [1, 'Pelayanan kesehatan ibu hamil', 1200, 1140, 95],
        [2, 'Pelayanan kesehatan balita', 5000, 4500, 90],
        [n, 'Jumlah', 6200, 5640, 90.97],
      ],
    ],
    [
      'an indicator beside the service, its share as a text',
      [
        ['SPM Bidang Kesehatan'],
        [
          'Jenis Layanan SPM',
          'Indikator',
          'Jumlah Total Yang Harus Dilayani',
          'Jumlah Total Yang Terlayani',
          'Capaian',
        ],
        ['Pelayanan kesehatan ibu hamil', 'Ibu hamil', 1200, 1140, '95%'],
        ['Pelayanan kesehatan balita', 'Balita', 5000, 4500, '90%'],
      ],
    ],
    [
      'what is left beside it',
      [
        ['Jenis Layanan', 'Sasaran yang harus dilayani', 'Telah dilayani', 'Belum terlayani', 'Persentase terlayani'],
        ['Pelayanan kesehatan ibu hamil', '1.200', '1.140', '60', '95,00'],
        ['Pelayanan kesehatan balita', '5.000', '4.500', '500', '90,00'],
      ],
    ],
  ])('B96 %s: a share of each service, and no index', async (_, baris) => {
    const { angka, data, pilihan } = await baca([{ baris }]);
    expect([...angka]).toEqual([
      ['Pelayanan kesehatan ibu hamil', '95.00'],
      ['Pelayanan kesehatan balita', '90.00'],
    ]);
    expect([data.spm, pilihan]).toEqual([[], []]);
  });

  test('B96 with the quality beside it, it is the index that it was before', async () => {
    const { data } = await baca([
      {
        baris: [
          ['Capaian SPM'],
          ['No', 'Jenis Layanan', 'Penerima Layanan', n, n, 'Mutu Layanan', n, n],
          [
            n,
            n,
            'Jumlah yang harus dilayani',
            'Jumlah yang terlayani',
            '%',
            'Jumlah yang harus',
            'Jumlah terpenuhi',
            '%',
          ],
          [1, 'Anak terlantar', 120, 114, 95, 10, 9, 90],
          [2, 'Lansia', 50, 45, 90, 10, 10, 100],
        ],
        gabungan: [
          [1, 2, 1, 3],
          [1, 5, 1, 3],
        ],
      },
    ]);
    expect(hitungLkj(data).spm.map((s) => s.indeks.nilai?.toFixed(2))).toEqual(['93.00']);
    expect(data.rasio).toEqual([]);
  });
});
