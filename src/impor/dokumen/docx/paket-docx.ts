import { strToU8, zipSync, type Zippable } from 'fflate';
import { GalatCapaian } from '../../../dasar/galat';
import { TagScanner } from '../../tag-scanner';
import { daftarZip, isiZip } from '../../zip';

const WORD = /\sxmlns:([\w.-]+)=(["'])(http:\/\/[^"']*\/wordprocessingml(?:\/2006)?\/main)\2/;
const HUBUNGAN = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TIPE_ISI = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const BAGIAN_TIPE = '[Content_Types].xml';
export const BAGIAN_HUBUNGAN = 'word/_rels/document.xml.rels';

/** The parts of a .docx; what is not put in the place of one keeps its bytes. */
export interface PaketDocx {
  nama: () => string[];
  /** Null for a part that is not there; names without regard to case. */
  teks: (nama: string) => string | null;
  ganti: (nama: string, isi: string | Uint8Array) => void;
  tutup: () => Uint8Array;
}

/** Throws `DOKUMEN_TIDAK_TERBACA` for what is no whole zip. */
export function bukaPaket(bytes: Uint8Array, berkas: string): PaketDocx {
  try {
    const entri = daftarZip(bytes).filter(({ nama }) => !nama.endsWith('/'));
    return paketDari(entri.map((satu) => [satu.nama, isiZip(bytes, satu), satu.cara !== 0]));
  } catch (cause) {
    throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas, sebab: 'rusak' }, { cause });
  }
}

/** A package of its own parts. */
export const paketBaru = (bagian: Readonly<Record<string, string>>): PaketDocx =>
  paketDari(Object.entries(bagian).map(([nama, isi]) => [nama, strToU8(isi), true]));

function paketDari(isi: readonly (readonly [nama: string, isi: Uint8Array, mampat: boolean])[]): PaketDocx {
  const ejaan = new Map(isi.map(([nama]) => [nama.toLowerCase(), nama]));
  const bagian = new Map(isi.map(([nama, satu, mampat]) => [nama, { isi: satu, mampat }]));
  return {
    nama: () => [...bagian.keys()],
    teks: (nama) => {
      const ada = bagian.get(ejaan.get(nama.toLowerCase()) ?? '');
      return ada ? new TextDecoder().decode(ada.isi) : null;
    },
    ganti: (nama, baru) => {
      const lama = ejaan.get(nama.toLowerCase()) ?? nama;
      ejaan.set(lama.toLowerCase(), lama);
      bagian.set(lama, { isi: typeof baru === 'string' ? strToU8(baru) : baru, mampat: true });
    },
    tutup: () => {
      const semua: Zippable = {};
      for (const [nama, satu] of bagian) semua[nama] = [satu.isi, { level: satu.mampat ? 6 : 0 }];
      return zipSync(semua);
    },
  };
}

/** A part's prefix for Word's words, and the name that stands for them: the strict form has another. */
export interface RuangNama {
  awalan: string;
  alamat: string;
}

/** Throws `DOKUMEN_TIDAK_TERBACA` when the part says nothing of Word's words. */
export function ruangNama(xml: string, berkas: string): RuangNama {
  const [, awalan, , alamat] = WORD.exec(xml.slice(0, 20_000)) ?? [];
  if (awalan === undefined || alamat === undefined) {
    throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas, sebab: 'rusak' });
  }
  return { awalan, alamat };
}

const ASAL_HUBUNGAN = (strict: boolean): string =>
  strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part's relationships with one more, of that kind ("comments") to that part; and the name it got. */
export function hubungkan(
  hubungan: string | null,
  { alamat }: Pick<RuangNama, 'alamat'>,
  jenis: string,
  tujuan: string,
): { xml: string; id: string } {
  const isi =
    hubungan ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${HUBUNGAN}"/>`;
  let nomor = 1;
  while (isi.includes(`"rIdCapaian${nomor}"`)) nomor += 1;
  const id = `rIdCapaian${nomor}`;
  const satu = `Id="${id}" Type="${ASAL_HUBUNGAN(alamat.includes('purl.oclc.org'))}/${jenis}" Target="${tujuan}"`;
  return { id, xml: sisipkanAkhir(isi, 'Relationships', (awalan) => `<${awalan}Relationship ${satu}/>`) };
}

/** The package's list of contents with that part. */
export function daftarkanIsi(tipe: string | null, bagian: string, jenisIsi: string): string {
  const isi = tipe ?? `<Types xmlns="${TIPE_ISI}"/>`;
  if (isi.toLowerCase().includes(`partname="/${bagian.toLowerCase()}"`)) return isi;
  return sisipkanAkhir(
    isi,
    'Types',
    (awalan) => `<${awalan}Override PartName="/${bagian}" ContentType="${jenisIsi}"/>`,
  );
}

/** Puts parts at the end of the outermost element; the function gets its prefix with the colon. */
export function sisipkanAkhir(xml: string, nama: string, isi: string | ((awalan: string) => string)): string {
  const pindai = new TagScanner(xml);
  const tulis = (awalan: string): string => (typeof isi === 'string' ? isi : isi(awalan));
  while (pindai.next()) {
    if (pindai.name !== nama) continue;
    const awalan = pindai.fullName.slice(0, pindai.fullName.length - nama.length);
    if (pindai.kind === 'close') return xml.slice(0, pindai.start) + tulis(awalan) + xml.slice(pindai.start);
    if (pindai.kind === 'empty') {
      const buka = xml.slice(pindai.start, pindai.end).replace(/\s*\/>$/, '>');
      return `${xml.slice(0, pindai.start)}${buka}${tulis(awalan)}</${pindai.fullName}>${xml.slice(pindai.end)}`;
    }
  }
  return xml;
}

/** Text as XML holds it; signs that XML does not know are left out. */
export function sebagaiXml(teks: string): string {
  return teks
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
