import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import { semuaFakta } from '../../domain/ekspresi/bentuk';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { type AngkaNarasi, cocokkanNarasi } from './cocokkan';

/** Every number of a sentence that belongs to a figure of the tables. */
export const angkaNarasi = aturan({
  id: 'angka-narasi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Angka dalam kalimat',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')}: ${kataId.banding(`“${isi(t, 'nama')}”`, 'hasil hitungan dari tabel')(t)}`,
    },
    en: {
      nama: 'Number in a sentence',
      kalimat: (t) =>
        `Sentence at ${isi(t, 'letak')}: ${kataEn.banding(`“${isi(t, 'nama')}”`, 'that of the tables')(t)}`,
    },
  },
  periksa: (hasil, { narasi }) => cocokkanNarasi(narasi, hasil).map(calon),
});

function calon({ paragraf, token, putusan, acuan }: AngkaNarasi): Calon | null {
  if (putusan === 'tanpaSumber' || !acuan) return null;
  const desimal = Math.max(token.desimal, 0);
  const sel = acuan.angka ? semuaFakta(acuan.angka.ekspresi).map((f) => f.asal) : [acuan.asal];
  return {
    ...calonNarasi(paragraf, [tampil(token.nilai, desimal), tampil(acuan.nilai, desimal)], { nama: acuan.nama }, sel),
    putusan,
    satuan: token.satuan,
    selisih: putusan === 'cocok' ? '' : tampilSelisih(token.nilai.minus(acuan.nilai), desimal),
    asalPembanding: acuan.asal,
    kunciAngka: acuan.angka?.kunci ?? null,
    acuan: { jenis: acuan.angka?.jenis ?? null, peran: acuan.peran },
  };
}
