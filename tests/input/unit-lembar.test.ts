import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji } from './potret-contoh';

const pengukuran = (nama: string, persen: number, laporan: number): LembarUji => ({
  nama,
  baris: [
    ['PENGUKURAN KINERJA TAHUN 2023'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Layanan', 'Persentase layanan tepat waktu', '80%', `${persen}%`],
    [2, 'Layanan', 'Jumlah laporan', 4, laporan],
  ],
});

async function baca(pilihan: Record<string, string>, ...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan, { pilihan });
  const isi = hitungLkj(hasil.data).capaian?.indikator ?? [];
  return {
    tanya: hasil.pilihan,
    lain: hasil.bukanMasukan.map((b) => [b.rentang.lembar, b.sebutan]),
    capaian: isi.map((i) => `${i.data.nama}: ${i.capaian.nilai?.toFixed(2) ?? ''}`),
  };
}

describe('B42 a sheet for each unit, with the same indicators', () => {
  const unit = [pengukuran('Dinas A', 88, 4), pengukuran('Dinas B', 72, 3), pengukuran('Badan C', 80, 2)];

  test('one counts, the others are named, and it is asked whose', async () => {
    const { tanya, lain, capaian } = await baca({}, ...unit);
    expect(tanya.map((p) => [p.perihal, p.opsi.map((o) => o.uraian)])).toEqual([
      ['perjanjianUnit', ['Dinas A', 'Dinas B', 'Badan C', '']],
    ]);
    expect(lain).toEqual([
      ['Dinas B', 'Perjanjian Kinerja: Dinas B'],
      ['Badan C', 'Perjanjian Kinerja: Badan C'],
    ]);
    expect(capaian).toEqual(['Persentase layanan tepat waktu: 110.00', 'Jumlah laporan: 100.00']);
  });

  test('all of them: no row of an indicator is dropped', async () => {
    const { tanya, capaian } = await baca({ 'perjanjian/unit': 'semua' }, ...unit);
    expect(tanya).toMatchObject([{ dipilih: 'semua' }]);
    expect(capaian).toEqual([
      'Persentase layanan tepat waktu (Dinas A): 110.00',
      'Jumlah laporan (Dinas A): 100.00',
      'Persentase layanan tepat waktu (Dinas B): 90.00',
      'Jumlah laporan (Dinas B): 75.00',
      'Persentase layanan tepat waktu (Badan C): 100.00',
      'Jumlah laporan (Badan C): 50.00',
    ]);
  });

  test.each([
    ['quarters', 'TW I', 'TW II'],
    ['versions', 'PK Awal', 'PK Perubahan'],
    ['years', 'Tahun 2022', 'Tahun 2023'],
  ])('sheets of %s are no units', async (_nama, satu, dua) => {
    const { tanya } = await baca({}, pengukuran(satu, 88, 4), pengukuran(dua, 72, 3));
    expect(tanya.map((p) => p.perihal)).not.toContain('perjanjianUnit');
  });

  test('the same figures once more are no unit', async () => {
    const { tanya, capaian } = await baca({}, pengukuran('Bab II', 88, 4), pengukuran('Bab III', 88, 4));
    expect([tanya, capaian]).toEqual([[], ['Persentase layanan tepat waktu: 110.00', 'Jumlah laporan: 100.00']]);
  });
});
