import { GalatCapaian } from '../domain/galat';
import type { Simpanan } from '../excel/setelan';
import type { Kesiapan } from '../excel/siap';
import type { HasilHitung, OpsiHitung } from '../hitung';
import { kamus, type Kamus } from '../locales';

/** What the ribbon's button needs; `beri` shows paragraphs to the person and waits until they are read. */
export interface LayananPita {
  siapkan: () => Promise<Kesiapan>;
  bacaSetelan: () => Promise<Simpanan>;
  hitungCapaian: (opsi: OpsiHitung) => Promise<HasilHitung>;
  beri: (paragraf: string[]) => Promise<void>;
}

/** The whole run from the ribbon, with the rules saved in the workbook: silent when all is well, a message when there is something to know. */
export async function jalankanDariPita({ siapkan, bacaSetelan, hitungCapaian, beri }: LayananPita): Promise<void> {
  let kata = kamus('id');
  try {
    const { bahasa } = await siapkan();
    kata = kamus(bahasa);
    const simpanan = await bacaSetelan();
    if (simpanan.bahasa !== null) kata = kamus(simpanan.bahasa);
    const { verifikasi } = await hitungCapaian({ setelan: simpanan.setelan });
    const beda = verifikasi.angka - verifikasi.cocok;
    if (beda > 0) await beri([kata.hasil.verifikasiBerbeda(beda, verifikasi.angka), kata.hasil.verifikasiDiPanel]);
  } catch (galat) {
    await beri(sebutGalat(galat, kata));
  }
}

function sebutGalat(galat: unknown, kata: Kamus): string[] {
  const dikenal = galat instanceof GalatCapaian ? galat : new GalatCapaian('TIDAK_TERDUGA', {}, { cause: galat });
  const { apa, tersimpan, lakukan } = kata.galat[dikenal.kode](dikenal.rincian);
  return [apa, tersimpan, lakukan];
}
