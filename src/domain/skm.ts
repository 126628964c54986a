import type { Angka } from './angka';
import type { NilaiSatker, UnsurSkm } from './data';
import type { Ekspresi } from './angka';
import { bagi, fakta, jumlah, kali, masukan, rata, tetap } from './ekspresi/bentuk';
import type { Pita } from './pedoman/pedoman';
import type { PedomanSkm } from './pedoman/skm';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

export interface HasilSkm {
  satker: NilaiSatker[];
  /** Satkers whose score is not there; they take no part in the mean. */
  belumAda: NilaiSatker[];
  rata: Angka;
  predikat: Pita | null;
}

/** Nilai kepuasan (IKM), 25–100: the plain mean over the satkers that have one (PermenPANRB 14/2017). */
function hitungSkm(satker: readonly NilaiSatker[], pedoman: PedomanSkm): HasilSkm | null {
  const terisi = satker.flatMap((s) => (s.nilai?.nilai ? [{ data: s, nilai: s.nilai }] : []));
  if (terisi.length === 0) return null;
  const nilai = susunAngka({
    kunci: 'skm',
    jenis: 'skm',
    nama: 'Indeks Kepuasan Masyarakat (IKM)',
    satuan: 'poin',
    desimal: 2,
    ekspresi: rata(terisi.map((s) => fakta(s.nilai))),
    kaidah: `Rata-rata ${terisi.length} satker`,
    pedoman: pedoman.nama,
    parameter: [pedoman.baca.predikat],
  });
  return {
    satker: terisi.map((s) => s.data),
    belumAda: satker.filter((s) => !s.nilai?.nilai),
    rata: nilai,
    predikat: nilai.nilai ? pitaUntuk(nilai.nilai, pedoman.predikat) : null,
  };
}

/** IKM of a unit from the mean scores of its unsur, when there is no list of satkers to take the mean of. */
function hitungSkmUnsur(
  unsur: readonly UnsurSkm[],
  pedoman: PedomanSkm,
  bobot: 'tepat' | 'cetak' = 'tepat',
): HasilSkm | null {
  if (unsur.length === 0) return null;
  const [pengali, bobotCetak] = [pedoman.baca.pengali.nilai, pedoman.baca.bobotCetak.nilai];
  const nilai = susunAngka({
    kunci: 'skm',
    jenis: 'skm',
    nama: 'Nilai Kepuasan Masyarakat (IKM)',
    satuan: 'poin',
    desimal: 2,
    ekspresi: ikmDariUnsur(
      unsur.map((u) => masukan(u.nilai, u.nama)),
      pedoman,
      bobot,
    ),
    kaidah:
      bobot === 'tepat'
        ? `Jumlah nilai unsur ÷ ${unsur.length} × ${pengali}`
        : `Jumlah nilai unsur × ${bobotCetak} × ${pengali}`,
    pedoman: pedoman.nama,
    parameter: [pedoman.baca.predikat],
  });
  return {
    satker: [],
    belumAda: [],
    rata: nilai,
    predikat: nilai.nilai ? pitaUntuk(nilai.nilai, pedoman.predikat) : null,
  };
}

/**
 * IKM from the mean score (1–4) of each unsur, 25–100: Σ nilai × bobot × pengali. The weight is 1 ÷ number of unsur; the
 * printed 0,111 is an option, with it nine fours give 99,9 and not 100.
 */
export function ikmDariUnsur(
  nilai: readonly Ekspresi[],
  { pengali, bobotCetak, baca }: PedomanSkm,
  bobot: 'tepat' | 'cetak' = 'tepat',
): Ekspresi {
  const tertimbang =
    bobot === 'tepat'
      ? bagi(jumlah(nilai), tetap(nilai.length))
      : kali(jumlah(nilai), tetap(bobotCetak, baca.bobotCetak));
  return kali(tertimbang, tetap(pengali, baca.pengali));
}

export const bagianSkm = bagian({
  hitung: ({ data, pedoman, setelan }) =>
    hitungSkm(data.skmSatker, pedoman.skm) ?? hitungSkmUnsur(data.unsurSkm, pedoman.skm, setelan.bobotSkm ?? 'tepat'),
  angka: (isi) => (isi ? [isi.rata] : []),
});
