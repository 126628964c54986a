import { type Ekspresi, jumlah, kali, persen, rata } from './ekspresi/bentuk';
import type { PedomanSpm } from './pedoman/spm';

/** One jenis layanan: penerima layanan dasar and mutu minimal, each 0–100. */
export interface LayananSpm {
  penerima: Ekspresi;
  mutu: Ekspresi;
}

/** Indeks pencapaian of one jenis layanan, 0–100: 80% penerima + 20% mutu (Permendagri 59/2021). */
export const indeksLayanan = ({ penerima, mutu }: LayananSpm, { bobot }: PedomanSpm): Ekspresi =>
  jumlah([kali(persen(bobot.penerima), penerima), kali(persen(bobot.mutu), mutu)]);

/** Indeks SPM of a government, 0–100: the mean over its jenis layanan. */
export const indeksSpm = (layanan: readonly LayananSpm[], pedoman: PedomanSpm): Ekspresi =>
  rata(layanan.map((l) => indeksLayanan(l, pedoman)));
