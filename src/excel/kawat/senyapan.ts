import { anggota, objekDariTeks } from '../../dasar/teks-json';
import type { Senyapan } from '../../reviu/senyapan';
import { SETELAN } from './daftar-lembar';
import { terjemahkan } from './galat';

const VERSI = 1;

/** The findings that were silenced in this workbook. Throws `GAGAL_MEMBACA`, `SEL_SEDANG_DIEDIT`. */
export async function bacaSenyapan(): Promise<Senyapan[]> {
  try {
    const context = new Excel.RequestContext();
    const isi = context.workbook.settings.getItemOrNullObject(SETELAN.senyap);
    isi.load('value');
    await context.sync();
    return isi.isNullObject ? [] : uraikanSenyapan(isi.value);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/**
 * Adds `tambah` to what is silenced in this workbook and takes those of the marks `lepas` back. Gives what is silenced
 * now. Throws `GAGAL_MEMBACA`, `GAGAL_MENULIS`, `SEL_SEDANG_DIEDIT`.
 */
export async function ubahSenyapan(tambah: readonly Senyapan[], lepas: readonly string[]): Promise<Senyapan[]> {
  const hilang = new Set([...lepas, ...tambah.map(({ tanda }) => tanda)]);
  const daftar = [...(await bacaSenyapan()).filter(({ tanda }) => !hilang.has(tanda)), ...tambah];
  try {
    const context = new Excel.RequestContext();
    context.workbook.settings.add(SETELAN.senyap, JSON.stringify({ versi: VERSI, daftar }));
    await context.sync();
    return daftar;
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/** What is not ours to understand is left out: its finding speaks again. */
export function uraikanSenyapan(isi: unknown): Senyapan[] {
  const { versi, daftar } = objekDariTeks(isi);
  if (versi !== VERSI || !Array.isArray(daftar)) return [];
  return daftar.flatMap((satu: unknown): Senyapan[] => {
    const { tanda, alasan, sejak, dihitung } = anggota(satu);
    const sah = [tanda, alasan, sejak, dihitung].every((bagian) => typeof bagian === 'string');
    return sah
      ? [{ tanda: String(tanda), alasan: String(alasan), sejak: String(sejak), dihitung: String(dihitung) }]
      : [];
  });
}
