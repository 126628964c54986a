/** The page of a message window, and what its address begins with behind the `#`. */
const HALAMAN = 'commands.html';
export const AWALAN_PESAN = '#pesan=';

/** Every page that loads office.js is to say that it stands; the window itself asks nothing of Excel. */
export const siapkanJendela = (): void => void Office.onReady();

/**
 * Shows paragraphs in a small window of Office and resolves once the person has closed it. The text stands behind the
 * `#` of the window's address: it never leaves the machine, since browsers do not send it to the server.
 * Rejects when Office cannot open the window.
 */
export function tampilkanPesan(paragraf: readonly string[]): Promise<void> {
  const alamat = new URL(HALAMAN, window.location.href);
  alamat.hash = AWALAN_PESAN + encodeURIComponent(paragraf.join('\n'));
  return new Promise((selesai, tolak) => {
    const ukuran = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(alamat.href, ukuran, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        tolak(new Error(`Dialog ${error.code}`));
        return;
      }
      value.addEventHandler(Office.EventType.DialogEventReceived, () => selesai());
    });
  });
}
