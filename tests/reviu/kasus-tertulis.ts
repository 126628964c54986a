import { readFileSync } from 'node:fs';
import { nomorKolom } from '../../src/dasar/a1';

/** A sheet of texts. */
export interface LembarTertulis {
  nama: string;
  baris: readonly (readonly string[])[];
}

/** Sheets of a golden text, and what is expected of them as they stand ("apa adanya") and with cells changed. */
export interface KasusTertulis {
  nama: string;
  lembar: readonly LembarTertulis[];
  /** Lines of the text: the change, and what it gives. */
  baris: readonly { ubah: string; hasil: string }[];
}

const APA_ADANYA = 'apa adanya';
type Temukan = (lembar: readonly LembarTertulis[]) => Promise<string[]> | string[];

/**
 * A golden text: "# name" begins a case, "== T2" a further sheet (the first is T1), "> change: outcome" is a line of
 * what is expected; all else is a row of a sheet, its cells parted by "|".
 */
export function bacaKasus(berkas: string): KasusTertulis[] {
  const bagian = readFileSync(berkas, 'utf8').split(/^# /m).slice(1);
  return bagian.map((satu) => {
    const [nama = '', ...semua] = satu.trimEnd().split('\n');
    const lembar = [{ nama: 'T1', baris: [] as string[][] }];
    const baris: { ubah: string; hasil: string }[] = [];
    for (const isi of semua) {
      const [, ubah, hasil = ''] = /^> ([^:]+):(?: (.*))?$/.exec(isi) ?? [];
      if (ubah !== undefined) baris.push({ ubah, hasil });
      else if (isi.startsWith('== ')) lembar.push({ nama: isi.slice(3), baris: [] });
      else lembar.at(-1)?.baris.push(isi.split('|').map((sel) => sel.trim()));
    }
    return { nama, lembar: lembar.filter((l) => l.baris.length > 0), baris };
  });
}

/** The lines of a case as they come out now: all that is found, then of each change what it brings and takes away. */
export async function barisKini({ lembar, baris }: KasusTertulis, temukan: Temukan): Promise<string[]> {
  const adanya = await temukan(lembar);
  const kini: string[] = [];
  for (const { ubah } of baris) {
    const milik = ubah === APA_ADANYA ? adanya : await temukan(ubahSel(lembar, ubah));
    const beda =
      milik.length === 0 && adanya.length > 0
        ? ['tidak ada lagi']
        : [
            ...milik.filter((satu) => !adanya.includes(satu)),
            ...adanya.filter((satu) => !milik.includes(satu)).map((satu) => `tanpa ${satu}`),
          ];
    kini.push(`> ${ubah}: ${(ubah === APA_ADANYA ? adanya : beda).join('; ') || '–'}`);
  }
  return kini;
}

export const barisTertulis = ({ baris }: KasusTertulis): string[] =>
  baris.map(({ ubah, hasil }) => `> ${ubah}: ${hasil}`);

/** "C5=91,63", "T2!C5=", "-6" (the row goes), several with "; " between; rows keep their numbers until all is done. */
function ubahSel(lembar: readonly LembarTertulis[], ubah: string): LembarTertulis[] {
  const hapus = new Set<string>();
  const ganti = new Map<string, string>();
  for (const satu of ubah === APA_ADANYA ? [] : ubah.split('; ')) {
    const [, milik = 'T1', huruf, nomor = '', isi = ''] = /^(?:(\w+)!)?(?:-|([A-Z]+))(\d+)(?:=(.*))?$/.exec(satu) ?? [];
    if (nomor === '') throw new Error(`no change: ${satu}`);
    if (huruf === undefined) hapus.add(`${milik}!${nomor}`);
    else ganti.set(`${milik}!${nomor},${nomorKolom(huruf)}`, isi);
  }
  const diubah = (nama: string, b: number, isi: readonly string[]): string[] => {
    const milik = [...ganti].flatMap(([di, teks]) => {
      const [baris, kolom] = di.split(',');
      return baris === `${nama}!${b + 1}` ? [[Number(kolom), teks] as const] : [];
    });
    const lebar = milik.reduce((paling, [k]) => Math.max(paling, k + 1), isi.length);
    return Array.from({ length: lebar }, (_, k) => milik.find(([kolom]) => kolom === k)?.[1] ?? isi[k] ?? '');
  };
  return lembar.map(({ nama, baris }) => ({
    nama,
    baris: baris.flatMap((isi, b) => (hapus.has(`${nama}!${b + 1}`) ? [] : [diubah(nama, b, isi)])),
  }));
}
