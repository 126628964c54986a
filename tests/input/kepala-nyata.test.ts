import { hitungLkj, type HasilLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

async function baca(...lembar: LembarUji[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

const capaian = ({ capaian: isi }: HasilLkj): unknown[] =>
  (isi?.indikator ?? []).map((i) => [i.data.nama, i.capaian.nilai?.toFixed(2)]);

async function capaianDari(...baris: SelUji[][]): Promise<unknown[]> {
  return capaian(hitungLkj((await baca({ baris })).data));
}

const duaIndikator: SelUji[][] = [
  [1, 'Jumlah kader terlatih', 12, 10, 'ada', 'ada'],
  [2, 'Jumlah modul tersusun', 4, 4, 'ada', 'tidak'],
];

describe('a row of numbers under the names is no data', () => {
  const satu = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Kendala', 'Solusi'];
  const dua = [
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Catatan', null],
    [null, null, null, null, 'Kendala', 'Solusi'],
  ];
  test.each<[string, SelUji[][], SelUji[]]>([
    ['numbers', [satu], [1, 2, 3, 4, 5, 6]],
    ['letters', [satu], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['letters with a gap', [satu], ['a', 'c', 'd', 'e', 'f', 'g']],
    ['letters in brackets, one of them mangled', [satu], ['(a)', '(b)', '©', '(d) ', '(e)', '(f)']],
    ['formulas', [satu], ['1', '2', '3', '4', '5=(4/3)', 'f = ( d / c ) * 100']],
    ['numbers under two rows of names', dua, [1, 2, 3, 4, 5, 6]],
  ])('%s', async (_nama, kepala, nomor) => {
    const { data, tabel } = await baca({ baris: [...kepala, nomor, ...duaIndikator] });
    expect(capaian(hitungLkj(data))).toEqual([
      ['Jumlah kader terlatih', '83.33'],
      ['Jumlah modul tersusun', '100.00'],
    ]);
    expect(tabel.map((t) => [t.baris, t.karantina])).toEqual([[2, []]]);
  });

  test('also where the header comes once more on the next page', async () => {
    const [pertama = [], kedua = []] = duaIndikator;
    const isi = await capaianDari(satu, [1, 2, 3, 4, 5, 6], pertama, satu, [1, 2, 3, 4, 5, 6], kedua);
    expect(isi).toHaveLength(2);
  });
});

describe('quarters', () => {
  const triwulan = (...baris: SelUji[][]): SelUji[][] => [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi Kinerja pada Triwulan', null, null, null],
    [null, null, null, null, 'I', 'II', 'III', 'IV'],
    ...baris,
  ];

  test('B25 Triwulan > I II III IV: rows that only rise were counted from January', async () => {
    const isi = await capaianDari(
      ...triwulan([1, 'Nilai evaluasi', 'Nilai', 80, 20, 40, 60, 78], [2, 'Jumlah naskah', 'Dokumen', 4, 1, 2, 3, 4]),
    );
    expect(isi).toEqual([
      ['Nilai evaluasi', '97.50'],
      ['Jumlah naskah', '100.00'],
    ]);
  });

  test('counts that go down were not: the quarters of that table are added up', async () => {
    const isi = await capaianDari(
      ...triwulan([1, 'Jumlah rapat', 'Laporan', 4, 1, 1, 1, 1], [2, 'Jumlah kunjungan', 'Laporan', 4, 0, 2, 0, 1]),
    );
    expect(isi).toEqual([
      ['Jumlah rapat', '100.00'],
      ['Jumlah kunjungan', '75.00'],
    ]);
  });

  test('B26 where nothing shows it, no figure is made up', async () => {
    const isi = await capaianDari(...triwulan([1, 'Jumlah rapat', 'Laporan', 10, 1, 2, 3, 4]));
    expect(isi).toEqual([['Jumlah rapat', undefined]]);
  });

  test('B41 it is asked once for all tables with these heads, and the answer holds for what nothing shows', async () => {
    const { potret, gabungan } = bukuUji(
      { nama: 'Bidang A', baris: [['Rencana Aksi Bidang A'], ...triwulan([1, 'Jumlah rapat', 'Laporan', 10, 1, 2, 3, 4])] },
      { nama: 'Bidang B', baris: [['Rencana Aksi Bidang B'], ...triwulan([1, 'Jumlah modul', 'Naskah', 8, 1, 2, 2, 2])] },
    ); // prettier-ignore
    const tanya = await bacaTabel(potret, gabungan);
    expect(tanya.pilihan.map((p) => [p.perihal, p.asal.lembar, p.opsi.map((o) => o.nilai), p.dipilih])).toEqual([
      ['triwulan', 'Bidang A', ['jumlah', 'nilaiTerakhir', 'rataRata'], null],
    ]);
    const kunci = tanya.pilihan[0]?.kunci ?? '';
    const hasil = async (jawaban: string): Promise<unknown[]> =>
      capaian(hitungLkj((await bacaTabel(potret, gabungan, { pilihan: { [kunci]: jawaban } })).data));
    expect(await hasil('jumlah')).toEqual([
      ['Jumlah rapat', '100.00'],
      ['Jumlah modul', '87.50'],
    ]);
    expect(await hasil('nilaiTerakhir')).toEqual([
      ['Jumlah rapat', '40.00'],
      ['Jumlah modul', '25.00'],
    ]);
    expect(await hasil('apa saja')).toEqual([
      ['Jumlah rapat', undefined],
      ['Jumlah modul', undefined],
    ]);
  });

  test('the first quarter alone is the year so far in every way: nothing is asked', async () => {
    const { data, pilihan } = await baca({ baris: triwulan([1, 'Jumlah rapat', 'Laporan', 10, 2, null, null, null]) });
    const [satu] = hitungLkj(data).triwulan;
    expect([satu?.hitungan?.setahun.nilai?.toFixed(2), pilihan]).toEqual(['20.00', []]);
  });

  test('a column Total is the year; its head is mistyped, and the evidence says what it was taken for', async () => {
    const { data, tabel } = await baca({
      baris: [
        ['No', 'Program/Kegiatan/Sub Kegiatan', 'Satuan', 'Target', 'Relisasi', null, null, null, 'Total'],
        [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV', null],
        [1, 'Penyusunan naskah', 'Dokumen', 4, 1, 1, 1, 1, 4],
        [2, 'Rapat wilayah', 'Laporan', 2, 0, 1, 0, 1, 2],
      ],
      gabungan: [[0, 4, 1, 4]],
    });
    expect(capaian(hitungLkj(data))).toEqual([
      ['Penyusunan naskah', '100.00'],
      ['Rapat wilayah', '100.00'],
    ]);
    expect(tabel[0]?.bukti).toContain('Relisasi > TW I (dibaca “realisasi tw i”)');
  });

  test('eight columns side by side, against the volume of the year', async () => {
    const tw = ['Tw 1', 'Tw 2', 'Tw 3', 'Tw 4'];
    const { data, tabel } = await baca({
      baris: [
        ['No', 'SKPD', 'Program', 'Kegiatan', 'Sub kegiatan', 'Volume setahun', 'Satuan', ...tw.map((t) => `Target ${t}`), ...tw.map((t) => `Realisasi di ${t}`)],
        [1, 'Dinas Contoh', 'Program A', 'Kegiatan A', 'Sub kegiatan A', 200, 'buah', 50, 50, 50, 50, 50, 50, 50, 48],
      ],
    }); // prettier-ignore
    expect(tabel).toMatchObject([{ jenis: 'triwulan', baris: 1 }]);
    expect(capaian(hitungLkj(data))).toEqual([['Sub kegiatan A', '99.00']]);
  });
});

describe('which column is which', () => {
  test.each<[string, SelUji[][]]>([
    [
      'Target > K | Rp',
      [
        ['No', 'Indikator Kinerja', 'Target Kinerja dan Anggaran', null, 'Realisasi Capaian Kinerja dan Anggaran', null],
        [null, null, 'K', 'Rp.', 'K', 'Rp.'],
        [1, 'Nilai evaluasi', 80, 9000, 78, 8000],
      ],
    ],
    [
      'CAPAIAN > TARGET | REALISASI | PERSENTASE',
      [
        ['No', 'Sasaran', 'INDIKATOR KINERJA', 'CAPAIAN', null, null, 'PENILAIAN', null],
        [null, null, null, 'TARGET', 'REALISASI', 'PERSENTASE REALISASI', 'Capaian di bawah 120%', 'Persentase Realisasi menurut PK'],
        [1, 'S', 'Nilai evaluasi', 80, 78, 97.5, 'Y', 97.5],
      ],
    ],
    [
      'FISIK and KEUANGAN',
      [
        ['KODE', 'PROGRAM/KEG/SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'FISIK', null, null, 'KEUANGAN', null, null],
        [null, null, null, null, 'TARGET', 'REAL', '%', 'ALOKASI', 'REAL', '%'],
        ['1.01', 'PROGRAM CONTOH', null, null, null, null, null, null, null, null],
        ['1.01.01', 'Rapat contoh', 'Nilai evaluasi', 'Nilai', 80, 78, 97.5, 5000, 4500, 90],
      ],
    ],
    [
      'a column of codes whose heading could name indicators too',
      [
        ['No', 'Indikator', 'IKK', 'Target', 'Realisasi'],
        [1, 'Nilai evaluasi', 6, 80, 78],
      ],
    ],
  ])('%s', async (_nama, baris) => {
    const { data, tabel } = await baca({ baris });
    expect(tabel[0]).toMatchObject({ karantina: [] });
    expect(capaian(hitungLkj(data))).toEqual([['Nilai evaluasi', '97.50']]);
  }); // prettier-ignore

  test('B13 answers to a checklist name no row, whatever stands over them', async () => {
    const isi = await capaianDari(
      ['No', 'Sasaran Kegiatan', 'Indikator Kinerja Kegiatan', 'Kriteria Sasaran', null, 'Capaian', null],
      [null, null, null, 'Indikator Kinerja Tepat', 'Data Andal', 'Target', 'Realisasi'],
      [1, 'Layanan membaik', 'Jumlah kader terlatih', 'Iya', 'Iya', 12, 10],
      [2, 'Layanan membaik', 'Jumlah modul tersusun', 'Tidak', 'Iya', 4, 4],
    );
    expect(isi).toEqual([
      ['Jumlah kader terlatih', '83.33'],
      ['Jumlah modul tersusun', '100.00'],
    ]);
  });

  test('B14 Proyeksi is neither reached nor agreed', async () => {
    const { data } = await baca({
      baris: [
        ['No', 'Indikator', 'Target Renstra', null, 'Realisasi Capaian', null, 'Proyeksi', null],
        [null, null, 2014, 2015, 2014, 2015, 2016, 2017],
        [1, 'Jumlah kader terlatih', 1, 2, 1, 1, 4, 2],
      ],
      gabungan: [
        [0, 2, 1, 2],
        [0, 4, 1, 2],
        [0, 6, 1, 2],
      ],
    });
    expect(data.tren[0]?.titik.map((t) => `${t.tahun} ${t.jenis}`)).toEqual([
      '2014 target',
      '2015 target',
      '2014 realisasi',
      '2015 realisasi',
    ]);
  });
});

describe('no row is dropped in silence', () => {
  test('B20 a row that a number or a letter stands for is set aside, and is no indicator', async () => {
    const { data, tabel } = await baca({
      baris: [
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Jumlah kader terlatih', 12, 9],
        [2, 76, 4, 4],
        [3, 'b', 4, 4],
      ],
    });
    expect(capaian(hitungLkj(data))).toEqual([['Jumlah kader terlatih', '75.00']]);
    expect(tabel[0]?.karantina.map((k) => k.alasan)).toEqual(['barisTanpaNama', 'barisTanpaNama']);
  });

  test('B21 one indicator of several units is several rows', async () => {
    const isi = await capaianDari(
      ['No', 'Unit', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Bidang A', 'Jumlah laporan', 4, 4],
      [2, 'Bidang B', 'Jumlah laporan', 4, 2],
      [3, 'Bidang C', 'Jumlah laporan', 4, 1],
    );
    expect(isi).toEqual([
      ['Jumlah laporan (Bidang A)', '100.00'],
      ['Jumlah laporan (Bidang B)', '50.00'],
      ['Jumlah laporan (Bidang C)', '25.00'],
    ]);
  });

  test('a second table of the same rows fills them one by one', async () => {
    const target = ['No', 'Sasaran', 'Indikator Kinerja', 'Target'];
    const [a, b]: SelUji[][] = [
      [1, 'S1', 'Jumlah laporan', 4],
      [2, 'S2', 'Jumlah laporan', 10],
    ];
    const ukur = (baris: SelUji[] = [], nilai: number): SelUji[] => [...baris, nilai];
    const { data } = await baca(
      { nama: 'PK', baris: [['PERJANJIAN KINERJA'], target, a ?? [], b ?? []] },
      { nama: 'Ukur', baris: [['PENGUKURAN KINERJA'], [...target, 'Realisasi'], ukur(a, 4), ukur(b, 5)] },
    );
    expect(capaian(hitungLkj(data))).toEqual([
      ['Jumlah laporan', '100.00'],
      ['Jumlah laporan', '50.00'],
    ]);
  });

  test('B6 groups with blank rows between them are one table; what follows without a heading is not', async () => {
    const isi = await capaianDari(
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Jumlah kader terlatih', 12, 9],
      [],
      ['Program kedua'],
      ['Kegiatan kedua'],
      [2, 'Jumlah modul tersusun', 4, 4],
      [],
      [],
      [3, 'Jumlah di luar tabel', 1, 1],
    );
    expect(isi).toEqual([
      ['Jumlah kader terlatih', '75.00'],
      ['Jumlah modul tersusun', '100.00'],
    ]);
  });
});
