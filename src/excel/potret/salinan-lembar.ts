import type { PotretLembar } from '../../input/potret';
import { KEPALA_DATA } from '../../report/lembar/data';
import { NAMA_LEMBAR } from '../../report/susun';

/** So many formulas that point at our sheets make a sheet one of results, where they are half of its numbers. */
const RUMUS_SEDIKIT = 3;

/**
 * Knows a copy of a result sheet that has lost our mark: Excel does not copy a worksheet's properties along, and other
 * programmes drop them. Its formulas give it away: read as input, our own figures would be held against themselves.
 * `namaKami`: what the marked sheets are called now.
 */
export function pengenalSalinan(namaKami: readonly string[]): (lembar: PotretLembar) => boolean {
  const asli = Object.values(NAMA_LEMBAR);
  const nama = `(?:${asli.map(polos).join('|')})`;
  const bernama = new RegExp(`^${nama}(?: \\(\\d+\\))?$`, 'i');
  const bernomor = new RegExp(`^${nama} \\(\\d+\\)$`, 'i');
  const acuan = [...new Set([...asli, ...namaKami])].map((satu) => polos(satu.replaceAll("'", "''")));
  // In another workbook the sheet's name follows the file's: '[LKj 2023.xlsx]LKj Data'!B3.
  const keKami = new RegExp(`'(?:[^'\\]]*\\])?(?:${acuan.join('|')})(?: \\(\\d+\\))?'!`, 'i');
  return (lembar) => {
    if (lembar.impor !== undefined) return false;
    if (bernomor.test(lembar.nama) && rumusBerupa(lembar, TAUTAN) > 0) return true;
    const kami = rumusBerupa(lembar, keKami);
    if (kami === 0) return adalahData(lembar);
    const angka = lembar.jenis.reduce((banyak, baris) => banyak + baris.filter((jenis) => jenis === 'angka').length, 0);
    return bernama.test(lembar.nama) || (kami >= RUMUS_SEDIKIT && 2 * kami >= angka) || adalahData(lembar);
  };
}

/** As our sheets link to a cell. */
const TAUTAN = /^=HYPERLINK\("#/;

/** LKj Data points at the person's own cells; its header says what it is. */
const adalahData = ({ teks }: PotretLembar): boolean =>
  teks.some((baris) => KEPALA_DATA.every((judul) => baris.includes(judul)));

const polos = (nama: string): string => nama.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function rumusBerupa({ rumus = [] }: PotretLembar, bentuk: RegExp): number {
  return rumus.reduce(
    (banyak, baris) => banyak + baris.filter((satu) => satu !== undefined && bentuk.test(satu)).length,
    0,
  );
}
