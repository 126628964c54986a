import type { KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import type { KodeBentuk } from './bentuk';
import type { SatuanBaris } from './satuan-baris';

/** What a column's head must say for a relation to be the one that the table means. */
const KATA: Record<KodeBentuk, RegExp> = {
  persen: /\b(persen|persentase|prosentase|presentase|capaian|pencapaian|serapan|penyerapan|rasio)\b/,
  persenBalik: /\b(persen|persentase|prosentase|presentase|capaian|pencapaian)\b/,
  pertumbuhan: /\b(pertumbuhan|perkembangan|kenaikan|penurunan|peningkatan|laju|naik|turun|growth)\b/,
  pecahan: /\b(rasio|persen|persentase)\b/,
  selisih:
    /\b(sisa|selisih|kurang|kekurangan|gap|deviasi|efisiensi|kenaikan|penurunan|perubahan|bertambah|berkurang|naik|turun|saldo|silpa|lebih)\b/,
  sisaSeratus: /\b(sisa|efisiensi|gap|deviasi)\b/,
  jumlah: /\b(jumlah|total|akumulasi|kumulatif)\b/,
  rata: /\b(rata|rerata)\b/,
  kali: /\b(jumlah|total|nilai|skor)\b/,
  konversi: /\b(konversi|indeks|skala|mutu|nilai|skor|ikm|nrr)\b/,
  kaliPersen: /\b(nilai|skor|tertimbang|terbobot)\b/,
};

/** Does the head of a result speak of this relation? */
export const berbicara = (kode: KodeBentuk, { penuh }: KolomPolos): boolean => KATA[kode].test(penuh);

const NOMOR = /^(no|nomor|nomor urut|no urut|kode|kd|kode rekening|nip|tahun)$/;

/** Columns of figures: not the numbers of the rows, not codes. */
export function kolomAngka(tabel: TabelPolos, baris: readonly SatuanBaris[]): KolomPolos[] {
  return tabel.kolom.filter((k) => !NOMOR.test(k.daun) && baris.some((b) => b.angka.has(k.kolom)));
}

/** Is the head's figure a percentage, a score or another that no sum makes? */
export const tidakDijumlahkan = ({ penuh }: KolomPolos): boolean =>
  /\b(persen|persentase|prosentase|presentase|capaian|pencapaian|indeks|rasio|rata|tingkat|skor|predikat|kategori|target kinerja|laju|pertumbuhan)\b/.test(
    penuh,
  );

/** Columns of percentages: their head says so, or most of their cells. */
export function kolomPersen(tabel: TabelPolos, baris: readonly SatuanBaris[]): Set<KolomPolos> {
  return new Set(
    tabel.kolom.filter((k) => {
      if (/\b(persen|persentase|prosentase|presentase)\b/.test(k.penuh)) return true;
      const angka = baris.flatMap((b) => b.angka.get(k.kolom) ?? []);
      return angka.filter((a) => a.angka.persen).length * 2 > angka.length;
    }),
  );
}
