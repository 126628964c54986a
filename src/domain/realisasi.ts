import type { Angka } from './angka';
import type { DataLkj, Indikator, Rasio, Tautan } from './data';
import { angka, type Ekspresi, masukan, persentase } from './ekspresi/bentuk';
import type { HasilKluster } from './kluster';
import { susunAngka } from './susun-angka';

/** Which source an indicator's realisasi was taken from, and why. */
export type SumberRealisasi = 'perjanjianKinerja' | 'kluster' | 'rasio' | 'nka' | 'sakip' | 'skm';

export interface Realisasi {
  ekspresi: Ekspresi;
  sumber: SumberRealisasi;
  /** The figure it was recomputed from; null when the PK's own cell was taken. */
  angka: Angka | null;
}

/** Figures of other tables that can feed an indicator. */
export interface SumberLain {
  kluster: readonly HasilKluster[];
  rasio: readonly { data: Rasio; persen: Angka }[];
  nka: Angka | null;
  sakip: Angka | null;
  skm: Angka | null;
}

/** What an indicator is called whose realisasi is a score of its own. */
const SEBUTAN: readonly [SumberRealisasi & ('nka' | 'sakip' | 'skm'), RegExp][] = [
  ['nka', /\bnilai kinerja anggaran\b/i],
  ['sakip', /\b(akuntabilitas kinerja|akip|sakip)\b/i],
  ['skm', /\b(kepuasan|ikm|skm)\b/i],
];

/**
 * The realisasi of an indicator. A figure that can be recomputed from its own table (counts per kluster, a ratio's
 * counts, NKA, AKIP, IKM) wins over the rounded one typed into the PK; a difference between the two is a finding.
 */
export function pilihRealisasi(indikator: Indikator, lain: SumberLain): Realisasi {
  const milik = (isi: { untuk: Tautan | null }): boolean => isi.untuk?.indikator === indikator.nomor;
  const kluster = lain.kluster.find((k) => milik(k.tabel));
  const rasio = lain.rasio.find((r) => milik(r.data));
  const sebutan = SEBUTAN.find(([, pola]) => pola.test(indikator.nama))?.[0];

  const calon: [SumberRealisasi, Angka | null | undefined][] = [
    ['kluster', kluster?.total.persen],
    ['rasio', rasio?.persen],
  ];
  if (sebutan) calon.push([sebutan, lain[sebutan]]);
  for (const [sumber, isi] of calon) {
    if (isi?.nilai) return { ekspresi: angka(isi), sumber, angka: isi };
  }
  return {
    ekspresi: masukan(indikator.realisasi, `Realisasi ${indikator.nama}`),
    sumber: 'perjanjianKinerja',
    angka: null,
  };
}

/** A ratio of two counts, in percent: recomputed from the counts, so that nothing is rounded on the way. */
export function hitungRasio(data: DataLkj): { data: Rasio; persen: Angka }[] {
  return data.rasio.map((r) => ({
    data: r,
    persen: susunAngka({
      kunci: `${r.id}/persen`,
      jenis: 'capaian',
      nama: r.nama,
      satuan: '%',
      desimal: 2,
      ekspresi: persentase(masukan(r.pembilang, `Pembilang ${r.nama}`), masukan(r.penyebut, `Penyebut ${r.nama}`)),
      kaidah: 'Pembilang ÷ Penyebut × 100',
    }),
  }));
}
