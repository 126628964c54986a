import { berkasImpor } from './kepemilikan';

/** Second property of an import's sheet, beside the ownership mark. */
export const TANDA_IMPOR = 'capaian.impor';

/** What the sheet of an import remembers of its writing. */
export interface TandaImpor {
  /** ISO 8601: sorts as text. */
  waktu: string;
  /** Of all that was written, to see whether somebody has edited the sheet since. */
  sidikLembar: string;
  /** Of each table, to know it in another file. */
  sidikTabel: readonly string[];
}

export const tulisTandaImpor = ({ waktu, sidikLembar, sidikTabel }: TandaImpor): string =>
  [waktu, sidikLembar, ...sidikTabel].join(' ');

/** An import without a readable mark is older than any, and not known to be as it was written. */
export function bacaTandaImpor(tanda: string | undefined): TandaImpor {
  const [waktu = '', sidikLembar = '', ...sidikTabel] = tanda?.split(' ') ?? [];
  return { waktu, sidikLembar, sidikTabel };
}

interface Bertanda {
  kunci: string | undefined;
  impor: string | undefined;
}

/**
 * The sheet that counts for each imported file, by its mark. Of several (an import that was edited and the newer one
 * beside it, or a copy that a person made) it is the last written one, the first in tab order when they are equally new.
 */
export function imporDipakai<L extends Bertanda>(lembar: readonly L[]): ReadonlyMap<string, L> {
  const dipakai = new Map<string, L>();
  for (const satu of lembar) {
    if (satu.kunci === undefined || berkasImpor(satu.kunci) === null) continue;
    const ada = dipakai.get(satu.kunci);
    if (!ada || bacaTandaImpor(satu.impor).waktu > bacaTandaImpor(ada.impor).waktu) dipakai.set(satu.kunci, satu);
  }
  return dipakai;
}

/** Sheets of imports that count no more, and what counts in their place: no table is counted twice. */
export function imporDigantikan<L extends Bertanda>(lembar: readonly L[]): { lama: L; pengganti: L }[] {
  const dipakai = imporDipakai(lembar);
  return lembar.flatMap((lama) => {
    const pengganti = dipakai.get(lama.kunci ?? '');
    return pengganti && pengganti !== lama ? [{ lama, pengganti }] : [];
  });
}
