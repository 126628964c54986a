import type { Kamus } from '../id';

export const templat: Kamus['templat'] = {
  diPanel: 'Templates and the sample are in the Capaian pane. Choose the button Pane on the Home tab.',
  judul: 'Templates and sample',
  menyisipkan: 'Inserting sheets…',
  disisipkan: (lembar) => `Inserted: ${lembar.join(', ')}.`,
};
