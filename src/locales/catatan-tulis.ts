import { tambahkan } from '../dasar/kelompok';
import type { CatatanTulis, KodeCatatan } from '../domain/catatan-tulis';
import type { Kamus } from './id';
import { kamusCatatan } from './kamus-catatan';

/** One sentence for each kind of note, naming all sheets that it is about. */
export function kalimatCatatan(semua: readonly CatatanTulis[], { bahasa }: Pick<Kamus, 'bahasa'>): string[] {
  const kata = kamusCatatan(bahasa);
  const menurutKode = new Map<KodeCatatan, CatatanTulis[]>();
  for (const satu of semua) tambahkan(menurutKode, satu.kode, satu);
  return [...menurutKode].map(([kode, sejenis]) => {
    const lembar = unik(sejenis.map((satu) => satu.lembar));
    const rincian = unik(sejenis.map((satu) => satu.rincian));
    return kata.kalimat[kode](kata.lembar(lembar), rincian.length > 0 ? kata.kutip(rincian) : '');
  });
}

const unik = (teks: readonly string[]): string[] => [...new Set(teks)].filter((satu) => satu !== '');
