/** Where this machine's web view keeps that the person at it wants the pane to compute by itself. */
const KUNCI = 'capaian.segarkanOtomatis';
const NYALA = 'ya';

/**
 * Whether the person at this machine wants the pane to compute by itself. It is not kept in the workbook: there it would
 * make the pane of everybody who opens it write twelve sheets. Off where the web view keeps nothing.
 */
export function bacaSakelar(): boolean {
  return simpananWeb()?.getItem(KUNCI) === NYALA;
}

/** Where nothing can be kept the choice holds as long as the pane does. */
export function simpanSakelar(nyala: boolean): void {
  const simpanan = simpananWeb();
  if (nyala) simpanan?.setItem(KUNCI, NYALA);
  else simpanan?.removeItem(KUNCI);
}

/** What this machine's web view keeps; null where it keeps nothing. */
export function simpananWeb(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch (sebab) {
    // Browsers that block what third parties keep throw at the mere mention.
    if (sebab instanceof DOMException) return null;
    throw sebab;
  }
}
