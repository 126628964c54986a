import type { KamusSimulasi } from '../id/simulasi';

export const simulasi: KamusSimulasi = {
  judul: 'Target simulation',
  keterangan:
    'Choose a figure and a target. The pane computes what each component must reach if the others stay as they are.',
  takMenulis: 'The simulation writes nothing into the workbook.',
  angka: 'Figure',
  target: 'Target',
  targetTidakSah: 'Type the target as a number, for example 92 or 92,5.',
  sekarang: (nilai) => `Now ${nilai}`,
  sudahTercapai: (nilai) => `This target has been reached: the value is ${nilai} now.`,
  komponen: 'Components',
  harus: (dari, ke) => `From ${dari} it must become ${ke}`,
  tidakMungkin: (dari) => `Impossible through this component alone (now ${dari}).`,
  tidakBerpengaruh: (dari) => `Does not change this figure (now ${dari}).`,
  palingTinggi: (dari, nilai) => `Through this component alone at most ${nilai} (now ${dari}).`,
  poin: (banyak) => (banyak === '1' ? '1 point' : `${banyak} points`),
  perLangkah: (langkah, tambahan) => `A rise of ${langkah} changes the figure by ${tambahan}.`,
  tertinggi: (nilai) => `The most that can be reached: ${nilai}.`,
  diAtasTertinggi: (nilai) => `Impossible: at most ${nilai}, with every component at its best.`,
  perluGabungan: 'No single component is enough; these together reach the target.',
  jalan: {
    tersedikit: 'Easiest way: as few components as can be',
    merata: 'Evenly: every component the same share of its room',
  },
  dariKe: (dari, ke) => `from ${dari} to ${ke}`,
  ikpaAkhirTahun: 'Year-end IKPA (from the raw tables)',
  semuaTidakMungkin: 'Impossible: no single component can reach this target on its own.',
  tanpaKomponen: 'This figure has no components to simulate.',
  tanpaAngka: 'This workbook has no figures to simulate.',
  sumber: 'Cell',
};
