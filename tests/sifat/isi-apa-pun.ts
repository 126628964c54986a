import fc from 'fast-check';
import type { CellValue } from '@capaian/stand-in/workbook/model';
import { SEMUA_CONTOH } from '../input/tabel-contoh';

/** Cuts in the middle of a letter of two halves on purpose: files of other programmes hold such texts. */
const SETENGAH = '\ud83d';

/** Everything that some part of a programme takes for something else than a text. */
const POTONGAN = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'],
  ...['=1+1', '=CMD()', '+62', '-', '@SUM(A1)', "'", '"', '#REF!', '#N/A', 'TRUE', '{=A1}', '=', ';;;'],
  ...['2 Mei', '14 Mar 2012 1:30 PM', '12/05/2023', '1-2', '2023', '00:30', '1e5', '1E308', '0x10'],
  ...['1.234,5', '1,234.5', '97,72%', 'Rp 2.440.968.652.000,-', '2,4 triliun', '- 5', '(5)', '½', '١٢', '８０'],
  ...['\u0000', '\u0001', '\u0007', '\u001f', '\t', '\n', '\r\n', '\u2028', '\u00a0', '\u200b', '\ufeff', '\ufffd'],
  ...['😀', '👨‍👩‍👧', 'e\u0301', 'ﷺ', 'İ', 'ß', 'नमस्ते', '中文', '\u202e', SETENGAH, '\ude00'],
  ...['Total', 'JUMLAH', 'Kluster', 'Indikator Kinerja', 'Target', 'Realisasi', 'tahun 2022', 'Nilai', 'Bobot', 'N/A'],
  ...[
    'Balai',
    'Balai 2',
    'terdapat 10 constructor',
    'dari target 90 terealisasi 91,31',
    '(tujuh)',
    '9 dari 10 indikator',
  ],
  ...[' ', '. ', ', ', ';', ':', '/', '\\', '&', '<b>', '</c>', ']]>', '%', '$&', '$1', '*', '?', '~', '[', ']', '|'],
] as const;

const sambungan = fc.array(fc.constantFrom(...POTONGAN), { maxLength: 5 }).map((isi) => isi.join(''));

/** As long as a cell can hold, in one word, in words, in sentences, in brackets. */
const panjang = fc
  .tuple(
    fc.constantFrom(
      'a',
      'kata ',
      ' ',
      '1,5 ',
      '“',
      '(',
      '=',
      '😀',
      'Realisasi sebesar 97,72%. ',
      '\n',
      '.',
      "'",
      '1.',
      '1. ',
      '1 1 ',
    ),
    fc.constantFrom(200, 255, 260, 409, 600, 1_200, 8_200, 32_767),
  )
  .map(([isi, banyak]) => isi.repeat(Math.ceil(banyak / isi.length)).slice(0, banyak));

/** Any characters at all; `fc.string` would first make a table of all of them, which takes seconds. */
const sembarang = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 12 })
  .map((kode) => String.fromCodePoint(...kode));

/** Any text that a cell may hold. */
export const teksApaPun: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: sambungan, weight: 6 },
  { arbitrary: sembarang, weight: 2 },
  { arbitrary: panjang, weight: 1 },
);

const ANGKA = [
  ...[0, -0, 1, -1, 0.1 + 0.2, 100, 99.995, 45_123, 2 ** 53, 1e15, 1e16, 1e21, -1e21],
  ...[1e-7, 5e-324, 1e308, -1e308, 1.7976931348623157e308, 1e-300],
] as const;

/** Anything that a cell may hold. */
export const isiApaPun: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: teksApaPun, weight: 5 },
  { arbitrary: fc.constantFrom<CellValue>(...ANGKA), weight: 3 },
  { arbitrary: fc.constantFrom<CellValue>(null, true, { error: '#REF!' }, { error: '#DIV/0!' }), weight: 1 },
);

/** A name that Excel takes for a sheet. */
const namaLembar = teksApaPun
  .map((teks) =>
    teks
      .replace(/[\\/?*:[\]]/g, '_')
      .slice(0, 31)
      .replace(/^'+|'+$/g, ''),
  )
  .filter((nama) => nama !== '' && nama.toLowerCase() !== 'history');

const JENIS = Object.keys(SEMUA_CONTOH) as (keyof typeof SEMUA_CONTOH)[];

/** A table of ours with something else in some of its cells, its rows repeated, areas of it merged. */
const tabelApaPun = fc.record({
  jenis: fc.constantFrom(...JENIS),
  nama: fc.option(namaLembar, { nil: undefined }),
  ganti: fc.array(
    fc.record({
      bagian: fc.constantFrom('judul', 'kepala', 'isi', 'isi', 'nama', 'kaki'),
      ke: fc.nat(60),
      isi: isiApaPun,
    }),
    {
      maxLength: 6,
    },
  ),
  ulang: fc.oneof({ arbitrary: fc.constant(1), weight: 9 }, { arbitrary: fc.constantFrom(3, 12), weight: 1 }),
  gabungan: fc.oneof({ arbitrary: fc.constant(0), weight: 9 }, { arbitrary: fc.constantFrom(3, 300), weight: 1 }),
});

export type TabelApaPun = ReturnType<typeof tabelApaPun.generate>['value'];

const KUNCI_SETELAN = ['setelan', 'tata', 'riwayat', 'baca', 'masukan'] as const;

/** What may be left in our settings by another version, another hand, or half a write. */
const setelanApaPun = fc.oneof(
  teksApaPun,
  fc.constantFrom<unknown>(7, true, null),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '{"versi":1,"riwayat":[{"waktu":"x","kaidah":"","masukan":"","angka":{"nka":"bukan angka"}}]}',
    '{"versi":1,"pilihan":{"__proto__":"x","constructor":"y"},"kepala":{"toString":"z"}}',
    '{"versi":1,"gaya":[],"lembar":[{"kunci":"capaian"}]}',
    '{"versi":1,"gaya":',
    '{"setelan":{"tahun":"2023","batasCapaian":1e400,"desimal":-1,"predikat":"constructor"},"lapisan":7}',
  ),
);

/** A workbook with anything in it, what is typed beside the results, and the rules that are chosen. */
export const bukuApaPun = fc.record({
  tabel: fc.oneof(
    { arbitrary: fc.array(tabelApaPun, { minLength: 1, maxLength: 1 }), weight: 4 },
    { arbitrary: fc.array(tabelApaPun, { minLength: 2, maxLength: 2 }), weight: 1 },
  ),
  pk: fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, { arbitrary: fc.constant(true), weight: 1 }),
  naskah: fc.array(teksApaPun, { maxLength: 3 }),
  setelan: fc.dictionary(fc.constantFrom(...KUNCI_SETELAN), setelanApaPun, { maxKeys: 2, noNullPrototype: true }),
  /** Left out: the run is made once. */
  catatan: fc.option(fc.array(isiApaPun, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 }),
  lapisan: fc.constantFrom(
    { tandaPeriksa: false, catatanReviu: false },
    { tandaPeriksa: false, catatanReviu: false },
    { tandaPeriksa: true, catatanReviu: true },
  ),
});

export type BukuApaPun = ReturnType<typeof bukuApaPun.generate>['value'];
