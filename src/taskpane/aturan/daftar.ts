import type { Setelan } from '../../hitung';
import type { Kamus } from '../../locales';
import { tahunPilihan } from '../tahun';

/** A rule that may be chosen: its options are names, as a select element has them. */
export interface PilihanAturan {
  kunci: keyof Setelan;
  pilihan: readonly string[];
  kata: (aturan: Kamus['aturan']) => {
    judul: string;
    pilihan: Readonly<Record<string, string>>;
    sumber: string;
    pengaruh: string;
  };
  /** The option that `setelan` stands for; the first option is the default. */
  nilai: (setelan: Setelan) => string;
  ubah: (setelan: Setelan, nilai: string) => Setelan;
}

/** A default is not saved: it then follows the regulations, also those of a later version. */
function ganti<K extends keyof Setelan>(setelan: Setelan, kunci: K, nilai: Setelan[K] | undefined): Setelan {
  const lain = Object.fromEntries(Object.entries(setelan).filter(([satu]) => satu !== kunci)) as Setelan; // Fewer members of the same kind.
  return nilai === undefined ? lain : { ...lain, [kunci]: nilai };
}

/** Every rule that a person may choose, in the order of the pane. */
export const ATURAN: readonly PilihanAturan[] = [
  {
    kunci: 'tahun',
    pilihan: ['tabel', ...tahunPilihan().map(String)],
    kata: ({ tahun }) => tahun,
    nilai: ({ tahun }) => (tahun === undefined ? 'tabel' : String(tahun)),
    ubah: (setelan, nilai) => ganti(setelan, 'tahun', nilai === 'tabel' ? undefined : Number(nilai)),
  },
  {
    kunci: 'batasCapaian',
    pilihan: ['tanpa', '100', '110', '120', '150'],
    kata: ({ batasCapaian }) => batasCapaian,
    nilai: ({ batasCapaian }) => (batasCapaian == null ? 'tanpa' : String(batasCapaian)),
    ubah: (setelan, nilai) => ganti(setelan, 'batasCapaian', nilai === 'tanpa' ? undefined : Number(nilai)),
  },
  {
    kunci: 'rataRata',
    pilihan: ['indikator', 'sasaran'],
    kata: ({ rataRata }) => rataRata,
    nilai: ({ rataRata }) => rataRata ?? 'indikator',
    ubah: (setelan, nilai) => ganti(setelan, 'rataRata', nilai === 'sasaran' ? nilai : undefined),
  },
  {
    kunci: 'caraMinimum',
    pilihan: ['selisih', 'banding'],
    kata: ({ caraMinimum }) => caraMinimum,
    nilai: ({ caraMinimum }) => caraMinimum ?? 'selisih',
    ubah: (setelan, nilai) => ganti(setelan, 'caraMinimum', nilai === 'banding' ? nilai : undefined),
  },
];
