import { namaKotak, namaSel } from '../../dasar/a1';
import type { Rentang } from '../../dasar/kotak';
import type { RencanaBagan, RencanaLembar, SeriBagan } from '../../report/rencana';
import { WARNA_SERI } from './gaya';
import { type BukuTerbuka, type Langkah, langkahBentuk } from '../kawat/langkah';

const JENIS_BAGAN = {
  kolom: 'ColumnClustered',
  batang: 'BarClustered',
  garis: 'LineMarkers',
  kolomTumpuk: 'ColumnStacked',
  donat: 'Doughnut',
} as const satisfies Record<RencanaBagan['jenis'], Excel.ChartType | `${Excel.ChartType}`>;

/** Actions of a chart beside its series, and of each series, at most. */
const AKSI_BAGAN = 8;
const AKSI_RUPA = 16;
const AKSI_SERI = { inti: 7, rupa: 14 } as const;

/** Where the cells of a plan's sheet stand, by the sheet's key. */
export type NamaMenurutKunci = ReadonlyMap<string, string>;

/** How one chart is drawn: first what it shows, then how it looks. */
export interface LangkahBagan {
  nama: string;
  judul: string;
  /** The chart with its figures, in its place. */
  inti: Langkah;
  /** After `inti`, in this or a later request. */
  rupa: Langkah;
}

/** Draws the charts of a sheet, native and editable. */
export function langkahBagan(lembar: RencanaLembar, nama: NamaMenurutKunci): LangkahBagan[] {
  return lembar.bagan.flatMap((rencana) => {
    if (rencana.seri.length === 0) return [];
    let tergambar: Excel.Chart | null = null;
    const banyak = rencana.seri.length;
    return [
      {
        nama: rencana.nama,
        judul: rencana.judul,
        inti: langkahBentuk(
          (buku) => {
            tergambar = gambar(buku, lembar.nama, rencana, (acuan) => rangeDari(buku, acuan, nama));
          },
          AKSI_BAGAN + AKSI_SERI.inti * banyak,
        ),
        rupa: langkahBentuk(() => tergambar && rias(tergambar, rencana), AKSI_RUPA + AKSI_SERI.rupa * banyak),
      },
    ];
  });
}

function rangeDari(buku: BukuTerbuka, acuan: Rentang, nama: NamaMenurutKunci): Excel.Range {
  return buku.lembar(nama.get(acuan.lembar) ?? acuan.lembar).getRange(namaKotak(acuan));
}

type Ambil = (acuan: Rentang) => Excel.Range;

function gambar(buku: BukuTerbuka, nama: string, rencana: RencanaBagan, ambil: Ambil): Excel.Chart | null {
  const [pertama] = rencana.seri;
  if (!pertama) return null;
  // Made from one series' values alone, so that Excel finds exactly one; 'Auto' would let it guess.
  const arah = pertama.nilai.jumlahBaris === 1 ? 'Rows' : 'Columns';
  const nilaiPertama = ambil(pertama.nilai);
  const kategori = ambil(rencana.kategori);
  const bagan = buku.lembar(nama).charts.add(JENIS_BAGAN[rencana.jenis], nilaiPertama, arah);
  bagan.name = rencana.nama;
  bagan.setPosition(...sudut(rencana));
  bagan.title.text = rencana.judul;
  rencana.seri.forEach((satu, i) => {
    const tergambar = i === 0 ? bagan.series.getItemAt(0) : bagan.series.add(satu.nama);
    if (i === 0) tergambar.name = satu.nama;
    tergambar.setValues(i === 0 ? nilaiPertama : ambil(satu.nilai));
    tergambar.setXAxisValues(kategori);
    if (sebagaiGaris(satu, rencana)) tergambar.chartType = 'Line';
  });
  return bagan;
}

function rias(bagan: Excel.Chart, rencana: RencanaBagan): void {
  // Asked for anew: unlike the chart, its series are not known any more in a later request.
  rencana.seri.forEach((satu, i) => aturSeri(bagan.series.getItemAt(i), satu, rencana));
  aturJudul(bagan, rencana);
  if (rencana.jenis !== 'donat') aturSumbu(bagan, rencana);
}

function sudut({ letak }: RencanaBagan): [string, string] {
  const akhir = namaSel(letak.baris + letak.jumlahBaris - 1, letak.kolom + letak.jumlahKolom - 1);
  return [namaSel(letak.baris, letak.kolom), akhir];
}

function aturSeri(seri: Excel.ChartSeries, rencana: SeriBagan, bagan: RencanaBagan): void {
  const warna = WARNA_SERI[rencana.peran];
  if (bagan.jenis === 'garis') aturGaris(seri, rencana, warna);
  else if (sebagaiGaris(rencana, bagan)) aturTarget(seri, warna);
  else if (bagan.jenis !== 'donat')
    aturBatang(seri, warna, bagan.seri.filter((satu) => !sebagaiGaris(satu, bagan)).length > 1);
  if (rencana.label) aturLabel(seri, rencana, bagan);
}

/** The target goes across the columns as a line; bars lie on their side, there it stays a bar. */
function sebagaiGaris({ peran }: SeriBagan, { jenis }: RencanaBagan): boolean {
  return peran === 'target' && (jenis === 'kolom' || jenis === 'kolomTumpuk');
}

/** Bars of two series never stand beside each other here: where one has a length, the other has none. */
function aturBatang(seri: Excel.ChartSeries, warna: string, beberapa: boolean): void {
  seri.format.fill.setSolidColor(warna);
  seri.gapWidth = 60;
  if (beberapa) seri.overlap = 100;
}

/** Dashed. A plain line has no markers, and Excel on the web refuses to be told so in a chart of two kinds. */
function aturTarget(seri: Excel.ChartSeries, warna: string): void {
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
  if (bagan.jenis === 'garis' || sebagaiGaris(rencana, bagan)) label.position = 'Top';
  else if (bagan.jenis === 'kolom' || bagan.jenis === 'batang') label.position = 'OutsideEnd';
}

function aturJudul(bagan: Excel.Chart, rencana: RencanaBagan): void {
  bagan.title.left = 0;
  const huruf = bagan.title.format.font;
  huruf.size = rencana.kecil ? 10 : 12;
  huruf.bold = true;
  // The title says what a line or a colour stands for; bars carry their own numbers.
  bagan.legend.visible = rencana.jenis === 'donat';
}

function aturSumbu(bagan: Excel.Chart, rencana: RencanaBagan): void {
  const nilai = bagan.axes.valueAxis;
  const { minimum, maksimum, langkah, format, tersembunyi } = rencana.sumbuNilai;
  if (rencana.kategoriDiTepi) bagan.axes.categoryAxis.tickLabelPosition = 'Low';
  // A hidden axis still says where bars begin: left alone, Excel cuts off what all of them share.
  if (minimum !== undefined) nilai.minimum = minimum;
  if (maksimum !== undefined) nilai.maximum = maksimum;
  if (tersembunyi) {
    nilai.visible = false;
    nilai.majorGridlines.visible = false;
    return;
  }
  if (langkah !== undefined) nilai.majorUnit = langkah;
  nilai.numberFormat = format;
}
