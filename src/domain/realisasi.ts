import type { Angka } from './angka';
import type { DataLkj, Indikator, Rasio, TabelBulanan, TabelKomposit, Tautan } from './data';
import type { Ekspresi } from './angka';
import { angka, bagi, fakta, jumlah, kali, masukan, persentase, rata, tetap } from './ekspresi/bentuk';
import type { HasilKluster } from './kluster';
import type { HasilSpm } from './spm';
import { susunAngka } from './susun-angka';
import type { HasilTriwulan } from './triwulan';
import { bagian } from './bagian';

/** Which source an indicator's realisasi was taken from. */
export type SumberRealisasi =
  'perjanjianKinerja' | 'kluster' | 'rasio' | 'nka' | 'sakip' | 'skm' | 'bulanan' | 'spm' | 'komposit' | 'triwulan';

/** What kind of indicator that makes it. */
export type JenisIndikator =
  | 'nilaiLangsung'
  | 'sensusKluster'
  | 'sampelKluster'
  | 'rasio'
  | 'nilaiGabungan'
  | 'rataSatker'
  | 'rataBulan'
  | 'indeksSpm'
  | 'gabunganTriwulan'
  | 'komposit';

export interface Realisasi {
  ekspresi: Ekspresi;
  sumber: SumberRealisasi;
  jenis: JenisIndikator;
  /** The figure it was recomputed from; null when the PK's own cell was taken. */
  angka: Angka | null;
  /** Sources that were there too and lost: what can be recomputed wins over what was only typed. */
  dikesampingkan: SumberRealisasi[];
}

/** Figures of other tables that can feed an indicator. */
export interface SumberLain {
  kluster: readonly HasilKluster[];
  rasio: readonly { data: Rasio; persen: Angka }[];
  bulanan: readonly HasilBulanan[];
  spm: readonly HasilSpm[];
  komposit: readonly HasilKomposit[];
  triwulan: readonly HasilTriwulan[];
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
 * Four quarters make the year only where the PK has no realisasi of its own.
 */
export function pilihRealisasi(indikator: Indikator, lain: SumberLain): Realisasi {
  const milik = (isi: { untuk: Tautan | null }): boolean => isi.untuk?.indikator === indikator.nomor;
  const kluster = lain.kluster.find((k) => milik(k.tabel));
  const rasio = lain.rasio.find((r) => milik(r.data));
  const sebutan = SEBUTAN.find(([, pola]) => pola.test(indikator.nama))?.[0];

  const calon: [SumberRealisasi, JenisIndikator, Angka | null | undefined][] = [
    ['kluster', kluster?.sampel ? 'sampelKluster' : 'sensusKluster', kluster?.total.persen],
    ['rasio', 'rasio', rasio?.persen],
    ['bulanan', 'rataBulan', lain.bulanan.find((b) => milik(b.data))?.rata],
    ['spm', 'indeksSpm', lain.spm.find((b) => milik(b.data))?.indeks],
    ['komposit', 'komposit', lain.komposit.find((b) => milik(b.data))?.nilai],
  ];
  if (!indikator.realisasi?.nilai) {
    const setahun = lain.triwulan.find((t) => milik(t.data) && t.sampai === 4);
    calon.push(['triwulan', 'gabunganTriwulan', setahun?.hitungan?.realisasi]);
  }
  if (sebutan) calon.push([sebutan, sebutan === 'skm' ? 'rataSatker' : 'nilaiGabungan', lain[sebutan]]);
  const terhitung = calon.flatMap(([sumber, jenis, isi]) => (isi?.nilai ? [{ sumber, jenis, angka: isi }] : []));
  const [menang, ...kalah] = terhitung;
  if (menang) {
    const diPk: SumberRealisasi[] = indikator.realisasi?.nilai ? ['perjanjianKinerja'] : [];
    return { ...menang, ekspresi: angka(menang.angka), dikesampingkan: [...kalah.map((k) => k.sumber), ...diPk] };
  }
  return {
    ekspresi: masukan(indikator.realisasi, `Realisasi ${indikator.nama}`),
    sumber: 'perjanjianKinerja',
    jenis: 'nilaiLangsung',
    angka: null,
    dikesampingkan: [],
  };
}

/** A ratio of two counts, in percent: recomputed from the counts, so that nothing is rounded on the way. */
function hitungRasio(data: DataLkj): { data: Rasio; persen: Angka }[] {
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

export interface HasilBulanan {
  data: TabelBulanan;
  rata: Angka;
}

/** An indicator measured every month: the mean of the months that are there. */
function hitungBulanan({ bulanan }: DataLkj): HasilBulanan[] {
  return bulanan.map((b) => ({
    data: b,
    rata: susunAngka({
      kunci: `${b.id}/rata`,
      jenis: 'capaian',
      nama: `Rata-rata bulanan ${b.nama}`,
      satuan: '%',
      desimal: 2,
      ekspresi: rata(b.titik.flatMap((t) => (t.nilai?.nilai ? [fakta(t.nilai)] : []))),
      kaidah: 'Jumlah nilai bulan ÷ jumlah bulan',
    }),
  }));
}

export interface HasilKomposit {
  data: TabelKomposit;
  nilai: Angka;
}

/** An indicator made of weighted parts: Σ bobot × nilai ÷ Σ bobot over all of them. */
function hitungKomposit({ komposit }: DataLkj): HasilKomposit[] {
  return komposit.map((k) => {
    const bobot = k.bagian.map((b) => masukan(b.bobot, `Bobot ${b.nama}`));
    const berbobot = k.bagian.map((b, i) => kali(bobot[i] ?? tetap(0), masukan(b.nilai, `Nilai ${b.nama}`)));
    return {
      data: k,
      nilai: susunAngka({
        kunci: `${k.id}/nilai`,
        jenis: 'capaian',
        nama: k.nama,
        satuan: 'poin',
        desimal: 2,
        ekspresi: bagi(jumlah(berbobot), jumlah(bobot)),
        kaidah: 'Σ bobot × nilai ÷ Σ bobot',
      }),
    };
  });
}

export const bagianRasio = bagian({
  hitung: ({ data }) => hitungRasio(data),
  angka: (isi) => isi.map((r) => r.persen),
});

export const bagianBulanan = bagian({
  hitung: ({ data }) => hitungBulanan(data),
  angka: (isi) => isi.map((b) => b.rata),
});

export const bagianKomposit = bagian({
  hitung: ({ data }) => hitungKomposit(data),
  angka: (isi) => isi.map((k) => k.nilai),
});
