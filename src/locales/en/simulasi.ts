import type { Kamus } from '../id';

export const simulasi: Kamus['simulasi'] = {
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
  perPoin: (tambahan) => `One point changes the figure by ${tambahan}.`,
  semuaTidakMungkin: 'Impossible: no single component can reach this target on its own.',
  tanpaKomponen: 'This figure has no components to simulate.',
  tanpaAngka: 'This workbook has no figures to simulate.',
  sumber: 'Cell',
};
