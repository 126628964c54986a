/** What Excel cannot do on Windows and Mac while another workbook is in front, and the code it answers with. */
const FOCUS_BOUND: ReadonlyMap<string, string> = new Map([
  ['WorksheetCollection.add', 'GeneralException'],
  ['Worksheet.activate', 'GeneralException'],
  ['Worksheet.gridlines', 'GeneralException'],
  ['Worksheet.showGridlines', 'GeneralException'],
  ['WorksheetFreezePanes.freezeAt', 'GeneralException'],
  ['WorksheetFreezePanes.freezeColumns', 'GeneralException'],
  ['WorksheetFreezePanes.freezeRows', 'GeneralException'],
  ['WorksheetFreezePanes.unfreeze', 'GeneralException'],
  ['Range.select', 'GeneralException'],
  ['Table.clearFilters', 'GeneralException'],
  ['Worksheet.delete', 'InvalidSelection'],
]);

/** The code that a member is refused with while another workbook is in front; undefined when it does not mind. */
export const refusedWithoutFocus = (member: string): string | undefined => FOCUS_BOUND.get(member);

/** States that Excel may be in and a workbook's file knows nothing of; all off until a test switches one on. */
export interface Conditions {
  /** The person has another workbook before them. */
  otherWorkbookInFront: boolean;
  /** Excel on the web, with what only that does. */
  web: boolean;
  /** The machine's printer has no A4, or there is none. */
  noA4: boolean;
  /** Names of chart sheets and macro sheets: no worksheets, but their names are taken. */
  otherSheets: readonly string[];
  /** Requests are taken and never answered. */
  silent: boolean;
  /** A formula written into a cell without a format takes that of the first cell it names, as a typed one does. */
  formulasTakeFormats: boolean;
  /** A print set-up that fits one direction and leaves the other open puts the sheet on one page in that, too. */
  openFitIsOnePage: boolean;
}

export const NO_CONDITIONS: Conditions = {
  otherWorkbookInFront: false,
  web: false,
  noA4: false,
  otherSheets: [],
  silent: false,
  formulasTakeFormats: false,
  openFitIsOnePage: false,
};
