import { jenisBerkas } from '../jenis-berkas';
import { jenisPaket } from '../terima';

/** Is it a report that `bacaDokumen` reads, or tells why not? By its contents; an old .doc by its name. */
export function adalahDokumen(bytes: Uint8Array, nama: string): boolean {
  const luar = jenisBerkas(bytes, nama);
  return luar === 'pdf' || /\.(?:docx?|pdf)$/i.test(nama) || (luar === 'zip' && jenisPaket(bytes, nama) === 'word');
}
