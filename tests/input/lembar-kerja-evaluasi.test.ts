import { hitungCapaian } from '../../src/hitung';
import type { KomponenSakip } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import { hasilEvaluasi, lkeBelumSelesai, lkeSelesai } from '../fixtures/layouts/lembar-kerja-evaluasi';
import type { Tata } from '../fixtures/layouts/sheet-writer';
import { bacaBuku } from './baca-buku';
import { keBaris, sakip as tabelSakip } from './tabel-contoh';

const ringkas = ({ nama, bobot, nilai, sub = [] }: KomponenSakip) => [
  nama,
  bobot?.nilai?.toString(),
  nilai?.nilai?.toString(),
  sub.map((s) => `${s.nama} ${s.bobot?.nilai?.toString() ?? '–'} ${s.grade ?? s.nilai?.nilai?.toString() ?? '–'}`),
];

test('L16 four components with their twelve graded parts: the criteria below them are no figures', async () => {
  const { data, tabel } = await bacaBuku(lkeSelesai());
  expect(tabel).toMatchObject([{ jenis: 'sakip', id: 'lke', tahun: 2023, baris: 16, karantina: [] }]);
  expect(data.sakip.map(ringkas)).toEqual([
    ['PERENCANAAN KINERJA', '30', undefined, ['Keberadaan 6 AA', 'Kualitas 9 BB', 'Pemanfaatan 15 B']],
    ['PENGUKURAN KINERJA', '30', undefined, ['Keberadaan 6 A', 'Kualitas 9 BB', 'Pemanfaatan 15 BB']],
    ['PELAPORAN KINERJA', '15', undefined, ['Keberadaan 3 AA', 'Kualitas 4.5 A', 'Pemanfaatan 7.5 BB']],
    [
      'EVALUASI AKUNTABILITAS KINERJA INTERNAL',
      '25',
      undefined,
      ['Keberadaan 5 A', 'Kualitas 7.5 B', 'Pemanfaatan 12.5 CC'],
    ],
  ]);
  const { sakip } = hitungLkj(data);
  // 6 + 7,2 + 10,5 = 23,7; 5,4 + 7,2 + 12 = 24,6; 3 + 4,05 + 6 = 13,05; 4,5 + 5,25 + 7,5 = 17,25
  expect(sakip?.komponen.map((k) => k.nilai?.nilai?.toString())).toEqual(['23.7', '24.6', '13.05', '17.25']);
  expect(sakip?.total.nilai?.toString()).toBe('78.6');
  expect(sakip?.predikat?.predikat).toBe('BB');
  expect(sakip?.komponen[0]?.sub[2]?.nilai.rumus).toMatch(/grade B × Bobot.*70% × 15/);
});

test('L16 half done: final scores where there are any; what is not filled in gives a span, not a total', async () => {
  const { data, tabel } = await bacaBuku(lkeBelumSelesai());
  expect(tabel).toMatchObject([{ jenis: 'sakip', karantina: [] }]);
  expect(data.sakip.map(ringkas)).toEqual([
    ['PERENCANAAN KINERJA', '30', '24', ['Pemenuhan 6 BB', 'Kualitas 9 –']],
    ['PENGUKURAN KINERJA', '30', '20', []],
  ]);
  expect(data.sakip[0]?.nilai?.nama).toBe('Nilai (PENILAIAN FINAL) – PERENCANAAN KINERJA');
  expect(data.sakip[0]?.sub?.[1]?.nilai?.keadaan).toBe('belumAda');
});

test('without final scores the unit’s own are taken, and named as such', async () => {
  const tata = lkeSelesai();
  const { data } = await bacaBuku({ ...tata, baris: tata.baris.map((b, i) => (i < 2 ? b : b.slice(0, 6))) });
  expect(data.sakip.flatMap((k) => k.sub?.map((s) => s.grade))).toEqual(Array(12).fill('AA'));
  expect(data.sakip.map((k) => k.kolomNilai)).toEqual(Array(4).fill('PENILAIAN MANDIRI'));
  expect(hitungLkj(data).sakip?.total.nilai?.toString()).toBe('100');
});

test('B31 a part that is not graded yet leaves the total open between E and AA of that part', async () => {
  const tata = lkeSelesai();
  const baris = tata.baris.map((b) => (b[0] === '4.c' ? [...b.slice(0, 8), 'Belum Diisi'] : b));
  const { sakip } = hitungLkj((await bacaBuku({ ...tata, baris })).data);
  expect([sakip?.total.nilai, sakip?.rentang?.bawah.nilai?.toString(), sakip?.rentang?.atas.nilai?.toString()]).toEqual(
    [null, '71.1', '83.6'],
  );
});

test('weights that are no parts of the component’s own give no score', async () => {
  const tata = lkeSelesai();
  const baris = tata.baris.map((b) => (b[0] === '1.a' ? [...b.slice(0, 4), 20, ...b.slice(5)] : b));
  const { sakip } = hitungLkj((await bacaBuku({ ...tata, baris })).data);
  expect([sakip?.komponen[0]?.nilai, sakip?.komponen[1]?.nilai?.nilai?.toString()]).toEqual([null, '24.6']);
});

test('one column of components and lettered parts: the total is that of the components', async () => {
  const { data, tabel } = await bacaBuku(hasilEvaluasi());
  expect(tabel).toMatchObject([{ jenis: 'sakip', id: 'sakip', karantina: [] }]);
  expect(data.sakip.map(ringkas)).toEqual([
    ['Perencanaan Kinerja', '30', '25.5', ['Keberadaan 6 5.4', 'Kualitas 9 7.2', 'Pemanfaatan 15 12.9']],
    ['Pengukuran Kinerja', '30', '24', ['Keberadaan 6 5.4', 'Kualitas 9 7.2', 'Pemanfaatan 15 11.4']],
  ]);
  expect(hitungLkj(data).sakip?.total.nilai?.toString()).toBe('49.5');
});

test.each<[string, string[]]>([
  [
    'answers and scores under each assessor',
    ['Kode', 'Komponen', 'Sub-komponen', 'Bobot', 'Penilaian Mandiri', 'Penilaian Final'],
  ],
  ['one column of scores', ['Kode', 'Komponen', 'Sub-komponen', 'Bobot', 'Nilai']],
])('%s: the scores are taken, nothing is asked', async (_nama, kepala) => {
  const dua = kepala.length > 5;
  const anak = ['Jawaban', 'Nilai'];
  const atas = kepala.flatMap((k, i) => (dua && i > 3 ? [k, null] : [k]));
  const baris = (kode: string, komponen: string | null, sub: string | null, bobot: number, nilai: string) => [
    kode, komponen, sub, bobot, ...(dua ? ['Y', '1,00', 'Y', nilai] : [nilai]),
  ]; // prettier-ignore
  const { data, tabel, pilihan } = await bacaBuku({
    nama: 'LKE',
    baris: [
      atas,
      ...(dua ? [[null, null, null, null, ...anak, ...anak]] : []),
      baris('1', 'Perencanaan Kinerja', null, 30, '25,50'),
      baris('1.a', null, 'Keberadaan', 6, '5,40'),
      baris('2', 'Pengukuran Kinerja', null, 30, '20,00'),
    ],
    gabungan: dua ? [[0, 4, 1, 2], [0, 6, 1, 2]] : [], // prettier-ignore
  });
  expect([pilihan, tabel.map((t) => [t.id, t.karantina])]).toEqual([[], [['lke', []]]]);
  expect(data.sakip.map(ringkas)).toEqual([
    ['Perencanaan Kinerja', '30', '25.5', ['Keberadaan 6 5.4']],
    ['Pengukuran Kinerja', '30', '20', []],
  ]);
});

test('another evaluation with the same columns is not the SAKIP', async () => {
  const { data } = await bacaBuku({
    nama: 'ZI',
    baris: [
      ['No', 'Komponen', 'Bobot', 'Nilai Akhir'],
      [1, 'KOMPONEN PENGUNGKIT', 60, '50,00'],
      [2, 'KOMPONEN HASIL', 40, '30,00'],
    ],
  });
  expect(data.sakip).toEqual([]);
});

test('on the sheet each component stands above its parts, and Excel gets the same numbers', async () => {
  await bacaBuku(lkeSelesai());
  const { verifikasi, lembar, angka } = await hitungCapaian();
  expect([verifikasi.berbeda, lembar.includes('LKj SAKIP')]).toEqual([[], true]);
  expect(angka.filter((a) => a.kunci.endsWith('/nilai')).every((a) => a.sel?.lembar === 'LKj SAKIP')).toBe(true);
  const context = new Excel.RequestContext();
  const tampak = context.workbook.worksheets.getItem('LKj SAKIP').getUsedRange();
  tampak.load('text');
  await context.sync();
  expect(tampak.text.slice(4, 9).map((b) => b.slice(0, 5).map((teks) => teks.trim()))).toEqual([
    ['1', 'PERENCANAAN KINERJA', '30', '23,70', '79,00%'],
    ['', 'Keberadaan (AA)', '6', '6,00', '100,00%'],
    ['', 'Kualitas (BB)', '9', '7,20', '80,00%'],
    ['', 'Pemanfaatan (B)', '15', '10,50', '70,00%'],
    ['2', 'PENGUKURAN KINERJA', '30', '24,60', '82,00%'],
  ]);
});

test('beside a table of components the LKE only adds the parts', async () => {
  const tabel: Tata = { nama: 'SAKIP', baris: keBaris(tabelSakip) as Tata['baris'] };
  const { data } = await bacaBuku(lkeSelesai(), tabel);
  expect(data.sakip.map((k) => [k.nilai?.teks, k.sub?.length])).toEqual([
    ['25,50', 3],
    ['22,1', 3],
    ['12', 3],
    ['20,49', 3],
  ]);
  expect(hitungLkj(data).sakip?.total.nilai?.toString()).toBe('80.09');
});
