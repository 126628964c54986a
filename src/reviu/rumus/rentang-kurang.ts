import { isi } from '../kalimat/isi';
import { namaSel } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';
import { aturan } from '../aturan';
import { type SelBerumus, selBerumus } from './deret-rumus';
import { temuanRumus } from './temuan-rumus';
import type { AcuanRumus, TokenRumus } from './urai-rumus';

/**
 * A SUM or AVERAGE over a column whose range leaves out the first or the last rows of the figures it runs over,
 * above its own cell or in another table.
 */
export const rentangKurang = aturan({
  id: 'rentang-kurang',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Rentang rumus',
      kalimat: (t) =>
        `Rumus ${t.dilaporkan} tidak mencakup ${isi(t, 'terlewat')}; rentangnya seharusnya ${t.dihitung}.`,
    },
    en: {
      nama: 'Range of a formula',
      kalimat: (t) =>
        `The formula ${t.dilaporkan} leaves out ${isi(t, 'terlewat')}; its range should be ${t.dihitung}.`,
    },
  },
  periksa: (hasil, konteks) => {
    const semua = selBerumus(hasil, konteks);
    return semua.flatMap((total) => {
      const rentang = total.rumus?.agregat ? rentangTegak(total.rumus.token, total.asal) : null;
      const terlewat = rentang ? barisTerlewat(rentang, total, semua) : [];
      const [pertama] = terlewat;
      if (!rentang || !pertama) return [];
      const sel = terlewat.map(({ asal }) => namaSel(asal.baris, asal.kolom)).join(', ');
      return [temuanRumus(total, rentangDengan(rentang, terlewat), pertama.asal, { terlewat: sel })];
    });
  },
});

interface RentangKolom {
  lembar: string;
  kolom: number;
  awal: number;
  akhir: number;
}

/** The one range of a total, when it lies in one column; null when the formula is of another shape. */
function rentangTegak(token: readonly TokenRumus[], { lembar }: AlamatSel): RentangKolom | null {
  const acuan = token.filter((t): t is AcuanRumus => t.jenis === 'acuan');
  const [awal, akhir] = acuan;
  const titikDua = token.filter((t) => t.jenis === 'tanda' && t.teks === ':').length;
  if (!awal || !akhir || acuan.length !== 2 || titikDua !== 1 || awal.kolom !== akhir.kolom) return null;
  return { lembar: awal.lembar ?? lembar, kolom: awal.kolom, awal: awal.baris, akhir: akhir.baris };
}

/** Rows of the same kind right above and below the range, up to the next total. */
function barisTerlewat(rentang: RentangKolom, total: SelBerumus, semua: readonly SelBerumus[]): SelBerumus[] {
  const { lembar, kolom, awal, akhir } = rentang;
  const sekolom = semua.filter(({ asal }) => asal.lembar === lembar && asal.kolom === kolom);
  const anggota = sekolom.filter(({ asal: { baris } }) => baris >= awal && baris <= akhir);
  const [contoh] = anggota;
  if (!contoh) return [];
  const sejenis = (sel: SelBerumus | undefined): sel is SelBerumus =>
    sel !== undefined &&
    sel !== total &&
    !sel.rumus?.agregat &&
    !menjumlahkan(sel, anggota) &&
    sel.fakta.tabel === contoh.fakta.tabel &&
    sel.fakta.peran === contoh.fakta.peran &&
    // A program and its kegiatan stand in one column.
    (sel.fakta.jenjang ?? 0) === (contoh.fakta.jenjang ?? 0);
  const di = (baris: number): SelBerumus | undefined => sekolom.find(({ asal }) => asal.baris === baris);
  const terlewat: SelBerumus[] = [];
  for (let baris = awal - 1, sel = di(baris); sejenis(sel); baris -= 1, sel = di(baris)) terlewat.unshift(sel);
  for (let baris = akhir + 1, sel = di(baris); sejenis(sel); baris += 1, sel = di(baris)) terlewat.push(sel);
  return terlewat;
}

/** A typed total of the very rows is no row that was left out. */
function menjumlahkan({ fakta, rumus }: SelBerumus, anggota: readonly SelBerumus[]): boolean {
  if (rumus || !fakta.nilai) return false;
  const [pertama, ...lain] = anggota.flatMap((a) => a.fakta.nilai ?? []);
  const jumlah = lain.reduce((total, nilai) => total?.plus(nilai), pertama);
  return fakta.menjumlah === true || jumlah?.eq(fakta.nilai) === true;
}

function rentangDengan({ awal, akhir, kolom }: RentangKolom, terlewat: readonly SelBerumus[]): string {
  const baris = terlewat.map(({ asal }) => asal.baris);
  const [atas, bawah] = [baris.reduce((a, b) => Math.min(a, b), awal), baris.reduce((a, b) => Math.max(a, b), akhir)];
  return `${namaSel(atas, kolom)}:${namaSel(bawah, kolom)}`;
}
