import { PEDOMAN_IKPA } from '../domain/pedoman/ikpa';
import { PEDOMAN_NKA } from '../domain/pedoman/nka';
import { tahunPertama } from '../domain/pedoman/pedoman';
import { PEDOMAN_SAKIP } from '../domain/pedoman/sakip';
import { PEDOMAN_SKM } from '../domain/pedoman/skm';
import { PEDOMAN_SMART } from '../domain/pedoman/smart';
import { PEDOMAN_SPM } from '../domain/pedoman/spm';

/** The oldest year that all subjects have rules for. */
const TAHUN_PERTAMA = tahunPertama([PEDOMAN_IKPA, PEDOMAN_NKA, PEDOMAN_SAKIP, PEDOMAN_SKM, PEDOMAN_SMART, PEDOMAN_SPM]);

/** Years of a report that may be chosen, newest first: the tables of the next year are made before it begins. */
export function tahunPilihan(kini: number = new Date().getFullYear()): number[] {
  return Array.from({ length: kini + 2 - TAHUN_PERTAMA }, (_, i) => kini + 1 - i);
}
