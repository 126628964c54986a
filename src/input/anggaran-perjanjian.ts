import { Decimal } from '../dasar/desimal';
import type { Pilihan } from './definisi';
import { anggaranProgram } from './jenis/anggaran-program';
import { perjanjianKinerja } from './jenis/perjanjian-kinerja';
import type { TabelBerbukti } from './mentahkan';
import { normal } from './normal';
import { PembacaTabel } from './pembaca';

/** Sheets and titles of an agreement after its change. */
const PERUBAHAN = /\b(?:perubahan|revisi|menjadi)\b/;

/**
 * Budgets below agreements that do not count, with their sheets: where several sheets hold an agreement and its budget
 * each, those of heads of parts of the unit are parts of the budget of its head. The changed one counts before what
 * it changed, and of several the greatest.
 */
export function anggaranPerjanjianLain<T extends TabelBerbukti>(
  tabel: readonly T[],
  pilihan: Pilihan,
): ReadonlyMap<T, string> {
  const lembar = (t: T): string => t.mentah.kisi.nama;
  const berperjanjian = new Set(tabel.filter((t) => t.kecocokan.jenis === perjanjianKinerja).map(lembar));
  const semua = tabel.filter((t) => t.kecocokan.jenis === anggaranProgram);
  const pemilik = new Set(semua.map(lembar));
  if (pemilik.size < 2 || ![...pemilik].every((nama) => berperjanjian.has(nama))) return new Map();
  const calon = [...pemilik].map((nama) => {
    const milik = semua.filter((t) => lembar(t) === nama);
    return {
      nama,
      perubahan: [nama, ...tabel.filter((t) => lembar(t) === nama).flatMap((t) => t.mentah.judul)].some((j) =>
        PERUBAHAN.test(normal(j)),
      ),
      uang: milik.reduce((jumlah, t) => jumlah.plus(uangTabel(t, pilihan)), new Decimal(0)),
    };
  });
  const [utama] = [...calon].sort((a, b) => Number(b.perubahan) - Number(a.perubahan) || b.uang.cmp(a.uang));
  return new Map(semua.flatMap((t) => (lembar(t) === utama?.nama ? [] : [[t, lembar(t)] as const])));
}

/** The table's own total, else what its rows make. */
function uangTabel({ mentah }: TabelBerbukti, pilihan: Pilihan): Decimal {
  const pembaca = new PembacaTabel<string>(mentah, pilihan);
  const isi = (peran: (p: string) => boolean): Decimal[] =>
    mentah.baris.flatMap((b) => (peran(b.peran) ? (pembaca.nilai(b, 'anggaran', 'rupiah') ?? []) : []));
  const total = isi((p) => p === 'total').at(-1);
  return total ?? isi((p) => p === 'data').reduce((a, b) => a.plus(b), new Decimal(0));
}
