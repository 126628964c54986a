import { bacaTabel } from './baca-tercatat';
import type { NilaiIkpa } from '../../src/domain/data';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';

const ATAS: SelUji[] = [
  'No', 'Kode ES1', 'Nama ES1', 'Keterangan', 'Kualitas Perencanaan Anggaran', null, 'Kualitas Pelaksanaan Anggaran',
  null, null, null, null, 'Kualitas Hasil Pelaksanaan Anggaran', 'Nilai Total', 'Konversi Bobot',
  'Nilai Akhir (Nilai Total/Konversi Bobot)',
]; // prettier-ignore
const BAWAH: SelUji[] = [
  null, null, null, null, 'Revisi DIPA', 'Deviasi Hal. III DIPA', 'Penyerapan Anggaran', 'Belanja Kontraktual',
  'Penyelesaian Tagihan', 'Pengelolaan UP dan TUP', 'Dispensasi SPM', 'Capaian Output',
]; // prettier-ignore
const BLOK: SelUji[][] = [
  [1, '02704', 'DITJEN CONTOH', 'Nilai', 100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69, 89.45, '100%', 89.45],
  [null, null, null, 'Bobot', 10, 10, 20, 10, 10, 10, 5, 25],
  [null, null, null, 'Nilai Akhir', 10, 7.32, 14.29, 9.02, 9.82, 9.58, 4.5, 24.92],
  [null, null, null, 'Nilai Aspek', 86.61, null, 89.12, null, null, null, null, 99.69],
];
const MERGE: LembarUji['gabungan'] = [
  [2, 4, 1, 2],
  [2, 6, 1, 5],
  ...[0, 1, 2, 3, 12, 13, 14].map((k): [number, number, number, number] => [2, k, 2, 1]),
];
const eselon = { baris: [['Tabel 15. Nilai IKPA Tahun 2023'], [], ATAS, BAWAH, ...BLOK, ['Sumber Data: OMSPAN']] };

async function baca(lembar: LembarUji): Promise<{ unit: NilaiIkpa[]; ditanya: number; karantina: unknown[] }> {
  const { potret, gabungan } = bukuUji(lembar);
  const { data, tabel } = await bacaTabel(potret, gabungan);
  return {
    unit: data.ikpa,
    ditanya: gabungan.mock.calls.length,
    karantina: tabel.flatMap((t) => t.karantina),
  };
}

const aspek = (u: NilaiIkpa | undefined): Record<string, string> =>
  Object.fromEntries(u?.komponen.map((k) => [k.kunci, k.aspek]) ?? []);

test.each([
  ['merged header', { ...eselon, gabungan: MERGE }],
  ['header centred over blank cells', eselon],
])('%s: every indicator stands under its aspek', async (_nama, lembar) => {
  const { unit, ditanya, karantina } = await baca(lembar);
  expect(karantina).toEqual([]);
  expect(ditanya).toBe(1);
  expect(unit).toHaveLength(1);
  expect(unit[0]).toMatchObject({ id: 'ikpa/02704', kode: '02704', nama: 'DITJEN CONTOH' });
  expect(aspek(unit[0])).toEqual({
    revisiDipa: 'Kualitas Perencanaan Anggaran',
    deviasiHal3: 'Kualitas Perencanaan Anggaran',
    penyerapan: 'Kualitas Pelaksanaan Anggaran',
    belanjaKontraktual: 'Kualitas Pelaksanaan Anggaran',
    penyelesaianTagihan: 'Kualitas Pelaksanaan Anggaran',
    upTup: 'Kualitas Pelaksanaan Anggaran',
    dispensasiSpm: 'Kualitas Pelaksanaan Anggaran',
    capaianOutput: 'Kualitas Hasil Pelaksanaan Anggaran',
  });
  const penyerapan = unit[0]?.komponen.find((k) => k.kunci === 'penyerapan');
  expect(penyerapan?.nilai?.nilai?.toString()).toBe('71.44');
  expect(penyerapan?.bobot?.kunci).toBe('ikpa/02704/penyerapan/bobot');
  expect(penyerapan?.nilaiAkhirDilaporkan?.nilai?.toString()).toBe('14.29');
  expect(unit[0]?.konversiBobot).toMatchObject({ satuan: '%', teks: '100%' });
  expect(unit[0]?.nilaiAkhirDilaporkan?.asal).toMatchObject({ baris: 4, kolom: 14 });
});

test('B8 merged areas are asked for the header rows of the doubtful table only', async () => {
  const { potret, gabungan } = bukuUji(
    { nama: 'IKPA', ...eselon, gabungan: MERGE },
    {
      nama: 'SAKIP',
      baris: [
        ['Komponen', 'Bobot', 'Nilai'],
        ['Perencanaan Kinerja', 30, 25],
        ['Pengukuran Kinerja', 30, 20],
      ],
    },
  );
  await bacaTabel(potret, gabungan);
  expect(gabungan.mock.calls).toEqual([[[{ lembar: 'IKPA', baris: 2, kolom: 0, jumlahBaris: 2, jumlahKolom: 15 }]]]);
});

describe('satker exports', () => {
  const kepala: SelUji[][] = [
    ['NO', 'Periode', 'Kode Satker', 'Uraian Satker', 'Keterangan', 'Kualitas Perencanaan Anggaran', null, null, 'Kualitas Pelaksanaan Anggaran', null, null, null, null, 'Kualitas Hasil', null, 'Nilai Total', 'Konversi Bobot', 'Dispensasi SPM (Pengurangan)', 'Nilai Akhir'],
    [null, null, null, null, null, 'Revisi DIPA', 'Deviasi Halaman III DIPA', 'Nilai Aspek', 'Penyerapan Anggaran', 'Belanja Kontraktual', 'Penyelesaian Tagihan', 'Pengelolaan UP dan TUP', 'Nilai Aspek', 'Capaian Output', 'Nilai Aspek'],
  ]; // prettier-ignore
  const satker = (no: number, kode: string, kontraktual: [SelUji, SelUji], tinggi: 3 | 4): SelUji[][] => [
    [no, 'Desember', kode, `SATKER CONTOH ${no}`, 'NILAI', '100,00', '90,10', '95,05', '80,25', kontraktual[0], '100,00', '99,60', '93,28', '100,00', '100,00', '84,57', '90%', '0,00', '93,97'],
    [null, null, null, null, 'BOBOT', 10, 15, null, 20, kontraktual[1], 10, 10, null, 25],
    [null, null, null, null, 'NILAI AKHIR', '10,00', '13,52', null, '16,05', '0,00', '10,00', '9,96', null, '25,00'],
    ...(tinggi === 4 ? [[null, null, null, null, 'NILAI ASPEK', '95,05', null, null, '93,28', null, null, null, null, '100,00']] : []),
  ]; // prettier-ignore

  test.each([3, 4] as const)('blocks of %d rows, one per satker', async (tinggi) => {
    const baris = [
      ['INDIKATOR PELAKSANAAN ANGGARAN'],
      [],
      ...kepala,
      ...satker(1, "'005", ['100,00', 0], tinggi),
      ...satker(2, '417851', ['N/A', 0], tinggi),
      ...satker(3, '417852', ['75,50', 10], tinggi),
      ...(tinggi === 3
        ? satker(4, '417853', [null, null], tinggi).map((b) => b.map((s, k) => (k > 4 ? null : s)))
        : []),
    ];
    const { potret, gabungan } = bukuUji({ baris });
    const { data, tabel } = await bacaTabel(potret, gabungan);
    expect(tabel).toMatchObject([{ jenis: 'ikpaSatker', karantina: [] }]);
    expect(data.ikpa.map((u) => u.id)).toEqual(
      ['ikpa/005', 'ikpa/417851', 'ikpa/417852', 'ikpa/417853'].slice(0, tinggi === 3 ? 4 : 3),
    );
    const kontraktual = data.ikpa.map((u) => u.komponen.find((k) => k.kunci === 'belanjaKontraktual')?.nilai);
    // Bobot 0: does not apply, even where the export prints 100,00.
    expect(kontraktual.map((f) => [f?.keadaan, f?.nilai?.toString() ?? null]).slice(0, 3)).toEqual([
      ['tidakBerlaku', null],
      ['tidakBerlaku', null],
      ['nilai', '75.5'],
    ]);
    expect(data.ikpa[0]?.pengurangDispensasi?.keadaan).toBe('nolNyata');
    expect(data.ikpa[0]?.komponen.map((k) => k.kunci)).not.toContain('dispensasiSpm');
    expect(data.ikpa[3]?.komponen.every((k) => k.nilai?.keadaan === 'belumAda') ?? tinggi === 4).toBe(true);
  });
});

test('the layout of 2020 and 2021: its own indicators, Data Kontrak in the place of Belanja Kontraktual', async () => {
  const kepala = [
    'Kode',
    'Keterangan',
    'Revisi DIPA',
    'Deviasi Hal III DIPA',
    'Data Kontrak',
    'Penyerapan Anggaran',
    'Penyelesaian Tagihan',
    'Capaian Output',
    'Retur SP2D',
    'Pengelolaan UP',
  ];
  const { unit } = await baca({ baris: [['Nilai IKPA 2020'], kepala, ['1', 'Nilai', 1, 2, 3, 4, 5, 6, 7, 8]] });
  expect(unit).toHaveLength(1);
  expect(unit[0]?.komponen.map((k) => `${k.kunci} ${k.nilai?.teks ?? ''}`)).toEqual([
    'revisiDipa 1',
    'deviasiHal3 2',
    'penyerapan 4',
    'dataKontrak 3',
    'penyelesaianTagihan 5',
    'upTup 8',
    'returSp2d 7',
    'capaianOutput 6',
  ]);
});
