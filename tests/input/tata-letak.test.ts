import { hitungLkj } from '../../src/domain/lkj';
import { anggaranDuaTabel } from '../fixtures/layouts/anggaran';
import * as lain from '../fixtures/layouts/bukan-masukan';
import { ikpaEselon } from '../fixtures/layouts/ikpa-lain';
import * as kinerja from '../fixtures/layouts/kinerja';
import type { Tata } from '../fixtures/layouts/sheet-writer';
import { bacaBuku } from './baca-buku';
import { angkaData, semuaFakta } from './fakta-data';

describe('tables of an LKj, each as staff really have it', () => {
  test('L6 Pengukuran Kinerja: units in the value, beside it, or missing; polarity; a signature ends it', async () => {
    const { data, tabel } = await bacaBuku(kinerja.pengukuranKinerja());
    expect(tabel).toMatchObject([{ baris: 4, karantina: [], unit: 'DIREKTORAT JENDERAL CONTOH', tahun: 2023 }]);
    expect(data.indikator.map((i) => [i.nomorSasaran, i.target?.nilai?.toString(), i.target?.satuan])).toEqual([
      [1, '100', '%'],
      [1, '80', '%'],
      [2, '82', '%'],
      [3, '81', 'poin'],
    ]);
    expect(data.indikator.map((i) => i.realisasi?.nilai?.toString())).toEqual(['100', '88.04', '97.72', '80.09']);
    expect(data.indikator.map((i) => i.polaritas)).toEqual(['maksimum', 'maksimum', undefined, undefined]);
    expect(data.indikator[3]?.realisasi?.catatan).toBe('Realisasi menggunakan realisasi tahun 2022');
  });

  test('L6 SEMULA and MENJADI: the revised target is measured, the earlier one kept', async () => {
    const { data, pilihan } = await bacaBuku(kinerja.semulaMenjadi());
    expect(pilihan).toEqual([]);
    expect(data.indikator.map((i) => [i.target?.teks, i.targetSemula?.teks])).toEqual([
      ['80%', '75%'],
      ['84', '82'],
    ]);
  });

  test('L7 one indicator: a repetition of the agreement’s row, never an eleventh indicator', async () => {
    const { data, tabel } = await bacaBuku(kinerja.pengukuranKinerja(), kinerja.tabelTunggal());
    expect(data.indikator).toHaveLength(4);
    expect(data.indikator[1]?.ulangan).toMatchObject([
      { realisasi: { teks: '88,04%', kunci: 'pk/2/ulangan-1/realisasi' } },
    ]);
    expect(data.indikator[2]?.realisasi?.teks).toBe('97.72%');
    expect(tabel.map((t) => t.jenis)).toEqual(Array(3).fill('perjanjianKinerja'));
  });

  test('L8 years in the header, numbers too: no year is a figure', async () => {
    const { data } = await bacaBuku(kinerja.tahunDiKepala());
    expect(data.tren.map((t) => t.titik.map((p) => `${p.tahun} ${p.jenis} ${p.nilai?.teks ?? ''}`))).toEqual([
      ['2020 realisasi N/A', '2021 realisasi 85,10%', '2022 realisasi 91,42%', '2023 realisasi 88,04%', '2023 target 80%', '2024 target 80%'],
      ['2020 realisasi N/A', '2021 realisasi 76,1', '2022 realisasi 80,09', '2023 realisasi N/A', '2023 target 81', '2024 target 82'],
    ]); // prettier-ignore
  });

  test('L9 counts with and without dots; a column of counts says what its dots mean, and why', async () => {
    const { data, tabel } = await bacaBuku(kinerja.pengukuranKinerja(), kinerja.sampelKluster());
    expect(data.kluster.map((k) => k.baris.map((b) => b.populasi?.nilai?.toNumber()))).toEqual([
      [5929, 9981],
      [383_275, 270_571],
    ]);
    expect(data.kluster.map((k) => k.untuk)).toEqual([2, 3].map((indikator) => ({ indikator, alasan: 'nomorTabel' })));
    const dua = tabel.find((t) => t.id === 'kluster/3');
    expect(dua?.keputusanKolom.map((k) => [k.judul, k.arti, k.alasan, k.sel])).toEqual([
      ['Jumlah PM (populasi)', 'ribuan', 'hitungan', 3],
      ['PM yang dimonitoring (sampel)', 'ribuan', 'hitungan', 3],
      ['PM yang meningkat', 'ribuan', 'hitungan', 2],
    ]);
    expect(tabel.find((t) => t.id === 'kluster/2')?.keputusanKolom).toEqual([]);
  });

  test('L10 priorities in two groups', async () => {
    const { data } = await bacaBuku(kinerja.prioritasNasional());
    expect(data.prioritas.map((k) => [k.nama, k.baris.length])).toEqual([
      ['PN 3. Sumber Daya Manusia', 2],
      ['PN 7. Stabilitas', 1],
    ]);
    expect(data.prioritas[1]?.baris[0]?.realisasi?.keadaan).toBe('nolNyata');
  });

  test('L11 against a hidden list of satkers: who is missing, who is there twice', async () => {
    const { data, tabel, kelengkapan } = await bacaBuku(...kinerja.ikmSatker());
    expect(data.skmSatker).toHaveLength(4);
    expect(tabel.map((t) => [t.id, t.tersembunyi])).toEqual([
      ['skm', null],
      ['daftar-satker', 'lembar'],
    ]);
    expect(kelengkapan).toMatchObject([
      { tabel: 'skm', tidakAda: [{ kode: '414', nama: 'SENTRA ANGGREK' }], takTerdaftar: [] },
    ]);
    expect(kelengkapan[0]?.ganda.map((k) => k.map((s) => s.asal.baris))).toEqual([[3, 4]]);
  });

  test('L12 rupiah in every way they are typed', async () => {
    const angka = angkaData((await bacaBuku(anggaranDuaTabel())).data);
    expect(angka).toMatchObject({
      'anggaran/jenis-belanja/pegawai/pagu': '1320411760000 rupiah nilai',
      'anggaran/jenis-belanja/modal/pagu': '200000 rupiah nilai',
      'anggaran/jenis-belanja/modal/sisa-dilaporkan': '0 rupiah nolNyata',
      'pk-anggaran/jumlah/anggaran': '2454771239000 rupiah nilai',
      'pk-anggaran/program-perlindungan-sosial/layanan-anak/anggaran': '969711272000 rupiah nilai',
    });
  });
});

test.each<[string, Tata, RegExp]>([
  ['L13 OM-SPAN DIPA', lain.dipaOmSpan(), /DIPA/],
  ['L13 MyIntress DIPA history', lain.riwayatDipa(), /DIPA/],
  ['L14 SAKTI GLP039', lain.detailSakti(), /SAKTI/],
  ['L15 capaian output', lain.capaianOutput(), /PCRO/],
  ['L19 import template', lain.templatImpor(), /Templat/],
])('%s is named and gives no figure', async (_nama, tata, sebutan) => {
  const h = await bacaBuku(tata);
  expect(h.bukanMasukan.map((b) => b.sebutan)).toEqual([expect.stringMatching(sebutan)]);
  expect(h.bukanMasukan[0]?.keyakinan).toBeGreaterThan(0.4);
  expect([h.tabel, semuaFakta(h.data), h.pilihan]).toEqual([[], [], []]);
  expect(hitungLkj(h.data).ikpa).toEqual([]);
});

test('L17 Evaluasi Renja is read', async () => {
  const { tabel, bukanMasukan, data } = await bacaBuku(lain.evaluasiRenja());
  expect(bukanMasukan).toEqual([]);
  expect(tabel).toHaveLength(1);
  expect(semuaFakta(data).length).toBeGreaterThan(0);
});

test('in one workbook: the revised agreement replaces the target, an eselon I is no satker of the list', async () => {
  const { data, kelengkapan } = await bacaBuku(
    kinerja.pengukuranKinerja(),
    kinerja.semulaMenjadi(),
    ikpaEselon(),
    ...kinerja.ikmSatker(),
    lain.riwayatDipa(),
    lain.evaluasiRenja(),
  );
  expect(data.indikator.map((i) => [i.target?.teks, i.targetSemula?.teks])).toEqual([
    ['100%', undefined],
    ['80%', '75%'],
    ['84', '82'],
    ['81', undefined],
  ]);
  expect(kelengkapan.map((k) => k.tabel)).toEqual(['skm']);
  expect(data.ikpa).toHaveLength(1);
});

test('hidden rows are read and said so', async () => {
  const { tabel, data } = await bacaBuku({ ...kinerja.pengukuranKinerja(), barisTersembunyi: [6] });
  expect(tabel[0]?.tersembunyi).toBe('baris');
  expect(data.indikator).toHaveLength(4);
});
