/** Undo groups came with this version. */
const URUNGAN_BERSAMA = '1.20';

/** What `kerja` writes is one step for Undo, where Excel can do that; elsewhere each request is a step of its own. */
export function dalamSatuUrungan<T>(kerja: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Office.context.requirements.isSetSupported('ExcelApi', URUNGAN_BERSAMA)
    ? Excel.run({ mergeUndoGroup: true }, kerja)
    : kerja(new Excel.RequestContext());
}
