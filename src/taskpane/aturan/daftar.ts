import { PREDIKAT_CAPAIAN, predikatCapaian } from '../../domain/pedoman/predikat-capaian';
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

/** Decimals that may be chosen instead of the usual two. */
const DESIMAL_LAIN = [1, 3] as const;

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
  {
    kunci: 'bobotSkm',
    pilihan: ['tepat', 'cetak'],
    kata: ({ bobotSkm }) => bobotSkm,
    nilai: ({ bobotSkm }) => bobotSkm ?? 'tepat',
    ubah: (setelan, nilai) => ganti(setelan, 'bobotSkm', nilai === 'cetak' ? nilai : undefined),
  },
  {
    kunci: 'predikat',
    pilihan: PREDIKAT_CAPAIAN.map(({ kunci }) => kunci),
    kata: ({ predikat }) => predikat,
    nilai: ({ predikat }) => predikatCapaian(predikat).kunci,
    ubah: (setelan, nilai) => ganti(setelan, 'predikat', nilai === PREDIKAT_CAPAIAN[0].kunci ? undefined : nilai),
  },
  {
    kunci: 'desimal',
    pilihan: ['2', '1', '3'],
    kata: ({ desimal }) => desimal,
    nilai: ({ desimal }) => String(desimal ?? 2),
    ubah: (setelan, nilai) =>
      ganti(
        setelan,
        'desimal',
        DESIMAL_LAIN.find((satu) => String(satu) === nilai),
      ),
  },
];
