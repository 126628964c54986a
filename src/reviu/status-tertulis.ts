import type { CatatanTemuan, StatusTemuan } from './catatan-hasil';

/** The words of a status as they stand on LKj Reviu; the sheets are always Indonesian. */
export const KATA_STATUS: Readonly<Record<StatusTemuan, string>> = {
  belum: 'belum',
  diterima: 'disepakati',
  diperbaiki: 'diperbaiki',
  bukanMasalah: 'bukan masalah',
};

const STATUS = Object.keys(KATA_STATUS) as StatusTemuan[];

/** What stands in the two cells of a finding. */
export interface SelCatatan {
  status: string;
  catatan: string;
}

/** What the two cells say: a status in other words than ours counts as not dealt with, and its words are kept. */
export function catatanDariSel({ status, catatan }: SelCatatan): CatatanTemuan {
  const kata = bersih(status);
  const dikenal = STATUS.find((satu) => kata === KATA_STATUS[satu] || kata === satu.toLowerCase());
  const bebas = dikenal === undefined && kata !== '' ? { statusBebas: status.trim() } : {};
  return { status: dikenal ?? 'belum', catatan: catatan.trim(), ...bebas };
}

/**
 * What the two cells are to hold for a note. A status in the person's own words stays while nothing else is chosen;
 * then it moves into the note, so that none of it is lost.
 */
export function selDariCatatan({ status, catatan }: CatatanTemuan, sekarang: SelCatatan): SelCatatan {
  const { statusBebas } = catatanDariSel(sekarang);
  if (statusBebas === undefined) {
    const kosong = status === 'belum' && sekarang.status.trim() === '';
    return { status: kosong ? '' : KATA_STATUS[status], catatan };
  }
  if (status === 'belum') return { status: sekarang.status, catatan };
  const terbawa = bersih(catatan).includes(bersih(statusBebas));
  return {
    status: KATA_STATUS[status],
    catatan: terbawa ? catatan : [catatan, statusBebas].filter(Boolean).join('; '),
  };
}

const bersih = (teks: string): string => teks.trim().replace(/\s+/g, ' ').toLowerCase();
