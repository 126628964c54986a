import { runInNewContext } from 'node:vm';
import { bacaDokumen } from '../../../src/impor/dokumen/baca-dokumen';
import { lulusSwauji, pustakaPdf } from '../../../src/impor/dokumen/pdf/pustaka';
import { sebagaiTeks } from './sebagai-teks';
import { garis, garisTipis, type HalamanUji, kisi, susunPdf, tulis, tulisBerjarak } from './tulis-pdf';

const baca = (...halaman: HalamanUji[]) => bacaDokumen(susunPdf(halaman), 'laporan.pdf');
const KOLOM = [60, 90, 300, 400, 500];
/** Enough words for a page that nobody takes for a scan. */
const KALIMAT = 'Capaian kinerja tahun ini sebesar 98 persen dari target yang ditetapkan.';

test.each([
  ['strokes', garis],
  ['thin areas', garisTipis],
])('a grid of %s, its caption of two lines, its notes, and merged cells', async (_, pena) => {
  const { tabel, alinea } = await baca({
    isi: [
      tulis(60, 60, KALIMAT),
      tulis(200, 100, 'Tabel 3.7'),
      tulis(180, 114, 'Realisasi Anggaran'),
      ...kisi(
        KOLOM,
        124,
        20,
        [
          ['No', 'Kegiatan', 'Pagu', 'Realisasi'],
          ['1', 'Rapat kerja', '1.000.000', '900.000'],
          ['Jumlah', null, '1.000.000', '900.000'],
        ],
        pena,
      ),
      tulis(60, 198, 'Sumber: Bagian Keuangan'),
      tulis(60, 230, 'Serapan anggaran sebesar 90 persen.'),
    ],
  });
  expect(tabel).toHaveLength(1);
  expect(tabel[0]).toMatchObject({
    judul: 'Tabel 3.7 Realisasi Anggaran',
    halaman: [1],
    tinggiKepala: 1,
    catatan: ['Sumber: Bagian Keuangan'],
  });
  expect(sebagaiTeks(tabel[0])).toEqual([
    'No | Kegiatan | Pagu | Realisasi',
    '1 | Rapat kerja | 1.000.000 | 900.000',
    'Jumlah→2 | 1.000.000 | 900.000',
  ]);
  expect(alinea.map(({ jenis, teks }) => [jenis, teks])).toEqual([
    ['isi', KALIMAT],
    ['keterangan', 'Tabel 3.7 Realisasi Anggaran'],
    ['isi', 'Serapan anggaran sebesar 90 persen.'],
  ]);
});

test('built-ins that the library writes anew are put back, because everything would be slow from the first PDF on', async () => {
  await pustakaPdf();
  const bawaan = [Reflect.get(JSON, 'parse'), Reflect.get(Array.prototype, 'push')] as unknown[];
  // One of another realm, because the library's own tells of what it wrote that it is native.
  const asal = runInNewContext('(satu) => Function.prototype.toString.call(satu)') as (satu: unknown) => string;
  for (const satu of bawaan) expect(asal(satu)).toContain('[native code]');
});

test('a table goes on over the page: its head once, running heads and page numbers nowhere', async () => {
  const kepala = ['No', 'Kegiatan', 'Pagu', 'Realisasi'];
  const halaman = (nomor: number, isi: string[]): HalamanUji => ({
    isi: [tulis(60, 40, 'LKj Dinas Contoh 2023'), tulis(300, 815, String(nomor)), ...isi],
  });
  const { tabel, alinea } = await baca(
    halaman(1, [
      tulis(60, 80, KALIMAT),
      tulis(60, 100, 'Tabel 1. Realisasi'),
      ...kisi(KOLOM, 110, 20, [kepala, ['1', 'Satu', '10', '9']]),
    ]),
    halaman(2, [...kisi(KOLOM, 80, 20, [kepala, ['2', 'Dua', '20', '18']]), tulis(60, 200, `${KALIMAT} `)]),
    halaman(3, [tulis(60, 80, 'Penutup laporan kinerja memuat simpulan dan rekomendasi bagi tahun depan.')]),
  );
  expect(tabel.map(sebagaiTeks)).toEqual([
    ['No | Kegiatan | Pagu | Realisasi', '1 | Satu | 10 | 9', '2 | Dua | 20 | 18'],
  ]);
  expect(tabel[0]).toMatchObject({ halaman: [1, 2], halamanBaris: [1, 1, 2] });
  expect(alinea.map(({ teks }) => teks).join(' ')).not.toMatch(/LKj Dinas Contoh|\b[123]$/);
});

test('a table goes on without its head; a page number in the middle of a page does not end it, a sentence does', async () => {
  const halaman = (di: string) => [
    {
      isi: [
        tulis(60, 60, KALIMAT),
        tulis(60, 100, 'Tabel 1. Realisasi'),
        ...kisi(KOLOM, 110, 20, [
          ['No', 'Kegiatan', 'Pagu', 'Realisasi'],
          ['1', 'Satu', '10', '9'],
        ]),
        tulis(300, 400, di),
      ],
    },
    { isi: [...kisi(KOLOM, 80, 20, [['2', 'Dua', '20', '18']]), tulis(60, 200, KALIMAT)] },
  ];
  const { tabel } = await baca(...halaman('16'));
  expect(tabel.map(sebagaiTeks)).toEqual([
    ['No | Kegiatan | Pagu | Realisasi', '1 | Satu | 10 | 9', '2 | Dua | 20 | 18'],
  ]);
  expect((await baca(...halaman('Selesai 16.'))).tabel).toHaveLength(2);
});

test('two tables of the same columns on two pages stay two when the later has a caption', async () => {
  const isi = [
    ['No', 'Kegiatan', 'Pagu', 'Realisasi'],
    ['1', 'Satu', '10', '9'],
  ];
  const { tabel } = await baca(
    { isi: [tulis(60, 60, KALIMAT), tulis(60, 740, 'Tabel 1 Triwulan I'), ...kisi(KOLOM, 750, 20, isi)] },
    { isi: [tulis(60, 120, 'Tabel 2 Triwulan II'), ...kisi(KOLOM, 130, 20, isi), tulis(60, 300, KALIMAT)] },
  );
  expect(tabel.map(({ judul, halaman }) => [judul, halaman])).toEqual([
    ['Tabel 1 Triwulan I', [1]],
    ['Tabel 2 Triwulan II', [2]],
  ]);
});

test('words are told apart by distance: kerning within a word does not part it, and wide headings stay words', async () => {
  const { alinea } = await baca({
    isi: [
      tulisBerjarak(60, 100, [
        'REALI',
        -90,
        'SASI',
        -300,
        'ANGGARAN',
        -300,
        '201',
        -60,
        '6',
        -300,
        'sebesar',
        -300,
        '90',
        -300,
        'persen.',
      ]),
      tulisBerjarak(60, 140, [
        'P',
        -500,
        'E',
        -500,
        'N',
        -500,
        'U',
        -500,
        'T',
        -500,
        'U',
        -500,
        'P',
        -1500,
        'B',
        -500,
        'A',
        -500,
        'B',
      ]),
      tulis(60, 180, KALIMAT),
    ],
  });
  expect(alinea.map(({ teks }) => teks)).toEqual([
    'REALISASI ANGGARAN 2016 sebesar 90 persen.',
    'PENUTUP BAB',
    KALIMAT,
  ]);
});

test('figures and rows of narrow columns: a broken figure is whole, rows without lines between them are rows', async () => {
  const { tabel } = await baca({
    isi: [
      tulis(60, 60, KALIMAT),
      ...kisi([60, 200, 300, 400], 100, 50, [
        ['Uraian', 'Pagu', 'Realisasi'],
        ['Belanja barang\nBelanja modal\nBelanja pegawai', '1.000\n2.000\n3.000', '900\n1.800\n2.700'],
        ['Belanja lain-lain\nyang panjang', '12.345.67\n8.901', '12.000.00\n0.000'],
      ]),
    ],
  });
  expect(sebagaiTeks(tabel[0])).toEqual([
    'Uraian | Pagu | Realisasi',
    'Belanja barang | 1.000 | 900',
    'Belanja modal | 2.000 | 1.800',
    'Belanja pegawai | 3.000 | 2.700',
    'Belanja lain-lain yang panjang | 12.345.678.901 | 12.000.000.000',
  ]);
});

test('what is drawn like a table is none: a box around text, boxes with lines between them, a chart', async () => {
  const kotak = (x: number, y: number, teks: string): string[] => [
    garis(x, y, x + 100, y),
    garis(x, y + 30, x + 100, y + 30),
    garis(x, y, x, y + 30),
    garis(x + 100, y, x + 100, y + 30),
    tulis(x + 5, y + 18, teks),
  ];
  const { tabel, alinea } = await baca({
    isi: [
      tulis(60, 60, KALIMAT),
      ...kotak(60, 100, 'Catatan penting'),
      ...kotak(250, 200, 'KEPALA DINAS'),
      ...[60, 250, 440].flatMap((x) => [...kotak(x, 300, 'BIDANG'), garis(x + 50, 265, x + 50, 300)]),
      garis(110, 265, 490, 265),
      garis(300, 230, 300, 265),
      ...Array.from({ length: 6 }, (_, i) => garis(100, 500 + i * 30, 500, 500 + i * 30)),
      ...Array.from({ length: 9 }, (_, i) => garis(100 + i * 50, 500, 100 + i * 50, 650)),
      tulis(80, 505, '100'),
    ],
  });
  expect(tabel).toEqual([]);
  expect(alinea.map(({ teks }) => teks).join(' ')).toMatch(/Catatan penting/);
});

test('aligned figures without a line are offered on their page, and are no sentences', async () => {
  const { tabel, tanpaGaris, alinea } = await baca({
    isi: [
      tulis(60, 60, KALIMAT),
      tulis(60, 100, 'Tabel 4. Populasi Ternak'),
      tulis(60, 120, 'Jenis'),
      tulis(250, 120, '2015'),
      tulis(350, 120, '2016'),
      ...['Sapi', 'Kerbau', 'Kambing', 'Domba'].flatMap((nama, i) => [
        tulis(60, 140 + i * 14, nama),
        tulis(250, 140 + i * 14, `${i + 1}.500`),
        tulis(350, 140 + i * 14, `${i + 2}.750`),
      ]),
      tulis(60, 260, 'Populasi ternak meningkat dibandingkan tahun sebelumnya.'),
    ],
  });
  expect(tabel).toEqual([]);
  expect(tanpaGaris).toMatchObject([{ halaman: 1, judul: 'Tabel 4. Populasi Ternak' }]);
  expect(alinea.filter(({ jenis }) => jenis === 'isi').map(({ teks }) => teks)).toEqual([
    KALIMAT,
    'Populasi ternak meningkat dibandingkan tahun sebelumnya.',
  ]);
});

test('a sentence that a page break parts is one; list items and headings are not', async () => {
  const { alinea } = await baca(
    {
      isi: [
        tulis(60, 80, 'BAB III'),
        tulis(60, 94, 'AKUNTABILITAS KINERJA'),
        tulis(60, 130, '3.1 Capaian Kinerja'),
        tulis(60, 160, 'Capaian indikator pertama pada tahun 2023 sebesar 98 persen, sedangkan capaian'),
      ],
    },
    {
      isi: [
        tulis(60, 80, 'indikator kedua sebesar 90 persen.'),
        tulis(60, 94, '1. Butir pertama sebesar 10 unit'),
        tulis(60, 108, '2. Butir kedua sebesar 20 unit'),
      ],
    },
  );
  expect(alinea.map(({ jenis, teks, halaman }) => [halaman, jenis, teks])).toEqual([
    [1, 'judul', 'BAB III AKUNTABILITAS KINERJA'],
    [1, 'judul', '3.1 Capaian Kinerja'],
    [
      1,
      'isi',
      'Capaian indikator pertama pada tahun 2023 sebesar 98 persen, sedangkan capaian indikator kedua sebesar 90 persen.',
    ],
    [2, 'isi', '1. Butir pertama sebesar 10 unit'],
    [2, 'isi', '2. Butir kedua sebesar 20 unit'],
  ]);
  expect(alinea.at(-1)).toMatchObject({ judul: ['BAB III AKUNTABILITAS KINERJA', '3.1 Capaian Kinerja'], nomor: 3 });
});

test('a page that a viewer turns reads like any other', async () => {
  const { tabel } = await baca({
    putar: 90,
    lebar: 595,
    tinggi: 842,
    isi: [
      // What reads from left to right once the page has been turned to the right.
      ...['No', 'Pagu', '1', '500'].map((teks, i) => {
        const [x, y] = [100 + (i % 2) * 100, 100 + Math.floor(i / 2) * 20];
        return `BT /F1 10 Tf 0 1 -1 0 ${y + 14} ${x + 5} Tm (${teks}) Tj ET`;
      }),
      ...[100, 120, 140].map((y) => `${y} 100 m ${y} 300 l S`),
      ...[100, 200, 300].map((x) => `100 ${x} m 140 ${x} l S`),
      `BT /F1 10 Tf 0 1 -1 0 300 60 Tm (${KALIMAT}) Tj ET`,
    ],
  });
  expect(tabel.map(sebagaiTeks)).toEqual([['No | Pagu', '1 | 500']]);
});

test('scans, passwords, old Word files and other files are refused, each in words of its own', async () => {
  await expect(baca({ isi: [garis(0, 0, 10, 10)] })).rejects.toMatchObject({
    kode: 'DOKUMEN_PINDAIAN',
    rincian: { berkas: 'laporan.pdf', halaman: 1 },
  });
  const sandi =
    '/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<' +
    '00'.repeat(32) +
    '>/U<' +
    '11'.repeat(32) +
    '>>>/ID[<00><00>]';
  await expect(bacaDokumen(susunPdf([{ isi: [] }], sandi), 'sandi.pdf')).rejects.toMatchObject({
    kode: 'DOKUMEN_BERSANDI',
  });
  await expect(bacaDokumen(new TextEncoder().encode('%PDF-1.4 rusak'), 'rusak.pdf')).rejects.toMatchObject({
    kode: 'DOKUMEN_TIDAK_TERBACA',
  });
  const doc = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
  ]);
  await expect(bacaDokumen(doc, 'lama.doc')).rejects.toMatchObject({
    kode: 'BUKAN_DOKUMEN',
    rincian: { jenis: 'doc' },
  });
  await expect(bacaDokumen(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'foto.png')).rejects.toMatchObject({
    kode: 'BUKAN_DOKUMEN',
  });
});

test('a library that loses lines is not trusted', async () => {
  const pustaka = await pustakaPdf();
  await expect(lulusSwauji(pustaka)).resolves.toBe(true);
  const OPS = new Proxy(pustaka.OPS, {
    get: (semua, nama): unknown => (nama === 'constructPath' ? -1 : Reflect.get(semua, nama)),
  });
  await expect(lulusSwauji({ ...pustaka, OPS })).resolves.toBe(false);
});

test('cancelling ends the reading between two pages, and says so', async () => {
  const henti = new AbortController();
  const halaman: number[] = [];
  const membaca = bacaDokumen(
    susunPdf([{ isi: [tulis(60, 60, KALIMAT)] }, { isi: [tulis(60, 60, KALIMAT)] }]),
    'l.pdf',
    {
      batal: henti.signal,
      kemajuan: (nomor) => {
        halaman.push(nomor);
        henti.abort();
      },
    },
  );
  await expect(membaca).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  expect(halaman).toEqual([0]);
});
