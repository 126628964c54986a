import { akun } from './akun';
import { responden } from './responden';
import { skm } from './skm';
import type { Rincian } from './rincian';

/** Every rincian there is, by the name that the command line takes. */
export const RINCIAN: ReadonlyMap<string, Rincian> = new Map<string, Rincian>(
  [akun, responden, skm].map((satu) => [satu.nama, satu]),
);
