import type { NilaiIkpa } from '../data';
import { PEDOMAN_IKPA, type PedomanIkpa } from './ikpa';

/** The sets of weights that a unit's bobot row fits; an indicator with bobot 0 does not apply and fits any. */
export function pedomanMenurutBobot({ komponen }: NilaiIkpa): PedomanIkpa[] {
  const bobot = komponen.flatMap((k) => (k.bobot?.nilai ? [{ kunci: k.kunci, nilai: k.bobot.nilai }] : []));
  if (bobot.length === 0) return [];
  return PEDOMAN_IKPA.filter((p) =>
    bobot.every(({ kunci, nilai }) => nilai.isZero() || nilai.eq(p.bobot[kunci] ?? Number.NaN)),
  );
}
