import { parseArea } from '../workbook/address';
import { createPageSetup } from '../workbook/new-workbook';
import type { PageSetup, Sheet } from '../workbook/model';
import { isBuiltIn } from './book-part';
import type { ListedName } from './book-part';
import { splitHeader } from './header-text';
import { PAPER_OF_CODE } from './paper';
import { pointsOfInches } from './sizes';
import { attribute, child, children, descend, flagAttribute, numberAttribute } from './xml';
import type { Element } from './xml';

/** Print set-up of a worksheet; print area and title rows come from the workbook's names. */
export function readPage(worksheet: Element, names: readonly ListedName[], place: number): PageSetup {
  const page = createPageSetup();
  const setup = child(worksheet, 'pageSetup');
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = PAPER_OF_CODE[numberAttribute(setup, 'paperSize') ?? 0] ?? page.paperSize;
  page.zoom = readZoom(worksheet, setup);
  page.centerHorizontally = flagAttribute(child(worksheet, 'printOptions'), 'horizontalCentered');
  page.margins = readMargins(child(worksheet, 'pageMargins'), page.margins);
  const running = child(worksheet, 'headerFooter');
  page.header = splitHeader(child(running, 'oddHeader')?.textContent ?? '');
  page.footer = splitHeader(child(running, 'oddFooter')?.textContent ?? '');
  page.rowBreaks = readBreaks(child(worksheet, 'rowBreaks'));
  for (const { name, formula, place: owner } of names) {
    if (owner !== place || !isBuiltIn(name)) continue;
    if (name === '_xlnm.Print_Area') page.printArea = parseArea(withoutSheet(formula));
    if (name === '_xlnm.Print_Titles') page.titleRows = readTitleRows(formula);
  }
  return page;
}

function readZoom(worksheet: Element, setup: Element | undefined): PageSetup['zoom'] {
  if (!flagAttribute(descend(worksheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    return { scale: numberAttribute(setup, 'scale') ?? 100 };
  }
  const wide = numberAttribute(setup, 'fitToWidth') ?? 1;
  const tall = numberAttribute(setup, 'fitToHeight') ?? 1;
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(tall > 0 && { verticalFitToPages: tall }) };
}

function readMargins(element: Element | undefined, standard: PageSetup['margins']): PageSetup['margins'] {
  const margin = (name: keyof PageSetup['margins']): number => {
    const inches = numberAttribute(element, name);
    return inches === undefined ? standard[name] : pointsOfInches(inches);
  };
  return {
    top: margin('top'),
    bottom: margin('bottom'),
    left: margin('left'),
    right: margin('right'),
    header: margin('header'),
    footer: margin('footer'),
  };
}

/** A break's id is the number of rows above it, which is the first row below it counted from 0. */
function readBreaks(list: Element | undefined): Sheet['page']['rowBreaks'] {
  return list ? children(list, 'brk').flatMap((one) => numberAttribute(one, 'id') ?? []) : [];
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

/** Titles are `Sheet!$A:$A,Sheet!$1:$2`, either half alone or both. */
function readTitleRows(formula: string): PageSetup['titleRows'] {
  for (const half of formula.split(',')) {
    const text = withoutSheet(half);
    const area = /\d/.test(text) ? parseArea(text) : null;
    if (area) return { first: area.row, last: area.row + area.rowCount - 1 };
  }
  return null;
}
