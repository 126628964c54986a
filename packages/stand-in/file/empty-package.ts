import { CONTENT_TYPES_PART, OpcPackage } from './package';
import { PLAIN_STYLES } from './style-part';
import { NS } from './xml';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook without sheets, for workbooks that were never opened from a file. */
export function emptyPackage(): OpcPackage {
  return OpcPackage.of({
    [CONTENT_TYPES_PART]:
      `<Types xmlns="${NS.contentTypes}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${NS.relationships}">` +
      `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${NS.main}" xmlns:r="${NS.office}">` +
      '<bookViews><workbookView/></bookViews><sheets/></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${NS.relationships}">` +
      `<Relationship Id="rId1" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': PLAIN_STYLES,
  });
}
