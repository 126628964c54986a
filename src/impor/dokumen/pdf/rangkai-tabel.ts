import type { SelDokumen, TabelDokumen } from '../dokumen';
import { adalahCatatan, adalahKeteranganTabel } from '../jenis-alinea';
import { tinggiKepala } from '../kepala-tabel';
import type { AlurHalaman, ButirAlur } from './alur';
import type { BarisTeks } from './baris-teks';
import type { TabelHalaman } from './tabel-halaman';

/** The tables over all their pages, and the lines around them that are theirs. */
export interface HasilRangkai {
  tabel: Omit<TabelDokumen, 'nomor'>[];
  /** Lines that are captions or notes of a table. */
  milikTabel: ReadonlyMap<BarisTeks, 'judul' | 'catatan'>;
}

/** Lines that a caption has at most, and between it and its table; and how far apart, as shares of their size. */
const BARIS_JUDUL = 5;
const JARAK_JUDUL = 4.5;
const JARAK_ANTAR_JUDUL = 3.2;
const JARAK_JUDUL_BAWAH = 2.6;
const JARAK_CATATAN = 2.4;
const BARIS_CATATAN = 8;
/** Points by which the edges of one column differ from page to page. */
const SELISIH_TEPI = 5;

interface Penggal {
  halaman: number;
  tabel: TabelHalaman;
}

export function rangkaiTabel(alur: readonly AlurHalaman[]): HasilRangkai {
  const milikTabel = new Map<BarisTeks, 'judul' | 'catatan'>();
  const hasil: Omit<TabelDokumen, 'nomor'>[] = [];
  let kini: { penggal: Penggal[]; judul: string; catatan: string[] } | null = null;
  const selesai = (): void => {
    if (kini) hasil.push(satukan(kini.penggal, kini.judul, kini.catatan));
    kini = null;
  };
  alur.forEach((halaman, h) => {
    halaman.butir.forEach((butir, i) => {
      if (butir.jenis !== 'tabel') return;
      const penggal: Penggal = { halaman: halaman.nomor, tabel: butir.tabel };
      const judul =
        judulDiAtas(halaman.butir, i) ??
        (i === 0 ? judulHalamanLalu(alur[h - 1]) : null) ??
        judulDiBawah(halaman.butir, i);
      const sambungan = kini !== null && bersambung(kini.penggal, penggal, alur, h, i, judul, kini.judul);
      for (const satu of judul ?? []) milikTabel.set(satu, 'judul');
      const catatan = catatanDiBawah(halaman.butir, i);
      for (const satu of catatan) milikTabel.set(satu, 'catatan');
      const teksCatatan = catatan.map(({ teks }) => teks);
      if (kini && sambungan) {
        kini.penggal.push(penggal);
        kini.catatan = kini.catatan.concat(teksCatatan);
        return;
      }
      selesai();
      kini = { penggal: [penggal], judul: gabungJudul(judul ?? []), catatan: teksCatatan };
    });
  });
  selesai();
  return { tabel: hasil, milikTabel };
}

const gabungJudul = (baris: readonly BarisTeks[]): string => baris.map(({ teks }) => teks).join(' ');

/** The caption's lines right above; null when there is none. */
function judulDiAtas(butir: readonly ButirAlur[], di: number): BarisTeks[] | null {
  const tabel = butir[di];
  if (tabel?.jenis !== 'tabel') return null;
  let batas = tabel.atas;
  const baris: BarisTeks[] = [];
  for (let i = di - 1; i >= 0 && baris.length < BARIS_JUDUL; i--) {
    const satu = butir[i];
    const jarak = baris.length === 0 ? JARAK_JUDUL : JARAK_ANTAR_JUDUL;
    if (satu?.jenis !== 'baris' || batas - satu.baris.dasar > jarak * satu.baris.ukuran) return null;
    baris.unshift(satu.baris);
    batas = satu.atas;
    if (adalahKeteranganTabel(gabungJudul(baris)) && /^\W{0,3}tabel/i.test(satu.baris.teks)) return baris;
  }
  return null;
}

/** Some write it below; then no other table follows that it could head. */
function judulDiBawah(butir: readonly ButirAlur[], di: number): BarisTeks[] | null {
  const [tabel, satu, berikut] = butir.slice(di, di + 3);
  if (tabel?.jenis !== 'tabel' || satu?.jenis !== 'baris' || !adalahKeteranganTabel(satu.baris.teks)) return null;
  const dekat = satu.atas - tabel.tabel.bawah <= JARAK_JUDUL_BAWAH * satu.baris.ukuran;
  if (!dekat || berikut?.jenis === 'tabel') return null;
  const lain = butir.slice(di + 1).find((b) => b.jenis === 'tabel');
  return lain && lain.atas - satu.baris.dasar <= JARAK_JUDUL * satu.baris.ukuran ? null : [satu.baris];
}

/** A caption that the page break parted from its table. */
function judulHalamanLalu(lalu: AlurHalaman | undefined): BarisTeks[] | null {
  if (!lalu) return null;
  const baris: BarisTeks[] = [];
  for (const satu of [...lalu.butir].reverse()) {
    if (satu.jenis !== 'baris' || baris.length >= BARIS_JUDUL - 2) return null;
    baris.unshift(satu.baris);
    if (/^\W{0,3}tabel/i.test(satu.baris.teks)) return adalahKeteranganTabel(gabungJudul(baris)) ? baris : null;
  }
  return null;
}

function catatanDiBawah(butir: readonly ButirAlur[], di: number): BarisTeks[] {
  const tabel = butir[di];
  if (tabel?.jenis !== 'tabel') return [];
  let batas = tabel.tabel.bawah;
  const baris: BarisTeks[] = [];
  for (const satu of butir.slice(di + 1, di + 1 + BARIS_CATATAN)) {
    if (satu.jenis !== 'baris' || satu.atas - batas > JARAK_CATATAN * satu.baris.ukuran) break;
    if (baris.length === 0 && !adalahCatatan(satu.baris.teks)) break;
    const lalu = baris.at(-1);
    if (lalu && !adalahCatatan(satu.baris.teks) && !lanjutCatatan(lalu, satu.baris, tabel.tabel.x.at(-1) ?? 0)) break;
    baris.push(satu.baris);
    batas = satu.baris.dasar;
  }
  return baris;
}

/** The rest of a note that filled its line, or an item of a list of notes; a paragraph that begins after them is neither. */
function lanjutCatatan(lalu: BarisTeks, { teks, dasar, ukuran }: BarisTeks, kanan: number): boolean {
  if (dasar - lalu.dasar > 1.9 * ukuran) return false;
  if (/^(?:[-–•*]|\d{1,2}[.)]|[a-z][.)]|[=√X]\s)/.test(teks) || /:\s*$/.test(lalu.teks)) return true;
  return lalu.kanan > kanan - 4 * ukuran && /^[\p{Ll}\d(]/u.test(teks);
}

/** The number of a page that lies on its side stands anywhere. */
const NOMOR_HALAMAN = /^\W*\d{1,3}\W*$/;

/** Does the table go on here: the next thing on the next page, with the same columns and no caption of another? */
function bersambung(
  penggal: readonly Penggal[],
  { halaman, tabel }: Penggal,
  alur: readonly AlurHalaman[],
  h: number,
  i: number,
  judul: readonly BarisTeks[] | null,
  judulLama: string,
): boolean {
  const akhir = penggal.at(-1);
  if (!akhir || akhir.halaman !== halaman - 1) return false;
  const lanjutan = judul !== null && (/lanjutan/i.test(gabungJudul(judul)) || gabungJudul(judul) === judulLama);
  if (judul !== null && !lanjutan) return false;
  const sisa = (alur[h - 1]?.butir ?? []).filter(
    (satu) =>
      satu.atas > akhir.tabel.bawah &&
      !(satu.jenis === 'baris' && (adalahCatatan(satu.baris.teks) || NOMOR_HALAMAN.test(satu.baris.teks))),
  );
  const sebelum = (alur[h]?.butir ?? []).slice(0, i).filter((satu) => satu.jenis === 'tabel' || !lanjutan);
  if (sisa.length > 0 || sebelum.length > 0) return false;
  return sekolom(akhir.tabel.x, tabel.x);
}

/** Edges of the later part that the earlier one has, too: all of the fewer ones. */
function sekolom(atas: readonly number[], bawah: readonly number[]): boolean {
  const geser = (bawah[0] ?? 0) - (atas[0] ?? 0);
  const ada = (x: number): boolean => atas.some((satu) => Math.abs(satu + geser - x) <= SELISIH_TEPI);
  const lebar = Math.abs((bawah.at(-1) ?? 0) - (atas.at(-1) ?? 0) - geser) <= SELISIH_TEPI;
  return (
    lebar &&
    (bawah.every(ada) ||
      (atas.length <= bawah.length && atas.every((x) => bawah.some((y) => Math.abs(x + geser - y) <= SELISIH_TEPI))))
  );
}

/** The parts of a table as one, over the columns of all of them; a head that is repeated is left out. */
function satukan(penggal: readonly Penggal[], judul: string, catatan: readonly string[]): Omit<TabelDokumen, 'nomor'> {
  const acuan = penggal.map(({ tabel }) => tabel.x).reduce((a, b) => (b.length > a.length ? b : a), []);
  const sel: SelDokumen[] = [];
  const halamanBaris: number[] = [];
  let kepala: string[] = [];
  penggal.forEach(({ halaman, tabel }, urutan) => {
    const milik = tabel.sel.map((satu) => pindahKolom(satu, tabel.x, acuan));
    const lewati = urutan === 0 ? 0 : kepalaBerulang(kepala, milik);
    if (urutan === 0) kepala = barisSebagaiTeks(milik, tabel.jumlahBaris);
    const awal = halamanBaris.length;
    for (let b = lewati; b < tabel.jumlahBaris; b++) halamanBaris.push(halaman);
    for (const satu of milik) {
      if (satu.baris < lewati || (satu.teks === '' && satu.bentangBaris === 1 && satu.bentangKolom === 1)) continue;
      sel.push({ ...satu, baris: satu.baris - lewati + awal });
    }
  });
  const jumlahKolom = acuan.length - 1;
  const halaman = [...new Set(penggal.map((satu) => satu.halaman))];
  return {
    judul,
    halaman,
    jumlahKolom,
    halamanBaris,
    tinggiKepala: tinggiKepala(sel, halamanBaris.length),
    sel,
    catatan,
  };
}

/** The cell in the columns of the part that has most. */
function pindahKolom(satu: SelDokumen, dari: readonly number[], ke: readonly number[]): SelDokumen {
  const { baris, bentangBaris, teks } = satu;
  const geser = (ke[0] ?? 0) - (dari[0] ?? 0);
  const letak = (x: number): number => {
    let terdekat = 0;
    ke.forEach((tepi, i) => {
      if (Math.abs(tepi - x - geser) < Math.abs((ke[terdekat] ?? 0) - x - geser)) terdekat = i;
    });
    return terdekat;
  };
  const awal = letak(dari[satu.kolom] ?? 0);
  const akhir = letak(dari[satu.kolom + satu.bentangKolom] ?? 0);
  return { baris, kolom: awal, bentangBaris, bentangKolom: Math.max(1, akhir - awal), teks };
}

/** Every row's texts, without spaces, as they begin a part. */
function barisSebagaiTeks(sel: readonly SelDokumen[], banyak: number): string[] {
  return Array.from({ length: banyak }, (_, b) =>
    sel
      .filter(({ baris }) => baris === b)
      .map(({ kolom, teks }) => `${kolom}:${teks.replace(/\s/g, '').toLowerCase()}`)
      .join('|'),
  );
}

/** How many rows at the top of a later part repeat the head of the first. */
function kepalaBerulang(kepala: readonly string[], sel: readonly SelDokumen[]): number {
  const milik = barisSebagaiTeks(sel, kepala.length);
  let sama = 0;
  while (sama < milik.length && milik[sama] !== '' && milik[sama] === kepala[sama]) sama += 1;
  return sama;
}
