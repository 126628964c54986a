import { periksaSemua } from './polos/periksa-polos';

const pk = (realisasi: string, capaian: string) => ({
  nama: 'PK',
  baris: [
    ['Perjanjian Kinerja Tahun 2022'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    ['1', 'Kerja aman', 'Persentase penurunan kecelakaan kerja', '20%', realisasi, capaian],
    ['2', 'Kerja layak', 'Persentase perusahaan yang menerapkan struktur upah', '60%', '54%', '90%'],
    ['3', 'Pencari kerja terlatih', 'Persentase pencari kerja bersertifikat', '40%', '42%', '105%'],
  ],
});

test('what is measured as a change may go the other way; a share may not', async () => {
  expect(await periksaSemua(pk('-5%', '-25%'))).toEqual([]);
  const tertukar = pk('18%', '90%');
  tertukar.baris[3] = [
    '2',
    'Kerja layak',
    'Persentase perusahaan yang menerapkan struktur upah',
    '60%',
    '-54%',
    '-90%',
  ];
  expect(await periksaSemua(tertukar)).toEqual(['di-luar-skala PK!E4 -54 0–100']);
});

test('a lower target is a finding only where more is better', async () => {
  const tren = (nama: string) => ({
    nama: 'Tren',
    baris: [
      ['Target dan Realisasi Tahun 2020 – 2022'],
      ['Indikator Kinerja', 'Target 2020', 'Target 2021', 'Target 2022'],
      [nama, '30%', '28%', '25%'],
      ['Persentase perusahaan yang menerapkan struktur upah', '50%', '55%', '60%'],
    ],
  });
  const dasar = (nama: string) => {
    const satu = pk('18%', '90%');
    satu.baris[2] = ['1', 'Sehat', nama, '25%', '20%', '80%'];
    return satu;
  };
  const menurun = async (nama: string) =>
    (await periksaSemua(dasar(nama), tren(nama))).filter((t) => t.startsWith('target-menurun'));
  expect(await menurun('Prevalensi hipertensi')).toEqual([]);
  expect(await menurun('Cakupan desa siaga aktif')).not.toEqual([]);
});
