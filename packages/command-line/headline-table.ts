import type { HasilHitung } from '../../src/hitung';
import { baris } from '../../src/locales/id/baris';
import { kamusHasil } from '../../src/locales/kamus-hasil';

/** Headline figures as a short table for the terminal. */
export function headlineTable(result: HasilHitung): string {
  const words = kamusHasil('id');
  const names: Readonly<Record<string, string>> = words.namaUtama;
  const rows = Object.entries(names).flatMap(([key, name]) => {
    const figure = result.angka.find((angka) => angka.kunci === key);
    return figure ? [[name, words.denganSatuan(figure.tampil, figure.satuan)] as const] : [];
  });
  const lines = [[baris.kepalaNama, baris.kepalaNilai] as const, ...rows];
  const width = lines.reduce((widest, [name]) => Math.max(widest, name.length), 0);
  const valueWidth = lines.reduce((widest, [, value]) => Math.max(widest, value.length), 0);
  const { cocok, angka } = result.verifikasi;
  return [
    ...lines.map(([name, value]) => `${name.padEnd(width)}  ${value.padStart(valueWidth)}`),
    '',
    words.verifikasiCocok(cocok, angka),
  ].join('\n');
}
