import type { AcuanKotak, RencanaBagan, RencanaLembar, SeriBagan } from '../report/rencana';
import { namaKotak, namaSel } from './alamat';
import { WARNA_SERI } from './gaya';
import { type BukuTerbuka, type Langkah, langkahBentuk } from './langkah';

const JENIS_BAGAN = {
  kolom: 'ColumnClustered',
  batang: 'BarClustered',
  garis: 'LineMarkers',
  kolomTumpuk: 'ColumnStacked',
  donat: 'Doughnut',
} as const satisfies Record<RencanaBagan['jenis'], Excel.ChartType | `${Excel.ChartType}`>;

/** On the wire a chart with three styled series is about 4.5 KB; counted generously. */
const BYTE_BAGAN = 10_000;

/** Where the cells of a plan's sheet stand, by the sheet's key. */
export type NamaMenurutKunci = ReadonlyMap<string, string>;

/** Draws the charts of a sheet, native and editable. */
export function langkahBagan(lembar: RencanaLembar, nama: NamaMenurutKunci): Langkah[] {
  return lembar.bagan.map((bagan) =>
    langkahBentuk((buku) => gambar(buku, lembar.nama, bagan, (acuan) => rangeDari(buku, acuan, nama)), BYTE_BAGAN),
  );
}

function rangeDari(buku: BukuTerbuka, acuan: AcuanKotak, nama: NamaMenurutKunci): Excel.Range {
  return buku.lembar(nama.get(acuan.lembar) ?? acuan.lembar).getRange(namaKotak(acuan));
}

type Ambil = (acuan: AcuanKotak) => Excel.Range;

function gambar(buku: BukuTerbuka, nama: string, rencana: RencanaBagan, ambil: Ambil): void {
  const [pertama, ...lain] = rencana.seri;
  if (!pertama) return;
  // Made from one series' values alone, so that Excel finds exactly one; 'Auto' would let it guess.
  const arah = pertama.nilai.jumlahBaris === 1 ? 'Rows' : 'Columns';
  const nilai = ambil(pertama.nilai);
  const kategori = ambil(rencana.kategori);
  const bagan = buku.lembar(nama).charts.add(JENIS_BAGAN[rencana.jenis], nilai, arah);
  bagan.name = rencana.nama;
  bagan.setPosition(...sudut(rencana));
  const seriPertama = bagan.series.getItemAt(0);
  seriPertama.name = pertama.nama;
  aturSeri(seriPertama, pertama, rencana, { nilai, kategori });
  for (const seri of lain) {
    aturSeri(bagan.series.add(seri.nama), seri, rencana, { nilai: ambil(seri.nilai), kategori });
  }
  aturJudul(bagan, rencana);
  if (rencana.jenis !== 'donat') aturSumbu(bagan, rencana);
}

function sudut({ letak }: RencanaBagan): [string, string] {
  const akhir = namaSel(letak.baris + letak.jumlahBaris - 1, letak.kolom + letak.jumlahKolom - 1);
  return [namaSel(letak.baris, letak.kolom), akhir];
}

interface IsiSeri {
  nilai: Excel.Range;
  kategori: Excel.Range;
}

function aturSeri(seri: Excel.ChartSeries, rencana: SeriBagan, bagan: RencanaBagan, isi: IsiSeri): void {
  seri.setValues(isi.nilai);
  seri.setXAxisValues(isi.kategori);
  const warna = WARNA_SERI[rencana.peran];
  if (bagan.jenis === 'garis') aturGaris(seri, rencana, warna);
  else if (rencana.peran === 'target' && bagan.jenis !== 'donat') aturTarget(seri, bagan, warna);
  else if (bagan.jenis !== 'donat') aturBatang(seri, warna);
  if (rencana.label) aturLabel(seri, rencana, bagan);
}

function aturBatang(seri: Excel.ChartSeries, warna: string): void {
  seri.format.fill.setSolidColor(warna);
  seri.gapWidth = 60;
}

/** The target across the columns as a dashed line without markers; bars lie on their side, there it stays a bar. */
function aturTarget(seri: Excel.ChartSeries, bagan: RencanaBagan, warna: string): void {
  if (bagan.jenis === 'batang') {
    aturBatang(seri, warna);
    return;
  }
  seri.chartType = 'Line';
  seri.markerStyle = 'None';
  seri.format.line.color = warna;
  seri.format.line.lineStyle = 'Dash';
  seri.format.line.weight = 1.75;
}

function aturGaris(seri: Excel.ChartSeries, rencana: SeriBagan, warna: string): void {
  const target = rencana.peran === 'target';
  seri.markerStyle = target ? 'None' : 'Circle';
  seri.format.line.color = warna;
  seri.format.line.weight = target ? 1.75 : 2.25;
  if (target) {
    seri.format.line.lineStyle = 'Dash';
    return;
  }
  seri.markerSize = 6;
  seri.markerBackgroundColor = warna;
  seri.markerForegroundColor = warna;
}

function aturLabel(seri: Excel.ChartSeries, rencana: SeriBagan, bagan: RencanaBagan): void {
  seri.hasDataLabels = true;
  const label = seri.dataLabels;
  label.numberFormat = rencana.formatLabel ?? bagan.sumbuNilai.format;
  if (bagan.jenis === 'kolom' || bagan.jenis === 'batang') label.position = 'OutsideEnd';
  if (bagan.jenis === 'garis') label.position = 'Top';
}

function aturJudul(bagan: Excel.Chart, rencana: RencanaBagan): void {
  bagan.title.text = rencana.judul;
  bagan.title.left = 0;
  const huruf = bagan.title.format.font;
  huruf.size = 12;
  huruf.bold = true;
  // Excel's own is at the bottom.
  bagan.legend.visible = rencana.seri.length > 1 || rencana.jenis === 'donat';
}

function aturSumbu(bagan: Excel.Chart, rencana: RencanaBagan): void {
  const nilai = bagan.axes.valueAxis;
  const { minimum, maksimum, format } = rencana.sumbuNilai;
  if (minimum !== undefined) nilai.minimum = minimum;
  if (maksimum !== undefined) nilai.maximum = maksimum;
  nilai.numberFormat = format;
}
