import type { Jenis } from '../definisi';
import { anggaran } from './anggaran';
import { anggaranProgram } from './anggaran-program';
import { dilaporkan } from './dilaporkan';
import { ikpa } from './ikpa';
import { kluster } from './kluster';
import { nka } from './nka';
import { perjanjianKinerja } from './perjanjian-kinerja';
import { prioritas } from './prioritas';
import { rasio } from './rasio';
import { sakip } from './sakip';
import { skmSatker } from './skm-satker';
import { tren } from './tren';

/**
 * Every kind the reader knows, in the order they are read: the indicators come first, because other tables are
 * linked to them. Between two kinds that fit a header equally well, the earlier one is taken.
 */
export const SEMUA_JENIS: readonly Jenis[] = [
  perjanjianKinerja,
  kluster,
  rasio,
  tren,
  ikpa,
  sakip,
  nka,
  skmSatker,
  prioritas,
  anggaran,
  anggaranProgram,
  dilaporkan,
];
