import type { Angka } from './angka';
import { adaRealisasi, type HasilAnggaran } from './anggaran';
import { angka } from './ekspresi/bentuk';
import type { IkpaUnit } from './ikpa-semua';
import type { HasilCapaian } from './rata-rata';
import { efisiensiSederhana } from './smart';
import { salinAngka, susunAngka } from './susun-angka';

/** Headline figures: those that repeat another part's figure, and the efisiensi of the whole; null without their table. */
export interface AngkaUtama {
  ikpa: Angka | null;
  pagu: Angka | null;
  realisasi: Angka | null;
  /** Realisasi of the pagu. */
  persen: Angka | null;
  sisa: Angka | null;
  /** For the mean over indicators, and over sasaran. */
  efisiensi: Angka[];
}

export function angkaUtama(
  unit: IkpaUnit | null,
  anggaran: readonly HasilAnggaran[],
  capaian: HasilCapaian | null,
): AngkaUtama {
  const total = anggaran[0]?.total;
  const terpakai = anggaran[0] && adaRealisasi(anggaran[0]) ? total : undefined;
  return {
    ikpa: ulang(unit?.nilaiAkhir, 'ikpa', 'Nilai IKPA'),
    pagu: ulang(total?.pagu, 'anggaran/pagu', 'Pagu anggaran'),
    realisasi: ulang(terpakai?.realisasi, 'anggaran/realisasi', 'Realisasi anggaran'),
    persen: ulang(terpakai?.persen, 'anggaran/persen', 'Realisasi anggaran terhadap pagu'),
    sisa: ulang(terpakai?.sisa, 'anggaran/sisa', 'Sisa anggaran'),
    efisiensi: efisiensi(capaian, anggaran),
  };
}

/** Efisiensi as LKj write it: mean capaian − penyerapan, in percentage points, for both means. */
function efisiensi(capaian: HasilCapaian | null, anggaran: readonly HasilAnggaran[]): Angka[] {
  // Money beside indicators is rarely all that the unit had.
  const serapan = anggaran[0]?.tabel.pendamping ? undefined : anggaran[0]?.total.persen;
  if (!capaian || !serapan) return [];
  const satu = (dasar: string, rata: Angka): Angka =>
    susunAngka({
      kunci: `efisiensi/${dasar}`,
      jenis: 'efisiensi',
      nama: `Efisiensi (rata-rata capaian per ${dasar} − penyerapan anggaran)`,
      satuan: 'poin',
      desimal: 2,
      ekspresi: efisiensiSederhana(angka(rata), angka(serapan)),
      kaidah: 'Rata-rata capaian − Penyerapan',
    });
  return [satu('indikator', capaian.rataIndikator), satu('sasaran', capaian.rataSasaran)];
}

/** A headline repeats another figure; its sentence and sources stay that figure's own. */
function ulang(asal: Angka | undefined, kunci: string, nama: string): Angka | null {
  if (!asal) return null;
  const { jenis, satuan, desimal, rumus, pedoman } = asal;
  const salinan = susunAngka({ kunci, jenis, nama, satuan, desimal, ekspresi: angka(asal) });
  return salinAngka(salinan, { rumus, ...(pedoman ? { pedoman } : {}) });
}
