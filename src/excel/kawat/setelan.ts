import type { SetelanLkj } from '../../domain/setelan-lkj';
import { PREDIKAT_CAPAIAN } from '../../domain/pedoman/predikat-capaian';
import { anggota, objekDariTeks } from '../../dasar/teks-json';
import type { Lapisan } from '../../report/susun';
import { SETELAN_ATURAN } from './daftar-lembar';
import { terjemahkan } from './galat';
import { bacaSakelar, simpanSakelar } from './sakelar-orang';

/** Name of our document setting; it travels with the workbook and is seen by this add-in alone. */
const KUNCI = SETELAN_ATURAN;

/** What a person has chosen for this workbook. */
export interface Simpanan {
  setelan: SetelanLkj;
  /** Language of the pane; null follows Office. */
  bahasa: 'id' | 'en' | null;
  /** The pane computes again by itself when a source table changes: a person's own choice, not the workbook's. */
  segarkanOtomatis: boolean;
  /** Parts of the report that are only written for a reviewer. */
  lapisan: Required<Lapisan>;
}

export const SIMPANAN_KOSONG: Simpanan = {
  setelan: {},
  bahasa: null,
  segarkanOtomatis: false,
  lapisan: { tandaPeriksa: false, catatanReviu: false, ujiPetik: false, banding: null, kalender: false },
};

/**
 * Reads the choices saved in the open workbook, and the person's own; nothing saved gives the defaults.
 * @throws GalatCapaian
 */
export async function bacaSetelan(): Promise<Simpanan> {
  try {
    const context = new Excel.RequestContext();
    const tersimpan = context.workbook.settings.getItemOrNullObject(KUNCI);
    tersimpan.load('value');
    await context.sync();
    const simpanan = tersimpan.isNullObject ? SIMPANAN_KOSONG : uraikan(tersimpan.value);
    return { ...simpanan, segarkanOtomatis: bacaSakelar() };
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/**
 * Saves the choices in the open workbook (kept when the person saves the workbook), and what is the person's own with
 * them. @throws GalatCapaian
 */
export async function simpanSetelan(simpanan: Simpanan): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const { segarkanOtomatis, ...bersama } = simpanan;
    context.workbook.settings.add(KUNCI, JSON.stringify(bersama));
    await context.sync();
    simpanSakelar(segarkanOtomatis);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/**
 * The saved text as choices. It comes from a file that anyone may have edited: a part that is not one of the
 * known choices is left out, so that the default of the regulation holds.
 */
export function uraikan(tersimpan: unknown): Simpanan {
  const isi = objekDariTeks(tersimpan);
  const { bahasa } = isi;
  const lapisan = anggota(isi['lapisan']);
  return {
    setelan: setelanSah(anggota(isi['setelan'])),
    bahasa: bahasa === 'id' || bahasa === 'en' ? bahasa : null,
    segarkanOtomatis: false,
    lapisan: {
      tandaPeriksa: lapisan['tandaPeriksa'] === true,
      catatanReviu: lapisan['catatanReviu'] === true,
      ujiPetik: lapisan['ujiPetik'] === true,
      banding: duaTahun(lapisan['banding']),
      kalender: lapisan['kalender'] === true,
    },
  };
}

/** Those of the given rules that are rules, each with a value it may have; the others are left out. */
export function setelanSah(isi: Readonly<Record<string, unknown>>): SetelanLkj {
  const { tahun, batasCapaian, rataRata, caraMinimum, bobotSkm, predikat, desimal } = isi;
  return {
    ...(bilanganAntara(tahun, 2000, 2100) ? { tahun } : {}),
    ...(batasCapaian === null || bilanganAntara(batasCapaian, 100, 1000) ? { batasCapaian } : {}),
    ...(rataRata === 'indikator' || rataRata === 'sasaran' ? { rataRata } : {}),
    ...(caraMinimum === 'selisih' || caraMinimum === 'banding' ? { caraMinimum } : {}),
    ...(bobotSkm === 'tepat' || bobotSkm === 'cetak' ? { bobotSkm } : {}),
    ...(adaPredikat(predikat) ? { predikat } : {}),
    ...(desimal === 1 || desimal === 2 || desimal === 3 ? { desimal } : {}),
  };
}

/** Two different years; null for anything else. */
function duaTahun(nilai: unknown): readonly [number, number] | null {
  if (!Array.isArray(nilai) || nilai.length !== 2) return null;
  const isi: readonly unknown[] = nilai;
  const [kiri, kanan] = isi;
  const sah = bilanganAntara(kiri, 2000, 2100) && bilanganAntara(kanan, 2000, 2100) && kiri !== kanan;
  return sah ? [kiri, kanan] : null;
}

const adaPredikat = (nilai: unknown): nilai is string => PREDIKAT_CAPAIAN.some(({ kunci }) => kunci === nilai);

function bilanganAntara(nilai: unknown, bawah: number, atas: number): nilai is number {
  return typeof nilai === 'number' && Number.isInteger(nilai) && nilai >= bawah && nilai <= atas;
}
