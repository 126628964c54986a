import type { GambarLaporan, SeriLaporan } from '../../../../surat/isi-laporan';
import { sebagaiXml } from '../paket-docx';

const UTAMA = '1F4E5F';
const TARGET = '7F7F7F';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
/** English Metric Units of a millimetre. */
const MM = 36_000;

/** One chart on its own, and of several that stand two in a row. */
const UKURAN = { besar: { lebar: 152 * MM, tinggi: 66 * MM }, kecil: { lebar: 75 * MM, tinggi: 46 * MM } };

const LATIN = '<a:latin typeface="Arial"/>';

const huruf = (ukuran: number, tebal = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${ukuran}" b="${tebal ? 1 : 0}">${LATIN}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

/** A chart that Word draws and a person can go on editing; its numbers stand in the workbook that is packed with it. */
export function baganXml(gambar: GambarLaporan, idBuku: string): string {
  const { judul, jenis, seri } = gambar;
  const batang = seri.filter(({ peran }) => jenis !== 'garis' && peran === 'utama');
  const garis = seri.filter(({ peran }) => jenis === 'garis' || peran === 'target');
  const tulis = (satu: SeriLaporan): string => seriXml(gambar, satu, seri.indexOf(satu));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart>`,
    judul === '' ? '' : judulXml(judul),
    `<c:autoTitleDeleted val="${judul === '' ? 1 : 0}"/><c:plotArea><c:layout/>`,
    batang.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${jenis === 'batang' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${batang.map(tulis).join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    garis.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${garis.map(tulis).join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`,
    sumbuXml(gambar),
    `<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${huruf(900)}`,
    `<c:externalData r:id="${idBuku}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

const judulXml = (judul: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="900" b="1">${LATIN}</a:rPr><a:t>${sebagaiXml(judul)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function seriXml({ jenis, kategori, format }: GambarLaporan, { nama, nilai, peran }: SeriLaporan, ke: number): string {
  const kolom = String.fromCharCode('B'.charCodeAt(0) + ke);
  const sampai = kategori.length + 1;
  const batang = jenis !== 'garis' && peran === 'utama';
  const rupa =
    peran === 'target'
      ? `<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="${TARGET}"/></a:solidFill><a:prstDash val="dash"/></a:ln></c:spPr>`
      : batang
        ? `<c:spPr><a:solidFill><a:srgbClr val="${UTAMA}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
        : `<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${UTAMA}"/></a:solidFill></a:ln></c:spPr>`;
  const penanda = batang ? '' : `<c:marker><c:symbol val="${peran === 'target' ? 'none' : 'circle'}"/></c:marker>`;
  const tampilkan = peran === 'utama';
  const label = [
    '<c:dLbls>',
    tampilkan
      ? `<c:numFmt formatCode="${sebagaiXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
      : '',
    tampilkan ? huruf(800) : '',
    tampilkan ? `<c:dLblPos val="${batang ? 'outEnd' : 't'}"/>` : '',
    `<c:showLegendKey val="0"/><c:showVal val="${tampilkan ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
  ].join('');
  const titik = (isi: readonly (string | number | null)[]): string =>
    isi
      .map((satu, i) => (satu === null ? '' : `<c:pt idx="${i}"><c:v>${sebagaiXml(String(satu))}</c:v></c:pt>`))
      .join('');
  return [
    `<c:ser><c:idx val="${ke}"/><c:order val="${ke}"/>`,
    `<c:tx><c:strRef><c:f>Data!$${kolom}$1</c:f><c:strCache><c:ptCount val="1"/>${titik([nama])}</c:strCache></c:strRef></c:tx>`,
    rupa,
    penanda,
    label,
    `<c:cat><c:strRef><c:f>Data!$A$2:$A$${sampai}</c:f><c:strCache><c:ptCount val="${kategori.length}"/>${titik(kategori)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Data!$${kolom}$2:$${kolom}$${sampai}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${nilai.length}"/>${titik(nilai)}</c:numCache></c:numRef></c:val>`,
    batang ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

function sumbuXml({ jenis, minimum }: GambarLaporan): string {
  const tegak = jenis === 'batang';
  const garisTepi = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>';
  // Bars carry their numbers: no axis of values beside them.
  const sembunyi = jenis !== 'garis';
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${tegak ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${garisTepi}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${minimum === undefined ? '' : `<c:min val="${minimum}"/>`}</c:scaling><c:delete val="${sembunyi ? 1 : 0}"/><c:axPos val="${tegak ? 'b' : 'l'}"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${garisTepi}<c:crossAx val="1"/><c:crosses val="${minimum === undefined ? 'autoZero' : 'min'}"/></c:valAx>`,
  ].join('');
}

/** A chart inside a run, with words for who cannot see it. */
export function gambarXml(
  w: string,
  gambar: GambarLaporan,
  { id, nomor, kecil, judul }: { id: string; nomor: number; kecil: boolean; judul: string },
): string {
  const { lebar, tinggi } = kecil ? UKURAN.kecil : UKURAN.besar;
  const nama = [judul, gambar.judul].filter(Boolean).join(': ');
  const uraian = `${nama}. ${gambar.seri.map((s) => `${s.nama}: ${gambar.kategori.map((k, i) => `${k} ${sebut(s.nilai[i])}`).join('; ')}`).join('. ')}`;
  return [
    `<${w}:r><${w}:drawing><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${lebar}" cy="${tinggi}"/>`,
    `<wp:docPr id="${nomor}" name="Grafik Capaian ${nomor}" descr="${sebagaiXml(uraian).replace(/"/g, '&quot;')}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${id}"/></a:graphicData></a:graphic>`,
    `</wp:inline></${w}:drawing></${w}:r>`,
  ].join('');
}

const sebut = (nilai: number | null | undefined): string =>
  nilai === null || nilai === undefined ? 'tidak ada' : nilai.toLocaleString('id-ID', { maximumFractionDigits: 2 });

/** The rows of the workbook that is packed with the chart. */
export const barisBuku = ({ kategori, seri }: GambarLaporan): (string | number | null)[][] => [
  ['', ...seri.map(({ nama }) => nama)],
  ...kategori.map((nama, i) => [nama, ...seri.map(({ nilai }) => nilai[i] ?? null)]),
];
