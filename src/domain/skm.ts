import type { Angka } from './angka';
import type { NilaiSatker } from './data';
import { fakta, rata } from './ekspresi/bentuk';
import type { Pita } from './pedoman/pedoman';
import type { PedomanSkm } from './pedoman/skm';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';

export interface HasilSkm {
  satker: NilaiSatker[];
  /** Satkers whose score is not there; they take no part in the mean. */
  belumAda: NilaiSatker[];
  rata: Angka;
  predikat: Pita | null;
}

/** Nilai kepuasan (IKM), 25–100: the plain mean over the satkers that have one (PermenPANRB 14/2017). */
export function hitungSkm(satker: readonly NilaiSatker[], pedoman: PedomanSkm): HasilSkm | null {
  const terisi = satker.flatMap((s) => (s.nilai?.nilai ? [{ data: s, nilai: s.nilai }] : []));
  if (terisi.length === 0) return null;
  const nilai = susunAngka({
    kunci: 'skm',
    jenis: 'skm',
    nama: 'Nilai Kepuasan Stakeholder (IKM)',
    satuan: 'poin',
    desimal: 2,
    ekspresi: rata(terisi.map((s) => fakta(s.nilai))),
    kaidah: `Rata-rata ${terisi.length} satker`,
    pedoman: pedoman.nama,
  });
  return {
    satker: terisi.map((s) => s.data),
    belumAda: satker.filter((s) => !s.nilai?.nilai),
    rata: nilai,
    predikat: nilai.nilai ? pitaUntuk(nilai.nilai, pedoman.predikat) : null,
  };
}
