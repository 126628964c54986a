import type { Bukti, Pita, SebabTaksiran } from './parameter';
import type { Pedoman } from './pedoman';

const angka = (n: number): string => String(n).replace('.', ',');

/** A table of bands in one line: "> 90 Sangat Baik · > 80 Baik · ≥ 0 Kurang". */
export const sebutBatas = (pita: readonly Pita[]): string =>
  pita.map(({ dari, termasuk, predikat }) => `${termasuk ? '≥' : '>'} ${angka(dari)} ${predikat}`).join(' · ');

/** How well a value is proved, and whether it is known to hold: "belum diverifikasi", "taksiran: di luar masa berlaku". */
export function sebutBukti({ bukti, keadaan, sebab }: Pick<Pedoman, 'bukti' | 'keadaan' | 'sebab'>): string {
  const kata = [
    bukti === 'belumDiverifikasi' ? 'belum diverifikasi' : '',
    keadaan === 'taksiran' && sebab ? `taksiran: ${SEBAB[sebab]}` : '',
    keadaan === 'dipilih' ? 'di luar masa berlaku, dipilih pengguna' : '',
    keadaan === 'unit' ? 'aturan unit' : '',
  ];
  return kata.filter(Boolean).join('; ');
}

/** How well a value is proved, in the words of the sheets. */
export const KATA_BUKTI: Readonly<Record<Bukti, string>> = {
  dikonfirmasi: 'dikonfirmasi',
  sekunder: 'dari tangan kedua',
  hitungUlang: 'hitung ulang',
  belumDiverifikasi: 'belum diverifikasi',
};

const SEBAB: Readonly<Record<SebabTaksiran, string>> = {
  diLuarMasa: 'di luar masa berlaku',
  tahunBelumDiketahui: 'tahun laporan belum diketahui',
};

/** A set as a sheet's note calls it, with its evidence beside its name. */
export function sebutPedoman(pedoman: Pedoman): string {
  const bukti = sebutBukti(pedoman);
  return bukti === '' ? pedoman.nama : `${pedoman.nama} [${bukti}]`;
}
