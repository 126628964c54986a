import { periksaLkj } from '../../src/reviu/periksa';
import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { bacaTabel } from './baca-tercatat';
import { tabelPolos } from '../../src/input/polos/tabel-polos';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

/** Lists of IKPA as offices keep them: one row a unit, its year and month in columns, its Konversi Bobot beside it. */

const INDIKATOR = [
  'Revisi DIPA',
  'Deviasi Halaman III DIPA',
  'Penyerapan Anggaran',
  'Belanja Kontraktual',
  'Penyelesaian Tagihan',
  'Pengelolaan UP dan TUP',
  'Capaian Output',
];
const HASIL = [
  'Nilai Total',
  'Konversi Bobot',
  'Dispensasi SPM (Pengurang)',
  'Nilai Akhir (Nilai Total/Konversi Bobot)',
];
const KEPALA = ['No', 'Kode Satker', 'Uraian Satker', ...INDIKATOR, ...HASIL, 'Bulan', 'Tahun'];

async function hitung(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  const bacaan = await bacaTabel(potret, gabungan);
  const hasil = hitungLkj(bacaan.data);
  const angka = new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));
  return {
    ...bacaan,
    hasil,
    angka,
    nilai: (kunci: string) => angka.get(kunci)?.nilai?.toFixed(2) ?? null,
    berbeda: periksaLkj(hasil).filter((t) => t.putusan === 'berbeda'),
  };
}

test('a zero beside a lowered Konversi Bobot does not apply; beside 100% it is a zero', async () => {
  const baris: SelUji[][] = [
    KEPALA,
    [1, '111111', 'Satker Melati', 100, 96, 90, 0, 0, 100, 100, 77.4, '80%', 0, 96.75, 'DESEMBER', 2025],
    [2, '222222', 'Satker Mawar', 100, 96, 90, 0, 100, 100, 100, 87.4, '100%', 0.25, 87.15, 'DESEMBER', 2025],
    // Printed, but not counted: Konversi decides.
    [3, '333333', 'Satker Kenanga', 100, 96, 90, 0, 0, 55, 100, 67.4, '70%', 0, 96.29, 'DESEMBER', 2025],
  ];
  const { nilai, hasil, berbeda } = await hitung({ baris });
  expect(['111111', '222222', '333333'].map((k) => nilai(`ikpa/${k}`))).toEqual(['96.75', '87.15', '96.29']);
  expect(hasil.ikpa[2]?.ditinggalkan.map((k) => k.kunci)).toEqual([
    'belanjaKontraktual',
    'penyelesaianTagihan',
    'upTup',
  ]);
  expect(berbeda).toEqual([]);
});

test('B28 every row is computed by the regulation of its own year, and the years stay apart', async () => {
  const baris: SelUji[][] = [
    ['No', 'Kode Satker', 'Uraian Satker', ...INDIKATOR, 'Dispensasi SPM', 'Nilai Akhir', 'Bulan', 'Tahun'],
    [1, '111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 100, 100, 96, 'DESEMBER', 2023],
    [2, '111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 100, null, 95, 'NOVEMBER', 2024],
    [3, '111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 90, null, 92.5, 'OKTOBER', 2024],
  ];
  const { nilai, hasil, berbeda, tabel, bukanMasukan } = await hitung({ baris });
  expect([nilai('ikpa/111111'), nilai('ikpa/111111/2023')]).toEqual(['95.00', '96.00']);
  expect(hasil.ikpa.map((i) => `${i.nilaiAkhir.nama}: ${i.pedoman.nama}`)).toEqual([
    'IKPA Satker Melati 2024: PER-5/PB/2024',
    'IKPA Satker Melati 2023: PER-5/PB/2022',
  ]);
  expect(berbeda).toEqual([]);
  // The earlier month is told of, not dropped in silence.
  expect(tabel.map((t) => t.baris)).toEqual([3]);
  expect(bukanMasukan.map((b) => b.sebutan)).toEqual([expect.stringMatching(/^IKPA 1 baris bulan terdahulu/)]);
});

test('B27 sheets of the months are one table: the last month of each unit counts', async () => {
  const bulan = (nama: string, output: number): LembarUji => ({
    nama,
    baris: [
      ['IKPA per satker Tahun 2024'],
      ['Kode Satker', 'Uraian Satker', ...INDIKATOR],
      ['111111', 'Satker Melati', 100, 100, 100, 100, 100, 100, output],
      ...(nama === 'JUNI' ? [] : [['222222', 'Satker Mawar', 100, 100, 100, 100, 100, 100, output]]),
    ],
  });
  const { hasil, tabel } = await hitung(bulan('APRIL', 40), bulan('MEI', 60), bulan('JUNI', 80));
  expect(hasil.ikpa.map((i) => `${i.data.id} ${i.nilaiAkhir.nilai?.toString() ?? ''}`)).toEqual([
    'ikpa/111111 95',
    'ikpa/222222 90',
  ]);
  expect(tabel.map((t) => t.baris)).toEqual([2, 2, 1]);
});

test('one KPPN by its own name, with the aspects that the table shows', async () => {
  const baris: SelUji[][] = [
    [
      'No',
      'Kode KPPN',
      'Nama KPPN',
      'Kualitas Perencanaan Anggaran',
      'Kualitas Pelaksanaan Anggaran',
      'Kualitas Hasil Pelaksanaan Anggaran',
      ...INDIKATOR,
      ...HASIL,
      'Bulan',
      'Tahun',
    ],
    [1, '999', 'MELATI', 98, 97.5, 90, 100, 96, 90, 100, 100, 100, 90, 94.9, '', 0, 94.9, 'JUNI', 2024],
  ];
  const { nilai, angka } = await hitung({ baris });
  expect(nilai('ikpa/999')).toBe('94.90');
  expect(
    [1, 2, 3].map((n) => `${angka.get(`ikpa/999/aspek/${n}`)?.nama ?? ''} ${nilai(`ikpa/999/aspek/${n}`) ?? ''}`),
  ).toEqual([
    'Nilai aspek Kualitas Perencanaan Anggaran 98.00',
    'Nilai aspek Kualitas Pelaksanaan Anggaran 97.50',
    'Nilai aspek Kualitas Hasil Pelaksanaan Anggaran 90.00',
  ]);
});

describe('no year anywhere', () => {
  const kepala = ['Kode Satker', 'Uraian Satker', ...INDIKATOR];

  test('the regulation by which the printed results come out is taken, and nobody is blamed', async () => {
    const baris: SelUji[][] = [
      [...kepala, 'Nilai Akhir'],
      ['111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 100, 95],
      ['222222', 'Satker Mawar', 100, 60, 90, 100, 100, 100, 100, 92],
    ];
    const { hasil, berbeda } = await hitung({ baris });
    expect(hasil.ikpa.map((i) => [i.pedoman.nama, i.asal])).toEqual([
      ['PER-5/PB/2024', 'isi'],
      ['PER-5/PB/2024', 'isi'],
    ]);
    expect(berbeda).toEqual([]);
  });

  test('without results the columns decide, and the figures say that it is an assumption', async () => {
    const { hasil } = await hitung({ baris: [kepala, ['111111', 'Satker Melati', 100, 80, 90, 100, 100, 100, 100]] });
    expect(hasil.ikpa.map((i) => [i.pedoman.nama, i.asal, i.tahun])).toEqual([['PER-5/PB/2024', 'anggapan', null]]);
  });

  test('B29 a zero that nothing explains is kept back', async () => {
    const { hasil } = await hitung({ baris: [kepala, ['111111', 'Satker Melati', 100, 80, 90, 0, 100, 100, 100]] });
    expect(hasil.ikpa).toEqual([]);
    expect(hasil.ditahan.map((d) => [d.kunci, d.sebab])).toEqual([['ikpa/111111', 'nolMeragukan']]);
  });
});

describe('what cannot be right is kept back', () => {
  test('80% under a deduction', async () => {
    const baris: SelUji[][] = [
      KEPALA,
      [1, '111111', 'Satker Melati', 100, 96, 90, 100, 100, 100, 100, 97.4, '100%', '80%', 97.4, 'MEI', 2025],
      [2, '222222', 'Satker Mawar', 100, 96, 90, 100, 100, 100, 100, 97.4, '100%', 0, 97.4, 'MEI', 2025],
    ];
    const { hasil } = await hitung({ baris });
    expect(hasil.ikpa.map((i) => i.data.id)).toEqual(['ikpa/222222']);
    expect(hasil.ditahan.map((d) => [d.kunci, d.sebab])).toEqual([['ikpa/111111', 'diLuarSkala']]);
  });

  test('a table that mostly comes out otherwise than printed; one row that does is a finding', async () => {
    const satu = (no: number, akhir: number): SelUji[] =>
      [no, `${no}${no}${no}`, `Satker ${no}`, 100, 96, 90, 100, 100, 100, 100, 97.4, '100%', 0, akhir, 'MEI', 2025]; // prettier-ignore
    const sekali = await hitung({ baris: [KEPALA, satu(1, 97.4), satu(2, 97.4), satu(3, 79.4)] });
    expect(sekali.hasil.ditahan).toEqual([]);
    expect(sekali.berbeda.map((t) => `${t.aturan} ${t.dilaporkan}`)).toEqual(['nilai-akhir-ikpa 79,4']);
    const semua = await hitung({ baris: [KEPALA, satu(1, 85), satu(2, 97.4), satu(3, 79.4), satu(4, 60)] });
    expect(semua.hasil.ditahan.map((d) => [d.kunci, d.sebab])).toEqual([
      ['ikpa/111', 'hasilLain'],
      ['ikpa/333', 'hasilLain'],
      ['ikpa/444', 'hasilLain'],
    ]);
    expect(semua.berbeda).toEqual([]);
  });
});

describe('columns of 2023 under the headings of 2024', () => {
  // Dispensasi SPM under "Capaian Output", and so on to Konversi under the deduction.
  const baris = (akhir: number): SelUji[][] => [
    KEPALA,
    [1, '111111', 'Satker Melati', 100, 92.5, 100, 0, 0, 99.9, 100, 97.08, 78.51, '80%', akhir, 'MARET', 2023],
    [2, '222222', 'Satker Mawar', 100, 80, 90, 100, 100, 100, 80, 100, 95, '100%', 95, 'MARET', 2023],
    [3, '333333', 'Satker Kenanga', 100, 100, 70, 0, 100, 100, 100, 90, 81.5, '90%', 90.56, 'MARET', 2023],
  ];

  test('are read where they belong when only that gives the printed results, and the headings are set aside', async () => {
    const { nilai, tabel, berbeda } = await hitung({ baris: baris(98.14) });
    expect(['111111', '222222', '333333'].map((k) => nilai(`ikpa/${k}`))).toEqual(['98.14', '95.00', '90.56']);
    expect(berbeda).toEqual([]);
    expect(tabel[0]?.karantina.map((k) => `${k.teks}: ${k.alasan} ${k.rincian['kolom'] ?? ''}`)).toEqual([
      'Capaian Output: judulBergeser Dispensasi SPM',
      'Nilai Total: judulBergeser Capaian Output',
      'Konversi Bobot: judulBergeser Nilai Total',
      'Dispensasi SPM (Pengurang): judulBergeser Konversi Bobot',
    ]);
  });

  test('B30 are not guessed at when no order gives them: nothing of the table is published', async () => {
    const { hasil } = await hitung({ baris: baris(60) });
    expect(hasil.ikpa).toEqual([]);
    expect(hasil.ditahan.map((d) => d.sebab)).toEqual(['hasilLain', 'hasilLain', 'hasilLain']);
  });
});

test('the rule that a deduction follows conversion is known: no guess at the columns accuses a total that is right', async () => {
  const satu = (no: number, pengurang: number): SelUji[] => {
    const total = 77.4 - no;
    return [no, `${no}${no}${no}`, `Satker ${no}`, 100, 96, 90, 0, 0, 100, 100 - 4 * no, total, '80%', pengurang, Math.round(125 * total) / 100 - pengurang, 'MEI', 2025]; // prettier-ignore
  };
  const baris: SelUji[][] = [KEPALA, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((no) => satu(no, no === 5 ? 1 : 0))];
  const { potret, gabungan } = bukuUji({ nama: 'IKPA', baris });
  const { data } = await bacaTabel(potret, gabungan);
  const temuan = periksaLkj(hitungLkj(data), { tabel: [], narasi: [], polos: tabelPolos(potret) });
  expect(temuan.filter((t) => t.putusan === 'berbeda').map((t) => `${t.aturan} ${t.dilaporkan}`)).toEqual([]);
});
