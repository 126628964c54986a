import { KEPALA_SURAT, type Tanggapan } from './surat';

const [, , , DILAPORKAN, , TANGGAPAN, TINDAK_LANJUT, KUNCI] = KEPALA_SURAT;

/**
 * What a unit wrote into a letter of ours, whatever it did to the rows around it; null for a sheet that is no letter.
 * Rows without a reply are left out.
 */
export function bacaTanggapan(baris: readonly (readonly string[])[]): Tanggapan[] | null {
  const ke = baris.findIndex((satu) => [TANGGAPAN, TINDAK_LANJUT, KUNCI].every((nama) => kolom(satu, nama) >= 0));
  const kepala = baris[ke];
  if (!kepala) return null;
  const isi = (satu: readonly string[], nama: string): string => satu[kolom(kepala, nama)]?.trim() ?? '';
  return baris.slice(ke + 1).flatMap((satu): Tanggapan[] => {
    const tanggapan = {
      kunci: isi(satu, KUNCI),
      dilaporkan: isi(satu, DILAPORKAN),
      tanggapan: isi(satu, TANGGAPAN),
      tindakLanjut: isi(satu, TINDAK_LANJUT),
    };
    const terisi = tanggapan.kunci !== '' && (tanggapan.tanggapan !== '' || tanggapan.tindakLanjut !== '');
    return terisi ? [tanggapan] : [];
  });
}

const kolom = (baris: readonly string[], nama: string): number =>
  baris.findIndex((isi) => isi.trim().toLowerCase() === nama.toLowerCase());
