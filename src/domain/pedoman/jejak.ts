import type { Angka, Ekspresi } from '../angka';
import { bagian } from '../ekspresi/bentuk';
import type { ParameterDibaca } from './pedoman';

/** Every value of a regulation that a figure was computed with or is judged by, through the figures it refers to; each once. */
export function parameterDibaca(angka: Angka): ParameterDibaca[] {
  const temu = new Map<string, ParameterDibaca>();
  const dilalui = new Set<Angka>();
  const catat = (p: ParameterDibaca | undefined): void => {
    if (p) temu.set(`${p.id} ${p.mulai} ${p.nilai}`, p);
  };
  const jalan = (e: Ekspresi): void => {
    if (e.op === 'tetap') catat(e.parameter);
    else if (e.op === 'fakta') catat(e.fakta.parameter);
    else if (e.op === 'angka') satu(e.angka);
    else bagian(e).forEach(jalan);
  };
  const satu = (a: Angka): void => {
    if (dilalui.has(a)) return;
    dilalui.add(a);
    jalan(a.ekspresi);
    // The bands of a figure that this one refers to are that figure's own.
    if (a === angka) a.parameter?.forEach(catat);
  };
  satu(angka);
  return [...temu.values()];
}
