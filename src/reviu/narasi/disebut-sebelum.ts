import type { PemilihSubjek } from './pilih-subjek';
import { type Sebutan, sebutanDalam, sebutanMenurutKata } from './sebutan';
import type { Subjek } from './subjek';

/**
 * What the text before a number names, the nearest first. The name of a whole behind one of its parts may still mean
 * the part ("Belanja barang dengan pagu anggaran …"): then either is. Pagu, realisasi and sisa of the whole budget are
 * told apart by their role. No word stands behind `berkata`: numbers in a row ask for the same words, weighed once.
 */
export function disebutSebelum(
  depan: string,
  sebutan: readonly Sebutan[],
  pemilih: PemilihSubjek,
  berkata = depan.length,
): Sebutan[] {
  const berfrasa = sebutan.filter((s) => s.akhir <= depan.length).reverse();
  const menurutKata = sebutanMenurutKata(depan.slice(0, berkata), pemilih);
  const semua = menurutKata && menurutKata.akhir > (berfrasa[0]?.akhir ?? 0) ? [menurutKata, ...berfrasa] : berfrasa;
  return semua.map((satu, i) => {
    const keluarga = new Set(satu.subjek.flatMap((s) => (s.keluarga && !s.keluarga.bagian ? [s.keluarga.nama] : [])));
    const bagian = semua
      .slice(i + 1)
      .flatMap((lain) => lain.subjek.filter((s) => s.keluarga?.bagian && keluarga.has(s.keluarga.nama)));
    const anggaran = keluarga.has('anggaran')
      ? pemilih.subjek.filter((s) => s.keluarga?.nama === 'anggaran' && !s.keluarga.bagian && !satu.subjek.includes(s))
      : [];
    return { ...satu, subjek: [...satu.subjek, ...anggaran, ...bagian] };
  });
}

/** What a sentence has last named: the next one may go on about it. */
export function terakhirDisebut(kalimat: string, pemilih: PemilihSubjek): readonly Subjek[] {
  return disebutSebelum(kalimat, sebutanDalam(kalimat, pemilih), pemilih)[0]?.subjek ?? [];
}

/** The words before a number without the names in them: "Capaian Output" says nothing of its role. */
export function tanpaNama(depan: string, sejak: number, disebut: readonly Sebutan[]): string {
  return disebut
    .filter((d) => !d.subjek.some((s) => s.keluarga?.nama === 'anggaran' && !s.keluarga.bagian))
    .reduce((teks, { mulai, akhir }) => {
      const [dari, sampai] = [Math.max(mulai - sejak, 0), Math.max(akhir - sejak, 0)];
      return teks.slice(0, dari) + ' '.repeat(sampai - dari) + teks.slice(sampai);
    }, depan);
}
