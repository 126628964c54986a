import { anggota, objekDariTeks } from '../../dasar/teks-json';
import type { KeputusanBaca } from '../../input/tabel';
import { simpanBentukOrang } from './bentuk-orang';
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

/**
 * Keeps answers with the workbook, beside what was settled before; the answer '' is forgotten, so that the reader
 * decides again. Throws `GAGAL_MEMBACA`, `GAGAL_MENULIS`, `SEL_SEDANG_DIEDIT`.
 */
export async function ingat(jawaban: KeputusanBaca): Promise<void> {
  simpanBentukOrang(jawaban.pilihan ?? {});
  const lama = await bacaIngatan();
  try {
    const context = new Excel.RequestContext();
    const isi: Ingatan = {
      pilihan: gabung(lama.pilihan, jawaban.pilihan),
      // Here '' is an answer of its own: the header is none of the kind's columns.
      kepala: { ...lama.kepala, ...jawaban.kepala },
    };
    context.workbook.settings.add(KUNCI, JSON.stringify({ versi: VERSI, ...isi }));
    await context.sync();
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/** Forgets every answer about reading this workbook, headers included. Throws `GAGAL_MENULIS`, `SEL_SEDANG_DIEDIT`. */
export async function lupakan(): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    context.workbook.settings.add(KUNCI, JSON.stringify({ versi: VERSI, ...KOSONG }));
    await context.sync();
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

const gabung = (lama: Ingatan['pilihan'], baru: KeputusanBaca['pilihan']): Ingatan['pilihan'] =>
  Object.fromEntries(Object.entries({ ...lama, ...baru }).filter(([, jawaban]) => jawaban !== ''));

/** What is not a text under a text is left out. */
export function uraikanIngatan(isi: unknown): Ingatan {
  const bacaan = objekDariTeks(isi);
  if (bacaan['versi'] !== VERSI) return KOSONG;
  return { pilihan: teksSaja(bacaan['pilihan']), kepala: teksSaja(bacaan['kepala']) };
}

/** Is all of it what we keep? */
export function ingatanUtuh(isi: unknown): boolean {
  const { versi, pilihan, kepala } = objekDariTeks(isi);
  return versi === VERSI && [pilihan, kepala].every(teksSemua);
}

const teksSemua = (isi: unknown): boolean =>
  typeof isi === 'object' &&
  isi !== null &&
  !Array.isArray(isi) &&
  Object.values(isi).every((satu) => typeof satu === 'string');

function teksSaja(isi: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(anggota(isi)).flatMap(([kunci, nilai]) => (typeof nilai === 'string' ? [[kunci, nilai]] : [])),
  );
}
