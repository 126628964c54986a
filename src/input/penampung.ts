import { dataKosong } from '../domain/data';
import type { Penampung, Pilihan } from './definisi';
import { periksaKelengkapan, type TabelSatker } from './kelengkapan';
import { Pencocok } from './kemiripan';
import type { Kelengkapan, Kemiripan } from './tabel';

/** Where a run's facts are gathered, and what is only known when all tables have been read. */
export interface PenampungBaca extends Penampung {
  kemiripan: () => Kemiripan[];
  kelengkapan: () => Kelengkapan[];
}

/** An empty one; `pilihan` are the answers a person gave earlier. */
export function penampungBaru(pilihan: Pilihan): PenampungBaca {
  const data = dataKosong();
  const pencocok = new Pencocok(data.indikator, pilihan);
  const dipakai = new Set<string>();
  const satker = new Map<string, TabelSatker>();
  return {
    data,
    unik: (kunci) => {
      let unik = kunci;
      for (let ke = 2; dipakai.has(unik); ke++) unik = `${kunci}-${ke}`;
      dipakai.add(unik);
      return unik;
    },
    tautkan: (sebutan) => pencocok.tautkan(sebutan),
    indikatorSama: (nama, asal, sebelum) => pencocok.indikatorSama(nama, asal, sebelum),
    catatSatker: (tabel, satu) => {
      const milik = satker.get(tabel) ?? { tabel, satker: [] };
      milik.satker.push(satu);
      satker.set(tabel, milik);
    },
    kemiripan: () => pencocok.kemiripan,
    kelengkapan: () => periksaKelengkapan(data.daftarSatker ?? [], [...satker.values()]),
  };
}
