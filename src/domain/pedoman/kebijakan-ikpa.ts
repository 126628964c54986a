import type { KunciIkpa } from './ikpa';
import type { JenisBelanja } from './ikpa-rinci';
import type { Bukti } from './parameter';
import type { ParameterDibaca } from './pedoman';

/**
 * What DJPb or a letter changed inside a year. `nilaiTetap`: the indicator of a period, or the triwulan of Penyerapan,
 * has this value; `deviasiNol`: months count as without deviation; `tambahHari`: days on top of the month of UP/TUP,
 * where the SP2D before falls into the time.
 */
export interface KebijakanIkpa {
  id: string;
  nama: string;
  indikator: KunciIkpa;
  perlakuan: 'nilaiTetap' | 'deviasiNol' | 'tambahHari';
  /** First and last day, as ISO. */
  mulai: string;
  sampai: string;
  /** Left out: all of them. */
  jenisBelanja?: readonly JenisBelanja[];
  /** Value, or days. */
  nilai: number;
  peraturan: string;
  sumber: string;
  bukti: Bukti;
  diperiksa: string;
}

const diperiksa = '2026-11-29';

/** Policies that figures were computed with, or a page names; those whose numbers are not known are left out. */
export const KEBIJAKAN_IKPA: readonly KebijakanIkpa[] = [
  {
    id: '2024/penyerapan',
    nama: 'Penyerapan triwulan I 2024 bernilai 100',
    indikator: 'penyerapan',
    perlakuan: 'nilaiTetap',
    mulai: '2024-01-01',
    sampai: '2024-03-31',
    nilai: 100,
    peraturan: 'Kebijakan DJPb 2024',
    sumber: '67 dari 67 satker OM-SPAN bernilai 100 pada Januari sampai Maret 2024',
    bukti: 'hitungUlang',
    diperiksa,
  },
  {
    id: '2024/deviasi-maret',
    nama: 'Deviasi Maret 2024 belanja 51 dan 52 dianggap nol (THR dan Idulfitri)',
    indikator: 'deviasiHal3',
    perlakuan: 'deviasiNol',
    mulai: '2024-03-01',
    sampai: '2024-03-31',
    jenisBelanja: ['51', '52'],
    nilai: 0,
    peraturan: 'S-119/PB.2/2024',
    sumber: 'Kalkulator Perhitungan IKPA 2026; KPPN Singaraja S-248',
    bukti: 'sekunder',
    diperiksa,
  },
  {
    id: '2024/up-tup',
    nama: 'UP/TUP: bulan ditambah 10 hari di sekitar cuti bersama 6–15 April 2024',
    indikator: 'upTup',
    perlakuan: 'tambahHari',
    mulai: '2024-03-06',
    sampai: '2024-04-15',
    nilai: 10,
    peraturan: 'Kebijakan DJPb 2024',
    sumber: 'Kalkulator Perhitungan IKPA 2026 memakai 41 dan 40 hari',
    bukti: 'belumDiverifikasi',
    diperiksa,
  },
  {
    id: '2025/penyerapan',
    nama: 'Penyerapan triwulan I 2025 bernilai 100',
    indikator: 'penyerapan',
    perlakuan: 'nilaiTetap',
    mulai: '2025-01-01',
    sampai: '2025-03-31',
    nilai: 100,
    peraturan: 'Kebijakan DJPb 2025',
    sumber: '68 dari 68 satker OM-SPAN bernilai 100 pada Januari dan Februari 2025; nilai April sampai Juni sesuai',
    bukti: 'hitungUlang',
    diperiksa,
  },
  {
    id: '2025/deviasi',
    nama: 'Deviasi triwulan I 2025 dianggap nol',
    indikator: 'deviasiHal3',
    perlakuan: 'deviasiNol',
    mulai: '2025-01-01',
    sampai: '2025-03-31',
    nilai: 0,
    peraturan: 'Kebijakan DJPb 2025',
    sumber: '67 dari 68 satker OM-SPAN bernilai 100 pada Januari dan Februari 2025; nilai April sampai Juni sesuai',
    bukti: 'hitungUlang',
    diperiksa,
  },
  {
    id: '2025/up-tup',
    nama: 'UP/TUP Januari sampai April 2025 bernilai 100',
    indikator: 'upTup',
    perlakuan: 'nilaiTetap',
    mulai: '2025-01-01',
    sampai: '2025-04-30',
    nilai: 100,
    peraturan: 'Kebijakan DJPb 2025',
    sumber: '68 dari 68 satker OM-SPAN bernilai 100',
    bukti: 'hitungUlang',
    diperiksa,
  },
  {
    id: '2026/up-tup',
    nama: 'UP/TUP: bulan ditambah 7 hari bagi SP2D sebelumnya 18 Februari–17 Maret 2026 (THR)',
    indikator: 'upTup',
    perlakuan: 'tambahHari',
    mulai: '2026-02-18',
    sampai: '2026-03-17',
    nilai: 7,
    peraturan: 'Kebijakan DJPb 2026',
    sumber: 'Simulator IKPA satker menyebut 7 hari; ditambahkan menurut contoh 2024',
    bukti: 'belumDiverifikasi',
    diperiksa,
  },
];

/** A policy as a figure's passport names it. */
export const bacaKebijakan = (k: KebijakanIkpa): ParameterDibaca => ({
  id: `ikpa/kebijakan/${k.id}`,
  nama: k.nama,
  nilai: String(k.nilai).replace('.', ','),
  satuan: k.perlakuan === 'nilaiTetap' ? 'poin' : '',
  peraturan: k.peraturan,
  pasal: 'surat belum terbaca',
  mulai: k.mulai,
  sampai: k.sampai,
  bukti: k.bukti,
  diperiksa: k.diperiksa,
  sumber: k.sumber,
  keadaan: 'berlaku',
});
