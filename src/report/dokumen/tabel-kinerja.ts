import type { HasilIndikator } from '../../domain/capaian';
import type { HasilLkj } from '../../domain/lkj';
import type { Polaritas } from '../../domain/polaritas';
import type { HasilKluster } from '../../domain/kluster';
import type { BarisLaporan, KolomLaporan, TabelLaporan } from '../../surat/isi-laporan';
import { tahunRealisasi, targetTerjauh, trenBerealisasi } from '../lembar/tren';
import { type Petak, petakFakta, petakTarget, rumahAngka, teks } from '../petak';
import { angka, baris, catatanSumber, kata, nomor, padaTahun } from './petak-teks';

type HasilCapaian = NonNullable<HasilLkj['capaian']>;

/** Indicators of Bab III, under the heading of each sasaran, with the mean at the end. */
export function tabelCapaian(hasil: HasilLkj, capaian: HasilCapaian): TabelLaporan {
  const arah = kolomArah(capaian);
  const kolom = [nomor(), kata('Indikator Kinerja', 48), ...arah, ...KOLOM_UKUR];
  return {
    macam: 'tabel',
    kunci: 'capaian',
    deret: '3',
    judul: `Capaian Kinerja${padaTahun(hasil)}`,
    kolom,
    baris: [
      ...capaian.sasaran.flatMap((s): BarisLaporan[] => [
        baris([teks(`Sasaran ${s.nomor}. ${s.nama}`, 'teks', kolom.length)], 'kelompok'),
        ...s.indikator.map((i) =>
          baris([teks(String(i.data.nomor)), teks(i.data.nama), ...isiArah(arah, i), ...ukur(i)]),
        ),
      ]),
      baris([teks('Rata-rata capaian', 'teks', kolom.length - 1), rumahAngka(rataUtama(hasil, capaian))], 'jumlah'),
    ],
    catatan: catatanTahunLalu(capaian.indikator),
    mendatar: false,
  };
}

const rataUtama = ({ rataUtama: utama }: HasilLkj, { rataIndikator, rataSasaran }: HasilCapaian) =>
  utama === 'sasaran' && rataSasaran.nilai ? rataSasaran : rataIndikator;

/** Lampiran: what was agreed. */
export function tabelPk(hasil: HasilLkj, capaian: HasilCapaian): TabelLaporan {
  const arah = kolomArah(capaian);
  return {
    macam: 'tabel',
    kunci: 'pk',
    deret: 'L',
    judul: `Perjanjian Kinerja${padaTahun(hasil)}`,
    kolom: [nomor(), kata('Sasaran', 32), kata('Indikator Kinerja', 44), ...arah, angka('Target', 14)],
    baris: barisSasaran(capaian, arah, ({ data }) => [petakTarget(data)]),
    catatan: [],
    mendatar: false,
  };
}

/** Lampiran: what was agreed beside what was reached. */
export function tabelPengukuran(hasil: HasilLkj, capaian: HasilCapaian): TabelLaporan {
  const arah = kolomArah(capaian);
  return {
    macam: 'tabel',
    kunci: 'pengukuran',
    deret: 'L',
    judul: `Pengukuran Kinerja${padaTahun(hasil)}`,
    kolom: [nomor(), kata('Sasaran', 36), kata('Indikator Kinerja', 50), ...arah, ...KOLOM_UKUR],
    baris: barisSasaran(capaian, arah, ukur),
    catatan: catatanTahunLalu(capaian.indikator),
    mendatar: true,
  };
}

/** A row an indicator; its sasaran stands once beside all of its own. */
function barisSasaran(
  { sasaran }: HasilCapaian,
  arah: readonly KolomLaporan[],
  isi: (i: HasilIndikator) => Petak[],
): BarisLaporan[] {
  return sasaran.flatMap((s) =>
    s.indikator.map((i, ke): BarisLaporan => {
      const { sel } = baris([teks(i.data.nama), ...isiArah(arah, i), ...isi(i)]);
      const depan =
        ke === 0
          ? [{ teks: String(s.nomor) }, { teks: s.nama }]
          : [
              { teks: '', lanjutan: true as const },
              { teks: '', lanjutan: true as const },
            ];
      return { sel: [...depan, ...sel], peran: 'isi' };
    }),
  );
}

const KOLOM_UKUR = [angka('Target', 13), angka('Realisasi', 13), angka('Capaian (%)', 13)];

const KATA_ARAH: Readonly<Record<Polaritas, string>> = {
  maksimum: 'Maximize',
  minimum: 'Minimize',
  stabil: 'Stabilize',
  rentang: 'Stabilize',
};

const arahIndikator = ({ data }: HasilIndikator): Polaritas => data.polaritas ?? 'maksimum';

/** Only where an indicator is not the better the higher it is. */
const kolomArah = ({ indikator }: HasilCapaian): KolomLaporan[] =>
  indikator.some((i) => arahIndikator(i) !== 'maksimum') ? [kata('Polaritas', 15)] : [];

const isiArah = (arah: readonly KolomLaporan[], i: HasilIndikator): Petak[] =>
  arah.map(() => teks(KATA_ARAH[arahIndikator(i)]));

function ukur({ data, realisasi, capaian, tahunLalu }: HasilIndikator): Petak[] {
  const nilai = realisasi.angka ? rumahAngka(realisasi.angka) : petakFakta(data.realisasi);
  return [petakTarget(data), tahunLalu === null ? nilai : bertanda(nilai), rumahAngka(capaian)];
}

/** With the mark of the footnote. */
const bertanda = (petak: Petak): Petak => teks(`${baris([petak]).sel[0]?.teks ?? ''}*`);

function catatanTahunLalu(indikator: readonly HasilIndikator[]): string[] {
  const tahun = [...new Set(indikator.flatMap(({ tahunLalu }) => tahunLalu ?? []))];
  return tahun.length > 0 ? [`*) Realisasi tahun ${tahun.join(' dan ')}.`] : [];
}

/** The two counts behind each realisasi that is a ratio. */
export function tabelRasio(hasil: HasilLkj): TabelLaporan | null {
  const rasio = hasil.rasio.filter(({ persen }) => persen.nilai);
  if (rasio.length === 0) return null;
  return {
    macam: 'tabel',
    kunci: 'rasio',
    deret: '3',
    judul: `Pembilang dan Penyebut Realisasi Indikator${padaTahun(hasil)}`,
    kolom: [nomor(), kata('Indikator Kinerja', 50), angka('Pembilang', 15), angka('Penyebut', 15), angka('%', 14)],
    baris: rasio.map(({ data, persen }, i) =>
      baris([
        teks(String(data.untuk?.indikator ?? i + 1)),
        teks(data.nama),
        petakFakta(data.pembilang),
        petakFakta(data.penyebut),
        rumahAngka(persen),
      ]),
    ),
    catatan: catatanSumber(rasio[0]?.data.pembilang),
    mendatar: false,
  };
}

/** The counts per kluster; the caption names the indicator that they feed. */
export function tabelKluster(hasil: HasilLkj, { tabel, sampel, baris: isi, total }: HasilKluster): TabelLaporan {
  const untuk = hasil.data.indikator.find(({ nomor: n }) => n === tabel.untuk?.indikator);
  const judul = untuk ? `${untuk.nama} per Kluster` : tabel.judul.replace(/^Tabel\s+[\d.]*\d\.?\s*/i, '');
  return {
    macam: 'tabel',
    kunci: 'kluster',
    deret: '3',
    judul: `${judul}${judul.includes(String(hasil.pedoman.tahun)) ? '' : padaTahun(hasil)}`,
    kolom: [
      kata('Kluster', 34),
      angka('Jumlah PM (populasi)', 18),
      ...(sampel ? [angka('PM dimonitor (sampel)', 18)] : []),
      angka(tabel.namaBerhasil || 'PM yang meningkat', 24),
      angka('%', 12),
    ],
    baris: [
      ...isi.map(({ data, persen }) =>
        baris([
          teks(data.nama),
          petakFakta(data.populasi),
          ...(sampel ? [petakFakta(data.sampel)] : []),
          petakFakta(data.berhasil),
          rumahAngka(persen),
        ]),
      ),
      baris(
        [
          teks('TOTAL'),
          rumahAngka(total.populasi),
          ...(total.sampel ? [rumahAngka(total.sampel)] : []),
          rumahAngka(total.berhasil),
          rumahAngka(total.persen),
        ],
        'jumlah',
      ),
    ],
    catatan: catatanSumber(isi[0]?.data.populasi),
    mendatar: false,
  };
}

/** Columns that an upright page holds beside a name. */
const TAHUN_TEGAK = 4;

/** Indicators over the years; null while no year has a figure. */
export function tabelTren(hasil: HasilLkj): TabelLaporan | null {
  const tren = trenBerealisasi(hasil.tren);
  const tahun = tahunRealisasi(tren);
  if (tren.length === 0 || tahun.length < 2) return null;
  const target = [...new Set(tren.flatMap(({ data }) => targetTerjauh(data)?.tahun ?? []))];
  const [tahunTarget] = target.length === 1 ? target : [];
  return {
    macam: 'tabel',
    kunci: 'tren',
    deret: '3',
    judul: `Perbandingan Realisasi Indikator Kinerja Tahun ${tahun[0] ?? ''}–${tahun.at(-1) ?? ''}${tahunTarget === undefined ? '' : ` dan Target Tahun ${tahunTarget}`}`,
    kolom: [
      nomor(),
      kata('Indikator Kinerja', 44),
      ...tahun.map((t) => angka(`Realisasi ${t}`, 13)),
      ...(tahunTarget === undefined ? [] : [angka(`Target ${tahunTarget}`, 13)]),
    ],
    baris: tren.map(({ data }, i) =>
      baris([
        teks(String(data.untuk?.indikator ?? i + 1)),
        teks(data.nama),
        ...tahun.map((t) => petakFakta(data.titik.find((x) => x.jenis === 'realisasi' && x.tahun === t)?.nilai)),
        ...(tahunTarget === undefined ? [] : [petakFakta(targetTerjauh(data)?.nilai)]),
      ]),
    ),
    catatan: catatanSumber(tren[0]?.data.titik[0]?.nilai),
    mendatar: tahun.length + (tahunTarget === undefined ? 0 : 1) > TAHUN_TEGAK,
  };
}
