import { format } from 'numfmt';

/** A value as an Indonesian Excel shows it under an invariant number format: `1.200.000`, `94,17%`, `15 Maret 2023`. */
export function teksTampil(nilai: string | number | boolean, formatAngka: string): string {
  if (typeof nilai === 'boolean') return nilai ? 'TRUE' : 'FALSE';
  // A format that the file brought and the library cannot read shows the plain value, as Excel repairs it to General.
  return format(formatAngka, nilai, { locale: 'id', throws: false, invalid: String(nilai), dateErrorThrows: false });
}
