import type { SebabTolak } from '../../domain/pedoman/unit';

/** Why a row of a unit's own rules was refused. */
export const aturanDitolak: Record<SebabTolak, (rincian: string) => string> = {
  tanggal: (r) => `Aturan LKj: “${r}” bukan tanggal. Tulis seperti 2024-01-31, atau tahunnya saja.`,
  terbalik: (r) => `Aturan LKj: masa berlaku berakhir (${r}) sebelum mulai.`,
  tumpangTindih: (r) => `Aturan LKj: dua masa berlaku bertumpang tindih (${r}).`,
  celah: (r) => `Aturan LKj: ada masa tanpa aturan sesudah ${r}.`,
  tanpaSumber: () => 'Aturan LKj: kolom Sumber kosong. Sebutkan keputusan atau dokumen yang mengaturnya.',
  jumlah: (r) => `Aturan LKj: bobot berjumlah ${r.replace('.', ',')}, seharusnya 100. Semua bobotnya tidak dipakai.`,
  diLuarRentang: (r) => `Aturan LKj: nilai ${r.replace('.', ',')} di luar rentang yang mungkin.`,
  pitaBerlubang: (r) => `Aturan LKj: batas predikat berlubang atau berulang di ${r}. Semua predikatnya tidak dipakai.`,
  bukanOpsi: (r) => `Aturan LKj: “${r}” bukan pilihan yang dikenal.`,
  kosong: () => 'Aturan LKj: tidak ada nilainya.',
  takDikenal: (r) => `Aturan LKj: “${r}” bukan aturan yang dapat diatur unit. Salin namanya dari templat.`,
  bukanNilai: (r) => `Aturan LKj: “${r}” bukan nilai yang dapat dibaca.`,
};
