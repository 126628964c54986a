import type { JudulTabel } from '../konteks';
import type { Calon } from '../temuan';

/** A fault in a table's title. */
export function judulSalah({ id, judul, asal }: JudulTabel, tertulis: string, seharusnya: string): Calon {
  return {
    kunci: id,
    putusan: 'berbeda',
    dilaporkan: tertulis,
    dihitung: seharusnya,
    selisih: '',
    satuan: '',
    asal,
    asalPembanding: null,
    kunciAngka: null,
    sel: [asal],
    rincian: { nama: judul },
  };
}
