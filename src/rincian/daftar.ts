import { akun } from './akun';
import { responden } from './responden';
import { ro, roSatker } from './ro';
import { skm } from './skm';
import type { Rincian } from './rincian';

/** Every rincian there is, by the name that the command line takes. */
export const RINCIAN: ReadonlyMap<string, Rincian> = new Map<string, Rincian>(
  [akun, responden, skm, ro, roSatker].map((satu) => [satu.nama, satu]),
);
