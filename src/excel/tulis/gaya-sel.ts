import { namaKotak, namaSel } from '../../dasar/a1';
import type { Kotak } from '../../dasar/kotak';
import type { NamaGaya, RencanaLembar } from '../../report/rencana';
import { GAYA, type Gaya, HURUF, WARNA } from './gaya';
import { kotakPembatas } from './isi-sel';
import { type Langkah, langkahBentuk } from '../kawat/langkah';
import { daftarAlamat, HimpunanSel } from './persegi';

/**
 * Writes the looks of a sheet. Cells are grouped by the single properties that looks are made of, over all looks,
 * so that "bold" is one call for a whole sheet: a fraction of the actions that one call per look would take.
 */
export function langkahGaya(lembar: RencanaLembar): Langkah[] {
  if (lembar.sel.length === 0) return [];
  const kelompok = new Map<string, { pasang: Pasang; sel: HimpunanSel }>();
  const garis = { semua: new HimpunanSel(), total: new HimpunanSel() };
  for (const { kotak, gaya } of kotakBergaya(lembar)) {
    for (const { kunci, pasang } of SIFAT_GAYA[gaya]) {
      const isi = kelompok.get(kunci) ?? { pasang, sel: new HimpunanSel() };
      kelompok.set(kunci, isi);
      isi.sel.tambah(kotak);
    }
    if (GAYA[gaya].garis) garis.semua.tambah(kotak);
    if (GAYA[gaya].garis === 'total') garis.total.tambah(kotak);
  }
  const sifat = [...kelompok.values()].map(({ pasang, sel }) => ({ pasang, kotak: sel.persegi() }));
  return [
    langkahDasar(lembar),
    ...bersamaKotak([...sifat, ...garisTipis(garis.semua.persegi())]).flatMap(({ kotak, pasang }) =>
      langkahBerformat(lembar.nama, kotak, pasang),
    ),
    ...langkahBerformat(lembar.nama, perBaris(garis.total.persegi()), [tebalkanAtas]),
  ];
}

/** Properties that hold for the very same cells go together. */
function bersamaKotak(sifat: Iterable<SifatKotak>): { kotak: readonly Kotak[]; pasang: Pasang[] }[] {
  const bersama = new Map<string, { kotak: readonly Kotak[]; pasang: Pasang[] }>();
  for (const { pasang, kotak } of sifat) {
    const kunci = kotak.map(namaKotak).join();
    const isi = bersama.get(kunci) ?? { kotak, pasang: [] };
    bersama.set(kunci, isi);
    isi.pasang.push(pasang);
  }
  return [...bersama.values()];
}

/** A merged area takes the look of its first cell as a whole, or its far edges would stay bare. */
function kotakBergaya(lembar: RencanaLembar): { kotak: Kotak; gaya: NamaGaya }[] {
  const gabung = new Map(lembar.gabung.map((kotak) => [namaSel(kotak.baris, kotak.kolom), kotak]));
  return lembar.sel.map(({ baris, kolom, gaya }) => ({
    kotak: gabung.get(namaSel(baris, kolom)) ?? { baris, kolom, jumlahBaris: 1, jumlahKolom: 1 },
    gaya,
  }));
}

type Pasang = (format: Excel.RangeFormat) => void;

/** Most actions of one property: the collection of borders, one of them, its style and its colour. */
const AKSI_SIFAT = 4;

interface SifatKotak {
  kotak: readonly Kotak[];
  pasang: Pasang;
}

interface Sifat {
  /** Equal for equal properties of different looks. */
  kunci: string;
  pasang: Pasang;
}

function sifat(gaya: Gaya): Sifat[] {
  const { ukuran, tebal, miring, garisBawah, warna, isian, datar, tegak, bungkus } = gaya;
  const daftar: (Sifat | false | undefined)[] = [
    ukuran !== undefined && { kunci: `ukuran ${ukuran}`, pasang: (format) => (format.font.size = ukuran) },
    tebal && { kunci: 'tebal', pasang: (format) => (format.font.bold = true) },
    miring && { kunci: 'miring', pasang: (format) => (format.font.italic = true) },
    garisBawah && { kunci: 'garisBawah', pasang: (format) => (format.font.underline = 'Single') },
    warna !== undefined && { kunci: `warna ${warna}`, pasang: (format) => (format.font.color = warna) },
    isian !== undefined && { kunci: `isian ${isian}`, pasang: (format) => (format.fill.color = isian) },
    datar && { kunci: `datar ${datar}`, pasang: (format) => (format.horizontalAlignment = datar) },
    tegak && { kunci: `tegak ${tegak}`, pasang: (format) => (format.verticalAlignment = tegak) },
    bungkus && { kunci: 'bungkus', pasang: (format) => (format.wrapText = true) },
  ];
  return daftar.filter((satu) => typeof satu === 'object');
}

const SIFAT_GAYA = Object.fromEntries(Object.entries(GAYA).map(([nama, gaya]) => [nama, sifat(gaya)])) as Record<
  NamaGaya,
  Sifat[]
>;

/** The sheet's own look, before any other. A link written earlier leaves Excel's blue behind; this takes it away. */
function langkahDasar(lembar: RencanaLembar): Langkah {
  const { baris, kolom, jumlahBaris, jumlahKolom } = kotakPembatas(lembar.sel);
  return langkahBentuk((buku) => {
    const { format } = buku.lembar(lembar.nama).getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
    format.font.name = HURUF.nama;
    format.font.size = HURUF.ukuran;
    format.font.color = WARNA.teks;
    format.font.underline = 'None';
    format.verticalAlignment = 'Center';
  }, 8);
}

function langkahBerformat(nama: string, kotak: readonly Kotak[], pasang: readonly Pasang[]): Langkah[] {
  return daftarAlamat(kotak).map((alamat) =>
    langkahBentuk(
      (buku) => {
        const { format } = buku.lembar(nama).getRanges(alamat);
        pasang.forEach((satu) => satu(format));
      },
      2 + AKSI_SIFAT * pasang.length,
      alamat.length,
    ),
  );
}

/** Inner lines only where there is an inside: Excel has none to draw in a single row or column. */
function garisTipis(kotak: readonly Kotak[]): SifatKotak[] {
  const bertingkat = kotak.filter(({ jumlahBaris }) => jumlahBaris > 1);
  const berjajar = kotak.filter(({ jumlahKolom }) => jumlahKolom > 1);
  return [
    ...TEPI_LUAR.map((tepi) => ({ kotak, pasang: tarikGaris(tepi) })),
    { kotak: bertingkat, pasang: tarikGaris('InsideHorizontal') },
    { kotak: berjajar, pasang: tarikGaris('InsideVertical') },
  ];
}

const TEPI_LUAR = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A thin line, as Excel draws one when nothing is said of its weight. */
function tarikGaris(tepi: (typeof TEPI_LUAR)[number] | 'InsideHorizontal' | 'InsideVertical'): Pasang {
  return ({ borders }) => {
    const garis = borders.getItem(tepi);
    garis.style = 'Continuous';
    garis.color = WARNA.garis;
  };
}

/** Makes the thin line above a total the strong one. */
function tebalkanAtas({ borders }: Excel.RangeFormat): void {
  const garis = borders.getItem('EdgeTop');
  garis.color = WARNA.teks;
  garis.weight = 'Medium';
}

/** Every row on its own, so that each total gets its line. */
function perBaris(kotak: readonly Kotak[]): Kotak[] {
  return kotak.flatMap((satu) =>
    Array.from({ length: satu.jumlahBaris }, (_, i) => ({ ...satu, baris: satu.baris + i, jumlahBaris: 1 })),
  );
}
