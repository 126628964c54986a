import { Z_95 } from '../../domain/sampling';
import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import type { HasilKluster } from '../../domain/kluster';
import { ujiBedaKluster } from '../../domain/taksiran';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { kalimatDari, kataPokok } from './kata';
import { konteksJudul, pemilihUntuk } from './konteks-judul';

/** A statement that one kluster lies below or above the others. */
const PERNYATAAN =
  /\bkluster\b(?<nama>[^.]*?)\b(?<arah>lebih (?:rendah|kecil|sedikit|tinggi|besar|banyak)|terendah|tertinggi)\b/i;

/** Statements about differences between kluster, tested for significance: a small gap in a sample may be chance. */
export const klusterNarasi = aturan({
  id: 'kluster-narasi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Perbedaan antarkluster',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut kluster ${isi(t, 'nama')} berbeda dari yang lain. Perbedaannya dengan kluster ${isi(t, 'kluster')} tidak signifikan pada tingkat kepercayaan 95% (z = ${t.dihitung}).`,
    },
    en: {
      nama: 'Difference between clusters',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} sets cluster ${isi(t, 'nama')} apart. Against ${isi(t, 'kluster')} the difference is not significant at 95% (z = ${t.dihitung}).`,
    },
  },
  periksa: (hasil, { narasi }) => {
    const pemilih = pemilihUntuk(hasil);
    const judul = konteksJudul(narasi, hasil, pemilih);
    return narasi.flatMap((paragraf, i) => {
      const bagian = new Set((judul[i] ?? []).map((s) => s.kunci));
      const kluster =
        hasil.kluster.find((k) => bagian.has(k.tabel.id)) ??
        hasil.kluster.find((k) => pemilih.pasti(paragraf.teks)?.kunci === k.tabel.id);
      if (!kluster?.sampel) return [];
      return kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
        const { nama = '', arah = '' } = PERNYATAAN.exec(teks)?.groups ?? {};
        const baris = barisDisebut(kluster, nama);
        if (arah === '' || baris < 0) return [];
        const rendah = /rendah|kecil|sedikit/i.test(arah);
        return tidakNyata(kluster, baris, rendah)
          .slice(0, 1)
          .map(({ lawan, z }) => {
            const sebut = [kluster.tabel.baris[baris], kluster.tabel.baris[lawan]];
            const [milik, lain] = sebut.map((b) => b?.nama ?? '');
            const sel = sebut.map((b) => b?.berhasil?.asal ?? null);
            return calonNarasi(paragraf, [arah, z], { nama: milik ?? '', kluster: lain ?? '' }, sel);
          });
      });
    });
  },
});

/** The row whose name shares most words with the text; −1 when none or two do. */
function barisDisebut({ tabel }: HasilKluster, teks: string): number {
  const ada = kataPokok(teks);
  const skor = tabel.baris.map((b, baris) => ({
    baris,
    sama: [...kataPokok(b.nama)].filter((k) => ada.has(k)).length,
  }));
  const [satu, dua] = skor.sort((a, b) => b.sama - a.sama);
  return satu && satu.sama > 0 && satu.sama !== dua?.sama ? satu.baris : -1;
}

/** The kluster from which the difference is not significant, or runs the other way, with its z. */
function tidakNyata({ tabel }: HasilKluster, baris: number, rendah: boolean): { lawan: number; z: string }[] {
  return tabel.baris.flatMap((_, lawan) => {
    const z = lawan === baris ? null : ujiBedaKluster(tabel, baris, lawan)?.nilai;
    if (!z) return [];
    const nyata = rendah ? z.lte(`-${Z_95}`) : z.gte(Z_95);
    return nyata ? [] : [{ lawan, z: tampil(z, 2) }];
  });
}
