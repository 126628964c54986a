import type { Kotak, RencanaLembar } from '../report/rencana';
import { hurufKolom, namaBaris, namaKotak, namaSel } from './alamat';
import { lebarPoin } from './gaya';
import { TANDA_MILIK } from './kepemilikan';
import { type Langkah, langkahBentuk } from './langkah';
import { gabungAlamat, HimpunanSel } from './persegi';

/** Millimetres are what a printer knows; these are points: 19 mm at the sides, 24 mm where the footer stands. */
const MARGIN = { top: 54, bottom: 68, left: 54, right: 54, header: 28, footer: 28 } as const;

/** What an earlier run left on a sheet. */
export interface Buangan {
  bagan: readonly Excel.Chart[];
  jumlahKolom: number;
  /** Some of its cells have a list to choose from. */
  adaPilihan: boolean;
}

/** Adds a sheet after the last tab and marks it as ours. */
export function langkahBuat(lembar: RencanaLembar): Langkah {
  return langkahBentuk((buku) => {
    buku.tambahLembar(lembar.nama);
    buku.lembar(lembar.nama).customProperties.add(TANDA_MILIK, lembar.kunci);
  });
}

/** Takes everything from our columns of a sheet of ours; what the reader keeps right of them is not touched. */
export function langkahBersihkan(nama: string, { bagan, jumlahKolom, adaPilihan }: Buangan): Langkah {
  return langkahBentuk((buku) => {
    bagan.forEach((satu) => satu.delete());
    const lembar = buku.lembar(nama);
    lembar.freezePanes.unfreeze();
    lembar.horizontalPageBreaks.removePageBreaks();
    const kolom = lembar.getRange(`A:${hurufKolom(Math.max(jumlahKolom, 1) - 1)}`);
    // Takes merged cells apart, too.
    kolom.clear();
    if (adaPilihan) kolom.dataValidation.clear();
    kolom.columnHidden = false;
    kolom.format.useStandardWidth = true;
    const semua = lembar.getRange();
    semua.rowHidden = false;
    semua.format.useStandardHeight = true;
  });
}

/** Merges, sizes, lists to choose from, frozen header, gridlines and print set-up. */
export function langkahBentukLembar(lembar: RencanaLembar): Langkah[] {
  return [
    ...langkahGabung(lembar),
    ...langkahLebar(lembar),
    ...langkahTinggi(lembar),
    ...langkahPilihan(lembar),
    langkahTampilan(lembar),
    langkahCetak(lembar),
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
    langkahBentuk((buku) => buku.lembar(nama).getRange(namaKotak(kotak)).merge(perBaris));
  return [...besar.map((kotak) => gabungkan(kotak, false)), ...mendatar.map((kotak) => gabungkan(kotak, true))];
}

/** Columns of equal width go together, neighbours or not. */
function langkahLebar({ nama, lebarKolom }: RencanaLembar): Langkah[] {
  return menurutUkuran(lebarKolom.entries(), (kolom) => namaSel(0, kolom)).map(({ ukuran, alamat }) =>
    langkahBentuk((buku) => {
      buku.lembar(nama).getRanges(alamat).format.columnWidth = lebarPoin(ukuran);
    }, alamat.length),
  );
}

function langkahTinggi({ nama, tinggiBaris }: RencanaLembar): Langkah[] {
  return menurutUkuran(tinggiBaris, (baris) => namaBaris(baris, baris)).map(({ ukuran, alamat }) =>
    langkahBentuk((buku) => {
      buku.lembar(nama).getRanges(alamat).format.rowHeight = ukuran;
    }, alamat.length),
  );
}

/** Address lists per size, from pairs of a row's or column's number and its size. */
function menurutUkuran(
  pasangan: Iterable<readonly [number, number]>,
  sebut: (nomor: number) => string,
): { ukuran: number; alamat: string }[] {
  const kelompok = new Map<number, string[]>();
  for (const [nomor, ukuran] of pasangan) kelompok.set(ukuran, [...(kelompok.get(ukuran) ?? []), sebut(nomor)]);
  return [...kelompok].flatMap(([ukuran, alamat]) => gabungAlamat(alamat).map((satu) => ({ ukuran, alamat: satu })));
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
