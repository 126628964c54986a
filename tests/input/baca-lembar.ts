import { hitungLkj } from '../../src/domain/lkj';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { bacaTabel } from './baca-tercatat';
import type { KeputusanBaca } from '../../src/input/tabel';
import { bukuUji, type LembarUji } from './potret-contoh';

/** Made-up workbooks in the shape that offices keep: what is read of them, by the names of the figures. */
export async function bacaLembar(lembar: readonly LembarUji[], keputusan: KeputusanBaca = {}) {
  const { potret, gabungan } = bukuUji(...lembar);
  const hasil = await bacaTabel(potret, gabungan, keputusan);
  const angka = new Map(semuaAngka(hitungLkj(hasil.data)).map((a) => [a.nama, a.nilai?.toFixed(2) ?? null]));
  return { ...hasil, angka };
}
