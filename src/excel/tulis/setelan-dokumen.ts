import { SETELAN, type SetelanKami } from '../kawat/daftar-lembar';
import { type Langkah, langkahBentuk } from '../kawat/langkah';

/**
 * Puts texts into the workbook's settings, where they are saved with the file; null takes one out. Each is a request of
 * its own: Excel on the web refuses two in one.
 */
export function langkahSetelan(isi: Readonly<Partial<Record<SetelanKami, string | null>>>): Langkah[] {
  return (Object.keys(isi) as SetelanKami[]).map((nama) => {
    const teks = isi[nama] ?? null;
    return langkahBentuk(
      (buku) => {
        const { settings } = buku.context.workbook;
        buku.setelanDitulis = true;
        // Adding a key that is there replaces its value, so that there is one to delete.
        settings.add(SETELAN[nama], teks ?? '');
        if (teks === null) settings.getItem(SETELAN[nama]).delete();
      },
      4,
      teks?.length ?? 0,
    );
  });
}
