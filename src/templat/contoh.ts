import { anggaranPk, jenisBelanja } from '../../samples/data/anggaran';
import { angkaDalamLaporan } from '../../samples/data/angka-dalam-laporan';
import { ikmSatker } from '../../samples/data/ikm-satker';
import * as ikpa from '../../samples/data/ikpa';
import { kebutuhanDasar, kemampuan, pendapatan } from '../../samples/data/kluster';
import { catatanKaki, perjanjianKinerja } from '../../samples/data/perjanjian-kinerja';
import { prioritasNasional } from '../../samples/data/prioritas-nasional';
import { rasio } from '../../samples/data/rasio';
import * as sakip from '../../samples/data/sakip';
import * as smart from '../../samples/data/smart';
import { tren } from '../../samples/data/tren';
import { type KunciTemplat, templatKosong } from './daftar';
import type { IsiSel, LembarTemplat, TabelTemplat } from './templat';

const TAHUN = 2023;
const SUMBER = 'Sumber Data: Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023';

/** The templates of 2023 with the tables of the LKj of the Direktorat Jenderal Rehabilitasi Sosial. */
export function contohLkj2023(): LembarTemplat[] {
  return [
    isi('perjanjianKinerja', barisPk(), [catatanKaki, SUMBER]),
    lembarKluster(),
    isi(
      'rasio',
      rasio.map((r) => [r.indikator, r.pembilang, r.penyebut, r.uraianPembilang, r.uraianPenyebut]),
      [SUMBER],
    ),
    isi('ikpa', barisIkpa(), [ikpa.sumber]),
    isi('nka', [['Nilai SMART', smart.nilaiSmart]], [smart.sumber]),
    isi(
      'sakip',
      sakip.komponen.map((k) => [k.nama, k.bobot, k.nilaiIlustrasi]),
      ['ILUSTRASI: laporan hanya mencetak nilai totalnya.', sakip.sumber],
    ),
    isi(
      'skmSatker',
      ikmSatker.map(({ nama, nilai }, i) => [i + 1, nama, nilai, null]),
      ['ILUSTRASI: nama dan nilai per satker; laporan hanya mencetak nilai rata-ratanya.', SUMBER],
    ),
    isi(
      'tren',
      tren.map((t) => [t.indikator, ...t.realisasi, t.target2024]),
      [SUMBER],
    ),
    isi('prioritas', barisPrioritas(), [SUMBER]),
    isi(
      'anggaran',
      jenisBelanja.baris.map((b) => [b.nama, b.pagu, b.realisasi]),
      [SUMBER],
    ),
    isi(
      'anggaranProgram',
      anggaranPk.program.flatMap((p) => [[p.nama, p.anggaran], ...p.kegiatan.map((k) => [k.nama, k.anggaran])]),
      [SUMBER],
    ),
    isi(
      'dilaporkan',
      angkaDalamLaporan.map(({ uraian, nilai, letak }, i) => [i + 1, uraian, nilai, letak]),
      [SUMBER],
    ),
  ];
}

/** The template's sheet with these rows in the place of its empty ones. */
function isi(kunci: KunciTemplat, baris: readonly (readonly IsiSel[])[], catatan: readonly string[]): LembarTemplat {
  const { nama, tabel } = templatKosong(kunci, TAHUN);
  return { nama, tabel: tabel.map((satu) => ({ ...satu, baris, catatan })) };
}

/** No and Sasaran stand beside the first indicator of a sasaran; the unit is part of the figures as they were typed. */
function barisPk(): IsiSel[][] {
  return perjanjianKinerja.flatMap((sasaran, i) =>
    sasaran.indikator.map(({ nama, target, realisasi }, j) => [
      j === 0 ? i + 1 : null,
      j === 0 ? sasaran.nama : null,
      nama,
      String(target).endsWith('%') ? '%' : 'Nilai',
      target,
      realisasi,
    ]),
  );
}

function barisIkpa(): IsiSel[][] {
  const { kode, nama } = ikpa.unit;
  return [
    [kode, nama, 'Nilai', ...ikpa.komponen.map((k) => k.nilai)],
    [null, null, 'Bobot', ...ikpa.komponen.map((k) => k.bobot)],
  ];
}

function barisPrioritas(): IsiSel[][] {
  return prioritasNasional.flatMap((kelompok): IsiSel[][] => [
    [kelompok.nama, null, null, null, null],
    ...kelompok.baris.map(({ nama, target, satuan, realisasi }, i) => [i + 1, nama, target, satuan, realisasi]),
  ]);
}

/** Three tables on one sheet; the number in a title names the indicator, and a census has no sample column. */
function lembarKluster(): LembarTemplat {
  const { nama, tabel } = templatKosong('kluster', TAHUN);
  const [pola] = tabel;
  if (!pola) return { nama, tabel };
  const bernomor = (nomor: string, tentang: string): Pick<TabelTemplat, 'judul'> => ({
    judul: [`Tabel ${nomor}. ${tentang} per kluster Tahun ${TAHUN}`],
  });
  return {
    nama,
    tabel: [
      {
        ...pola,
        ...bernomor('1.1', 'Kelompok masyarakat rentan yang terpenuhi kebutuhan dasarnya'),
        kolom: pola.kolom.flatMap((satu, i) => {
          if (i === 2) return [];
          return i === 3 ? [{ ...satu, judul: 'Jumlah PM yang terpenuhi kebutuhan dasarnya' }] : [satu];
        }),
        baris: kebutuhanDasar.baris.map((b) => [b.nama, b.penerima, b.terpenuhi]),
        catatan: [kebutuhanDasar.sumber],
      },
      {
        ...pola,
        ...bernomor('2.1', 'Kelompok masyarakat rentan yang meningkat kemampuannya'),
        baris: kemampuan.baris.map((b) => [b.nama, b.populasi, b.sampel, b.meningkat]),
        catatan: [kemampuan.sumber],
      },
      {
        ...pola,
        ...bernomor('3.1', 'Kelompok masyarakat rentan yang meningkat pendapatannya'),
        baris: pendapatan.baris.map((b) => [b.nama, b.populasi, b.sampel, b.meningkat]),
        catatan: [pendapatan.sumber],
      },
    ],
  };
}
