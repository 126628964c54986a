/** What Excel said last of the pane; null before it has said anything. */
let terakhir: boolean | null = null;

/**
 * Tells when the pane is closed and opened again: in a shared runtime it lives on unseen. Gives the way to stop. Where
 * the pane has no runtime beyond itself there is nothing to tell: it is there as long as it can be seen.
 */
export async function pantauTampak(saat: (tampak: boolean) => void): Promise<() => Promise<void>> {
  const diam = (): Promise<void> => Promise.resolve();
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return diam;
  try {
    return await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      terakhir = visibilityMode === Office.VisibilityMode.taskpane;
      saat(terakhir);
    });
  } catch {
    // The requirement set speaks of Excel, not of how the add-in was deployed: from a SharePoint catalogue it has no
    // shared runtime (`SharedRuntimeNotAvailable`). The pane then counts as seen, and nothing is wrong.
    return diam;
  }
}

/** The person can see the pane, as far as Excel or the web view tells. */
export const panelTampak = (): boolean => terakhir ?? document.visibilityState === 'visible';
