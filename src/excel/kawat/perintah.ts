import { panelTampak } from './tampak';

/** A press, as Excel tells of it: the button is busy until `completed` is called. */
type Tekanan = Pick<Office.AddinCommands.Event, 'completed'>;

declare global {
  /** What `pita-awal.js` has bound before the pane's scripts came: hands over its presses, those that wait first. */
  var capaianPita: { ambilAlih: (nama: string, terima: (tekanan: Tekanan) => void) => void } | undefined;
}

/**
 * Binds a ribbon button's function name (as in the manifest) to what it does.
 * Excel shows the button as busy until `completed` is called, so that happens whatever the outcome;
 * `jalankan` tells the person about its own errors.
 */
export function daftarkanPerintah(nama: string, jalankan: () => Promise<void>): void {
  const terima = (tekanan: Tekanan): void => {
    void jalankan().finally(() => tekanan.completed());
  };
  if (globalThis.capaianPita !== undefined) globalThis.capaianPita.ambilAlih(nama, terima);
  // Where the early script did not come, a press is heard from here on.
  else if (typeof Office !== 'undefined') Office.actions.associate(nama, terima);
}

/** Excel shows a pane within this time, or not at all. */
const BATAS_TAMPIL_MS = 3_000;

/**
 * Brings the pane to the front. Rejects where the ribbon and the pane do not share a runtime, and where Excel says yes
 * and shows nothing, as it does with add-ins from the Marketplace.
 */
export async function tampilkanPanel(): Promise<void> {
  await Office.addin.showAsTaskpane();
  const batas = Date.now() + BATAS_TAMPIL_MS;
  while (!panelTampak()) {
    if (Date.now() > batas) throw new Error('The pane was not shown.');
    await new Promise((lanjut) => setTimeout(lanjut, 50));
  }
}
