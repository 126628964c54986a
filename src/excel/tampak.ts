/**
 * Tells when the pane is closed and opened again: in a shared runtime it lives on unseen. Gives the way to stop. Where
 * the pane has no runtime beyond itself there is nothing to tell.
 */
export async function pantauTampak(saat: (tampak: boolean) => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return () => Promise.resolve();
  return Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    saat(visibilityMode === Office.VisibilityMode.taskpane),
  );
}
