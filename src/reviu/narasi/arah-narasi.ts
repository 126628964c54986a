import { isi } from '../kalimat/isi';
import type { HasilIndikator } from '../../domain/capaian';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import { targetIndikator } from '../silang/target-dokumen';
import { titikTahun } from '../silang/titik-tahun';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { indikatorKalimat } from './indikator-kalimat';
import { kalimatDari } from './kata';
import { konteksJudul, pemilihUntuk } from './konteks-judul';

/** Words that compare with another year; the year itself may be left out. */
const DENGAN_TAHUN =
  /\b(?:(?<naik>meningkat|naik|lebih tinggi|lebih besar)|(?<turun>menurun|turun|lebih rendah|lebih kecil))\b(?:(?!target)[^.]){0,30}?\b(?:dibanding\w*|dari)\b(?:(?!target)[^.]){0,40}?\btahun (?:sebelumnya|kemarin|lalu|(?<tahun>20\d{2}))/i;
/** Words that compare with a target; what is only hoped for ("untuk mencapai target") compares nothing. */
const DENGAN_TARGET =
  /(?:(?<bawah>\bdi ?bawah|\b(?:belum|tidak) (?:mencapai|memenuhi)|\bkurang dari)|(?<bukan>(?:belum|tidak|untuk|dapat|akan|agar) )?\b(?<atas>melebihi|melampaui|mencapai|di ?atas|lebih dari)) (?:nilai )?target\b/gi;

const jenisNarasiId: Readonly<Partial<Record<string, string>>> = {
  naik: 'naik',
  turun: 'turun',
  tetap: 'tetap',
  diAtas: 'mencapai atau melampaui target',
  diBawah: 'di bawah target',
};

const jenisNarasiEn: Readonly<Partial<Record<string, string>>> = {
  naik: 'rising',
  turun: 'falling',
  tetap: 'unchanged',
  diAtas: 'at or above target',
  diBawah: 'below target',
};

/** Words of direction (naik, turun, di atas target, di bawah target) against the figures of the indicator. */
export const arahNarasi = aturan({
  id: 'arah-narasi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Pernyataan naik atau turun',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyatakan “${isi(t, 'nama')}” ${jenisNarasiId[t.dilaporkan] ?? t.dilaporkan}, ${t.putusan === 'cocok' ? 'sesuai dengan tabel' : `sedangkan menurut tabel ${jenisNarasiId[t.dihitung] ?? t.dihitung}`}.`,
    },
    en: {
      nama: 'Words of direction',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} calls “${isi(t, 'nama')}” ${jenisNarasiEn[t.dilaporkan] ?? t.dilaporkan}; the tables say ${jenisNarasiEn[t.dihitung] ?? t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi }) => {
    const pemilih = pemilihUntuk(hasil);
    const judul = konteksJudul(narasi, hasil, pemilih);
    return narasi.flatMap((paragraf, i) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }) => {
        const indikator = indikatorKalimat(teks, judul[i] ?? [], hasil, pemilih);
        if (!indikator) return [];
        // A quoted name may hold words of direction itself.
        const tanpaKutipan = teks.replace(/[“"][^”"]*[”"]/g, ' ');
        return [arahTahun(tanpaKutipan, indikator, hasil), arahTarget(tanpaKutipan, indikator, hasil)].map(
          (arah): Calon | null => {
            if (!arah) return null;
            const sel = [arah.kini.asal, arah.lain.asal];
            const calon = calonNarasi(paragraf, [arah.tertulis, arah.seharusnya], { nama: indikator.data.nama }, sel);
            return { ...calon, putusan: arah.tertulis === arah.seharusnya ? 'cocok' : 'berbeda' };
          },
        );
      }),
    );
  },
});

interface Arah {
  tertulis: string;
  seharusnya: string;
  kini: Fakta;
  lain: Fakta;
}

/** The realisasi that the sentence means, and the year it is of: a footnote may say an earlier one. */
const tahunIndikator = (i: HasilIndikator, { pedoman }: HasilLkj): number | null => i.tahunLalu ?? pedoman.tahun;

function arahTahun(kalimat: string, i: HasilIndikator, hasil: HasilLkj): Arah | null {
  const { naik, turun, tahun } = DENGAN_TAHUN.exec(kalimat)?.groups ?? {};
  const kini = i.data.realisasi;
  if (!kini?.nilai || (naik === undefined) === (turun === undefined)) return null;
  const milik = tahunIndikator(i, hasil);
  const lalu = tahun ? Number(tahun) : milik === null ? null : milik - 1;
  const [lain] = titikTahun(hasil.data, i.data.nomor, lalu, 'realisasi');
  if (!lain?.nilai) return null;
  const banding = kini.nilai.cmp(lain.nilai);
  const seharusnya = banding > 0 ? 'naik' : banding < 0 ? 'turun' : 'tetap';
  return { tertulis: naik === undefined ? 'turun' : 'naik', seharusnya, kini, lain };
}

function arahTarget(kalimat: string, i: HasilIndikator, { data, pedoman }: HasilLkj): Arah | null {
  const banding = [...kalimat.matchAll(DENGAN_TARGET)].find((temu) => temu.groups?.['bukan'] === undefined);
  const { atas, bawah } = banding?.groups ?? {};
  const kini = i.data.realisasi;
  if (!kini?.nilai || (atas === undefined) === (bawah === undefined)) return null;
  const nanti = /target (?:jangka menengah|renstra)|target tahun 20\d{2}/i.exec(kalimat)?.[0];
  const disebut = Number(/20\d{2}/.exec(nanti ?? '')?.[0] ?? Number.NaN);
  const semua = targetIndikator(data, i.data, pedoman.tahun);
  const terjauh = semua.reduce((akhir, t) => Math.max(akhir, t.tahun), 0);
  const tahun = nanti && Number.isNaN(disebut) ? terjauh : disebut || pedoman.tahun;
  const lain = tahun === null ? i.data.target : semua.find((t) => t.tahun === tahun)?.nilai;
  if (!lain?.nilai) return null;
  const seharusnya = kini.nilai.gte(lain.nilai) ? 'diAtas' : 'diBawah';
  return { tertulis: atas === undefined ? 'diBawah' : 'diAtas', seharusnya, kini, lain };
}
