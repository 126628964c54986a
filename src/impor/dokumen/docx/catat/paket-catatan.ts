import { TagScanner } from '../../../tag-scanner';
import { type RuangNama, ruangNama, sebagaiXml, sisipkanAkhir } from '../paket-docx';

export const ISI_CATATAN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

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
  if (lama !== null) return sisipkanAkhir(lama, 'comments', semua);
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
