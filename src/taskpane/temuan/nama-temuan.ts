import type { AngkaTertulis } from '../../hitung';
import type { KamusReviu } from '../../locales/id/reviu';
import type { Temuan } from '../../reviu/temuan';

/** What a finding is about: the row or figure by its name, else its sentence. */
export function namaTemuan(temuan: Temuan, angka: AngkaTertulis | undefined, kata: KamusReviu): string {
  const nama = String(temuan.rincian['nama'] ?? '').trim();
  return nama || angka?.nama || kata.kalimat(temuan);
}
