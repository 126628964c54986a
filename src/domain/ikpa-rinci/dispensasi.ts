import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, jika, kali, tetap } from '../ekspresi/bentuk';
import { DISPENSASI_BATAS, DISPENSASI_NILAI, DISPENSASI_PENGURANG } from '../pedoman/ikpa-pelaksanaan';
import { anggota, type AturanRinci, type CatatanRinci, catatanKosong } from './aturan';
import { buat } from './buat';
import type { DataIkpaRinci } from './data';

export interface HasilDispensasi extends CatatanRinci {
  /** SPM with dispensation per thousand of the last quarter's. */
  rasio: Angka;
  /** Points taken off since 2024; before, the indicator's value. */
  nilai: Angka;
}

export const rasioDispensasi = (dispensasi: Ekspresi, spm: Ekspresi): Ekspresi =>
  jika([spm, '=', tetap(0)], tetap(0), kali(bagi(dispensasi, spm), tetap(1000)));

/** Points by the ratio's step; none is 0 points off, or 100. */
export function tanggaDispensasi(rasio: Ekspresi, aturan: AturanRinci): Ekspresi {
  const poin = (kunci: 'sangatRendah' | 'rendah' | 'sedang' | 'tinggi'): Ekspresi =>
    anggota(aturan.baru ? DISPENSASI_PENGURANG : DISPENSASI_NILAI, kunci, aturan);
  const dibawah = (batas: 'rendah' | 'sedang' | 'tinggi', maka: Ekspresi, lain: Ekspresi): Ekspresi =>
    jika([rasio, '<', anggota(DISPENSASI_BATAS, batas, aturan)], maka, lain);
  return jika(
    [rasio, '=', tetap(0)],
    tetap(aturan.baru ? 0 : 100),
    dibawah(
      'rendah',
      poin('sangatRendah'),
      dibawah('sedang', poin('rendah'), dibawah('tinggi', poin('sedang'), poin('tinggi'))),
    ),
  );
}

/** Dispensasi SPM; null without its table. */
export function hitungDispensasi(data: DataIkpaRinci['dispensasi'], aturan: AturanRinci): HasilDispensasi | null {
  if (!data?.spm?.nilai || !data.dispensasi?.nilai) return null;
  const catatan = catatanKosong();
  if (!aturan.baru) catatan.taksiran.push('tangga nilai dispensasi 2022–2023 belum terbaca');
  const rasio = buat(aturan, {
    kunci: 'dispensasi/rasio',
    nama: 'Rasio dispensasi SPM (permil)',
    ekspresi: rasioDispensasi(fakta(data.dispensasi), fakta(data.spm)),
    kaidah: 'SPM dispensasi ÷ SPM triwulan IV × 1.000',
    satuan: '',
    desimal: 3,
  });
  return {
    ...catatan,
    rasio,
    nilai: buat(aturan, {
      kunci: 'dispensasi',
      nama: aturan.baru ? 'Pengurang dispensasi SPM' : 'Dispensasi SPM',
      ekspresi: tanggaDispensasi(angka(rasio), aturan),
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}
