import { anggota, objekDariTeks } from '../domain/teks-json';
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

/** What is not a text under a text is left out. */
export function uraikanIngatan(isi: unknown): Ingatan {
  const bacaan = objekDariTeks(isi);
  if (bacaan['versi'] !== VERSI) return KOSONG;
  return { pilihan: teksSaja(bacaan['pilihan']), kepala: teksSaja(bacaan['kepala']) };
}

function teksSaja(isi: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(anggota(isi)).flatMap(([kunci, nilai]) => (typeof nilai === 'string' ? [[kunci, nilai]] : [])),
  );
}
