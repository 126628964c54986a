import type { Keparahan, Putusan, Temuan } from './temuan';

/** Findings of one cause, row by row. */
export interface Kelompok {
  kunci: string;
  putusan: Putusan;
  /** A finding of the rule that they have in common; null for everything that agrees, which is one group. */
  contoh: Temuan | null;
  baris: readonly BarisKelompok[];
}

/** Findings of one cause about one row of a sheet. */
export interface BarisKelompok {
  kunci: string;
  temuan: readonly Temuan[];
}

/** What needs a decision comes first. */
export const URUTAN_PUTUSAN: readonly Putusan[] = ['berbeda', 'tidakDapatDihitung', 'selisihPembulatan', 'cocok'];
const URUTAN_KEPARAHAN: readonly Keparahan[] = ['kesalahan', 'perhatian', 'info'];

/**
 * The findings by cause and row, the most certain first: by verdict, then by how much it matters, then what names both
 * of its places; what is equal in that keeps its order.
 */
export function kelompokkan(temuan: readonly Temuan[]): Kelompok[] {
  const kelompok = new Map<string, Temuan[]>();
  for (const satu of [...temuan].sort(menurutKepastian)) {
    const kunci = satu.putusan === 'cocok' ? 'cocok' : `${satu.putusan}/${satu.aturan}`;
    tambahkan(kelompok, kunci, satu);
  }
  return [...kelompok].flatMap(([kunci, isi]) => {
    const [pertama] = isi;
    if (!pertama) return [];
    const { putusan } = pertama;
    return [{ kunci, putusan, contoh: putusan === 'cocok' ? null : pertama, baris: menurutBaris(kunci, isi) }];
  });
}

function menurutKepastian(a: Temuan, b: Temuan): number {
  return (
    URUTAN_PUTUSAN.indexOf(a.putusan) - URUTAN_PUTUSAN.indexOf(b.putusan) ||
    URUTAN_KEPARAHAN.indexOf(a.keparahan) - URUTAN_KEPARAHAN.indexOf(b.keparahan) ||
    Number(duaTempat(b)) - Number(duaTempat(a))
  );
}

const duaTempat = ({ asal, asalPembanding, kunciAngka }: Temuan): boolean =>
  asal !== null && (asalPembanding !== null || kunciAngka !== null);

function menurutBaris(kelompok: string, isi: readonly Temuan[]): BarisKelompok[] {
  const baris = new Map<string, Temuan[]>();
  for (const satu of isi) {
    const tempat = satu.asal === null ? satu.kunci : `${satu.asal.lembar}!${satu.asal.baris}`;
    tambahkan(baris, tempat, satu);
  }
  return [...baris].map(([tempat, temuan]) => ({ kunci: `${kelompok} ${tempat}`, temuan }));
}

function tambahkan(peta: Map<string, Temuan[]>, kunci: string, temuan: Temuan): void {
  const ada = peta.get(kunci);
  if (ada) ada.push(temuan);
  else peta.set(kunci, [temuan]);
}

/** How many of the findings nobody has dealt with; what agrees asks for nothing. */
export const banyakTerbuka = (temuan: readonly Temuan[], status: ReadonlyMap<string, { status: string }>): number =>
  temuan.filter(({ kunci, putusan }) => putusan !== 'cocok' && (status.get(kunci)?.status ?? 'belum') === 'belum')
    .length;
