import type { Bukti, Pita } from './pedoman';

/** A table of predicates for a capaian: there is no single one, so the user chooses. */
export interface PredikatCapaian {
  kunci: string;
  nama: string;
  bukti: Bukti;
  pita: readonly Pita[];
}

const dari = (batas: number, predikat: string, termasuk = true): Pita => ({ dari: batas, termasuk, predikat });

/** Published tables; where their printed bands leave holes (90–91), the lower bounds decide. */
export const PREDIKAT_CAPAIAN: readonly [PredikatCapaian, ...PredikatCapaian[]] = [
  {
    kunci: 'tiga',
    nama: 'Di atas, tepat, di bawah 100% (LKj Ditjen Rehsos 2023)',
    bukti: 'dikonfirmasi',
    pita: [dari(100, 'di atas 100%', false), dari(100, 'tepat 100%'), dari(0, 'di bawah 100%')],
  },
  {
    kunci: 'permendagri',
    nama: 'Skala Permendagri 86/2017',
    bukti: 'belumDiverifikasi',
    pita: [
      dari(91, 'Sangat Tinggi'),
      dari(76, 'Tinggi'),
      dari(66, 'Sedang'),
      dari(51, 'Rendah'),
      dari(0, 'Sangat Rendah'),
    ],
  },
  {
    kunci: 'memuaskan',
    nama: 'Enam tingkat (LKjIP Kabupaten Maluku Tengah 2021)',
    bukti: 'sekunder',
    pita: [
      dari(85, 'Memuaskan', false),
      dari(75, 'Sangat Baik', false),
      dari(65, 'Baik', false),
      dari(50, 'Cukup Baik', false),
      dari(30, 'Agak Kurang', false),
      dari(0, 'Kurang'),
    ],
  },
  {
    kunci: 'polewali',
    nama: 'Tujuh tingkat (SIMKINERJA Polewali Mandar)',
    bukti: 'sekunder',
    pita: [
      dari(100, 'Melebihi target', false),
      dari(100, 'Tercapai'),
      dari(90, 'Sangat Baik'),
      dari(75, 'Baik'),
      dari(65, 'Cukup'),
      dari(50, 'Kurang'),
      dari(0, 'Sangat Kurang'),
    ],
  },
  {
    kunci: 'warna',
    nama: 'Warna (hijau ≥ 100, kuning ≥ 80, merah)',
    bukti: 'sekunder',
    pita: [dari(100, 'Hijau'), dari(80, 'Kuning'), dari(0, 'Merah')],
  },
];

/** The table of that `kunci`; the first one when there is none. */
export const predikatCapaian = (kunci: string | undefined): PredikatCapaian =>
  PREDIKAT_CAPAIAN.find((satu) => satu.kunci === kunci) ?? PREDIKAT_CAPAIAN[0];
