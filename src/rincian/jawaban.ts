import { TIDAK, YA } from '../input/kosakata/ya-tidak';
import type { KataJawaban } from './rincian';

/** Answers as registers keep them, unless a person says otherwise; 1 and 0 as on a sheet. */
export const JAWABAN: KataJawaban = { ya: [...YA, 'true', '1'], tidak: [...TIDAK, 'false', '0'] };
