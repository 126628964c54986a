import {
  type KonteksAturan,
  nilaiPada,
  type ParameterBilangan,
  type ParameterPilihan,
  type ParameterPita,
  type Pita,
  temukan,
  type Versi,
} from './parameter';
import { dibaca, type ParameterDibaca } from './pedoman';
import { PREDIKAT_CAPAIAN, predikatCapaian, type PredikatCapaian } from './predikat-capaian';
import { sebutBatas } from './sebut';

/** How a minimize indicator is turned round: (2T − R) ÷ T, or T ÷ R. */
export type CaraMinimum = 'selisih' | 'banding';

/** No regulation dates these habits; they are in use in all years that the product is made for. */
const LAZIM = { mulai: '2018-01-01', sampai: null, pasal: 'tidak diatur', diperiksa: '2026-11-22' } as const;

const bilangan = (
  isi: Pick<ParameterBilangan, 'id' | 'nama' | 'rentang'>,
  versi: Versi<number | null>,
): ParameterBilangan => ({ bentuk: 'bilangan', satuan: '%', ...isi, versi: [versi] });

/** Null: none. A unit that has a cap says so in its own rules, or in the settings. */
export const CAPAIAN_BATAS = bilangan(
  { id: 'capaian/batas', nama: 'Batas capaian', rentang: [100, 1000] },
  {
    ...LAZIM,
    nilai: null,
    peraturan: 'Kebiasaan LKj',
    sumber: 'LKj Ditjen Rehsos 2023 mencetak 130,33% dan 1000%: tanpa batas',
    bukti: 'dikonfirmasi',
  },
);

/** Caps in use, beside the headline: every mean is shown under each. */
export const CAPAIAN_BATAS_LAZIM: readonly ParameterBilangan[] = [
  bilangan(
    { id: 'capaian/batas-100', nama: 'Batas capaian 100%', rentang: [100, 1000] },
    {
      ...LAZIM,
      nilai: 100,
      peraturan: 'Kebiasaan LKj',
      sumber: 'Belum ada peraturan yang terbaca; disediakan sebagai pembanding',
      bukti: 'belumDiverifikasi',
    },
  ),
  bilangan(
    { id: 'capaian/batas-110', nama: 'Batas capaian 110%', rentang: [100, 1000] },
    {
      ...LAZIM,
      nilai: 110,
      peraturan: 'Kebiasaan LKj',
      sumber: 'Dipakai sebagian K/L; belum ada peraturan yang terbaca',
      bukti: 'belumDiverifikasi',
    },
  ),
  bilangan(
    { id: 'capaian/batas-120', nama: 'Batas capaian 120%', rentang: [100, 1000] },
    {
      ...LAZIM,
      nilai: 120,
      peraturan: 'FRA BPS',
      sumber: 'Formulir rencana aksi BPS memakai min(120; realisasi ÷ target); KMK 300/KMK.01/2022 belum terbaca',
      bukti: 'sekunder',
    },
  ),
];

/** A minimize indicator far beyond its target would go below it. */
export const CAPAIAN_LANTAI = bilangan(
  { id: 'capaian/lantai', nama: 'Capaian paling rendah', rentang: [0, 100] },
  {
    ...LAZIM,
    nilai: 0,
    peraturan: 'Kaidah Capaian',
    sumber: 'Saran; tidak ada sumber yang mengatur capaian negatif',
    bukti: 'belumDiverifikasi',
  },
);

export const CAPAIAN_CARA_MINIMUM: ParameterPilihan<CaraMinimum> = {
  bentuk: 'pilihan',
  id: 'capaian/cara-minimum',
  nama: 'Rumus indikator minimize',
  satuan: '',
  rentang: [0, 0],
  opsi: ['selisih', 'banding'],
  versi: [
    {
      ...LAZIM,
      nilai: 'selisih',
      peraturan: 'PermenPANRB Sistem Manajemen Kinerja (SKP 2021)',
      pasal: 'hlm. 110, kondisi khusus',
      sumber: 'Halaman peraturan; LKjIP Maluku Tengah 2021 memakai bentuk yang sama',
      bukti: 'dikonfirmasi',
    },
  ],
};

const ASAL_PREDIKAT: ReadonlyMap<string, Pick<Versi<unknown>, 'peraturan' | 'pasal' | 'sumber'>> = new Map([
  ['tiga', { peraturan: 'Kebiasaan LKj', pasal: 'Bab III', sumber: 'LKj Ditjen Rehsos 2023: tiga cacah' }],
  [
    'permendagri',
    {
      peraturan: 'Permendagri 86/2017',
      pasal: 'lampiran belum terbaca',
      sumber: 'Interval pada LKjIP Inspektorat Sampang 2019; labelnya belum terbaca',
    },
  ],
  ['memuaskan', { peraturan: 'Kebijakan daerah', pasal: 'hlm. 94', sumber: 'LKjIP Kabupaten Maluku Tengah 2021' }],
  ['polewali', { peraturan: 'Kebijakan daerah', pasal: 'tidak diatur', sumber: 'SIMKINERJA Polewali Mandar' }],
  ['warna', { peraturan: 'Kebiasaan aplikasi', pasal: 'tidak diatur', sumber: 'Aplikasi kaizer26/sakip-app' }],
]);

/** The tables of predicates that a person may choose from. */
export const CAPAIAN_PREDIKAT: readonly ParameterPita[] = PREDIKAT_CAPAIAN.map(({ kunci, nama, bukti, pita }) => ({
  bentuk: 'pita',
  id: `capaian/predikat-${kunci}`,
  nama,
  satuan: '%',
  rentang: [0, 1000],
  versi: [
    {
      ...LAZIM,
      ...(ASAL_PREDIKAT.get(kunci) ?? { peraturan: '', sumber: '' }),
      nilai: pita,
      bukti,
    },
  ],
}));

/** What a unit names its own bands by; without any, there is no such table. */
export const CAPAIAN_PREDIKAT_UNIT: ParameterPita = {
  bentuk: 'pita',
  id: 'capaian/predikat',
  nama: 'Predikat capaian',
  satuan: '%',
  rentang: [0, 1000],
  versi: [],
};

export interface PedomanCapaian {
  batas: { nilai: number | null; baca: ParameterDibaca | null };
  caraMinimum: { nilai: CaraMinimum; baca: ParameterDibaca };
  predikat: PredikatCapaian & { baca: ParameterDibaca };
}

/** What a person has chosen for the workbook goes before the unit's rules, and these before the habit. */
export function pedomanCapaian(
  konteks: KonteksAturan,
  dipilih: { batas?: number | null | undefined; caraMinimum?: CaraMinimum | undefined; predikat?: string | undefined },
): PedomanCapaian {
  const batas = nilaiPada(CAPAIAN_BATAS, konteks);
  const nilaiBatas = dipilih.batas === undefined ? batas.versi.nilai : dipilih.batas;
  const lazim = CAPAIAN_BATAS_LAZIM.map((p) => nilaiPada(p, konteks)).find((t) => t.versi.nilai === nilaiBatas);
  const asalBatas = batas.keadaan === 'unit' && batas.versi.nilai === nilaiBatas ? batas : lazim;
  const cara = nilaiPada(CAPAIAN_CARA_MINIMUM, konteks);
  const nilaiCara = dipilih.caraMinimum ?? cara.versi.nilai;
  return {
    batas: { nilai: nilaiBatas, baca: asalBatas && nilaiBatas !== null ? dibaca(asalBatas, nilaiBatas) : null },
    caraMinimum: { nilai: nilaiCara, baca: dibaca(cara, nilaiCara) },
    predikat: predikat(konteks, dipilih.predikat),
  };
}

function predikat(konteks: KonteksAturan, kunci: string | undefined): PedomanCapaian['predikat'] {
  const sendiri = kunci === undefined ? temukan(CAPAIAN_PREDIKAT_UNIT, konteks) : null;
  if (sendiri) {
    const { nilai: pita, bukti, sumber } = sendiri.versi;
    return { kunci: 'unit', nama: `Predikat unit (${sumber})`, bukti, pita, baca: dibaca(sendiri, sebutBatas(pita)) };
  }
  const tabel = predikatCapaian(kunci);
  const parameter = CAPAIAN_PREDIKAT[PREDIKAT_CAPAIAN.indexOf(tabel)] ?? CAPAIAN_PREDIKAT_UNIT;
  return { ...tabel, baca: dibaca(nilaiPada(parameter, konteks), sebutBatas(tabel.pita)) };
}

/** Bands of a unit from the highest down, as its sheet's rows give them in any order. */
export const urutkanPita = (pita: readonly Pita[]): Pita[] =>
  [...pita].sort((a, b) => b.dari - a.dari || Number(a.termasuk) - Number(b.termasuk));
