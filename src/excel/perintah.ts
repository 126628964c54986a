/**
 * Binds a ribbon button's function name (as in the manifest) to what it does.
 * Excel shows the button as busy until `completed` is called, so that happens whatever the outcome;
 * `jalankan` tells the person about its own errors.
 */
export function daftarkanPerintah(nama: string, jalankan: () => Promise<void>): void {
  Office.actions.associate(nama, (event: Office.AddinCommands.Event) => {
    void jalankan().finally(() => event.completed());
  });
}

/** Brings the pane to the front. Rejects where the ribbon and the pane do not share a runtime. */
export async function tampilkanPanel(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
