import { PemberiKunci } from '../dasar/kunci';
import type { HasilLkj } from '../domain/lkj';
import type { KonteksSiap } from './siapkan';
import type { Calon, Keparahan, Temuan } from './temuan';

/** What a rule is called, and the sentence of a finding. */
export interface KataAturan {
  nama: string;
  kalimat: (temuan: Temuan) => string;
}

/** A rule's words: Indonesian is the master. */
export type KataDwibahasa = Readonly<Record<'id' | 'en', KataAturan>>;

/** One check of the reviu. */
export interface AturanReviu<Id extends string = string> {
  id: Id;
  /** Of a difference; what agrees or is explained by rounding is `info`. */
  keparahan: Keparahan;
  kata: KataDwibahasa;
  periksa(hasil: HasilLkj, konteks: KonteksSiap): Temuan[];
}

interface Bahan<Id extends string> extends Omit<AturanReviu<Id>, 'periksa'> {
  periksa: (hasil: HasilLkj, konteks: KonteksSiap) => (Calon | null | undefined)[];
}

/** Makes a rule: what its check returns is signed with its id, its severity and a key of its own. */
export function aturan<const Id extends string>({ periksa, ...sifat }: Bahan<Id>): AturanReviu<Id> {
  return {
    ...sifat,
    periksa: (hasil, konteks) => {
      const pemberi = new PemberiKunci('/');
      return periksa(hasil, konteks).flatMap((calon) => {
        if (!calon) return [];
        return [
          {
            ...calon,
            aturan: sifat.id,
            kunci: pemberi.unik(`${sifat.id}/${calon.kunci}`),
            keparahan: calon.keparahan ?? (calon.putusan === 'berbeda' ? sifat.keparahan : 'info'),
          },
        ];
      });
    },
  };
}
