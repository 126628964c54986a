import type { Angka } from '../domain/angka';
import { bulatkan, type Decimal } from '../dasar/desimal';
import { formulaBulat } from '../domain/ekspresi/bulat-formula';
import { PREDIKAT_CAPAIAN, type PredikatCapaian } from '../domain/pedoman/predikat-capaian';
import { formulaPredikat, pitaUntuk, sebutPita } from '../domain/predikat';
import { type Petak, petakKata } from './petak';

const STATUS = { diAtas: '▲ melampaui target', tepat: '● mencapai target', diBawah: '▼ belum mencapai target' };

const rumusStatus = (acuan: string, desimal: number): string => {
  const bulat = formulaBulat(acuan, desimal);
  return `IF(${bulat}>100,"${STATUS.diAtas}",IF(${bulat}=100,"${STATUS.tepat}","${STATUS.diBawah}"))`;
};

function status(capaian: Decimal, desimal: number): string {
  const bulat = bulatkan(capaian, desimal);
  if (bulat.gt(100)) return STATUS.diAtas;
  return bulat.eq(100) ? STATUS.tepat : STATUS.diBawah;
}

/** The table of three says it with marks of its own, which can be told apart without colour. */
const bertanda = (predikat: PredikatCapaian): boolean => predikat.kunci === PREDIKAT_CAPAIAN[0].kunci;

/** The word for a capaian by the chosen table, live, for the figure as a reader sees it. */
export function petakStatus(capaian: Angka, predikat: PredikatCapaian): Petak {
  const { nilai, desimal } = capaian;
  if (bertanda(predikat)) {
    return petakKata(capaian, (acuan) => rumusStatus(acuan, desimal), nilai ? status(nilai, desimal) : null);
  }
  const pita = nilai && pitaUntuk(nilai, predikat.pita, desimal);
  return petakKata(
    capaian,
    (acuan) => formulaPredikat(acuan, predikat.pita, desimal),
    nilai && (pita ? sebutPita(pita) : '–'),
  );
}

/** Which table gave the words, for the notes under a table. */
export const sebutPredikat = (predikat: PredikatCapaian): string => {
  if (bertanda(predikat)) return 'Predikat: ▲ di atas, ● tepat, ▼ di bawah 100%.';
  const belum = predikat.bukti === 'belumDiverifikasi' ? ' (belum diverifikasi)' : '';
  return `Predikat menurut ${predikat.nama}${belum}.`;
};
