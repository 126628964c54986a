import type { Cell } from '@capaian/stand-in/workbook/model';

/** Where a click on the cell leads: its own link, or the written-out target of its HYPERLINK formula. */
export function linkOf({ link, formula }: Cell): Cell['link'] {
  if (link) return link;
  const target = /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(formula ?? '')?.[1];
  return target === undefined ? undefined : { documentReference: target.replaceAll('""', '"') };
}
