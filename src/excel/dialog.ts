/**
 * Opens a page of the add-in in a small window of Office and resolves once the person has closed it.
 * Rejects when Office cannot open it.
 */
export function tampilkanDialog(alamat: string): Promise<void> {
  return new Promise((selesai, tolak) => {
    const ukuran = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(alamat, ukuran, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        tolak(new Error(`Dialog ${error.code}`));
        return;
      }
      value.addEventHandler(Office.EventType.DialogEventReceived, () => selesai());
    });
  });
}
