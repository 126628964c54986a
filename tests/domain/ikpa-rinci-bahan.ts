import { serialDari } from '../../src/dasar/tanggal';
import { Decimal } from '../../src/dasar/desimal';
import type { Ekspresi } from '../../src/domain/angka';
import { tetap } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { aturanRinci } from '../../src/domain/ikpa-rinci/aturan';
import { type BarisOutput, type DataIkpaRinci, rinciKosong } from '../../src/domain/ikpa-rinci/data';
import type { HasilIkpaRinci } from '../../src/domain/ikpa-rinci/hasil';
import { hitungIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import type { JenisBelanja } from '../../src/domain/pedoman/ikpa-rinci';
import { masuk } from './bahan';

/** The vectors of the rules' notes by their ids: R recomputed from published figures, C read, S made up. */

export const t = (n: number | string): Ekspresi => tetap(n);
export const hasil = (e: Ekspresi): string => {
  const isi = nilaikan(e);
  if (!isi.ada) throw new Error(isi.sebab.kode);
  return isi.nilai.toDecimalPlaces(6).toString();
};
export const enam = (n: Decimal | null | undefined): string => n?.toDecimalPlaces(6).toString() ?? 'none';
export const dua = (n: Decimal | null | undefined): string => n?.toFixed(2, Decimal.ROUND_HALF_UP) ?? 'none';
export const tanggal = (kunci: string, iso: string) => masuk(`${kunci}/${iso}`, serialDari(iso), 'tanggal');
export const rupiah = (kunci: string, n: number) => masuk(kunci, n, 'rupiah');
export const aturan = (tahun: number, bulan = 12, libur: readonly string[] = []) =>
  aturanRinci(tahun, bulan, {
    libur: libur.map((l) => ({ tanggal: l, keterangan: '', asal: { lembar: 'Libur', baris: 0, kolom: 0 } })),
    kebijakan: [],
  });

export const JENIS: readonly JenisBelanja[] = ['51', '52', '53', '57'];
export const baris = (kunci: string, bulan: number, isi: readonly number[]) => ({
  bulan,
  isi: isi.map((n, i) => ({ jenis: JENIS[i] ?? ('51' as const), nilai: rupiah(`${kunci}/${bulan}/${i}`, n) })),
});
export const pagu = (triwulan: number | null, isi: readonly number[], blokir: readonly number[] = []) =>
  isi.map((n, i) => ({
    triwulan,
    jenis: JENIS[i] ?? '51',
    pagu: rupiah(`pagu/${triwulan}/${i}`, n),
    blokir: blokir[i] === undefined ? undefined : rupiah(`blokir/${triwulan}/${i}`, blokir[i]),
  }));
export const hitung = (isi: Partial<DataIkpaRinci>, tahun: number, bulan?: number): HasilIkpaRinci => {
  const h = hitungIkpaRinci({ ...rinciKosong(), tahun, ...isi }, { tahun, bulan: bulan ?? null });
  if (!h) throw new Error('nothing computed');
  return h;
};

interface IsiRo {
  target?: number;
  rvro?: number;
  pcro?: number;
  tpcro?: number;
  tepat?: number;
  konfirmasi?: number;
}
export const ro = (
  bulan: number,
  { target = 10, rvro = 0, pcro = 0, tpcro, tepat = 1, konfirmasi = 1 }: IsiRo,
  i = 0,
): BarisOutput => ({
  id: `${bulan}/${i}`,
  nama: `RO ${i}`,
  bulan,
  target: masuk(`ro/${bulan}/${i}/target`, target, ''),
  rvro: masuk(`ro/${bulan}/${i}/rvro`, rvro, ''),
  pcro: masuk(`ro/${bulan}/${i}/pcro`, pcro),
  tpcro: tpcro === undefined ? undefined : masuk(`ro/${bulan}/${i}/tpcro`, tpcro),
  tepatWaktu: masuk(`ro/${bulan}/${i}/tepat`, tepat, ''),
  terkonfirmasi: masuk(`ro/${bulan}/${i}/konfirmasi`, konfirmasi, ''),
  prioritasNasional: false,
  pagu: undefined,
  realisasi: undefined,
});
