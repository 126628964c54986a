import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { kemampuan, pendapatan } from '../../samples/data/kluster';
import { bukuUji, type SelUji } from './potret-contoh';

async function baca(...baris: SelUji[][]) {
  const { potret, gabungan } = bukuUji({ nama: 'Inquiry', baris });
  return bacaTabel(potret, gabungan);
}
type Terbaca = Awaited<ReturnType<typeof baca>>;

/** Row by row: name, pagu, realisasi. */
const isi = ({ data }: Terbaca) =>
  (data.anggaran[0]?.baris ?? []).map((b) => [b.nama, b.pagu?.nilai?.toString(), b.realisasi?.nilai?.toString()]);
const rumus = ({ data }: Terbaca) => (data.anggaran[0]?.baris ?? []).map((b) => b.realisasi?.rumus);
const cacah = ({ tabel }: Terbaca) => {
  const [{ dibaca, dipakai, sisih } = { sisih: [] }] = tabel[0]?.rincian ?? [];
  return { dibaca, dipakai, sisih: sisih.map((s) => [s.sebab, s.jumlah]) };
};

const KEPALA: SelUji[] = ['KODE SATKER', 'KODE AKUN', 'DIPA', 'BLOKIR', 'REALISASI'];

describe('B55 accounts are added up by a formula over the person’s own rows', () => {
  test('one SUMIFS a sum, which meets texts by their place in the code', async () => {
    const hasil = await baca(
      KEPALA,
      ['018', '511111', 100, 0, 80],
      ['018', '521211', 50, 0, 40],
      ['019', '511111', 200, 0, 100],
    );
    expect(isi(hasil)).toEqual([
      ['511111', '300', '180'],
      ['521211', '50', '40'],
    ]);
    expect(rumus(hasil)[0]).toBe(
      `SUMIFS('Inquiry'!$E$2:$E$4,'Inquiry'!$B$2:$B$4,"511???",'Inquiry'!$B$2:$B$4,"???111")`,
    );
    expect(hasil.data.anggaran[0]?.baris[0]?.pagu).toMatchObject({ cara: 'rincian', asal: { baris: 0, kolom: 2 } });
    expect(cacah(hasil)).toEqual({ dibaca: 3, dipakai: 3, sisih: [] });
  });

  test('levels of a code are never counted twice, and what is no account is counted', async () => {
    const hasil = await baca(
      ['KODE AKUN', 'NAMA AKUN', 'PAGU', 'REALISASI'],
      ['5', 'BELANJA', 350, 220],
      ['51', 'BELANJA PEGAWAI', 300, 180],
      ['5111', 'Gaji', 300, 180],
      ['511111', 'Gaji Pokok', 300, 180],
      ['521211', 'Bahan', 50, 40],
      ['999999', 'Tanpa jenis', 7, 7],
      ['lihat DIPA', '', 9, 9],
    );
    expect(isi(hasil)).toEqual([
      ['511111 Gaji Pokok', '300', '180'],
      ['521211 Bahan', '50', '40'],
    ]);
    expect(cacah(hasil)).toEqual({
      dibaca: 7,
      dipakai: 2,
      sisih: [
        ['BARIS_JUMLAH', 3],
        ['JENIS_TAK_DIKENAL', 1],
        ['KODE_BUKAN_AKUN', 1],
      ],
    });
  });

  test('codes as numbers and as texts of two forms are one sum of several terms', async () => {
    const hasil = await baca(KEPALA, ['018', 511111, 1, 0, 1], ['018', "'511111", 2, 0, 2], ['019', '511111', 4, 0, 4]);
    expect(isi(hasil)).toEqual([['511111', '7', '7']]);
    expect(rumus(hasil)[0]).toMatch(/">=511111".*"<=511111"\)\+SUMIFS\(.*"\?511\?\?\?".*\)\+SUMIFS\(.*"511\?\?\?"/);
  });

  test('what is blocked of each account is added up too, and stands beside the pagu; nothing blocked is no column', async () => {
    const hasil = await baca(KEPALA, ['018', '521211', 100, 30, 80], ['019', '521211', 50, 5, 40]);
    const [baris] = hasil.data.anggaran[0]?.baris ?? [];
    expect([baris?.blokir?.teks, baris?.blokir?.rumus]).toEqual([
      '35',
      expect.stringMatching(/^SUMIFS\('Inquiry'!\$D/),
    ]);
    expect(hitungLkj(hasil.data).anggaran[0]?.totalBlokir?.nilai?.toString()).toBe('35');
    const tanpa = await baca(KEPALA, ['018', '521211', 100, 0, 80]);
    expect(tanpa.data.anggaran[0]?.baris[0]?.blokir).toBeUndefined();
    expect(hitungLkj(tanpa.data).anggaran[0]?.totalBlokir).toBeNull();
  });

  test('a text among the amounts is read, and the sum of its account is a number', async () => {
    const hasil = await baca(KEPALA, ['018', '511111', 100, 0, '1.000'], ['018', '521211', 50, 0, 40]);
    expect(isi(hasil)[0]).toEqual(['511111', '100', '1000']);
    expect(rumus(hasil)).toEqual([undefined, expect.stringContaining('SUMIFS')]);
    expect(hasil.tabel[0]?.rincian[0]?.hidup).toBe(false);
  });

  test('an amount that cannot be read sets its row aside and leaves no formula that would count half of it', async () => {
    const hasil = await baca(KEPALA, ['018', '511111', 100, 0, 'delapan'], ['019', '511111', 50, 0, 40]);
    expect(isi(hasil)).toEqual([['511111', '50', '40']]);
    expect(rumus(hasil)).toEqual([undefined]);
    expect(cacah(hasil)).toEqual({ dibaca: 2, dipakai: 1, sisih: [['ANGKA_TAK_TERBACA', 1]] });
    expect(hasil.tabel[0]?.karantina).toMatchObject([{ teks: 'delapan' }]);
  });

  test('many accounts are added up by jenis belanja', async () => {
    const banyak = Array.from({ length: 50 }, (_, i): SelUji[] => [
      '018',
      String((i % 2 ? 511000 : 531000) + i),
      10,
      0,
      5,
    ]);
    const hasil = await baca(KEPALA, ...banyak);
    expect(isi(hasil)).toEqual([
      ['51 Belanja Pegawai', '250', '125'],
      ['53 Belanja Modal', '250', '125'],
    ]);
    expect(rumus(hasil)[0]).toContain('"51????"');
    const total = hitungLkj(hasil.data).anggaran[0]?.total;
    expect([total?.pagu.nilai?.toString(), total?.persen.nilai?.toString()]).toEqual(['500', '50']);
  });

  test('payments with a full COA: the part that varies is the account, not a satker’s code that looks like one', async () => {
    const coa = (akun: string): string => `019.527010.${akun}.05401WA.2886EBA`;
    const hasil = await baca(
      ['TANGGAL SP2D', 'NO SP2D', 'KODE COA', 'NILAI'],
      ['2023-03-01', '23001', coa('521211'), 70],
      ['2023-03-02', '23002', coa('511111'), 30],
      ['2023-03-03', '23003', coa('521211'), 5],
    );
    expect(hasil.tabel).toMatchObject([{ jenis: 'anggaran', baris: 3 }]);
    expect(isi(hasil)).toEqual([
      ['511111', undefined, '30'],
      ['521211', undefined, '75'],
    ]);
    expect(rumus(hasil)[1]).toContain(`"???????????521${'?'.repeat(19)}"`);
  });
});

/** Made-up persons: a population, of whom some were monitored, of whom some got better. */
function register(
  kluster: readonly { nama: string; populasi: number; sampel: number; meningkat: number }[],
): SelUji[][] {
  return kluster.flatMap(({ nama, populasi, sampel, meningkat }) =>
    Array.from({ length: populasi }, (_, i): SelUji[] => [
      `Orang Rahasia ${nama} ${i}`,
      `3201${String(i).padStart(12, '0')}`,
      nama,
      i >= sampel ? null : i < meningkat ? 'Ya' : 'Tidak',
    ]),
  );
}
const ORANG: SelUji[] = ['Nama Penerima Manfaat', 'NIK', 'Kluster', 'PM yang meningkat kemampuannya'];

describe('B56 respondents, one a row, are counted by kluster', () => {
  test.each([
    ['Tabel 2.1', kemampuan.baris],
    ['Tabel 3.1', pendapatan.baris],
  ])('%s of the LKj 2023 comes out of persons as it does out of its sums', async (nomor, kluster) => {
    const hasil = await baca([`${nomor}. Persentase PM yang meningkat kemampuannya`], ORANG, ...register(kluster));
    expect(hasil.tabel).toMatchObject([{ jenis: 'kluster', karantina: [] }]);
    const sumsi = await baca(
      [`${nomor}. Persentase PM yang meningkat kemampuannya per kluster`],
      ['Kluster', 'Jumlah PM (populasi)', 'PM yang dimonitoring', 'PM yang meningkat kemampuannya'],
      ...kluster.map(({ nama, populasi, sampel, meningkat }): SelUji[] => [nama, populasi, sampel, meningkat]),
    );
    const angka = ({ data }: Terbaca) =>
      hitungLkj(data).kluster.map((k) => [
        k.baris.map((b) => b.persen.nilai?.toFixed(4)),
        Object.values(k.total).map((a) => a?.nilai?.toFixed(4)),
        [k.taksiran?.berstrata, k.taksiran?.galatBaku, k.taksiran?.bawah].map((a) => a?.nilai?.toFixed(6)),
      ]);
    expect(angka(hasil)).toEqual(angka(sumsi));
    const semua = kluster.reduce((n, k) => n + k.populasi, 0);
    expect(cacah(hasil)).toEqual({ dibaca: semua, dipakai: semua, sisih: [] });
    expect(JSON.stringify(hasil)).not.toMatch(/Rahasia|3201/);
  });

  const orang = (kluster: SelUji, ...hasil: SelUji[]): SelUji[] => ['Orang Rahasia', '3201', kluster, ...hasil];

  test('spellings of one kluster and one answer are one; what is neither yes nor no is set aside', async () => {
    const hasil = await baca(
      ORANG,
      orang('Anak', 'Ya'),
      orang('anak', 'YA'),
      orang('Anak ', 'tidak'),
      orang('Lansia', 'Tidak'),
      orang('Lansia', 'ya'),
      orang('Lansia', null),
      orang('Lansia', 'entah'),
      orang(null, 'Ya'),
    );
    const [tabel] = hasil.data.kluster;
    expect(tabel?.baris.map((b) => [b.nama, b.populasi?.teks, b.sampel?.teks, b.berhasil?.teks])).toEqual([
      ['Anak', '3', '3', '2'],
      ['Lansia', '3', '2', '1'],
    ]);
    expect(cacah(hasil)).toEqual({
      dibaca: 8,
      dipakai: 6,
      sisih: [
        ['JAWABAN_TAK_DIKENAL', 1],
        ['KLUSTER_KOSONG', 1],
      ],
    });
    const kl = `'Inquiry'!$C$2:$C$9`;
    const jawab = `'Inquiry'!$D$2:$D$9`;
    expect(tabel?.baris[1]?.populasi?.rumus).toBe(`COUNTIFS(${kl},"lansia")-COUNTIFS(${kl},"lansia",${jawab},"entah")`);
    expect(tabel?.baris[1]?.berhasil?.rumus).toBe(`COUNTIFS(${kl},"lansia",${jawab},"ya")`);
    expect(tabel?.baris.map(({ berhasil }) => berhasil?.paling?.toString())).toEqual(['3', '2']);
  });

  test('sums among the persons, of a kluster and of all, are no persons', async () => {
    const anak = [orang('Anak', 'Ya'), orang('Anak', 'Ya'), orang('Anak', 'Tidak')];
    const lansia = [orang('Lansia', 'Tidak'), orang('Lansia', 'Ya')];
    const hasil = await baca(
      ORANG,
      ...anak,
      ['Subtotal', null, 'Anak', 'Ya'],
      ...lansia,
      ['Subtotal', null, 'Lansia', 'Ya'],
      ['JUMLAH', null, null, 'Ya'],
    );
    expect(hasil.data.kluster[0]?.baris.map((b) => [b.nama, b.sampel?.teks, b.berhasil?.teks])).toEqual([
      ['Anak', '3', '2'],
      ['Lansia', '2', '1'],
    ]);
    expect(cacah(hasil)).toEqual({ dibaca: 8, dipakai: 5, sisih: [['BARIS_JUMLAH', 3]] });
    // A formula over the column would count them.
    expect(hasil.data.kluster[0]?.baris.map((b) => b.berhasil?.rumus)).toEqual([undefined, undefined]);
  });

  test('a column is one of answers though its first row has another word; where such words are many it is none', async () => {
    const baris = (...kata: string[]): SelUji[][] => kata.map((k) => orang('Anak', k));
    const hasil = await baca(ORANG, ...baris('entah', 'Ya', 'Tidak', 'Ya', 'Ya', 'Ya'));
    expect(hasil.data.kluster[0]?.baris[0]?.sampel?.teks).toBe('5');
    expect((await baca(ORANG, ...baris('entah', 'Ya', 'lupa', 'Ya', 'pindah', 'Ya'))).tabel).toEqual([]);
  });

  test('several outcomes are several tables; where everybody answered nothing is known of the population', async () => {
    const hasil = await baca(
      ['Kluster', 'Meningkat kemampuannya', 'Terpenuhi kebutuhannya'],
      ...Array.from({ length: 6 }, (_, i): SelUji[] => ['Anak', i % 2 ? 'Ya' : 'Tidak', i < 5 ? 1 : 0]),
    );
    expect(hasil.data.kluster.map((k) => [k.namaBerhasil, k.baris[0]?.populasi, k.baris[0]?.berhasil?.teks])).toEqual([
      ['Meningkat kemampuannya', undefined, '3'],
      ['Terpenuhi kebutuhannya', undefined, '5'],
    ]);
  });
});

/** Rows of made-up persons, each with a number of its own. */
const berjumlah = (banyak: number, isi: (ke: number) => SelUji[]): SelUji[][] =>
  Array.from({ length: banyak }, (_, ke) => isi(ke));
const kluster = ({ data }: Terbaca) =>
  data.kluster.map((k) => [
    k.namaBerhasil,
    ...k.baris.map((b) => [b.nama, b.populasi?.teks ?? null, b.sampel?.teks, b.berhasil?.teks].join(' ')),
  ]);

describe('B92 respondents answer on a scale, weigh, and live in provinces', () => {
  test('of answers 1 to 5 the two best count, the name says so, and no indicator takes them for its own', async () => {
    const skala = [1, 2, 3, 4, 5, 4, 5, 4, 5, 4, 5, 7];
    const hasil = await baca(
      ['Kluster', 'Peningkatan kemampuan'],
      ...berjumlah(24, (ke): SelUji[] => [ke % 2 ? 'Anak' : 'Lansia', skala[ke >> 1] ?? null]),
    );
    expect(kluster(hasil)).toEqual([['Peningkatan kemampuan (jawaban 4 atau 5)', 'Lansia  11 8', 'Anak  11 8']]);
    expect(cacah(hasil).sisih).toEqual([['JAWABAN_DI_LUAR_SKALA', 2]]);
    const kl = `'Inquiry'!$A$2:$A$25`;
    expect(hasil.data.kluster[0]?.baris[1]?.berhasil?.rumus).toBe(
      `COUNTIFS(${kl},"anak",'Inquiry'!$B$2:$B$25,4)+COUNTIFS(${kl},"anak",'Inquiry'!$B$2:$B$25,5)`,
    );
    expect(hasil.data.kluster[0]?.untuk).toBeNull();
  });

  test('a few small numbers are no scale, and counts of a table of sums are none either', async () => {
    const sedikit = await baca(
      ['Kluster', 'Peningkatan kemampuan'],
      ...berjumlah(6, (ke): SelUji[] => ['Anak', 2 + (ke % 3)]),
    );
    expect(sedikit.tabel).toEqual([]);
  });

  test('a weight says for how many each stands: the population is its sum, by a formula, and the estimate follows', async () => {
    const hasil = await baca(
      ['Kluster', 'PM yang meningkat kemampuannya', 'Bobot'],
      ...berjumlah(12, (ke): SelUji[] => (ke < 6 ? ['Anak', ke < 3 ? 'Ya' : 'Tidak', 10] : ['Lansia', 'Ya', 50])),
    );
    expect(kluster(hasil)).toEqual([['PM yang meningkat kemampuannya', 'Anak 60 6 3', 'Lansia 300 6 6']]);
    expect(hasil.data.kluster[0]?.baris[0]?.populasi?.rumus).toBe(
      `SUMIFS('Inquiry'!$C$2:$C$13,'Inquiry'!$A$2:$A$13,"anak")`,
    );
    // 60 people at one half, 300 at one.
    expect(hitungLkj(hasil.data).kluster[0]?.taksiran?.berstrata.nilai?.toFixed(4)).toBe('91.6667');
  });

  test('weights that differ inside a stratum count by weight; those around one say nothing of the population', async () => {
    const bobot = [0.5, 1.5];
    const hasil = await baca(
      ['Kluster', 'PM yang meningkat kemampuannya', 'Bobot'],
      ...berjumlah(10, (ke): SelUji[] => ['Anak', ke % 2 ? 'Ya' : 'Tidak', bobot[ke % 2] ?? null]),
      ['Anak', 'Ya', 'berat'],
    );
    expect(kluster(hasil)).toEqual([['PM yang meningkat kemampuannya', 'Anak  10 7,50']]);
    expect(cacah(hasil).sisih).toEqual([['BOBOT_TAK_TERBACA', 1]]);
    expect(hasil.data.kluster[0]?.untuk).toBeNull();
  });

  test('provinces part the respondents where there is no kluster, and once more beside one', async () => {
    const orang = berjumlah(8, (ke): SelUji[] => [ke % 2 ? 'Aceh' : 'Bali', ke < 4 ? 'Ya' : 'Tidak']);
    const saja = await baca(['Provinsi', 'PM yang meningkat kemampuannya'], ...orang);
    expect(kluster(saja)).toEqual([['PM yang meningkat kemampuannya', 'Bali  4 2', 'Aceh  4 2']]);
    const bersama = await baca(
      ['Kluster', 'Provinsi', 'PM yang meningkat kemampuannya'],
      ...orang.map(([provinsi = null, jawab = null]): SelUji[] => ['Anak', provinsi, jawab]),
      ['Anak', null, 'Ya'],
    );
    expect(kluster(bersama)).toEqual([
      ['PM yang meningkat kemampuannya', 'Anak  9 5'],
      ['PM yang meningkat kemampuannya', 'Bali  4 2', 'Aceh  4 2'],
    ]);
    expect(bersama.tabel[0]?.rincian.slice(1)).toMatchObject([
      { strata: 'Provinsi', dibaca: 9, dipakai: 8, sisih: [{ sebab: 'KLUSTER_KOSONG', jumlah: 1 }] },
    ]);
  });
});

describe('B93 detail rows that name what a row before them names are told, never what they name', () => {
  const ganda = ({ tabel }: Terbaca) => tabel[0]?.ganda;

  test('a person twice', async () => {
    const nik = ['3201990000000011', '3201990000000012', ' 3201990000000011', null, null, '0', '0'];
    const hasil = await baca(
      ['NIK', 'Kluster', 'PM yang meningkat kemampuannya'],
      ...nik.map((satu): SelUji[] => [satu, 'Anak', 'Ya']),
    );
    expect(ganda(hasil)).toEqual({
      kolom: 'NIK',
      jumlah: 1,
      contoh: [
        { pertama: { lembar: 'Inquiry', baris: 1, kolom: 0 }, kedua: { lembar: 'Inquiry', baris: 3, kolom: 0 } },
      ],
    });
    expect(JSON.stringify(hasil)).not.toContain('320199');
  });

  test('numbers that Excel has rounded, and a column whose contents mostly come again, tell nothing', async () => {
    const dengan = (isi: (ke: number) => SelUji) =>
      baca(
        ['NIK', 'Kluster', 'PM yang meningkat kemampuannya'],
        ...berjumlah(6, (ke): SelUji[] => [isi(ke), 'Anak', 'Ya']),
      );
    expect(ganda(await dengan(() => 3201990000000010))).toBeNull();
    expect(ganda(await dengan((ke) => `kelompok ${1 + (ke % 2)}`))).toBeNull();
  });

  test('a payment twice: SP2D, account and amount; another amount of the same SP2D is none', async () => {
    const hasil = await baca(
      ['TANGGAL SP2D', 'NO SP2D', 'KODE COA', 'NILAI'],
      ['2023-03-01', '23001', '521211', 70],
      ['2023-03-01', '23001', '521211', 30],
      ['2023-03-02', '23002', '511111', 30],
      ['2023-03-01', '23001', '521211', 70],
    );
    expect(ganda(hasil)).toMatchObject({ kolom: 'NO SP2D', jumlah: 1, contoh: [{ kedua: { baris: 4 } }] });
  });
});

describe('B70 answers to the SKM, one respondent a row, become the mean of each unsur by a formula over the rows', () => {
  const U: SelUji[] = ['U1', 'Prosedur', 'U3', 'U4'];
  const unsur = ({ data }: Terbaca) => data.unsurSkm.map((u) => [u.nama, u.nilai?.nilai?.toString(), u.nilai?.rumus]);

  test('blank answers do not count, rows without any are told, and the IKM follows', async () => {
    const hasil = await baca(
      ['No', 'Nama', ...U],
      [1, 'Rahasia', 4, 3, 3, 4],
      [2, 'Rahasia', 3, 3, '', 4],
      [3, 'Rahasia', '', '', '', ''],
      [4, 'Rahasia', 2, 3, 4, 4],
    );
    const rata = (kolom: string): string =>
      `SUM('Inquiry'!$${kolom}$2:$${kolom}$5)/COUNT('Inquiry'!$${kolom}$2:$${kolom}$5)`;
    expect(unsur(hasil)).toEqual([
      ['Persyaratan', '3', rata('C')],
      ['Sistem, Mekanisme, dan Prosedur', '3', rata('D')],
      ['Waktu Penyelesaian', '3.5', rata('E')],
      ['Biaya/Tarif', '4', rata('F')],
    ]);
    expect(cacah(hasil)).toEqual({ dibaca: 4, dipakai: 3, sisih: [['JAWABAN_KOSONG', 1]] });
    expect(hitungLkj(hasil.data).skm?.rata.nilai?.toString()).toBe('84.375');
    expect(JSON.stringify(hasil)).not.toContain('Rahasia');
  });

  test('a row with an answer off the scale takes no part, and then no formula counts it; means stay means', async () => {
    const baris = [1, 2, 3].map((no): SelUji[] => [no, 4, 4, 4, 4]);
    const hasil = await baca(['No', ...U], ...baris, [4, 1, 1, 1, 5]);
    expect(unsur(hasil)[0]).toEqual(['Persyaratan', '4', undefined]);
    expect(cacah(hasil)).toEqual({ dibaca: 4, dipakai: 3, sisih: [['NILAI_DI_LUAR_SKALA', 1]] });
    const rata = await baca(['No', ...U], ...[1, 2, 3].map((no): SelUji[] => [no, 3.4, 3.25, 3.1, 3.9]));
    expect(rata.tabel).toEqual([]);
  });
});
