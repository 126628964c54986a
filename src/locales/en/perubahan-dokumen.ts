import type { JenisPerubahan } from '../../reviu/versi/perubahan-dokumen';

export const JENIS_PERUBAHAN: Readonly<Record<JenisPerubahan, string>> = {
  berubah: 'figures changed',
  baru: 'new',
  hilang: 'gone',
  pindah: 'moved',
  kalimatUsang: 'sentences with the old figure',
  temuanSelesai: 'findings settled',
  temuanBaru: 'new findings',
};
