import type { TabelTanpaGaris } from '../dokumen';
import { adalahKeteranganTabel } from '../jenis-alinea';
import type { AlurHalaman } from './alur';
import type { BarisTeks } from './baris-teks';

/** Figures of a row at least, and rows of a table at least. */
const ANGKA_SEBARIS = 2;
const BARIS_SETABEL = 3;
/** Points between the ends of figures that stand below each other. */
const SEJAJAR = 6;
const ANGKA = /^[-–(]?\d[\d.,]*%?\)?$/;
/** A word further off than this, as a share of the letters' size, stands in another column. */
const SELA_KOLOM = 1.2;
/** Lines of one caption are no further apart. */
const SEJUDUL = 1.8;

/** Rows of figures that stand below each other without a line: which lines they are, and where. */
export function tabelTanpaGaris(alur: readonly AlurHalaman[]): {
  tabel: TabelTanpaGaris[];
  baris: ReadonlySet<BarisTeks>;
} {
  const tabel: TabelTanpaGaris[] = [];
  const milik = new Set<BarisTeks>();
  for (const halaman of alur) {
    const baris = halaman.butir.flatMap((satu) => (satu.jenis === 'baris' ? [satu.baris] : []));
    let kelompok: BarisTeks[] = [];
    let judul: BarisTeks[] = [];
    const selesai = (): void => {
      if (kelompok.length >= BARIS_SETABEL && kelompok.filter(berangka).length >= BARIS_SETABEL) {
        for (const satu of kelompok) milik.add(satu);
        tabel.push({ halaman: halaman.nomor, judul: judul.map(({ teks }) => teks).join(' '), baris: kelompok.length });
        judul = [];
      }
      kelompok = [];
    };
    for (const satu of baris) {
      const akhirJudul = judul.at(-1);
      if (adalahKeteranganTabel(satu.teks)) judul = [satu];
      else if (akhirJudul && satu.dasar - akhirJudul.dasar <= SEJUDUL * satu.ukuran)
        judul = [...judul, satu].slice(0, 4);
      const sebelum = kelompok.filter(berangka).at(-1);
      if (berangka(satu) && (!sebelum || selurus(sebelum, satu))) kelompok.push(satu);
      else if (kelompok.length > 0 && sepenggal(satu)) kelompok.push(satu);
      else {
        selesai();
        if (berangka(satu)) kelompok.push(satu);
      }
    }
    selesai();
  }
  return { tabel, baris: milik };
}

/** Figures with a column's space before them. */
function angkaKolom({ kata, ukuran }: BarisTeks): number[] {
  return kata.flatMap((satu, i) => {
    const sebelum = kata[i - 1];
    const terpisah = !sebelum || satu.kiri - sebelum.kanan > SELA_KOLOM * ukuran;
    // What a line begins with numbers it.
    return i > 0 && terpisah && ANGKA.test(satu.teks) ? [satu.kanan] : [];
  });
}

const berangka = (baris: BarisTeks): boolean => angkaKolom(baris).length >= ANGKA_SEBARIS;

function selurus(atas: BarisTeks, bawah: BarisTeks): boolean {
  const [a, b] = [angkaKolom(atas), angkaKolom(bawah)];
  return b.filter((x) => a.some((y) => Math.abs(x - y) <= SEJAJAR)).length >= Math.min(2, a.length, b.length);
}

/** A short line between two rows: the rest of a name. */
const sepenggal = ({ teks }: BarisTeks): boolean => teks.length < 50 && !/[.;:]$/.test(teks);
