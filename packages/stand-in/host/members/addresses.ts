import { parseAddress } from '../../workbook/address';
import type { Area, Sheet, Workbook } from '../../workbook/model';
import type { Arguments } from '../arguments';
import { invalidArgument } from '../errors';

/** The area of an address or a defined name on this sheet. @throws HostError InvalidArgument */
export function areaOf(address: string, sheet: Sheet, workbook: Workbook): Area {
  const named = workbook.definedNames.find(({ name }) => name.toLowerCase() === address.toLowerCase());
  const parsed = parseAddress(named ? named.formula.replace(/^=/, '') : address);
  const elsewhere = parsed?.sheetName !== null && parsed?.sheetName?.toLowerCase() !== sheet.name.toLowerCase();
  if (!parsed || elsewhere) throw invalidArgument(`There is no range ${address} on the sheet ${sheet.name}.`);
  return parsed.area;
}

/** The areas of a list of addresses: `A1:B2,D4`. @throws HostError InvalidArgument */
export function areasOf(addresses: string, sheet: Sheet, workbook: Workbook): Area[] {
  return addresses.split(',').map((address) => areaOf(address.trim(), sheet, workbook));
}

/** An argument that may be a range of this sheet or its address. @throws HostError InvalidArgument */
export function areaArgument(given: Arguments, index: number, sheet: Sheet, workbook: Workbook): Area {
  const range = given.objectIfAny(index, 'Range');
  if (!range) return areaOf(given.text(index), sheet, workbook);
  if (range.sheet !== sheet) throw invalidArgument('The range lies on another sheet.');
  return range.area;
}
