import { periksaLkj } from '../../src/reviu/periksa';
import { dataKosong } from '../../src/domain/data';
import { hitungLkj } from '../../src/domain/lkj';
import type { LembarCetak } from '../../src/reviu/cetak/lembar-cetak';
import type { Temuan } from '../../src/reviu/temuan';
import { kamusReviu } from '../../src/locales/kamus-reviu';

/** A sheet as it is printed: cells parted by "|", the caption in the first line. */
export const lembar = (nama: string, ...baris: string[]): LembarCetak => ({
  nama,
  baris: 0,
  kolom: 0,
  teks: baris.map((b) => b.split('|').map((sel) => sel.trim())),
});

/** What the reviu finds in printed sheets and a text, one paragraph a line; the year comes from the text. */
export function temukanCetak(semua: readonly LembarCetak[], naskah: readonly string[] = []): Temuan[] {
  const narasi = ['Laporan Kinerja Dinas Contoh Tahun 2022 disusun sebagai pertanggungjawaban.', ...naskah].map(
    (teks, i) => ({ teks, letak: `baris ${i}`, asal: { lembar: 'Naskah', baris: i, kolom: 0 } }),
  );
  return periksaLkj(hitungLkj(dataKosong()), { tabel: [], narasi, lembar: semua }).filter(
    (t) => t.putusan === 'berbeda',
  );
}

/** `aturan dicetak / pembanding`, for a test to name. */
export const ringkas = (temuan: readonly Temuan[]): string[] =>
  temuan.map((t) => `${t.aturan} ${t.dilaporkan} / ${t.dihitung}`);

export const kalimatTemuan = (t: Temuan): string => kamusReviu('id').kalimat(t);
