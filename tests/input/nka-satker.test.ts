import { hitungLkj } from '../../src/domain/lkj';
import { periksaLkj } from '../../src/reviu/periksa';
import { bacaLembar } from './baca-lembar';
import type { LembarUji, SelUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const bacaan = await bacaLembar(lembar);
  const hasil = hitungLkj(bacaan.data);
  const temuan = periksaLkj(hasil).filter((t) => t.aturan === 'nka-satker');
  return {
    ...bacaan,
    hasil,
    temuan: temuan.map((t) => [t.putusan, t.dilaporkan, t.dihitung].join(' ')),
    nka: hasil.nkaSatker.map((s) => `${s.data.nama} ${s.nka.nilai?.toFixed(2) ?? '-'}`),
  };
}

describe('NKA of satkers, a row each', () => {
  test.each<[string, SelUji[], SelUji[][]]>([
    ['SMART, and a mean', ['No', 'Satker', 'SMART', 'IKPA', 'NKA'], [[1, 'Balai Satu', 90, 96, 93], [2, 'Balai Dua', 80, 90, 85], ['', 'Rata-rata', 85, 93, 89]]], // prettier-ignore
    ['EKA as text', ['Satuan Kerja', 'EKA (50%)', 'IKPA (50%)', 'NKA', 'Predikat'], [['Balai Satu', '90,00', '96,00', '93,00', 'Sangat Baik'], ['Balai Dua', '80,00', '90,00', '85,00', 'Baik']]], // prettier-ignore
    ['full names', ['No', 'Nama Satker', 'Nilai Kinerja Perencanaan Anggaran', 'Nilai Kinerja Pelaksanaan Anggaran (IKPA)', 'Nilai Kinerja Anggaran'], [[1, 'Balai Satu', 90, 96, 93], [2, 'Balai Dua', 80, 90, 85]]], // prettier-ignore
    ['Evaluasi Kinerja Anggaran', ['Unit Kerja', 'Nilai Evaluasi Kinerja Anggaran', 'Nilai IKPA', 'Nilai NKA'], [['Balai Satu', 90, 96, 93], ['Balai Dua', 80, 90, 85], ['Jumlah', 170, 186, 178]]], // prettier-ignore
  ])('B95 by %s: each printed NKA is held against its own row, and none is the report’s', async (_, kepala, isi) => {
    const { nka, temuan, hasil, pilihan } = await baca({
      baris: [['Nilai Kinerja Anggaran Tahun 2024'], kepala, ...isi],
    });
    expect(nka).toEqual(['Balai Satu 93.00', 'Balai Dua 85.00']);
    expect(temuan.map((t) => t.split(' ')[0])).toEqual(['cocok', 'cocok']);
    expect([hasil.nka, hasil.data.smart, pilihan]).toEqual([null, null, []]);
  });

  test('B95 a slip in one row is that row’s; the code is the satker’s', async () => {
    const { temuan, hasil } = await baca({
      baris: [
        ['Kode Satker', 'Nama Satker', 'SMART', 'IKPA', 'NKA'],
        ['412345', 'Balai Satu', 90, 96, 93],
        ['412346', 'Balai Dua', 80, 90, 58],
        ['412347', 'Balai Tiga', 88, 92, 90],
      ],
    });
    expect(temuan.filter((t) => t.startsWith('berbeda'))).toEqual(['berbeda 58 85']);
    expect(hasil.nkaSatker.map((s) => s.data.kode)).toEqual(['412345', '412346', '412347']);
  });

  test('B95 the report’s own value stands in another table and stays its own', async () => {
    const { hasil, nka } = await baca(
      {
        nama: 'Satker',
        baris: [
          ['Satker', 'SMART', 'IKPA', 'NKA'],
          ['Balai Satu', 90, 96, 93],
        ],
      },
      { nama: 'NKA', baris: [['NKA 2024'], ['Komponen', 'Nilai'], ['Nilai SMART', 93.17], ['IKPA', 89.45]] },
    );
    expect(hasil.data.smart?.nilai?.toNumber()).toBe(93.17);
    expect(nka).toEqual(['Balai Satu 93.00']);
  });

  test.each<[string, SelUji[][]]>([
    ['values that are weighted already', [['Balai Satu', 45, 48, 93], ['Balai Dua', 40, 45, 85]]], // prettier-ignore
    ['another weighting in most rows', [['Balai Satu', 90, 96, 93.6], ['Balai Dua', 80, 90, 86], ['Balai Tiga', 70, 80, 76]]], // prettier-ignore
  ])('B95 %s give no NKA, and nobody is blamed', async (_, isi) => {
    const { nka, temuan, hasil } = await baca({ baris: [['Satker', 'SMART', 'IKPA', 'NKA'], ...isi] });
    expect([nka, temuan]).toEqual([[], []]);
    expect(hasil.ditahan.map((d) => d.sebab)).toEqual(isi.map(() => 'hasilLain'));
  });
});
