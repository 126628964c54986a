import { hurufKolom, namaKotak, namaSel } from '../../dasar/a1';
import type { Kotak } from '../../dasar/kotak';
import type { BarisLipat, RencanaLembar } from '../../report/rencana';
import type { Buangan } from './buangan';
import { lebarPoin } from './gaya';
import { TANDA_MILIK } from '../kawat/kepemilikan';
import type { Bagian } from '../kawat/kirim-lunak';
import { type Langkah, langkahBentuk } from '../kawat/langkah';
import { HimpunanSel } from './persegi';

/** Millimetres are what a printer knows; these are points: 19 mm at the sides, 24 mm where the footer stands. */
const MARGIN = { top: 54, bottom: 68, left: 54, right: 54, header: 28, footer: 28 } as const;

/** One row's height or one column's width on the wire. */
const BYTE_UKURAN = 40;

/** Adds a sheet after the last tab and marks it as ours. */
export function langkahBuat(lembar: RencanaLembar): Langkah {
  return langkahBentuk((buku) => {
    buku.tambahLembar(lembar.nama);
    buku.lembar(lembar.nama).customProperties.add(TANDA_MILIK, lembar.kunci);
  }, 5);
}

/**
 * Takes contents and formats from our columns of a sheet of ours. What the reader keeps right of them is not touched,
 * nor are notes and comments on the cells. A filter or an Excel table in the way goes first: cells under one are
 * written into the wrong rows, and those of the other cannot be merged.
 */
export function langkahKosongkan(
  { nama }: RencanaLembar,
  { jumlahKolom, adaPilihan, tabel, filter }: Buangan,
): Langkah[] {
  return [
    langkahBentuk(
      (buku) => {
        const lembar = buku.lembar(nama);
        tabel.forEach((satu) => lembar.tables.getItem(satu).convertToRange());
        if (filter) lembar.autoFilter.remove();
        const kolom = lembar.getRange(kolomKami(jumlahKolom));
        kolom.clear('Contents');
        // Takes merged cells apart, too.
        kolom.clear('Formats');
        if (adaPilihan) kolom.dataValidation.clear();
      },
      9 + 2 * tabel.length,
    ),
  ];
}

/** Sizes, merges, lists to choose from, panes and print set-up, each for itself. */
export function bagianBentuk(lembar: RencanaLembar, buang: Buangan | null): Bagian[] {
  const halamanTetap = buang?.halamanTetap === true;
  const bagian: Bagian[] = [
    // Sizes first, while every cell stands for one row and one column.
    {
      kode: 'UKURAN',
      langkah: [...langkahUkuranBiasa(lembar, buang), ...langkahLebar(lembar), ...langkahTinggi(lembar)],
    },
    { kode: 'GABUNG', langkah: langkahGabung(lembar) },
    { kode: 'PILIHAN', langkah: langkahPilihan(lembar) },
    ...bagianLipatan(lembar, buang),
    ...(halamanTetap ? [] : bagianHalaman(lembar, buang)),
  ];
  return bagian.filter(({ langkah }) => langkah.length > 0);
}

/** Print set-up, then frozen header and gridlines: those last, see `langkahTampilan`. */
function bagianHalaman(lembar: RencanaLembar, buang: Buangan | null): Bagian[] {
  return [
    { kode: 'CETAKAN', langkah: [langkahCetak(lembar, buang), ...langkahPotong(lembar)] },
    { kode: 'KERTAS', langkah: [langkahKertas(lembar)] },
    { kode: 'JENDELA', langkah: [langkahTampilan(lembar, buang)] },
  ];
}

const kolomKami = (jumlah: number): string => `A:${hurufKolom(Math.max(jumlah, 1) - 1)}`;

/** Nothing hidden, and the sheet's own sizes, before ours are set. */
function langkahUkuranBiasa({ nama, lebarKolom }: RencanaLembar, buang: Buangan | null): Langkah[] {
  if (!buang) return [];
  return [
    langkahBentuk((buku) => {
      const lembar = buku.lembar(nama);
      const kolom = lembar.getRange(kolomKami(buang.jumlahKolom));
      kolom.columnHidden = false;
      // All others are given their width anew.
      if (buang.jumlahKolom > lebarKolom.length) kolom.format.useStandardWidth = true;
      const semua = lembar.getRange();
      semua.rowHidden = false;
      semua.format.useStandardHeight = true;
    }, 8),
  ];
}

/** Merges of the same columns that stand in rows one below the other are made by one call, "across". */
function langkahGabung({ nama, gabung }: RencanaLembar): Langkah[] {
  const kelompok = new Map<string, HimpunanSel>();
  const besar = gabung.filter(({ jumlahBaris }) => jumlahBaris > 1);
  for (const kotak of gabung.filter(({ jumlahBaris }) => jumlahBaris === 1)) {
    const kunci = `${kotak.kolom}+${kotak.jumlahKolom}`;
    const sel = kelompok.get(kunci) ?? new HimpunanSel();
    kelompok.set(kunci, sel);
    sel.tambah(kotak);
  }
  const mendatar = [...kelompok.values()].flatMap((sel) => sel.persegi());
  const gabungkan = (kotak: Kotak, perBaris: boolean): Langkah =>
    langkahBentuk((buku) => buku.lembar(nama).getRange(namaKotak(kotak)).merge(perBaris), 2);
  return [...besar.map((kotak) => gabungkan(kotak, false)), ...mendatar.map((kotak) => gabungkan(kotak, true))];
}

function langkahLebar({ nama, lebarKolom }: RencanaLembar): Langkah[] {
  if (lebarKolom.length === 0) return [];
  const lebar = lebarKolom.map((karakter) => ({ format: { columnWidth: lebarPoin(karakter) } }));
  return [
    langkahBentuk(
      (buku) => {
        buku.lembar(nama).getRangeByIndexes(0, 0, 1, lebar.length).setColumnProperties(lebar);
      },
      2,
      lebar.length * BYTE_UKURAN,
    ),
  ];
}

/** Rows whose height the plan leaves open are not touched. */
function langkahTinggi({ nama, tinggiBaris }: RencanaLembar): Langkah[] {
  if (tinggiBaris.size === 0) return [];
  let [awal, akhir] = [Infinity, 0];
  for (const baris of tinggiBaris.keys()) [awal, akhir] = [Math.min(awal, baris), Math.max(akhir, baris)];
  const tinggi = Array.from({ length: akhir - awal + 1 }, (_, i) => {
    const rowHeight = tinggiBaris.get(awal + i);
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  return [
    langkahBentuk(
      (buku) => {
        buku.lembar(nama).getRangeByIndexes(awal, 0, tinggi.length, 1).setRowProperties(tinggi);
      },
      2,
      tinggi.length * BYTE_UKURAN,
    ),
  ];
}

/** A list that offers and does not insist: what a person types instead is kept. */
function langkahPilihan({ nama, pilihan }: RencanaLembar): Langkah[] {
  if (!pilihan) return [];
  const { kotak, kata } = pilihan;
  return [
    langkahBentuk((buku) => {
      const { dataValidation } = buku.lembar(nama).getRange(namaKotak(kotak));
      dataValidation.rule = { list: { inCellDropDown: true, source: kata.join(',') } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    }, 4),
  ];
}

/** Rows are folded, in the groups that stand there or in new ones; a group that the reader has taken apart is no loss. */
function bagianLipatan({ nama, lipat = [] }: RencanaLembar, buang: Buangan | null): Bagian[] {
  const lama = buang?.lipat ?? [];
  const tetap = JSON.stringify(lama) === JSON.stringify(lipat);
  const atur = ({ awal, jumlah }: BarisLipat, ubah: (baris: Excel.Range) => void): Langkah =>
    langkahBentuk((buku) => ubah(buku.lembar(nama).getRange(`${awal + 1}:${awal + jumlah}`)), 3);
  return [
    { kode: 'LIPATAN', langkah: tetap ? [] : lama.map((satu) => atur(satu, (baris) => baris.ungroup('ByRows'))) },
    {
      kode: 'LIPATAN',
      langkah: lipat.map((satu) =>
        atur(satu, (baris) => {
          if (!tetap) baris.group('ByRows');
          baris.hideGroupDetails('ByRows');
        }),
      ),
    },
  ];
}

/** Freezing rows may bring the sheet forward: the person is taken back to where they are, as the request's last action. */
function langkahTampilan({ nama, bekukanBaris }: RencanaLembar, buang: Buangan | null): Langkah {
  return langkahBentuk((buku) => {
    const dilihat = bekukanBaris > 0 ? buku.context.workbook.worksheets.getActiveWorksheet() : null;
    const lembar = buku.lembar(nama);
    lembar.showGridlines = false;
    if (buang) lembar.freezePanes.unfreeze();
    if (bekukanBaris > 0) lembar.freezePanes.freezeRows(bekukanBaris);
    dilihat?.activate();
  }, 7);
}

/** More pages than any sheet of ours has: the width alone decides how small the letters are. */
const HALAMAN_TERBANYAK = 999;

/** One page wide, header rows on every page, sheet name and page number below. */
function langkahCetak({ nama, cetak }: RencanaLembar, buang: Buangan | null): Langkah {
  return langkahBentuk((buku) => {
    const lembar = buku.lembar(nama);
    const halaman = lembar.pageLayout;
    halaman.orientation = cetak.orientasi === 'tegak' ? 'Portrait' : 'Landscape';
    halaman.zoom = { horizontalFitToPages: 1, verticalFitToPages: cetak.satuHalaman ? 1 : HALAMAN_TERBANYAK };
    if (cetak.area) halaman.setPrintArea(namaKotak(cetak.area));
    halaman.centerHorizontally = true;
    halaman.setPrintMargins('Points', MARGIN);
    if (cetak.barisJudul) halaman.setPrintTitleRows(`$${cetak.barisJudul.awal + 1}:$${cetak.barisJudul.akhir + 1}`);
    const kaki = halaman.headersFooters.defaultForAllPages;
    kaki.leftFooter = '&A';
    kaki.rightFooter = '&P / &N';
    if (buang) lembar.horizontalPageBreaks.removePageBreaks();
  }, 12);
}

/** Page breaks that go in one step. */
const POTONG_SEKALIGUS = 100;

function langkahPotong({ nama, cetak: { potongSebelum } }: RencanaLembar): Langkah[] {
  return Array.from({ length: Math.ceil(potongSebelum.length / POTONG_SEKALIGUS) }, (_, i) => {
    const potong = potongSebelum.slice(i * POTONG_SEKALIGUS, (i + 1) * POTONG_SEKALIGUS);
    return langkahBentuk(
      (buku) => {
        const { horizontalPageBreaks } = buku.lembar(nama);
        for (const baris of potong) horizontalPageBreaks.add(namaSel(baris, 0));
      },
      1 + 2 * potong.length,
    );
  });
}

/** By itself: a machine without a printer, or with one that has no A4, refuses it. */
function langkahKertas({ nama }: RencanaLembar): Langkah {
  return langkahBentuk((buku) => {
    buku.lembar(nama).pageLayout.paperSize = 'A4';
  }, 2);
}
