/** @jest-environment jsdom */
import { hasilContoh } from './hasil-contoh';
import { alihkan, pilihOpsi } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

const baris = (nama: string, nilai: string, ke: number) => ({
  nama,
  nilai,
  mulai: '2024-01-01',
  sampai: '',
  sumber: 'Keputusan Kepala Unit Nomor 7',
  asal: { lembar: 'Aturan LKj', baris: ke, kolom: 0 },
});

test('rows of the unit’s rules: refused ones with reason and cell, the others with their time', async () => {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan({
    ...hasilContoh,
    aturanUnit: {
      berlaku: [baris('Batas capaian', '120', 1)],
      ditolak: [{ baris: baris('Warna huruf', 'merah', 2), sebab: 'takDikenal', rincian: 'Warna huruf' }],
    },
  });
  await panel.buka('Aturan');
  expect(panel.teks()).toContain('1 baris lembar Aturan LKj ditolak');
  expect(panel.teks()).toContain('“Warna huruf” bukan aturan yang dapat diatur unit');
  expect(panel.teks()).toContain(
    'Batas capaian = 120; berlaku 2024-01-01 s.d. sekarang. Keputusan Kepala Unit Nomor 7',
  );
  await panel.klik('Aturan LKj!A3');
  expect(panel.dipilih).toEqual([{ lembar: 'Aturan LKj', baris: 2, kolom: 0 }]);
});

test('calendar and comparison are written at the next run, once they are switched on', async () => {
  panel = await bukaPanel();
  await panel.buka('Aturan');
  await alihkan(panel.wadah, 'Tulis sebagai lembar LKj Kalender');
  expect(panel.simpanan.at(-1)?.lapisan).toMatchObject({ kalender: true, banding: null });
  await pilihOpsi(panel.wadah, 'Aturan tahun', '2022');
  await pilihOpsi(panel.wadah, 'dibandingkan dengan', '2024');
  await alihkan(panel.wadah, 'Tulis sebagai lembar LKj Banding');
  expect(panel.simpanan.at(-1)?.lapisan).toMatchObject({ kalender: true, banding: [2022, 2024] });
  await pilihOpsi(panel.wadah, 'Aturan tahun', '2023');
  await panel.klik('Hitung Capaian');
  expect(panel.jalan[0]?.opsi.lapisan).toMatchObject({ kalender: true, banding: [2023, 2024] });
  await alihkan(panel.wadah, 'Tulis sebagai lembar LKj Banding');
  expect(panel.simpanan.at(-1)?.lapisan.banding).toBeNull();
});

test('without rules of its own a unit sees nothing of them', async () => {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan(hasilContoh);
  await panel.buka('Aturan');
  expect(panel.teks()).not.toContain('Aturan unit sendiri');
});
