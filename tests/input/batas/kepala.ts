import { type Baris, type Kasus, satu, kosong, PK, LAYANAN, MUTU } from './kasus';

/** How high a head may be, how far its columns may stand apart, and what belongs to it. */
export const KEPALA: Kasus[] = [
  ...[4, 5].map((tinggi): Kasus => {
    const tengah = ['Tahun 2023', 'Kinerja', 'Rencana'].slice(0, tinggi - 2);
    return satu(
      `kepala setinggi ${tinggi} baris`,
      ['No', 'Sasaran', 'Indikator Kinerja', 'Perjanjian', null, null],
      ...tengah.map((t): Baris => [null, null, null, t, null, null]),
      [null, null, null, 'Target', 'Realisasi', 'Capaian'],
      LAYANAN,
      MUTU,
    );
  }),
  ...[1, 2, 3, 4, 5].flatMap((sela): Kasus[] =>
    [true, false].map((berisi) =>
      satu(
        `${sela} kolom ${berisi ? 'tanpa judul' : 'kosong'} di tengah`,
        [...PK.slice(0, 3), ...kosong(sela), ...PK.slice(3)],
        ...[LAYANAN, MUTU].map((b): Baris => [
          ...b.slice(0, 3),
          ...(berisi ? Array.from({ length: sela }, () => 'catatan') : kosong(sela)),
          ...b.slice(3),
        ]),
      ),
    ),
  ),
  ...[
    ['Target', 'Realisasi', null, null],
    ['Target', 'Realisasi', null, 'Capaian'],
    ['Target', null, 'Realisasi', null],
  ].map((atas, i) =>
    satu(
      `tahun di bawah kepala ${i + 1}`,
      ['No', 'Indikator Kinerja', ...atas],
      [null, null, 2023, 2022, 2023, i === 1 ? null : 2024],
      [1, 'Persentase layanan tepat waktu', '80%', '78,10%', '88,04%', '90%'],
      [2, 'Nilai mutu', 80, 78, 82, 90],
    ),
  ),
  ...[12, 4, 5].flatMap((banyak): Kasus[] =>
    [2, 1].map((kiri) =>
      satu(
        `${banyak} kolom bernomor di bawah satu nama, ${kiri} nama di kirinya`,
        [...['Indikator Kinerja', 'Target'].slice(0, kiri), 'Realisasi', ...kosong(banyak - 1)],
        [...kosong(kiri), ...Array.from({ length: banyak }, (_, i) => i + 1)],
        [...['Nilai mutu', 80].slice(0, kiri), ...Array.from({ length: banyak }, (_, i) => 70 + i)],
        [...['Nilai layanan', 90].slice(0, kiri), ...Array.from({ length: banyak }, (_, i) => 80 + i)],
      ),
    ),
  ),
  satu('nama menurun di kepala', PK, [null, null, null, '(%)', '(%)', '(%)'], LAYANAN, MUTU),
  satu('satuan dan tahun di baris kedua', PK, [null, null, null, 2023, 2023, '(%)'], LAYANAN, MUTU),
  satu('dua tahun di baris kedua', PK, [null, null, null, 2022, 2023, '(%)'], LAYANAN, MUTU),
  satu('nomor kolom di bawah kepala', PK, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], LAYANAN, MUTU),
  satu('nomor kolom loncat', PK, [1, 2, 3, 5, 6, 7], LAYANAN, MUTU),
  satu('tiga baris di bawah kepala', PK, [null, 'a', 'b'], [null, null, '(%)'], [1, 2, 3, 4, 5, 6], LAYANAN, MUTU),
  ...[
    'Targte',
    'Tragte',
    'Realiasi',
    'Relisasi',
    'Realisasii',
    'Realsasii',
    'Capain',
    'Cpaian',
    'Indikatr Kinerja',
  ].map((k) =>
    satu(
      `salah ketik ${k}`,
      PK.map((p) => (typeof p === 'string' && p.startsWith(k.slice(0, 1)) ? k : p)),
      LAYANAN,
      MUTU,
    ),
  ),
];
