import { sebutSel } from '../../src/dasar/a1';
import { hitungLkj } from '../../src/domain/lkj';
import { banyakTerbuka, kelompokkan } from '../../src/reviu/kelompok';
import { catatanDariSel, selDariCatatan } from '../../src/reviu/status-tertulis';
import type { Temuan } from '../../src/reviu/temuan';
import { ujiPetik } from '../../src/reviu/uji-petik';
import { bacaTabel } from '../../src/input/baca';
import { bukuUji, type SelUji } from '../input/potret-contoh';
import { reviu } from './sampel';

/** A budget of so many rows for a year: four figures a row. */
async function anggaran(baris: number, tahun: string) {
  const isi = Array.from({ length: baris }, (_, i): SelUji[] => [
    `Belanja ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i] ?? ''}x`,
    1000 + i,
    900,
    '90,00%',
    100 + i,
  ]);
  const { potret, gabungan } = bukuUji({
    baris: [
      [`Realisasi Anggaran per Jenis Belanja ${tahun}`],
      ['Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa'],
      ...isi,
    ],
  });
  const { data } = await bacaTabel(potret, gabungan);
  return { ...reviu({ data, konteks: { tabel: [], narasi: [] } }), hasil: hitungLkj(data) };
}

describe('figures that a reviewer traces to their source', () => {
  test.each([
    [1, 4, 4],
    [2, 8, 5],
    [12, 48, 5],
    [13, 52, 6],
    [15, 60, 6],
  ])('of %i rows with %i figures %i are drawn: a tenth, and five at the least', async (baris, populasi, banyak) => {
    const { hasil, temuan } = await anggaran(baris, 'Tahun 2023');
    const petik = ujiPetik(hasil, temuan);
    expect([petik.benih, petik.populasi, petik.butir.length]).toEqual([2023, populasi, banyak]);
    expect(new Set(petik.butir.map(({ fakta }) => fakta)).size).toBe(banyak);
  });

  test('the same ones each time, in the order of the workbook; others in another year', async () => {
    const sel = async (tahun: string): Promise<string[]> => {
      const { hasil } = await anggaran(15, tahun);
      return ujiPetik(hasil, []).butir.map(({ fakta }) => (fakta.asal ? sebutSel(fakta.asal) : '–'));
    };
    // Of mulberry32 with the year as its seed, 0 where there is none.
    expect(await sel('Tahun 2023')).toEqual(['Data!D5', 'Data!D9', 'Data!E10', 'Data!B14', 'Data!C14', 'Data!E15']);
    expect(await sel('Tahun 2024')).toEqual(['Data!C6', 'Data!D7', 'Data!B9', 'Data!D10', 'Data!C15', 'Data!E17']);
    expect(await sel('')).toEqual(['Data!C3', 'Data!E8', 'Data!C10', 'Data!B16', 'Data!C17', 'Data!D17']);
  });

  test('each with what the checks say of its cell', async () => {
    const { hasil, temuan } = await anggaran(2, 'Tahun 2023');
    expect(
      ujiPetik(hasil, temuan).butir.map(
        ({ fakta, pemeriksaan }) => `${fakta.asal ? sebutSel(fakta.asal) : '–'} ${pemeriksaan}`,
      ),
    ).toEqual(['Data!B3 cocok', 'Data!C3 cocok', 'Data!B4 berbeda', 'Data!C4 berbeda', 'Data!D4 berbeda']);
    expect(new Set(ujiPetik(hasil, []).butir.map(({ pemeriksaan }) => pemeriksaan))).toEqual(new Set(['belumDiuji']));
  });
});

/** A finding of these traits; the rest is of no account here. */
const temuan = (kunci: string, isi: Partial<Temuan>): Temuan => ({
  kunci,
  aturan: 'capaian-indikator',
  keparahan: 'kesalahan',
  putusan: 'berbeda',
  dilaporkan: '',
  dihitung: '',
  selisih: '',
  satuan: '',
  asal: null,
  asalPembanding: null,
  kunciAngka: null,
  sel: [],
  rincian: {},
  ...isi,
});
const di = (baris: number, kolom = 0, lembar = 'T1') => ({ lembar, baris, kolom });

describe('findings by their cause and row', () => {
  const SEMUA = [
    temuan('a', { putusan: 'cocok', asal: di(1) }),
    temuan('b', { putusan: 'selisihPembulatan', asal: di(2) }),
    temuan('c', { putusan: 'tidakDapatDihitung' }),
    temuan('d', { keparahan: 'info', aturan: 'presisi-campur', asal: di(3) }),
    temuan('e', { keparahan: 'perhatian', aturan: 'pk-pagu', asal: di(4) }),
    temuan('f', { asal: di(5) }),
    temuan('g', { aturan: 'sisa-anggaran', asal: di(6), kunciAngka: 'k' }),
    temuan('h', { aturan: 'salinan-tabel', asal: di(7), asalPembanding: di(8) }),
    temuan('i', { aturan: 'sisa-anggaran', asal: di(6, 4), kunciAngka: 'k' }),
    temuan('j', { aturan: 'sisa-anggaran', asal: di(6, 4, 'T2'), kunciAngka: 'k' }),
    temuan('k', { putusan: 'cocok', aturan: 'pk-pagu', asal: di(1) }),
    temuan('l', { aturan: 'angka-narasi', kunciAngka: 'k' }),
    temuan('m', { putusan: 'tidakDapatDihitung' }),
  ];

  test('by verdict, then how much it matters, then what names both of its places', () => {
    expect(
      kelompokkan(SEMUA).map(({ kunci, contoh, baris }) =>
        [
          kunci,
          contoh?.kunci ?? '–',
          ...baris.map((b) => `${b.kunci}: ${b.temuan.map((t) => t.kunci).join(' ')}`),
        ].join(' | '),
      ),
    ).toEqual([
      'berbeda/sisa-anggaran | g | berbeda/sisa-anggaran T1!6: g i | berbeda/sisa-anggaran T2!6: j',
      'berbeda/salinan-tabel | h | berbeda/salinan-tabel T1!7: h',
      'berbeda/capaian-indikator | f | berbeda/capaian-indikator T1!5: f',
      'berbeda/angka-narasi | l | berbeda/angka-narasi l: l',
      'berbeda/pk-pagu | e | berbeda/pk-pagu T1!4: e',
      'berbeda/presisi-campur | d | berbeda/presisi-campur T1!3: d',
      'tidakDapatDihitung/capaian-indikator | c | tidakDapatDihitung/capaian-indikator c: c | tidakDapatDihitung/capaian-indikator m: m',
      'selisihPembulatan/capaian-indikator | b | selisihPembulatan/capaian-indikator T1!2: b',
      'cocok | – | cocok T1!1: a k',
    ]);
  });

  test('open is what does not agree and nobody has dealt with', () => {
    const status = new Map([
      ['f', { status: 'belum' }],
      ['g', { status: 'diperbaiki' }],
      ['h', { status: 'bukanMasalah' }],
      ['a', { status: 'belum' }],
    ]);
    expect([banyakTerbuka(SEMUA, new Map()), banyakTerbuka(SEMUA, status), banyakTerbuka([], status)]).toEqual([
      11, 9, 0,
    ]);
  });
});

describe('status and note as they stand in two cells', () => {
  test.each([
    ['', { status: 'belum', catatan: 'n' }],
    ['belum', { status: 'belum', catatan: 'n' }],
    [' Disepakati ', { status: 'diterima', catatan: 'n' }],
    ['diterima', { status: 'diterima', catatan: 'n' }],
    ['BUKAN   masalah', { status: 'bukanMasalah', catatan: 'n' }],
    ['bukanmasalah', { status: 'bukanMasalah', catatan: 'n' }],
    [' Tunggu  Biro ', { status: 'belum', catatan: 'n', statusBebas: 'Tunggu  Biro' }],
  ])('“%s” is read', (status, harapan) => {
    expect(catatanDariSel({ status, catatan: ' n ' })).toEqual(harapan);
  });

  test.each([
    ['nothing chosen over an empty cell', 'belum', 'n', '  ', { status: '', catatan: 'n' }],
    ['nothing chosen over our word', 'belum', 'n', 'disepakati', { status: 'belum', catatan: 'n' }],
    ['ours over an empty cell', 'diterima', 'n', '', { status: 'disepakati', catatan: 'n' }],
    ['ours over ours', 'bukanMasalah', 'n', 'disepakati', { status: 'bukan masalah', catatan: 'n' }],
    ['nothing over the person’s own', 'belum', 'n', 'Tunggu Biro', { status: 'Tunggu Biro', catatan: 'n' }],
    [
      'ours over the person’s own, which moves into the note',
      'diperbaiki',
      'n',
      'Tunggu Biro',
      { status: 'diperbaiki', catatan: 'n; Tunggu Biro' },
    ],
    [
      'and is the note where there is none',
      'diperbaiki',
      '',
      'Tunggu Biro',
      { status: 'diperbaiki', catatan: 'Tunggu Biro' },
    ],
    [
      'and stands there once',
      'diperbaiki',
      'kata: tunggu  biro',
      'Tunggu Biro',
      { status: 'diperbaiki', catatan: 'kata: tunggu  biro' },
    ],
  ] as const)('%s', (_apa, status, catatan, sekarang, harapan) => {
    expect(selDariCatatan({ status, catatan }, { status: sekarang, catatan: 'x' })).toEqual(harapan);
  });
});
