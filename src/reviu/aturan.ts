import { PemberiKunci } from '../dasar/kunci';
import type { HasilLkj } from '../domain/lkj';
import type { IdAturan } from './id-aturan';
import type { KonteksSiap } from './siapkan';
import type { Calon, Keparahan, Temuan } from './temuan';

/** What a rule holds against what. */
export type Membandingkan =
  'dalamTabel' | 'antarTabel' | 'antarDokumen' | 'antarTahun' | 'tabelDenganLaporan' | 'kaidahMasukan' | 'narasi';

/** One check of the reviu. */
export interface AturanReviu {
  id: IdAturan;
  membandingkan: Membandingkan;
  /** Of a difference; what agrees or is explained by rounding is `info`. */
  keparahan: Keparahan;
  /** Regulation that asks for it. */
  pedoman: string;
  periksa(hasil: HasilLkj, konteks: KonteksSiap): Temuan[];
}

interface Bahan extends Omit<AturanReviu, 'periksa' | 'pedoman'> {
  pedoman?: string;
  periksa: (hasil: HasilLkj, konteks: KonteksSiap) => (Calon | null | undefined)[];
}

/** The regulation behind the reviu of an LKj as such. */
const PEDOMAN_REVIU = 'PermenPANRB 53/2014';

/** Makes a rule: what its check returns is signed with its id, its severity and a key of its own. */
export function aturan({ periksa, pedoman = PEDOMAN_REVIU, ...sifat }: Bahan): AturanReviu {
  return {
    ...sifat,
    pedoman,
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
