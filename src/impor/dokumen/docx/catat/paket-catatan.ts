import { GalatCapaian } from '../../../../dasar/galat';
import { TagScanner } from '../../../tag-scanner';

const WORD = /\sxmlns:([\w.-]+)=(["'])(http:\/\/[^"']*\/wordprocessingml(?:\/2006)?\/main)\2/;
const ISI_CATATAN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const HUBUNGAN = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TIPE_ISI = 'http://schemas.openxmlformats.org/package/2006/content-types';

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

const tipeHubungan = ({ alamat }: RuangNama): string =>
  alamat.includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** Highest number of a note in the parts. */
export function nomorTertinggi(...bagian: readonly string[]): number {
  let tertinggi = -1;
  for (const xml of bagian) {
    for (const [, nomor] of xml.matchAll(
      /<[\w.-]+:comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?:id=["'](\d+)["']/g,
    )) {
      tertinggi = Math.max(tertinggi, Number(nomor));
    }
  }
  return tertinggi;
}

export interface IsiCatatan {
  nomor: number;
  alinea: readonly string[];
}

const PENULIS = 'Capaian';

/** The part of notes with ours behind those that are there. */
export function bagianCatatan(
  lama: string | null,
  isi: readonly IsiCatatan[],
  utama: RuangNama,
  waktu: Date,
  berkas: string,
): string {
  const ruang = lama === null ? utama : ruangNama(lama, berkas);
  const tanggal = waktu.toISOString().replace(/\.\d+Z$/, 'Z');
  const w = ruang.awalan;
  const run = (teks: string): string => `<${w}:r><${w}:t xml:space="preserve">${sebagaiXml(teks)}</${w}:t></${w}:r>`;
  const semua = isi
    .map(({ nomor, alinea }) => {
      const baris = alinea.map((teks, i) => {
        const acuan = i === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : '';
        return `<${w}:p>${acuan}${run(teks)}</${w}:p>`;
      });
      const sifat = `${w}:id="${nomor}" ${w}:author="${PENULIS}" ${w}:date="${tanggal}" ${w}:initials="C"`;
      return `<${w}:comment ${sifat}>${baris.join('')}</${w}:comment>`;
    })
    .join('');
  if (lama !== null) return sisipkan(lama, 'comments', semua);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${w}:comments xmlns:${w}="${ruang.alamat}">${semua}</${w}:comments>`;
}

/** Where the document's part of notes is, by its relationships; null when it has none. */
export function namaBagianCatatan(hubungan: string | null): string | null {
  const pindai = new TagScanner(hubungan ?? '');
  while (pindai.seek('Relationship')) {
    if (!/\/relationships\/comments$/.test(pindai.attribute('Type') ?? '')) continue;
    const tujuan = pindai.attribute('Target') ?? '';
    return tujuan.startsWith('/') ? tujuan.slice(1) : `word/${tujuan}`;
  }
  return null;
}

/** The document's relationships with one to the part of notes. */
export function hubungkan(hubungan: string | null, ruang: RuangNama): string {
  const isi =
    hubungan ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${HUBUNGAN}"/>`;
  let nomor = 1;
  while (isi.includes(`"rIdCapaian${nomor}"`)) nomor += 1;
  const satu = `Id="rIdCapaian${nomor}" Type="${tipeHubungan(ruang)}" Target="comments.xml"`;
  return sisipkan(isi, 'Relationships', (awalan) => `<${awalan}Relationship ${satu}/>`);
}

/** The package's list of contents with the part of notes. */
export function daftarkanIsi(tipe: string | null): string {
  const isi = tipe ?? `<Types xmlns="${TIPE_ISI}"/>`;
  if (/PartName=["']\/word\/comments\.xml["']/i.test(isi)) return isi;
  return sisipkan(
    isi,
    'Types',
    (awalan) => `<${awalan}Override PartName="/word/comments.xml" ContentType="${ISI_CATATAN}"/>`,
  );
}

/** Puts parts at the end of the outermost element; the function gets its prefix with the colon. */
function sisipkan(xml: string, nama: string, isi: string | ((awalan: string) => string)): string {
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
function sebagaiXml(teks: string): string {
  return teks
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
