/** IKPA of many satkers from their raw tables, made up, the same at every run. */
import { faktaTanpaSel, type Fakta, type Satuan } from '../src/domain/fakta';
import { type DataIkpaRinci, rinciKosong, type RinciSatker } from '../src/domain/ikpa-rinci/data';
import { hitungIkpaSatker } from '../src/domain/ikpa-rinci/satker';
import { Decimal } from '../src/dasar/desimal';
import { serialDari } from '../src/dasar/tanggal';

const TAHUN = 2026;
/** Months that are over. */
const BULAN = 6;
const JENIS = ['51', '52', '53'] as const;

/** Money of one month, a whole number of thousands that differs from satker to satker. */
const rpd = (nomor: number, bulan: number, jenis: number): number =>
  1000 * (900 + ((nomor * 31 + bulan * 17 + jenis * 7) % 200));
const realisasi = (nomor: number, bulan: number, jenis: number): number =>
  1000 * (850 + ((nomor * 13 + bulan * 29 + jenis * 11) % 260));

function dataSatker(nomor: number): DataIkpaRinci {
  const fakta = (kunci: string, nilai: number, satuan: Satuan = 'rupiah'): Fakta =>
    faktaTanpaSel({
      kunci: `mentah/${nomor}/${kunci}`,
      nama: kunci,
      nilai: new Decimal(nilai),
      satuan,
      teks: String(nilai),
      desimal: 0,
      cara: 'selAngka',
      sumber: 'bench',
    });
  const bulanan = (kunci: string, sampai: number, uang: typeof rpd): DataIkpaRinci['rpd'] =>
    Array.from({ length: sampai }, (_, i) => ({
      bulan: i + 1,
      isi: JENIS.map((jenis, j) => ({ jenis, nilai: fakta(`${kunci}/${i + 1}/${jenis}`, uang(nomor, i + 1, j)) })),
    }));
  const hari = (iso: string): Fakta => fakta(`hari/${iso}`, serialDari(iso), 'tanggal');
  return {
    ...rinciKosong(),
    tahun: TAHUN,
    rpd: bulanan('rpd', 12, rpd),
    realisasi: bulanan('realisasi', BULAN, realisasi),
    pagu: JENIS.map((jenis) => ({
      triwulan: null,
      jenis,
      pagu: fakta(`pagu/${jenis}`, 12_000_000),
      blokir: undefined,
    })),
    tagihan: [3, 4, 5].map((bulan) => ({
      id: String(bulan),
      nama: `SPM ${bulan}`,
      bast: hari(`${TAHUN}-0${bulan}-02`),
      konversi: hari(`${TAHUN}-0${bulan}-${10 + (nomor % 18)}`),
    })),
    output: [1, 2].map((ro) => ({
      id: String(ro),
      nama: `RO ${ro}`,
      bulan: BULAN,
      target: fakta(`ro/${ro}/target`, 100, ''),
      rvro: fakta(`ro/${ro}/rvro`, 40 + (nomor % 20), ''),
      pcro: fakta(`ro/${ro}/pcro`, 40 + (nomor % 30), 'poin'),
      tpcro: fakta(`ro/${ro}/tpcro`, 50, 'poin'),
      tepatWaktu: fakta(`ro/${ro}/tepat`, 1, ''),
      terkonfirmasi: fakta(`ro/${ro}/konfirmasi`, 1, ''),
      prioritasNasional: false,
      pagu: undefined,
      realisasi: undefined,
    })),
  };
}

export const satkerMentah = (banyak: number): Map<string, RinciSatker> =>
  new Map(
    Array.from({ length: banyak }, (_, i): [string, RinciSatker] => {
      const kode = String(100_000 + i);
      return [kode, { kode, nama: `Satker ${kode}`, data: dataSatker(i) }];
    }),
  );

/** Every satker's indicators, what it loses most by and its next step. */
export const hitungMentah = (semua: ReadonlyMap<string, RinciSatker>): number =>
  hitungIkpaSatker(semua, undefined, { tahun: TAHUN, unit: () => null }).length;

/** Deviasi and Penyerapan of the same numbers in floats, as a plain loop has them. */
export function hitungPolos(banyak: number): number {
  let jumlah = 0;
  for (let s = 0; s < banyak; s++) {
    let rata = 0;
    const sampai = [0, 0, 0];
    for (let b = 1; b <= BULAN; b++) {
      let deviasi = 0;
      for (const j of [0, 1, 2]) {
        const [rencana, nyata] = [rpd(s, b, j), realisasi(s, b, j)];
        sampai[j] = (sampai[j] ?? 0) + nyata;
        deviasi += Math.min(100, (Math.abs(nyata - rencana) / rencana) * 100) / 3;
      }
      rata += deviasi / BULAN;
    }
    const serapan = sampai.reduce((n, uang) => n + Math.min(100, (uang / (12_000_000 * 0.5)) * 100) / 3, 0);
    jumlah += 0.15 * (rata <= 5 ? 100 : 100 - rata) + 0.2 * serapan;
  }
  return jumlah;
}
