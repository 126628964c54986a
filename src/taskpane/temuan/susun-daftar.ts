import type { Kelompok } from '../../reviu/kelompok';
import type { Temuan } from '../../reviu/temuan';

/** One line of the list, top to bottom. */
export type ButirDaftar =
  | { jenis: 'kelompok'; kunci: string; kelompok: Kelompok; terbuka: boolean }
  | { jenis: 'baris'; kunci: string; temuan: Temuan; banyak: number }
  | { jenis: 'temuan'; kunci: string; temuan: Temuan; sebaris: boolean };

/** The lines that stand open: heads of all groups, and what is in those that are not folded. */
export function susunDaftar(kelompok: readonly Kelompok[], terbuka: (kelompok: Kelompok) => boolean): ButirDaftar[] {
  return kelompok.flatMap((satu): ButirDaftar[] => {
    const buka = terbuka(satu);
    const kepala: ButirDaftar = { jenis: 'kelompok', kunci: satu.kunci, kelompok: satu, terbuka: buka };
    return buka ? [kepala, ...satu.baris.flatMap(butirBaris)] : [kepala];
  });
}

/** Several findings about one row stand under its name. */
function butirBaris({ kunci, temuan }: Kelompok['baris'][number]): ButirDaftar[] {
  const [pertama] = temuan;
  const sebaris = temuan.length > 1;
  const isi = temuan.map((satu): ButirDaftar => ({ jenis: 'temuan', kunci: satu.kunci, temuan: satu, sebaris }));
  return sebaris && pertama ? [{ jenis: 'baris', kunci, temuan: pertama, banyak: temuan.length }, ...isi] : isi;
}

export const isiKelompok = ({ baris }: Kelompok): Temuan[] => baris.flatMap(({ temuan }) => [...temuan]);
