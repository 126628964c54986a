import type { Angka } from './angka';
import type { TabelSpm } from './data';
import type { Ekspresi } from './angka';
import { angka, jumlah, kali, masukan, persen, rata } from './ekspresi/bentuk';
import { kunciUnik } from '../dasar/kunci';
import type { Pita } from './pedoman/pedoman';
import type { PedomanSpm } from './pedoman/spm';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

export interface HasilSpm {
  data: TabelSpm;
  layanan: { data: TabelSpm['layanan'][number]; indeks: Angka }[];
  indeks: Angka;
  predikat: Pita | null;
}

/** Indeks pencapaian of one jenis layanan, 0–100: 80% penerima + 20% mutu (Permendagri 59/2021). */
export const indeksLayanan = (penerima: Ekspresi, mutu: Ekspresi, { bobot, baca }: PedomanSpm): Ekspresi =>
  jumlah([kali(persen(bobot.penerima, baca.penerima), penerima), kali(persen(bobot.mutu, baca.mutu), mutu)]);

/** Indeks SPM of one level of government, 0–100: the mean over its jenis layanan. */
export function hitungSpm(data: TabelSpm, pedoman: PedomanSpm): HasilSpm {
  const umum = { jenis: 'spm', satuan: 'poin', desimal: 2, pedoman: pedoman.nama } as const;
  const kunci = kunciUnik(data.layanan.map((l) => l.nama));
  const layanan = data.layanan.map((l, i) => ({
    data: l,
    indeks: susunAngka({
      ...umum,
      kunci: `${data.id}/${kunci[i] ?? i}`,
      nama: `Indeks SPM ${l.nama}`,
      ekspresi: indeksLayanan(masukan(l.penerima, `Penerima ${l.nama}`), masukan(l.mutu, `Mutu ${l.nama}`), pedoman),
      kaidah: `${pedoman.bobot.penerima}% × penerima + ${pedoman.bobot.mutu}% × mutu`,
    }),
  }));
  const indeks = susunAngka({
    ...umum,
    kunci: `${data.id}/indeks`,
    nama: `Indeks SPM ${data.judul}`,
    ekspresi: rata(layanan.map((l) => angka(l.indeks))),
    kaidah: 'Rata-rata jenis layanan',
    parameter: [pedoman.baca.predikat],
  });
  return { data, layanan, indeks, predikat: indeks.nilai ? pitaUntuk(indeks.nilai, pedoman.predikat) : null };
}

export const bagianSpm = bagian({
  hitung: ({ data, pedoman }) => data.spm.map((s) => hitungSpm(s, pedoman.spm)),
  angka: (isi) => isi.flatMap((s) => [...s.layanan.map((l) => l.indeks), s.indeks]),
});
