import { NAMA_LEMBAR } from '../../report/nama-lembar';
import type { PotretLembar } from '../../input/potret';
import { KEPALA_DATA } from '../../report/lembar/data';

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
  teks.some((baris) => {
    const kepala = new Set(baris.map((sel) => sel.trim()));
    return KEPALA_DATA.every((judul) => kepala.has(judul));
  });

const polos = (nama: string): string => nama.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function rumusBerupa({ rumus = [] }: PotretLembar, bentuk: RegExp): number {
  return rumus.reduce(
    (banyak, baris) => banyak + baris.filter((satu) => satu !== undefined && bentuk.test(satu)).length,
    0,
  );
}

/** So much of a copy is still what the original holds, where somebody has worked on it since. */
const BAGIAN_SAMA = 0.9;
/** A heading and a paragraph. */
const SEL_SEDIKIT = 2;

/**
 * Copies of the input sheets that we made (imported tables, the report's text): they have lost our mark, and read as
 * input they would count every table twice. Gives the original of each. `kami`: names of the marked input sheets.
 */
export function salinanMasukan(
  lembar: readonly PotretLembar[],
  kami: ReadonlySet<string>,
): ReadonlyMap<PotretLembar, PotretLembar> {
  const asli = lembar.filter(({ nama }) => kami.has(nama));
  const salinan = new Map<PotretLembar, PotretLembar>();
  if (asli.length === 0) return salinan;
  for (const satu of lembar) {
    if (kami.has(satu.nama)) continue;
    const milik = asli.find((calon) => bagianSama(satu, calon) >= (bernomorDari(satu, calon) ? BAGIAN_SAMA : 1));
    if (milik) salinan.set(satu, milik);
  }
  return salinan;
}

/** As Excel names a copy: "Naskah LKj (2)". */
const bernomorDari = ({ nama }: PotretLembar, asli: PotretLembar): boolean =>
  nama.startsWith(asli.nama.slice(0, 20)) && /\(\d+\)$/.test(nama);

/** Share of the cells that both hold in the same places, of the larger of the two. */
function bagianSama(a: PotretLembar, b: PotretLembar): number {
  let [sama, selA] = [0, 0];
  a.nilai.forEach((baris, i) =>
    baris.forEach((isi, k) => {
      if (isi === '') return;
      selA += 1;
      if (b.nilai[a.baris + i - b.baris]?.[a.kolom + k - b.kolom] === isi) sama += 1;
    }),
  );
  const selB = b.nilai.reduce((banyak, baris) => banyak + baris.filter((isi) => isi !== '').length, 0);
  return sama < SEL_SEDIKIT ? 0 : sama / Math.max(selA, selB);
}
