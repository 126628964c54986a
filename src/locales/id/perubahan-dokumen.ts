import type { JenisPerubahan } from '../../reviu/versi/perubahan-dokumen';

/** What happened to a figure, a row or a table between two versions of a report. */
export const JENIS_PERUBAHAN: Readonly<Record<JenisPerubahan, string>> = {
  berubah: 'angka berubah',
  baru: 'baru',
  hilang: 'tidak ada lagi',
  pindah: 'berpindah tempat',
  kalimatUsang: 'kalimat memakai angka lama',
  temuanSelesai: 'temuan selesai',
  temuanBaru: 'temuan baru',
};
