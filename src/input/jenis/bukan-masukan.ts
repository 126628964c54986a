import { type DefinisiKolom, type Jenis, kenaliSaja } from '../definisi';

const ciri = (sebutan: string, memuat: readonly string[]): DefinisiKolom => ({ sebutan, memuat, ciri: true });
const perlu = (sebutan: string, memuat: readonly string[]): DefinisiKolom => ({
  ...ciri(sebutan, memuat),
  wajib: true,
});
/** One of several columns of that word. */
const berkali = (kolom: DefinisiKolom, minimal = 1): DefinisiKolom => ({ ...kolom, berulang: { minimal } });

/** Blank columns between its headings show that a table was laid out to be printed. */
const SELA_CETAK = 3;

/** Exports and worksheets that stand in the same workbooks: named to the person, and never read as something else. */
export const BUKAN_MASUKAN: readonly Jenis[] = [
  kenaliSaja({
    sebutan: 'Data dan riwayat DIPA (OM-SPAN, MyIntress)',
    kolom: {
      satker: ciri('Satker', ['satker']),
      nomor: ciri('Nomor DIPA', ['nomor dipa', 'no dipa']),
      revisi: perlu('Revisi ke', ['revisi ke']),
      tanggal: perlu('Tanggal', ['tanggal']),
      pagu: berkali(perlu('Pagu', ['pagu'])),
    },
    // With the codes of the revisions it is the table that Revisi DIPA is computed from.
    tolak: ['kode revisi', 'kode jenis revisi'],
  }),
  kenaliSaja({
    sebutan: 'Laporan rinci SAKTI (FA Detail, GLP039)',
    kolom: {
      pagu: berkali(perlu('Pagu Revisi', ['pagu revisi', 'lock pagu'])),
      lalu: perlu('Periode Lalu', ['periode lalu']),
      ini: perlu('Periode Ini', ['periode ini']),
      sampai: ciri('s.d. Periode', ['s d periode']),
      sisa: ciri('Sisa Anggaran', ['sisa anggaran']),
    },
    // As it is printed, every level in a column of its own and blank ones between the figures; put together it is read.
    syarat: (kepala) => kepala.filter((k, i) => k.kolom - (kepala[i - 1]?.kolom ?? k.kolom) > 1).length >= SELA_CETAK,
  }),
  kenaliSaja({
    sebutan: 'Monitoring capaian output (RVRO, PCRO)',
    kolom: {
      satker: berkali(ciri('Satker', ['satker'])),
      ro: berkali(ciri('RO', ['ro', 'rincian output'])),
      rvro: berkali(perlu('RVRO', ['rvro'])),
      tpcro: berkali(ciri('TPCRO', ['tpcro'])),
      pcro: berkali(perlu('PCRO', ['pcro'])),
    },
    // With the time it was sent it is the table that Capaian Output is computed from.
    tolak: ['tepat waktu', 'ketepatan waktu'],
  }),
  kenaliSaja({
    sebutan: 'Penilaian maturitas SPIP (unsur dan subunsur)',
    kolom: {
      unsur: perlu('Subunsur', ['subunsur', 'sub unsur']),
      skor: berkali(perlu('Skor', ['skor'])),
      bobot: berkali(ciri('Bobot', ['bobot'])),
      nilai: berkali(ciri('Nilai', ['nilai'])),
    },
  }),
  kenaliSaja({
    sebutan: 'Templat impor tindak lanjut indikator',
    kolom: {
      kode: perlu('Kode Indikator', ['kode indikator']),
      realisasi: ciri('Realisasi', ['realisasi']),
      kendala: perlu('Kendala', ['kendala']),
      solusi: ciri('Solusi', ['solusi', 'rtl', 'tindak lanjut']),
      batas: ciri('Batas Waktu', ['batas waktu']),
    },
  }),
];
