import { hitungCapaian } from '../../src/hitung';
import { hitungLkj, type HasilLkj } from '../../src/domain/lkj';
import { pengukuranKinerja } from '../fixtures/layouts/kinerja';
import { formulirRencanaAksi, pemantauanTriwulan } from '../fixtures/layouts/rencana-aksi';
import { bacaBuku } from './baca-buku';
import { bacaTabel } from './baca-tercatat';
import { bukuUji } from './potret-contoh';
import { pk } from './tabel-contoh';

const ringkas = ({ triwulan }: HasilLkj): unknown[] =>
  triwulan.map(({ data, sampai, hitungan }) => [
    data.nama,
    sampai,
    hitungan?.konsolidasi,
    ...[hitungan?.realisasi, hitungan?.kumulatif, hitungan?.setahun].map((a) => a?.nilai?.toFixed(2)),
  ]);

test('L18 FRA: kumulatif by its header, the ratio from its counts, the target of the year as the agreement’s', async () => {
  const { data, tabel, bukanMasukan } = await bacaBuku(formulirRencanaAksi());
  expect(bukanMasukan).toEqual([]);
  expect(tabel).toMatchObject([{ jenis: 'triwulan', baris: 3, karantina: [], tahun: 2025 }]);
  expect(data.indikator).toMatchObject([
    { nama: 'Persentase publikasi tepat waktu', sasaran: 'Meningkatnya pemanfaatan data', target: { satuan: '%' } },
  ]);
  const { triwulan } = hitungLkj(data);
  expect(triwulan[0]?.data.rasio?.penyebut.map((f) => f?.nilai?.toString())).toEqual([
    '10',
    '20',
    undefined,
    undefined,
  ]);
  // 20 ÷ 20 = 100%; target s.d. TW II 50%, setahun 100%
  expect(ringkas(hitungLkj(data))).toEqual([
    ['Persentase publikasi tepat waktu', 2, 'nilaiTerakhir', '100.00', '200.00', '100.00'],
  ]);
});

test('single quarters: how they make the year follows from the targets, and is not guessed', async () => {
  const { data, tabel } = await bacaBuku(pemantauanTriwulan());
  expect(tabel).toMatchObject([{ jenis: 'triwulan', baris: 5, karantina: [] }]);
  expect(data.indikator.map((i) => [i.target?.teks, i.realisasi?.nilai ?? null])).toEqual([
    ['400', null],
    ['80%', null],
    ['85', null],
    ['100%', null],
    ['4', null],
  ]);
  expect(ringkas(hitungLkj(data))).toEqual([
    ['Jumlah orang yang dilayani', 2, 'jumlah', '220.00', '110.00', '55.00'],
    ['Persentase berkas lengkap', 3, 'nilaiTerakhir', '66.00', '110.00', '82.50'],
    ['Nilai mutu layanan', 2, 'rataRata', '83.00', '101.22', '97.65'],
    // Every quarter 100%: the last one, or their mean?
    ['Persentase aduan selesai', 2, undefined, undefined, undefined, undefined],
  ]);
});

test('beside the agreement no indicator is counted twice', async () => {
  const sendiri = await bacaBuku(pengukuranKinerja());
  const nama = sendiri.data.indikator[1]?.nama ?? '';
  const tata = pemantauanTriwulan();
  const satuBaris = tata.baris.slice(0, 4).map((b, i) => (i === 3 ? [...b.slice(0, 2), nama, ...b.slice(3)] : b));
  const { data } = await bacaBuku(pengukuranKinerja(), { ...tata, baris: satuBaris });
  expect(data.indikator).toHaveLength(sendiri.data.indikator.length);
  expect(data.triwulan).toMatchObject([{ untuk: { indikator: 2 } }]);
  expect(data.indikator[1]?.target?.teks).toBe(sendiri.data.indikator[1]?.target?.teks);
});

test('four quarters make the year’s realisasi where the agreement has none', async () => {
  const tata = pemantauanTriwulan();
  const isi = [90, 130, 100, 100];
  const baris = tata.baris.slice(0, 4).map((b, i) => (i === 3 ? [...b.slice(0, 8), ...isi] : b));
  const { data } = await bacaBuku({ ...tata, baris });
  const [satu] = hitungLkj(data).capaian?.indikator ?? [];
  expect(satu).toMatchObject({ realisasi: { sumber: 'triwulan', jenis: 'gabunganTriwulan' } });
  expect(satu?.capaian.nilai?.toString()).toBe('105');
  const { verifikasi } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
});

test('an agreement with columns of quarters that say nothing of target or realisasi is still the agreement', async () => {
  const { potret, gabungan } = bukuUji({
    baris: [
      [...pk.kepala.slice(0, 4), 'TW I', 'TW II', 'TW III', 'TW IV', ...pk.kepala.slice(4)],
      ...pk.baris.map((b) => [...b.slice(0, 4), 1, 2, 3, 4, ...b.slice(4)]),
    ],
  });
  const { data, tabel } = await bacaTabel(potret, gabungan);
  expect(tabel.map((t) => [t.jenis, t.baris])).toEqual([['perjanjianKinerja', 4]]);
  expect(data.indikator.map((i) => [i.target?.teks, i.realisasi?.teks])).toEqual([
    ['80%', '88,04%'],
    ['82', '97.72%'],
    ['89', '89.15'],
    ['81', '80,09**'],
  ]);
});

test('on LKj Capaian the quarters have a table of their own, and Excel gets the same numbers', async () => {
  await bacaBuku(pemantauanTriwulan());
  const { verifikasi, angka } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(angka.find((a) => a.kunci === 'triwulan/1/kumulatif')).toMatchObject({
    tampil: '110,00',
    sel: { lembar: 'LKj Capaian' },
  });
});
