/** Worksheet custom property that makes a sheet ours; its value is the key of the plan's sheet ('ikhtisar'). */
export const TANDA_MILIK = 'capaian.lembar';

/** Second property of a result sheet: its looks as the last run made them, in case the workbook's settings get lost. */
export const TANDA_TATA = 'capaian.tata';

/** Keys of sheets that we made but that are inputs, to be read like a person's own. */
const AWALAN_MASUKAN = 'masukan/';
export const KUNCI_NASKAH = `${AWALAN_MASUKAN}naskah`;

const AWALAN_IMPOR = `${AWALAN_MASUKAN}impor/`;

const AWALAN_DOKUMEN = `${AWALAN_MASUKAN}dokumen/`;

/** The key of the sheet that holds a table of a report; `lembar` as it is first called. */
export const kunciDokumen = (dokumen: string, lembar: string): string => `${AWALAN_DOKUMEN}${dokumen}/${lembar}`;

/** Does the sheet of this key hold a table of that report? */
export const milikDokumen = (kunci: string | undefined, dokumen: string): boolean =>
  kunci?.startsWith(`${AWALAN_DOKUMEN}${dokumen}/`) ?? false;

/** The key of the sheet that holds the tables of a file. */
export const kunciImpor = (berkas: string): string => AWALAN_IMPOR + berkas;

/** The file whose tables the sheet of this key holds; null for any other sheet. */
export const berkasImpor = (kunci: string | undefined): string | null =>
  kunci?.startsWith(AWALAN_IMPOR) ? kunci.slice(AWALAN_IMPOR.length) : null;

/** Is a sheet with this key (undefined: a person's own) read for input, and never written by a run? */
export function adalahMasukan(kunci: string | undefined): boolean {
  return kunci === undefined || kunci.startsWith(AWALAN_MASUKAN);
}

const PANJANG_NAMA = 31;

/** A sheet that carries our mark. */
export interface LembarKami {
  kunci: string;
  nama: string;
  id: string;
  terlindungi: boolean;
  terlihat: boolean;
}

/**
 * Final names of the sheets to write: a sheet of ours keeps the name it has now, also after the person renamed it;
 * beside a foreign sheet of the wished name ours gets ' (2)', ' (3)'…
 */
export function tetapkanNama(
  buku: { milikKami: readonly LembarKami[]; semuaNama: readonly string[] },
  keinginan: ReadonlyMap<string, string>,
): Map<string, string> {
  const terpakai = new Set(buku.semuaNama.map(kunciNama));
  const nama = new Map<string, string>();
  for (const [kunci, harapan] of keinginan) {
    const milik = cariMilik(buku.milikKami, kunci);
    const final = milik?.nama ?? namaBebas(harapan, terpakai);
    terpakai.add(kunciNama(final));
    nama.set(kunci, final);
  }
  return nama;
}

/** Our sheet of that key; of several (the person copied one) the first in tab order, the copies are theirs to keep. */
export function cariMilik<L extends { kunci: string }>(milik: readonly L[], kunci: string): L | undefined {
  return milik.find((lembar) => lembar.kunci === kunci);
}

/** Excel tells sheet names apart without regard to case. */
export function kunciNama(nama: string): string {
  return nama.toLowerCase();
}

function namaBebas(harapan: string, terpakai: ReadonlySet<string>): string {
  let nama = harapan.slice(0, PANJANG_NAMA);
  for (let urutan = 2; terpakai.has(kunciNama(nama)); urutan += 1) {
    const akhiran = ` (${urutan})`;
    nama = harapan.slice(0, PANJANG_NAMA - akhiran.length) + akhiran;
  }
  return nama;
}
