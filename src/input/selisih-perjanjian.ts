import { namaKotak } from '../dasar/a1';
import type { AlamatSel } from '../dasar/sel';
import type { Fakta } from '../domain/fakta';
import type { Pilihan } from './definisi';
import type { PilihanBaca, TabelDikenali } from './tabel';

/** Two tables that give figures of the same indicators, and not the same ones. */
interface Selisih {
  kunci: string;
  /** Ids of the tables, the one that was read first at the front. */
  tabel: readonly [string, string];
  /** The first figure of the later table that differs. */
  asal: AlamatSel;
}

/** Notes where a later table contradicts an earlier one, and which of the two a person chose. */
export class SelisihPerjanjian {
  readonly #selisih = new Map<string, Selisih>();
  readonly #pilihan: Pilihan;

  constructor(pilihan: Pilihan) {
    this.#pilihan = pilihan;
  }

  /** True when the figure of the later table is the one to take. */
  pakaiYangBaru(lama: Fakta, baru: Fakta): boolean {
    if (lama.tabel === baru.tabel || !lama.asal || !baru.asal || samaNilai(lama, baru)) return false;
    const kunci = `perjanjian/${lama.asal.lembar}/${lama.tabel}|${baru.asal.lembar}/${baru.tabel}`;
    if (!this.#selisih.has(kunci))
      this.#selisih.set(kunci, { kunci, tabel: [lama.tabel, baru.tabel], asal: baru.asal });
    return this.#pilihan[kunci] === baru.tabel;
  }

  /** A question for every two such tables. */
  pilihan(tabel: readonly TabelDikenali[]): PilihanBaca[] {
    const menurutId = new Map(tabel.map((satu) => [satu.id, satu]));
    return [...this.#selisih.values()].map(({ kunci, tabel: dua, asal }) => {
      const opsi = dua.flatMap((id) => {
        const satu = menurutId.get(id);
        return satu ? [{ nilai: id, uraian: sebutan(satu) }] : [];
      });
      return {
        kunci,
        perihal: 'perjanjianGanda',
        asal,
        judul: menurutId.get(dua[1])?.judul ?? '',
        opsi,
        dipilih: opsi.find(({ nilai }) => nilai === this.#pilihan[kunci])?.nilai ?? null,
      };
    });
  }
}

const sebutan = ({ judul, rentang }: TabelDikenali): string => `${judul} (${rentang.lembar}!${namaKotak(rentang)})`;

/** Alike as far as the coarser of the two shows. */
function samaNilai(a: Fakta, b: Fakta): boolean {
  if (!a.nilai || !b.nilai) return true;
  if (a.desimal === null || b.desimal === null) return a.nilai.eq(b.nilai);
  const tempat = Math.min(a.desimal, b.desimal);
  return a.nilai.toDecimalPlaces(tempat).eq(b.nilai.toDecimalPlaces(tempat));
}
