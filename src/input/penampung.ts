import { dataKosong } from '../domain/data';
import { PemberiKunci } from '../dasar/kunci';
import type { Penampung, Pilihan } from './definisi';
import { periksaKelengkapan, type TabelSatker } from './kelengkapan';
import { Pencocok } from './kemiripan';
import { SelisihPerjanjian } from './selisih-perjanjian';
import type { Kelengkapan, Kemiripan, PilihanBaca, TabelDikenali } from './tabel';

/** Where a run's facts are gathered, and what is only known when all tables have been read. */
export interface PenampungBaca extends Penampung {
  /** What the tables left to a person. */
  pertanyaan: readonly PilihanBaca[];
  kemiripan: () => Kemiripan[];
  kelengkapan: () => Kelengkapan[];
  /** What two tables say differently, as questions. */
  selisih: (tabel: readonly TabelDikenali[]) => PilihanBaca[];
}

/** An empty one; `pilihan` are the answers a person gave earlier. */
export function penampungBaru(pilihan: Pilihan): PenampungBaca {
  const data = dataKosong();
  const pencocok = new Pencocok(data.indikator, pilihan);
  const selisih = new SelisihPerjanjian(pilihan);
  const pemberi = new PemberiKunci();
  const pertanyaan: PilihanBaca[] = [];
  const satker = new Map<string, TabelSatker>();
  return {
    data,
    bulanTerbaca: new Map(),
    milikUnit: new Map(),
    waktuIndikator: new Map(),
    unik: (kunci, cadangan) => pemberi.unik(cadangan !== undefined && pemberi.terpakai(kunci) ? cadangan : kunci),
    tautkan: (sebutan) => pencocok.tautkan(sebutan),
    indikatorSama: (nama, asal, dalam) => pencocok.indikatorSama(nama, asal, dalam),
    catatSatker: (tabel, satu) => {
      const milik = satker.get(tabel) ?? { tabel, satker: [] };
      milik.satker.push(satu);
      satker.set(tabel, milik);
    },
    pertanyaan,
    tanyakan: (satu) => {
      const dipilih = satu.opsi.find(({ nilai }) => nilai === pilihan[satu.kunci])?.nilai ?? null;
      pertanyaan.push({ ...satu, dipilih });
      return dipilih ?? undefined;
    },
    pakaiYangBaru: (lama, baru) => selisih.pakaiYangBaru(lama, baru),
    selisih: (tabel) => selisih.pilihan(tabel),
    kemiripan: () => pencocok.kemiripan,
    kelengkapan: () => periksaKelengkapan(data.daftarSatker ?? [], [...satker.values()]),
  };
}
