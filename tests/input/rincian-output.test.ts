import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';

async function baca(...baris: SelUji[][]) {
  const { potret, gabungan } = bukuUji({ nama: 'RO', baris });
  return bacaTabel(potret, gabungan);
}
type Terbaca = Awaited<ReturnType<typeof baca>>;

const KEPALA: SelUji[] = [
  ...['Kode Satker', 'Nama Satker', 'Kode RO', 'Uraian RO', 'Satuan', 'Target Volume', 'Realisasi Volume'],
  ...['Pagu', 'Realisasi Anggaran', 'Progres'],
];
const RO = ['2886.EBA.994', '2886.EBA.962', '4321.QAA.001'] as const;
const baris = (satker: string | number | null, ro: string | number, ...angka: SelUji[]): SelUji[] => [
  ...[satker, satker === null ? null : `Sentra ${String(satker).replace("'", '')}`, ro],
  ...[`Layanan ${String(ro).slice(-3)}`, String(ro).includes('QAA') ? 'Orang' : 'Layanan', ...angka, 50],
];
const DASAR: SelUji[][] = [
  baris("'000101", '2886', 0, 0, 600, 400),
  baris("'000101", '2886.EBA', 0, 0, 600, 400),
  baris("'000101", RO[0], 1, 1, 100, 80),
  baris("'000101", RO[1], 2, 1, 500, 320),
  baris("'000101", RO[2], 40, 30, 1_000, 900),
  baris("'000102", RO[0], 1, 0, 200, 100),
  baris("'000102", RO[2], 60, 70, 2_000, 1_000),
];

const cacah = (satu: { dibaca: number; dipakai: number; sisih: { sebab: string; jumlah: number }[] } | undefined) => [
  satu?.dibaca,
  satu?.dipakai,
  ...(satu?.sisih ?? []).map(({ sebab, jumlah }) => `${sebab} ${jumlah}`),
];
const output = ({ data }: Terbaca) =>
  data.prioritas.flatMap(({ baris: isi }) =>
    isi.map((b) => [b.nama, b.satuan, b.target?.teks, b.realisasi?.teks].join(' | ')),
  );
const uang = ({ data }: Terbaca) =>
  data.anggaran.map(({ dimensi, baris: isi }) => [
    dimensi,
    ...isi.map((b) => `${b.nama}: ${b.pagu?.teks} ${b.realisasi?.teks}`),
  ]);

describe('B100 rincian output per satker is added up by output and by satker, over the person’s own rows', () => {
  test('volume and money by output, money by satker; no level above an output is counted', async () => {
    const hasil = await baca(['Rincian Output September'], KEPALA, ...DASAR);
    expect(hasil.tabel).toMatchObject([{ jenis: 'prioritas', baris: 5, karantina: [] }]);
    expect(output(hasil)).toEqual([
      '2886.EBA.962 Layanan 962 | Layanan | 2 | 1',
      '2886.EBA.994 Layanan 994 | Layanan | 2 | 1',
      '4321.QAA.001 Layanan 001 | Orang | 100 | 100',
    ]);
    expect(uang(hasil)).toEqual([
      [
        'Rincian Output',
        '2886.EBA.962 Layanan 962: 500 320',
        '2886.EBA.994 Layanan 994: 300 180',
        '4321.QAA.001 Layanan 001: 3.000 1.900',
      ],
      ['Satker', '000101 Sentra 000101: 1.600 1.300', '000102 Sentra 000102: 2.200 1.100'],
    ]);
    const [tabel] = hasil.tabel;
    expect(cacah(tabel?.rincian[0])).toEqual([7, 5, 'BARIS_JUMLAH 2']);
    expect(cacah(tabel?.rincian[1])).toEqual([7, 5, 'BARIS_JUMLAH 2']);
    const lkj = hitungLkj(hasil.data);
    expect(lkj.prioritas[0]?.baris.map(({ persen }) => persen.nilai?.toString())).toEqual(['50', '50', '100']);
    expect(lkj.prioritas[0]?.tercapai.nilai?.toString()).toBe('1');
    expect(lkj.anggaran.map(({ total }) => total.pagu.nilai?.toString())).toEqual(['3800', '3800']);
  });

  test('one SUMIFS a sum; a satker’s meets the length of an output’s code too, because the rows above have its code', async () => {
    const { data } = await baca(KEPALA, ...DASAR);
    const [ro, satker] = data.anggaran;
    const kolom = (huruf: string): string => `'RO'!$${huruf}$2:$${huruf}$8`;
    expect(data.prioritas[0]?.baris[0]?.target?.rumus).toBe(
      `SUMIFS(${kolom('F')},${kolom('C')},"2886.EBA.962",${kolom('E')},"Layanan")`,
    );
    expect(ro?.baris[2]?.realisasi?.rumus).toBe(
      `SUMIFS(${kolom('I')},${kolom('C')},"4321.QAA.001",${kolom('E')},"Orang")`,
    );
    expect(satker?.baris[0]?.pagu?.rumus).toBe(
      `SUMIFS(${kolom('H')},${kolom('A')},"'000101",${kolom('C')},"${'?'.repeat(12)}")`,
    );
  });

  test('KRO in a column of its own, codes as numbers, two rows of heads', async () => {
    const hasil = await baca(
      ['Kode Satker', 'KRO', 'RO', 'Uraian', 'Satuan', 'Volume', 'Volume', 'Anggaran', 'Anggaran'],
      [null, null, null, null, null, 'Target', 'Realisasi', 'Pagu', 'Realisasi'],
      [101, 'EBA', null, 'Layanan Dukungan', null, null, null, 300, 180],
      [101, 'EBA', 994, 'Perkantoran', 'Layanan', 1, 1, 100, 80],
      [102, 'EBA', '994', 'Perkantoran', 'Layanan', 1, 1, 200, 100],
      [102, 'QAA', '994', 'Bantuan', 'Orang', 9, 8, 50, 40],
    );
    expect(output(hasil)).toEqual(['EBA.994 Perkantoran | Layanan | 2 | 2', 'QAA.994 Bantuan | Orang | 9 | 8']);
    expect(cacah(hasil.tabel[0]?.rincian[0])).toEqual([4, 3, 'BARIS_JUMLAH 1']);
    const rumus = hasil.data.prioritas[0]?.baris[0]?.target?.rumus ?? '';
    expect(rumus.split('+')).toHaveLength(2);
    expect(rumus).toMatch(/">=994",.*"<=994"/);
    expect(rumus).toMatch(/"99\?",.*"\?94"/);
  });

  test('what has no satker, no code, no number: counted with its reason, and no formula that would count it', async () => {
    const hasil = await baca(
      KEPALA,
      ...DASAR,
      baris(null, RO[0], 5, 5, 10, 10),
      baris("'000102", 'lihat DIPA', 1, 1, 7, 7),
      baris("'000102", RO[1], 1, 'delapan', 7, 7),
      baris("'000101", RO[1], '5', 0, 1, 1),
    );
    const [tabel] = hasil.tabel;
    expect(cacah(tabel?.rincian[0])).toEqual([11, 7, 'BARIS_JUMLAH 2', 'KODE_BUKAN_RO 1', 'ANGKA_TAK_TERBACA 1']);
    expect(cacah(tabel?.rincian[1])).toEqual([
      ...[11, 6, 'BARIS_JUMLAH 2'],
      ...['SATKER_KOSONG 1', 'KODE_BUKAN_RO 1', 'ANGKA_TAK_TERBACA 1'],
    ]);
    expect(output(hasil)[0]).toBe('2886.EBA.962 Layanan 962 | Layanan | 7 | 1');
    const hidup = hasil.data.prioritas[0]?.baris.map(({ target }) => target?.rumus !== undefined);
    expect(hidup).toEqual([false, true, true]);
  });

  test('outputs of two units are two, and months, indicators and Prioritas Nasional are other tables', async () => {
    const hasil = await baca(KEPALA, ...DASAR, [
      ...baris("'000103", RO[2], 1, 1, 5, 5).slice(0, 4),
      'Lembaga',
      1,
      1,
      5,
      5,
      9,
    ]);
    expect(output(hasil).slice(2)).toEqual([
      '4321.QAA.001 Layanan 001 | Orang | 100 | 100',
      '4321.QAA.001 Layanan 001 | Lembaga | 1 | 1',
    ]);
    const pn = await baca(
      ['Prioritas Nasional 3'],
      ['No', 'Rincian Output', 'Target', 'Satuan', 'Realisasi'],
      [1, 'Layanan', 10, 'Orang', 9],
    );
    expect(pn.data.prioritas.map(({ rincianOutput }) => rincianOutput)).toEqual([undefined]);
    const bulanan = await baca([...KEPALA, 'Bulan'], ...DASAR.map((b): SelUji[] => [...b, 'September']));
    expect(bulanan.data.prioritas.filter(({ rincianOutput }) => rincianOutput)).toEqual([]);
  });

  test('the same output of one satker twice is told', async () => {
    const hasil = await baca(KEPALA, ...DASAR, baris("'000102", RO[2], 60, 70, 2_000, 1_000));
    expect(hasil.tabel[0]?.ganda).toMatchObject({ kolom: 'Kode Satker + Kode RO', jumlah: 1 });
  });
});
