import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExitCode, runHeadless } from '@capaian/command-line/run';

export const SAMPLE = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');

export interface Angka {
  kunci: string;
  nilai: string | null;
  tampil: string;
  status: string;
  rumus: string;
  asal: string[];
  sel: string | null;
  sebab?: string;
}

/** What the headless contract promises of its JSON, as far as the tests look at it. */
export interface ResultJson {
  versi: number;
  pedoman: { tahun: number; ikpa: string; sakip: string; nka: string; asal: string };
  tabel: {
    jenis: string;
    lembar: string;
    rentang: string;
    baris: number;
    bukti: string[];
    karantina: { sel: string; teks: string; alasan: string }[];
  }[];
  angka: Angka[];
  dilewati: { lembar: string; rentang: string; jenis: string; sebab: string; pesan: string }[];
  temuan: { aturan: string; putusan: string; dilaporkan: string; dihitung: string; sel: string[]; pesan: string }[];
  lembar: string[];
  catatan: { kode: string; lembar: string; pesan: string }[];
  verifikasi: { angka: number; cocok: number; berbeda: unknown[] };
  kinerja: {
    sinkronBaca: number;
    sinkronTulis: number;
    aksi: number;
    byteTerbesar: number;
    milidetik: Record<string, number>;
  };
}

export interface Outcome {
  code: ExitCode;
  out: string;
  err: string;
  json: ResultJson | null;
  /** The saved workbook; null when none was written. */
  saved: Uint8Array | null;
  /** The input file after the run. */
  input: Uint8Array;
}

/** Runs the command line on a workbook's bytes in a folder of its own. */
export async function hitungBytes(bytes: Uint8Array, ...more: string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'capaian-'));
  const path = (name: string): string => join(folder, name);
  try {
    await writeFile(path('buku.xlsx'), bytes);
    const words = { out: '', err: '' };
    const code = await runHeadless(
      [path('buku.xlsx'), '--out', path('hasil.xlsx'), '--json', path('hasil.json'), ...more],
      { out: (text) => (words.out += text), err: (text) => (words.err += text) },
    );
    const json = await readIfThere(path('hasil.json'));
    return {
      code,
      ...words,
      json: json && (JSON.parse(new TextDecoder().decode(json)) as ResultJson),
      saved: await readIfThere(path('hasil.xlsx')),
      input: await readFile(path('buku.xlsx')),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  return existsSync(path) ? readFile(path) : null;
}
