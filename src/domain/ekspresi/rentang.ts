import { Decimal } from '../desimal';
import type { Fakta } from '../fakta';
import { type Ekspresi, gantiFakta, semuaFakta, tetap } from './bentuk';
import { nilaikan } from './nilai';

/** Lowest and highest value that a rule can give when its rounded inputs may have been a little off. */
export interface Rentang {
  bawah: Decimal;
  atas: Decimal;
}

/**
 * The span of results that rounding of the printed inputs can explain: every measured input moves by half a unit
 * of its last printed decimal. Targets and counts are exact. Null when the rule has no value.
 * Each rule here rises or falls steadily in each input, so the ends of the span lie at the inputs' ends:
 * input by input, the end that lowers (raises) the result is taken.
 */
export function rentang(e: Ekspresi): Rentang | null {
  const dasar = nilaikan(e);
  if (!dasar.ada) return null;
  let bawah = dasar.nilai;
  let atas = dasar.nilai;
  for (const f of semuaFakta(e).filter(terbulatkan)) {
    const setengah = new Decimal(10).pow(-(f.desimal ?? 0)).div(2);
    const kini = f.nilai ?? new Decimal(0);
    for (const geser of [setengah, setengah.negated()]) {
      const hasil = nilaikan(gantiFakta(e, f, tetap(kini.plus(geser))));
      if (!hasil.ada) continue;
      const beda = hasil.nilai.minus(dasar.nilai);
      if (beda.isNegative()) bawah = bawah.plus(beda);
      else atas = atas.plus(beda);
    }
  }
  return { bawah, atas };
}

const EKSAK: ReadonlySet<Fakta['satuan']> = new Set(['orang', 'lembaga', 'buah', 'rupiah']);

function terbulatkan(f: Fakta): boolean {
  return f.nilai !== null && f.desimal !== null && f.desimal > 0 && f.cara !== 'pedoman' && !EKSAK.has(f.satuan);
}
