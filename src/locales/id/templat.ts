/** What the pane says of its templates before they are opened, and while they are inserted. */
export const templat = {
  /** Where Excel does not show the pane by itself. */
  diPanel: 'Templat dan contoh ada di panel Capaian. Pilih tombol Panel di tab Beranda.',
  judul: 'Templat dan contoh',
  menyisipkan: 'Menyisipkan lembar…',
  disisipkan: (lembar: readonly string[]) => `Disisipkan: ${lembar.join(', ')}.`,
};
