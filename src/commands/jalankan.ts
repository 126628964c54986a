import { GalatCapaian } from '../domain/galat';
import type { HasilHitung } from '../hitung';
import { kamus, type Kamus } from '../locales';

/** What the ribbon's button needs; `beri` shows paragraphs to the person and waits until they are read. */
export interface LayananPita {
  siapkan: () => Promise<{ bahasa: string }>;
  hitungCapaian: () => Promise<HasilHitung>;
  beri: (paragraf: string[]) => Promise<void>;
}

/** The whole run from the ribbon: silent when all is well, a message when there is something to know. */
export async function jalankanDariPita({ siapkan, hitungCapaian, beri }: LayananPita): Promise<void> {
  let kata = kamus('id');
  try {
    const { bahasa } = await siapkan();
    kata = kamus(bahasa);
    const { verifikasi } = await hitungCapaian();
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
