import { akun } from './akun';
import { responden } from './responden';
import type { Rincian } from './rincian';

/** Every rincian there is, by the name that the command line takes. */
export const RINCIAN: ReadonlyMap<string, Rincian> = new Map<string, Rincian>(
  [akun, responden].map((satu) => [satu.nama, satu]),
);
