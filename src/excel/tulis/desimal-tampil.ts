/**
 * Decimals that a cell of that number format shows: 2 for `0.00"%"`, 0 for `#,##0`; a percentage of Excel's own (`0.0%`)
 * shows the hundredth, so its decimals count two more. Null where the format names none (General, a text, a date).
 */
export function desimalTampil(format: string | undefined): number | null {
  const [positif = ''] = (format ?? '').replace(/"[^"]*"/g, '').split(';');
  const angka = /0(?:\.([0#?]+))?/.exec(positif);
  if (angka === null) return null;
  return (angka[1]?.length ?? 0) + (positif.includes('%') ? 2 : 0);
}
