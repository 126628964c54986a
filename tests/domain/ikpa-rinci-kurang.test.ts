import { join } from 'node:path';
import type { DataIkpaRinci } from '../../src/domain/ikpa-rinci/data';
import { hitungIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { pembanding } from '../fixtures/teks-harapan';
import { sebutTahun, setahun } from './ikpa-rinci-setahun';

const TAHUN = 2026;

const BAGIAN = [
  'revisi',
  'rpd',
  'realisasi',
  'pagu',
  'kontrak',
  'tagihan',
  'upTup',
  'kkp',
  'output',
  'dispensasi',
] as const;

const adalahAngka = (isi: unknown): isi is object => typeof isi === 'object' && isi !== null && 'keadaan' in isi;
const kosongkan = (isi: object): object => ({ ...isi, nilai: null, keadaan: 'belumAda', desimal: null, teks: '' });

/** The part with one figure after the other of its last row but one emptied. */
function tanpaAngka(isi: object): [string, object][] {
  if (Array.isArray(isi)) {
    const ke = isi.length - 2;
    return tanpaAngka(isi[ke] as object).map(([apa, satu]) => [
      apa,
      isi.map((lama: object, i) => (i === ke ? satu : lama)),
    ]);
  }
  return Object.entries(isi).flatMap(([kunci, satu]: [string, unknown]): [string, object][] => {
    if (adalahAngka(satu)) return [[kunci, { ...isi, [kunci]: kosongkan(satu) }]];
    if (kunci === 'isi' && Array.isArray(satu))
      return tanpaAngka(satu).map(([apa, baru]) => [apa, { ...isi, isi: baru }]);
    return [];
  });
}

/** The year's data without a part, or without a figure of it, by what is gone. */
function kurang(data: DataIkpaRinci): [string, DataIkpaRinci][] {
  return [
    ...BAGIAN.flatMap((bagian): [string, DataIkpaRinci][] => {
      const isi = data[bagian];
      if (typeof isi !== 'object' || isi === null) return [];
      return [
        [`tanpa ${bagian}`, { ...data, [bagian]: Array.isArray(isi) ? [] : null }],
        ...tanpaAngka(isi).map(([apa, satu]): [string, DataIkpaRinci] => [
          `${bagian} tanpa ${apa}`,
          { ...data, [bagian]: satu },
        ]),
      ];
    }),
    ['tanpa pagu belanja 57', { ...data, pagu: data.pagu.filter((p) => p.jenis !== '57') }],
    [
      'pagu setahun',
      { ...data, pagu: data.pagu.filter((p) => p.triwulan === 4).map((p) => ({ ...p, triwulan: null })) },
    ],
    ['RPD sebelas bulan', { ...data, rpd: data.rpd.slice(0, 11) }],
    [
      'pagu di tabel RPD',
      {
        ...data,
        paguRpd: data.pagu.flatMap((p) => (p.triwulan === 4 && p.pagu ? [{ jenis: p.jenis, nilai: p.pagu }] : [])),
      },
    ],
    ['kumulatif', { ...data, kumulatif: true }],
  ];
}

const banding = pembanding(join(__dirname, 'ikpa-rinci-kurang.txt'));
const utuh = setahun(TAHUN);
const hitung = (data: DataIkpaRinci): string[] => {
  const h = hitungIkpaRinci(data, { tahun: TAHUN, bulan: 12 });
  return h ? sebutTahun(h, true) : [];
};
const semula = hitung(utuh);

test.each(kurang(utuh))('a year %s: what of it is another', (apa, data) => {
  const kini = hitung(data);
  const [lama, baru] = [new Set(semula), new Set(kini)];
  banding(apa, [
    ...semula.filter((satu) => !baru.has(satu)).map((satu) => `− ${satu.replace(/ ← .*/, '')}`),
    ...kini.filter((satu) => !lama.has(satu)).map((satu) => `+ ${satu}`),
  ]);
});
