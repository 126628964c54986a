import type { JenisDitunjuk } from '../../input/tabel';

/** The answer to "what table is this?", as the reader takes it: kind, then each of its columns with the head's words. */
export function jawabanBentuk(jenis: string, sebagai: ReadonlyMap<string, string>): string {
  const kolom = [...sebagai].filter(([, kunci]) => kunci !== '').map(([kata, kunci]) => `${kunci}:${kata}`);
  return [jenis, ...kolom].join(';');
}

/** Columns that the kind cannot do without and that no head stands for. */
export function kolomBelumDitunjuk({ kolom }: JenisDitunjuk, diberi: readonly string[]): string[] {
  return kolom
    .filter((k) => k.wajib && !diberi.includes(k.nilai) && !(k.ataukah !== null && diberi.includes(k.ataukah)))
    .map((k) => k.uraian);
}
