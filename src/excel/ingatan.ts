import type { KeputusanBaca } from '../input/tabel';
import { SETELAN } from './daftar-lembar';
import { terjemahkan } from './galat';

/** Document setting that holds what a person has settled about reading this workbook. */
const KUNCI = SETELAN.baca;
const VERSI = 1;

/** What is kept: nothing but texts, so that any version can be read back without trusting it. */
export interface Ingatan {
  pilihan: Readonly<Record<string, string>>;
  kepala: Readonly<Record<string, string>>;
}

const KOSONG: Ingatan = { pilihan: {}, kepala: {} };

/**
 * What a person settled in earlier runs; empty in a workbook that remembers nothing, and when the setting is not
 * ours to understand. Throws `GAGAL_MEMBACA`, `SEL_SEDANG_DIEDIT`.
 */
export async function bacaIngatan(): Promise<Ingatan> {
  try {
    const context = new Excel.RequestContext();
    const isi = context.workbook.settings.getItemOrNullObject(KUNCI);
    isi.load('value');
    await context.sync();
    return isi.isNullObject ? KOSONG : uraikanIngatan(isi.value);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/** Keeps the answers with the workbook, in the place of earlier ones. Throws `GAGAL_MENULIS`, `SEL_SEDANG_DIEDIT`. */
export async function simpanIngatan({ pilihan = {}, kepala = {} }: KeputusanBaca): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    context.workbook.settings.add(KUNCI, JSON.stringify({ versi: VERSI, pilihan, kepala }));
    await context.sync();
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/** A setting may come from another version or another hand: what is not a text under a text is left out. */
export function uraikanIngatan(isi: unknown): Ingatan {
  if (typeof isi !== 'string') return KOSONG;
  const bacaan = json(isi);
  if (!berisi(bacaan) || bacaan['versi'] !== VERSI) return KOSONG;
  return { pilihan: teksSaja(bacaan['pilihan']), kepala: teksSaja(bacaan['kepala']) };
}

function json(isi: string): unknown {
  try {
    return JSON.parse(isi);
  } catch {
    return null;
  }
}

function berisi(isi: unknown): isi is Record<string, unknown> {
  return typeof isi === 'object' && isi !== null && !Array.isArray(isi);
}

function teksSaja(isi: unknown): Readonly<Record<string, string>> {
  if (!berisi(isi)) return {};
  return Object.fromEntries(
    Object.entries(isi).flatMap(([kunci, nilai]) => (typeof nilai === 'string' ? [[kunci, nilai]] : [])),
  );
}
