import type { Kotak, RencanaLembar } from '../report/rencana';
import { hurufKolom, namaKotak, namaSel } from './alamat';
import type { Buangan } from './buangan';
import { lebarPoin } from './gaya';
import { TANDA_MILIK } from './kepemilikan';
import { type Langkah, langkahBentuk } from './langkah';
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
  });
}

/** Takes everything from our columns of a sheet of ours; what the reader keeps right of them is not touched. */
export function langkahBersihkan(
  { nama, lebarKolom }: RencanaLembar,
  { bagan, jumlahKolom, adaPilihan, halamanTetap }: Buangan,
): Langkah {
  return langkahBentuk((buku) => {
    bagan.forEach((satu) => satu.delete());
    const lembar = buku.lembar(nama);
    if (!halamanTetap) {
      lembar.freezePanes.unfreeze();
      lembar.horizontalPageBreaks.removePageBreaks();
    }
    const kolom = lembar.getRange(`A:${hurufKolom(Math.max(jumlahKolom, 1) - 1)}`);
    // Takes merged cells apart, too.
    kolom.clear();
    if (adaPilihan) kolom.dataValidation.clear();
    kolom.columnHidden = false;
    // All others are given their width anew.
    if (jumlahKolom > lebarKolom.length) kolom.format.useStandardWidth = true;
    const semua = lembar.getRange();
    semua.rowHidden = false;
    semua.format.useStandardHeight = true;
  });
}

/** Sizes, merges and lists to choose from; sizes first, while every cell stands for one row and one column. */
export function langkahBentukLembar(lembar: RencanaLembar): Langkah[] {
  return [...langkahLebar(lembar), ...langkahTinggi(lembar), ...langkahGabung(lembar), ...langkahPilihan(lembar)];
}

/** Frozen header, gridlines and print set-up. */
export function langkahHalaman(lembar: RencanaLembar): Langkah[] {
  return [langkahTampilan(lembar), langkahCetak(lembar)];
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
    langkahBentuk((buku) => buku.lembar(nama).getRange(namaKotak(kotak)).merge(perBaris));
  return [...besar.map((kotak) => gabungkan(kotak, false)), ...mendatar.map((kotak) => gabungkan(kotak, true))];
}

function langkahLebar({ nama, lebarKolom }: RencanaLembar): Langkah[] {
  if (lebarKolom.length === 0) return [];
  const lebar = lebarKolom.map((karakter) => ({ format: { columnWidth: lebarPoin(karakter) } }));
  return [
    langkahBentuk((buku) => {
      buku.lembar(nama).getRangeByIndexes(0, 0, 1, lebar.length).setColumnProperties(lebar);
    }, lebar.length * BYTE_UKURAN),
  ];
}

/** Rows whose height the plan leaves open are not touched. */
function langkahTinggi({ nama, tinggiBaris }: RencanaLembar): Langkah[] {
  if (tinggiBaris.size === 0) return [];
  const awal = Math.min(...tinggiBaris.keys());
  const tinggi = Array.from({ length: Math.max(...tinggiBaris.keys()) - awal + 1 }, (_, i) => {
    const rowHeight = tinggiBaris.get(awal + i);
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  return [
    langkahBentuk((buku) => {
      buku.lembar(nama).getRangeByIndexes(awal, 0, tinggi.length, 1).setRowProperties(tinggi);
    }, tinggi.length * BYTE_UKURAN),
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
    }),
  ];
}

function langkahTampilan({ nama, bekukanBaris }: RencanaLembar): Langkah {
  return langkahBentuk((buku) => {
    const lembar = buku.lembar(nama);
    lembar.showGridlines = false;
    if (bekukanBaris > 0) lembar.freezePanes.freezeRows(bekukanBaris);
  });
}

/** A4, one page wide, header rows on every page, sheet name and page number below. */
function langkahCetak({ nama, cetak }: RencanaLembar): Langkah {
  return langkahBentuk((buku) => {
    const lembar = buku.lembar(nama);
    const halaman = lembar.pageLayout;
    halaman.orientation = cetak.orientasi === 'tegak' ? 'Portrait' : 'Landscape';
    halaman.paperSize = 'A4';
    halaman.zoom = { horizontalFitToPages: 1 };
    halaman.centerHorizontally = true;
    halaman.setPrintMargins('Points', MARGIN);
    if (cetak.barisJudul) halaman.setPrintTitleRows(`$${cetak.barisJudul.awal + 1}:$${cetak.barisJudul.akhir + 1}`);
    const kaki = halaman.headersFooters.defaultForAllPages;
    kaki.leftFooter = '&A';
    kaki.rightFooter = '&P / &N';
    for (const baris of cetak.potongSebelum) lembar.horizontalPageBreaks.add(namaSel(baris, 0));
  });
}
