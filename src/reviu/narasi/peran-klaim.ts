import type { PeranKolom } from '../cetak/judul-kolom';

/** What a number of a sentence is said to be; `uang`: an amount, so that "realisasi" is money and no share of it. */
export type PeranKlaim = Exclude<PeranKolom, 'selisih' | 'bobot' | 'lain'>;

/** Words of a role, the longer phrases first; `null`: a number that none of our roles is. */
const KATA_PERAN: readonly [PeranKlaim | null, RegExp][] = [
  [null, /sisa (?:\w+ ){0,2}(?:anggaran|pagu|dana)(?:nya)?/],
  ['realisasi', /realisasi (?:target )?(?:capaian|kinerja)|realisasi (?:\w+ )?anggaran|realisasi keuangan/],
  ['efisiensi', /(?:tingkat |prosentase |persentase )?efisiensi/],
  ['target', /target (?:capaian|kinerja|indikator)(?: kinerja)?|ditargetkan|targetnya|target/],
  ['serapan', /(?:daya )?(?:penyerapan|serapan)(?: anggaran)?|terserap/],
  [
    'capaian',
    /(?:pros|pers)entas[ei] (?:capaian|pencapaian|tercapai)|rata-? ?rata capaian|rataan capaian|capaian(?:nya)?|pencapaian(?:nya)?/,
  ],
  ['realisasi', /realisasi(?:nya)?|terealisasi|direalisasikan|tercapai|dengan nilai|memperoleh nilai/],
  ['anggaran', /(?:alokasi|jumlah|total|pagu)? ?anggaran(?:nya)?|pagu|dialokasikan|alokasi(?: dana)?/],
  [
    null,
    /standar|ideal|kenaikan|penurunan|peningkatan|selisih|meningkat|menurun|naik|turun|lebih|kurang|sisa|bobot|dikurangi|ditambah|rata-? ?rata|semula|minimal|maksimal/,
  ],
];
const SEMUA = new RegExp(KATA_PERAN.map(([, pola]) => `(${pola.source})`).join('|'), 'gi');

export interface PeranDisebut {
  peran: PeranKlaim | null;
  /** Offset behind the word. */
  akhir: number;
}

/** The role words of a text in their order. */
export function peranDalam(teks: string): PeranDisebut[] {
  return [...teks.matchAll(SEMUA)].map((temu) => {
    const ke = temu.slice(1).findIndex(Boolean);
    return { peran: KATA_PERAN[ke]?.[0] ?? null, akhir: temu.index + temu[0].length };
  });
}
