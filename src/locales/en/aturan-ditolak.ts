import type { aturanDitolak as id } from '../id/aturan-ditolak';

export const aturanDitolak: typeof id = {
  tanggal: (r) => `Aturan LKj: “${r}” is no date. Write it as 2024-01-31, or the year alone.`,
  terbalik: (r) => `Aturan LKj: the time ends (${r}) before it begins.`,
  tumpangTindih: (r) => `Aturan LKj: two times overlap (${r}).`,
  celah: (r) => `Aturan LKj: there is a time without a rule after ${r}.`,
  tanpaSumber: () => 'Aturan LKj: the column Sumber is empty. Name the decision or document.',
  jumlah: (r) => `Aturan LKj: the weights sum to ${r}, not 100. None of them is used.`,
  diLuarRentang: (r) => `Aturan LKj: the value ${r} is outside its range.`,
  pitaBerlubang: (r) => `Aturan LKj: the bands leave a hole or repeat at ${r}. None of them is used.`,
  bukanOpsi: (r) => `Aturan LKj: “${r}” is no known choice.`,
  kosong: () => 'Aturan LKj: there is no value.',
  takDikenal: (r) => `Aturan LKj: “${r}” is no rule that a unit may set. Copy its name from the template.`,
  bukanNilai: (r) => `Aturan LKj: “${r}” is no value that can be read.`,
};
