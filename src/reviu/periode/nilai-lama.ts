import { aturan } from '../aturan';
import { selUnik } from '../banding';
import { PencariNama } from '../cetak/cari-nama';
import type { SeluruhCetak } from '../cetak/seluruh-cetak';
import type { KolomCetak, SelCetak, TabelCetak } from '../cetak/tabel-cetak';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { berkalimat } from '../narasi/jenis-paragraf';
import { kalimatDari } from '../narasi/kata';
import { sebutTabel } from '../silang/salinan-tabel';
import { isi } from '../kalimat/isi';
import type { Calon } from '../temuan';

/** Rows that must have moved before one that stands still says anything, and the part of them. */
const BERUBAH_PALING_SEDIKIT = 3;
const BERUBAH_BAGIAN = 0.75;
/** Digits written (zeros at the end left out) from which on two figures are hardly the same by chance. */
const DIGIT_KHAS = 3;

/** A figure of an earlier year in the place of this year's: the same to the last digit, or said so in words. */
export const nilaiLama = aturan({
  id: 'nilai-lama',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Angka tahun lain sebagai pengganti',
      kalimat: (t) =>
        isi(t, 'diakui') === ''
          ? `“${isi(t, 'nama')}”, ${isi(t, 'tempat')}: ${t.dilaporkan} untuk tahun ${isi(t, 'tahun')}, sama sampai angka terakhir dengan tahun ${isi(t, 'tahunLalu')} (${t.dihitung}), sedangkan ${isi(t, 'berubah')} dari ${isi(t, 'semua')} baris lain berubah. Pastikan ini angka tahun ${isi(t, 'tahun')}.`
          : `Kalimat pada ${isi(t, 'letak')} memakai angka ${t.dilaporkan} untuk “${isi(t, 'nama')}” pada laporan tahun ${t.dihitung}. Beri tanda pada angkanya dan sebutkan kapan angka tahun ${t.dihitung} tersedia.`,
    },
    en: {
      nama: 'Figure of another year in its place',
      kalimat: (t) =>
        isi(t, 'diakui') === ''
          ? `“${isi(t, 'nama')}”, ${isi(t, 'tempat')}: ${t.dilaporkan} for ${isi(t, 'tahun')} is to the last digit that of ${isi(t, 'tahunLalu')} (${t.dihitung}), though ${isi(t, 'berubah')} of ${isi(t, 'semua')} other rows have moved. Make sure that it is the figure of ${isi(t, 'tahun')}.`
          : `The sentence ${isi(t, 'letak')} uses the figure of ${t.dilaporkan} for “${isi(t, 'nama')}” in the report of ${t.dihitung}. Mark the figure, and say when that of ${t.dihitung} will be known.`,
    },
  },
  periksa: (_, { cetak, narasi }) => {
    const { tahun } = cetak;
    if (tahun === null) return [];
    return [...cetak.tabel.flatMap((tabel) => samaTahunLalu(tabel, tahun)), ...diakui(narasi, cetak, tahun)];
  },
});

function samaTahunLalu(tabel: TabelCetak, tahun: number): Calon[] {
  const realisasi = tabel.kolom.filter((k) => k.peran === 'realisasi');
  return realisasi
    .filter((k) => k.tahun === tahun)
    .flatMap((kini) => {
      const [lalu, lagi] = realisasi.filter((k) => k.tahun === tahun - 1 && k.sifat === kini.sifat);
      return lalu && !lagi ? tetap(tabel, kini, lalu, tahun) : [];
    });
}

function tetap(tabel: TabelCetak, kini: KolomCetak, lalu: KolomCetak, tahun: number): Calon[] {
  const pasangan = tabel.baris.flatMap(({ nama, sel }) => {
    const [a, b] = [sel.get(kini.kolom), sel.get(lalu.kolom)];
    return a && b && !a.angka.nilai.isZero() ? [{ nama, a, b, sama: a.angka.nilai.eq(b.angka.nilai) }] : [];
  });
  const berubah = pasangan.filter((p) => !p.sama).length;
  if (berubah < BERUBAH_PALING_SEDIKIT || berubah < BERUBAH_BAGIAN * (pasangan.length - 1)) return [];
  return pasangan
    .filter((p) => p.sama && digitKhas(p.a) >= DIGIT_KHAS)
    .map(({ nama, a, b }) => ({
      kunci: `${a.asal.lembar}!${a.asal.baris},${a.asal.kolom}`,
      putusan: 'berbeda' as const,
      dilaporkan: a.teks,
      dihitung: b.teks,
      selisih: '',
      satuan: '' as const,
      asal: a.asal,
      asalPembanding: b.asal,
      kunciAngka: null,
      sel: selUnik([a.asal, b.asal]),
      rincian: {
        nama: nama.asli,
        tempat: sebutTabel(tabel, kini),
        tahun,
        tahunLalu: tahun - 1,
        berubah,
        semua: pasangan.length - 1,
      },
    }));
}

const digitKhas = ({ angka }: SelCetak): number => angka.nilai.toFixed().replace(/\D/g, '').replace(/0+$/, '').length;

/** "menggunakan data tahun 2021 karena … belum dirilis": the figure is told to be another year's. */
const PENGGANTI =
  /\b(?:menggunakan|memakai|masih|berdasarkan|mengacu pada)\b[^.;\d]{0,40}\b(?:data|angka|nilai|hasil|realisasi|capaian)\b[^.;\d]{0,40}?(?<periode>(?:tahun|tri ?wulan [ivx]+(?: tahun)?|semester [i]+(?: tahun)?) (?<tahun>20\d\d))\b/i;
const BELUM =
  /\b(?:belum (?:di)?(?:rilis|terbit(?:kan)?|keluar(?:kan)?|tersedia|umumkan|publikasi(?:kan)?|ada|diperoleh)|angka sementara|data sementara)\b/i;

/** Sentences that own up to it, of a row that they name. */
function diakui(narasi: readonly Paragraf[], { kelompok }: SeluruhCetak, tahun: number): Calon[] {
  const pencari = new PencariNama(kelompok);
  return narasi.filter(berkalimat).flatMap((p) =>
    kalimatDari(p.teks).flatMap(({ teks }): Calon[] => {
      const temu = PENGGANTI.exec(teks)?.groups;
      const lama = Number(temu?.['tahun']);
      if (!temu || !(lama < tahun) || !BELUM.test(teks)) return [];
      const [disebut] = pencari.cari(p.teks);
      if (!disebut) return [];
      const nama = disebut.kelompok.nama.asli;
      const sel = disebut.kelompok.isi.map(({ baris }) => baris.asal).slice(0, 1);
      return [calonNarasi(p, [temu['periode'] ?? '', String(tahun)], { nama, tahun, diakui: 1 }, sel)];
    }),
  );
}
