/**
 * Has LibreOffice print a result and looks at the pages of our sheets, all but LKj Data: how many there are, whether
 * words run into the next column or are cut off, whether a number is shown as ####, whether a page holds a table's
 * header and nothing else.
 *
 *   tsx scripts/verify-print.ts HASIL.xlsx [MOST PAGES]
 *
 * Exit: 0 as it should be · 1 a fault · 2 no LibreOffice, no file.
 */
import { readFile } from 'node:fs/promises';
import { type Huruf, isiHalaman, type IsiHalaman, type Ruas } from '../src/impor/dokumen/pdf/isi-halaman';
import { bukaPdf, pustakaPdf } from '../src/impor/dokumen/pdf/pustaka';
import { NAMA_LEMBAR } from '../src/report/nama-lembar';
import { exitWith } from './exit-with';
import { convert, findSoffice, inTemporaryFolder } from './libreoffice';

/** Points by which a letter may reach over a line before it counts: a slanted one leans a little. */
const LEANING = 1;
/** Part of a letter's size, from the baseline up, that every letter fills. */
const BODY = { from: 0.1, to: 0.4 } as const;
/** The sheet's name and the page number stand this close to the lower edge. */
const FOOTER = 60;

const RESULT_SHEETS: ReadonlySet<string> = new Set(
  Object.values(NAMA_LEMBAR).filter((name) => name !== NAMA_LEMBAR.data),
);

interface PrintedPage {
  number: number;
  sheet: string;
  letters: readonly Huruf[];
  lines: readonly Ruas[];
}

const wordsOf = (letters: readonly Huruf[]): string =>
  letters.map(({ teks, spasi }) => (spasi ? `${teks} ` : teks)).join('');

function pageOf({ huruf, ruas, tinggi }: IsiHalaman, number: number): PrintedPage {
  const footer = huruf.filter(({ dasar }) => dasar > tinggi - FOOTER);
  const name = wordsOf(footer.filter(({ kiri }) => kiri < 300)).trim();
  return { number, sheet: name, letters: huruf.filter((letter) => !footer.includes(letter)), lines: ruas };
}

/**
 * The first letter that a line goes through: the words run into the next column, or out of their row. Numbers have a
 * single line and fit every row; beside a chart's axis they stand on its gridlines.
 */
function crossed(page: PrintedPage): Huruf | undefined {
  return page.letters.find((letter) => {
    const { teks, kiri, kanan, dasar, ukuran } = letter;
    if (teks.trim() === '') return false;
    const [top, bottom] = [dasar - ukuran * BODY.to, dasar - ukuran * BODY.from];
    return page.lines.some(({ tegak, tetap, awal, akhir }) => {
      if (tegak) return awal < top && bottom < akhir && kiri + LEANING < tetap && tetap < kanan - LEANING;
      const goesThrough = top < tetap && tetap < bottom && awal < kiri && kanan < akhir;
      return goesThrough && /\p{L}{3}/u.test(lineAt(page, letter));
    });
  });
}

/** The line of text that a letter stands in. */
const lineAt = ({ letters }: PrintedPage, { dasar }: Huruf): string =>
  wordsOf(letters.filter((letter) => Math.abs(letter.dasar - dasar) < 1));

function faultsOf(page: PrintedPage): string[] {
  const through = crossed(page);
  const rows = new Set(page.letters.map(({ dasar }) => Math.round(dasar)));
  return [
    ...(through ? [`a line goes through “${lineAt(page, through)}”`] : []),
    ...(wordsOf(page.letters).includes('###') ? ['a number does not fit its column (###)'] : []),
    ...(rows.size < 2 ? ['a header and nothing else'] : []),
  ];
}

async function printedPages(soffice: string, file: string): Promise<PrintedPage[]> {
  const pdf = await inTemporaryFolder(async (folder) => readFile(await convert(soffice, file, 'pdf', folder, 'id-ID')));
  const library = await pustakaPdf();
  const document = await bukaPdf(library, pdf);
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(pageOf(await isiHalaman(library, await document.getPage(number)), number));
  }
  await document.loadingTask.destroy();
  return pages.filter(({ sheet }) => RESULT_SHEETS.has(sheet));
}

async function main(): Promise<number> {
  const [file, most] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Pemakaian: tsx scripts/verify-print.ts HASIL.xlsx [HALAMAN TERBANYAK]');
    return 2;
  }
  const soffice = await findSoffice();
  if (soffice === null) {
    console.error(
      `LibreOffice (soffice) tidak ditemukan; cetakan ${file} tidak diperiksa. Pasang, atau isi SOFFICE_PATH.`,
    );
    return 2;
  }
  const pages = await printedPages(soffice, file);
  const faults = pages.flatMap((page) => faultsOf(page).map((fault) => `${page.sheet}, page ${page.number}: ${fault}`));
  if (pages.length === 0) faults.push('no page of a result sheet');
  if (most !== undefined && pages.length > Number(most)) faults.push(`${pages.length} pages, ${most} at most`);
  faults.forEach((fault) => console.log(fault));
  const faulty = new Set(faults).size;
  console.log(`${pages.length} halaman lembar hasil`);
  console.log(`${Math.max(0, pages.length - faulty)} passed, ${faulty} failed`);
  return faulty === 0 ? 0 : 1;
}

exitWith(main);
