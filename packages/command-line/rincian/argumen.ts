import { parseArgs } from 'node:util';
import { GalatCapaian } from '../../../src/dasar/galat';
import { RINCIAN } from '../../../src/rincian/daftar';
import { JAWABAN } from '../../../src/rincian/jawaban';
import type { PermintaanRincian } from '../../../src/rincian/jalankan';
import type { Rincian } from '../../../src/rincian/rincian';

export interface ArgumenRincian extends PermintaanRincian {
  sumber: string;
  tabel: string | null;
  rincian: Rincian;
  /** The workbook that is made. */
  ke: string;
  /** A path, or '-' for standard output. */
  json: string | null;
  detik: number;
}

const PILIHAN = {
  sumber: { type: 'string' },
  tabel: { type: 'string' },
  rincian: { type: 'string' },
  kolom: { type: 'string', multiple: true },
  saring: { type: 'string', multiple: true },
  ya: { type: 'string', multiple: true },
  tidak: { type: 'string', multiple: true },
  tahun: { type: 'string' },
  ke: { type: 'string' },
  json: { type: 'string' },
  batas: { type: 'string', default: '600' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line; 'help' when that was asked for. Throws `ARGUMEN_SALAH` with the argument that is wrong. */
export function bacaArgumen(kata: readonly string[]): ArgumenRincian | 'help' {
  const { values: isi } = uraikan(kata);
  if (isi.help) return 'help';
  const rincian = RINCIAN.get(isi.rincian ?? '');
  if (!rincian) throw salah(`--rincian ${isi.rincian ?? `(${[...RINCIAN.keys()].join(', ')})`}`);
  if (isi.sumber === undefined) throw salah('--sumber');
  if (isi.ke === undefined) throw salah('--ke');
  return {
    sumber: isi.sumber,
    tabel: isi.tabel ?? null,
    rincian,
    kolom: new Map((isi.kolom ?? []).map((satu) => pasangan('--kolom', satu))),
    saring: (isi.saring ?? []).map((satu) => {
      const [kolom, nilai] = pasangan('--saring', satu);
      return { kolom, nilai: nilai.split(',') };
    }),
    jawaban: { ya: kecil(isi.ya ?? JAWABAN.ya), tidak: kecil(isi.tidak ?? JAWABAN.tidak) },
    tahun: isi.tahun === undefined ? null : bilangan('--tahun', isi.tahun, /^20\d\d$/),
    ke: isi.ke,
    json: isi.json ?? null,
    detik: bilangan('--batas', isi.batas, /^[1-9]\d{0,5}$/),
  };
}

function uraikan(kata: readonly string[]) {
  try {
    return parseArgs({ args: [...kata], options: PILIHAN });
  } catch (cause) {
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen: /'([^' <]+)/.exec(String(cause))?.[1] ?? '' }, { cause });
  }
}

/** `akun=kode_mak`: what stands before the first sign of equality, and all that follows. */
function pasangan(argumen: string, teks: string): [string, string] {
  const di = teks.indexOf('=');
  if (di < 1) throw salah(`${argumen} ${teks}`);
  return [teks.slice(0, di), teks.slice(di + 1)];
}

function bilangan(argumen: string, teks: string, pola: RegExp): number {
  if (!pola.test(teks)) throw salah(`${argumen} ${teks}`);
  return Number(teks);
}

const kecil = (kata: readonly string[]): string[] =>
  kata.flatMap((k) => k.split(',')).map((k) => k.trim().toLowerCase());

const salah = (argumen: string): GalatCapaian => new GalatCapaian('ARGUMEN_SALAH', { argumen });
