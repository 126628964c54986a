import type { KolomLaporan, SelLaporan, TabelLaporan } from '../../../../surat/isi-laporan';
import { sebagaiXml } from '../paket-docx';

/** Half points. */
const HURUF_TABEL = 20;
const HURUF_CATATAN = 18;
const GARIS = '7F7F7F';
const DASAR_KEPALA = 'DCE8EC';
const DASAR_KELOMPOK = 'F2F4F5';
/** A table of as many rows stays on one page. */
const BARIS_SEHALAMAN = 12;
/** Twips of a table's grid; the real width is a share of the page's. */
const LEBAR_KISI = 9000;

/** How the pieces of a report look in the document they are put into. */
export interface GayaBlok {
  /** Prefix of Word's words. */
  w: string;
  /** Id of the style of captions; null where the document has none. */
  keterangan: string | null;
}

interface SifatAlinea {
  gaya?: string | null;
  rata?: 'left' | 'center' | 'right' | 'both';
  /** Stays with what follows. */
  ikut?: boolean;
  sebelum?: number;
  sesudah?: number;
}

/** A paragraph of its own: no indent of the document's ordinary text reaches it. */
export function alineaXml(w: string, isi: string, sifat: SifatAlinea): string {
  const { gaya, rata = 'left', ikut, sebelum = 0, sesudah = 0 } = sifat;
  return [
    `<${w}:p><${w}:pPr>`,
    gaya ? `<${w}:pStyle ${w}:val="${gaya}"/>` : '',
    ikut ? `<${w}:keepNext/>` : '',
    `<${w}:spacing ${w}:before="${sebelum}" ${w}:after="${sesudah}" ${w}:line="240" ${w}:lineRule="auto"/>`,
    `<${w}:ind ${w}:left="0" ${w}:right="0" ${w}:firstLine="0"/><${w}:jc ${w}:val="${rata}"/></${w}:pPr>`,
    isi,
    `</${w}:p>`,
  ].join('');
}

function runXml(w: string, teks: string, { tebal = false, huruf = 0, miring = false } = {}): string {
  const sifat = [
    tebal ? `<${w}:b/>` : '',
    miring ? `<${w}:i/>` : '',
    huruf > 0 ? `<${w}:sz ${w}:val="${huruf}"/><${w}:szCs ${w}:val="${huruf}"/>` : '',
  ].join('');
  const rPr = sifat === '' ? '' : `<${w}:rPr>${sifat}</${w}:rPr>`;
  return `<${w}:r>${rPr}<${w}:t xml:space="preserve">${sebagaiXml(teks)}</${w}:t></${w}:r>`;
}

/** "Tabel 3.4 …" with a number that Word counts, and so a list of tables finds. */
export function keteranganXml(
  { w, keterangan }: GayaBlok,
  { kata, deret, nomor, judul }: { kata: 'Tabel' | 'Grafik'; deret: string; nomor: number; judul: string },
): string {
  const nama = deret === '3' ? kata : `${kata}_${deret}`;
  const hitung = `<${w}:fldSimple ${w}:instr=" SEQ ${nama} \\* ARABIC ">${runXml(w, String(nomor), { tebal: true, huruf: HURUF_TABEL })}</${w}:fldSimple>`;
  const tulis = (teks: string): string => runXml(w, teks, { tebal: true, huruf: HURUF_TABEL });
  return alineaXml(w, `${tulis(`${kata} ${deret}.`)}${hitung}${tulis(` ${judul}`)}`, {
    gaya: keterangan,
    rata: 'center',
    ikut: kata === 'Tabel',
    sebelum: kata === 'Tabel' ? 160 : 40,
    sesudah: kata === 'Tabel' ? 80 : 200,
  });
}

/** A table, and the paragraph that has to follow one: its notes, else a small gap. */
export function tabelXml({ w }: GayaBlok, tabel: TabelLaporan): string {
  const { kolom, baris, catatan } = tabel;
  const lebar = lebarKolom(kolom);
  const seHalaman = baris.length <= BARIS_SEHALAMAN;
  const kepala = barisXml(
    w,
    kolom.map(({ kepala: teks }, i) =>
      selXml(w, { teks }, i, kolom, lebar, { tebal: true, ikut: true, dasar: DASAR_KEPALA, kepala: true }),
    ),
    true,
  );
  const isi = baris.map(({ sel, peran }, b) => {
    const ikut = peran === 'kelompok' || baris[b + 1]?.peran === 'jumlah' || (seHalaman && b < baris.length - 1);
    const gaya = {
      tebal: peran !== 'isi',
      ikut,
      dasar: peran === 'kelompok' ? DASAR_KELOMPOK : null,
      kepala: false,
    };
    let k = 0;
    const semua = sel.map((satu) => {
      const di = k;
      k += satu.bentang ?? 1;
      const mulai =
        satu.lanjutan === true ? false : sel.length > 0 && baris[b + 1]?.sel.at(sel.indexOf(satu))?.lanjutan === true;
      return selXml(w, satu, di, kolom, lebar, gaya, mulai);
    });
    return barisXml(w, semua, false);
  });
  const garis = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((sisi) => `<${w}:${sisi} ${w}:val="single" ${w}:sz="4" ${w}:space="0" ${w}:color="${GARIS}"/>`)
    .join('');
  const tepi = ['top', 'left', 'bottom', 'right']
    .map((sisi) => `<${w}:${sisi} ${w}:w="${sisi === 'top' || sisi === 'bottom' ? 30 : 80}" ${w}:type="dxa"/>`)
    .join('');
  return [
    `<${w}:tbl><${w}:tblPr><${w}:tblW ${w}:w="5000" ${w}:type="pct"/><${w}:jc ${w}:val="center"/>`,
    `<${w}:tblBorders>${garis}</${w}:tblBorders><${w}:tblLayout ${w}:type="fixed"/><${w}:tblCellMar>${tepi}</${w}:tblCellMar>`,
    `</${w}:tblPr><${w}:tblGrid>`,
    ...lebar.map((l) => `<${w}:gridCol ${w}:w="${Math.round((l / 5000) * LEBAR_KISI)}"/>`),
    `</${w}:tblGrid>`,
    kepala,
    ...isi,
    `</${w}:tbl>`,
    ...catatanXml(w, catatan),
  ].join('');
}

const catatanXml = (w: string, catatan: readonly string[]): string[] =>
  catatan.length === 0
    ? [alineaXml(w, '', { sesudah: 120 })]
    : catatan.map((teks, i) =>
        alineaXml(w, runXml(w, teks, { huruf: HURUF_CATATAN, miring: true }), {
          sebelum: i === 0 ? 40 : 0,
          sesudah: i === catatan.length - 1 ? 200 : 0,
        }),
      );

/** Fiftieths of a percent, which are all of it together. */
function lebarKolom(kolom: readonly KolomLaporan[]): number[] {
  const jumlah = kolom.reduce((semua, { lebar }) => semua + lebar, 0);
  const bulat = kolom.map(({ lebar }) => Math.floor((lebar / jumlah) * 5000));
  const sisa = 5000 - bulat.reduce((semua, satu) => semua + satu, 0);
  return bulat.map((satu, i) => (i === bulat.length - 1 ? satu + sisa : satu));
}

const barisXml = (w: string, sel: readonly string[], kepala: boolean): string =>
  `<${w}:tr><${w}:trPr><${w}:cantSplit/>${kepala ? `<${w}:tblHeader/>` : ''}</${w}:trPr>${sel.join('')}</${w}:tr>`;

interface GayaSel {
  tebal: boolean;
  ikut: boolean;
  dasar: string | null;
  kepala: boolean;
}

function selXml(
  w: string,
  { teks, bentang = 1, lanjutan }: SelLaporan,
  di: number,
  kolom: readonly KolomLaporan[],
  lebar: readonly number[],
  { tebal, ikut, dasar, kepala }: GayaSel,
  mulai = false,
): string {
  const selebar = lebar.slice(di, di + bentang).reduce((semua, satu) => semua + satu, 0);
  const rata = kepala ? 'center' : bentang > 1 ? 'left' : RATA[kolom[di]?.rata ?? 'kiri'];
  const gabung = lanjutan ? `<${w}:vMerge/>` : mulai ? `<${w}:vMerge ${w}:val="restart"/>` : '';
  return [
    `<${w}:tc><${w}:tcPr><${w}:tcW ${w}:w="${selebar}" ${w}:type="pct"/>`,
    bentang > 1 ? `<${w}:gridSpan ${w}:val="${bentang}"/>` : '',
    gabung,
    dasar === null ? '' : `<${w}:shd ${w}:val="clear" ${w}:color="auto" ${w}:fill="${dasar}"/>`,
    `<${w}:vAlign ${w}:val="${kepala ? 'center' : 'top'}"/></${w}:tcPr>`,
    alineaXml(w, teks === '' ? '' : runXml(w, teks, { tebal, huruf: HURUF_TABEL }), { rata, ikut }),
    `</${w}:tc>`,
  ].join('');
}

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;
