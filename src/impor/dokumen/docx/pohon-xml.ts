import { TagScanner } from '../../tag-scanner';

/** An element; its text stands in its parts, in their order. */
export interface Unsur {
  nama: string;
  /** Its opening tag as written. */
  tag: string;
  /** Where it begins in the text, where its closing tag begins, and the place behind it. */
  awal: number;
  tutup: number;
  akhir: number;
  anak: (Unsur | string)[];
}

const ENTITAS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text as a tree. Elements that are never closed end with what they stand in. */
export function pohonXml(xml: string): Unsur {
  const akar: Unsur = { nama: '', tag: '', awal: 0, tutup: xml.length, akhir: xml.length, anak: [] };
  const tumpukan = [akar];
  const pindai = new TagScanner(xml);
  let sampai = 0;
  while (pindai.next()) {
    const kini = tumpukan.at(-1) ?? akar;
    if (pindai.start > sampai && kini !== akar) kini.anak.push(tanpaEntitas(xml.slice(sampai, pindai.start)));
    sampai = pindai.end;
    if (pindai.kind === 'close') {
      const di = tumpukan.map(({ nama }) => nama).lastIndexOf(pindai.name);
      if (di > 0) {
        for (const satu of tumpukan.splice(di)) [satu.tutup, satu.akhir] = [pindai.start, pindai.end];
      }
      continue;
    }
    const { start: awal, end: akhir } = pindai;
    const unsur: Unsur = { nama: pindai.name, tag: xml.slice(awal, akhir), awal, tutup: akhir, akhir, anak: [] };
    kini.anak.push(unsur);
    if (pindai.kind === 'open') tumpukan.push(unsur);
  }
  return akar;
}

export function tanpaEntitas(teks: string): string {
  if (!teks.includes('&')) return teks;
  return teks.replace(/&(#x?[\da-f]+|\w+);/gi, (semua, isi: string) => {
    if (!isi.startsWith('#')) return ENTITAS.get(isi) ?? semua;
    const kode = isi[1]?.toLowerCase() === 'x' ? parseInt(isi.slice(2), 16) : parseInt(isi.slice(1), 10);
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : semua;
  });
}

/** Attribute by its name without prefix, as Word writes them. */
export function atribut({ tag }: Unsur, nama: string): string | undefined {
  const pindai = new TagScanner(tag);
  if (!pindai.next()) return undefined;
  const nilai = pindai.attribute(`w:${nama}`) ?? pindai.attribute(nama);
  return nilai === undefined ? undefined : tanpaEntitas(nilai);
}

export const unsur = ({ anak }: Unsur): Unsur[] => anak.filter((satu) => typeof satu !== 'string');

/** The first part of that name along a path of names. */
export function cari(dari: Unsur, ...jalur: readonly string[]): Unsur | undefined {
  let kini: Unsur | undefined = dari;
  for (const nama of jalur) kini = kini && unsur(kini).find((satu) => satu.nama === nama);
  return kini;
}

export const semua = (dari: Unsur, nama: string): Unsur[] => unsur(dari).filter((satu) => satu.nama === nama);

/** Value of a property such as `<w:ilvl w:val="0"/>`. */
export function nilai(dari: Unsur | undefined, ...jalur: readonly string[]): string | undefined {
  const ada = dari && cari(dari, ...jalur);
  return ada && atribut(ada, 'val');
}

/** Is a switch such as `<w:vanish/>` on? */
export function menyala(dari: Unsur | undefined, ...jalur: readonly string[]): boolean {
  const ada = dari && cari(dari, ...jalur);
  return ada !== undefined && !/^(?:0|false|off)$/.test(atribut(ada, 'val') ?? '');
}
