import { Decimal, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaButir, type Butir } from './butir';
import { calonNarasi } from './calon-narasi';
import { pecahAngka, type TokenAngka } from './token';

/** "…, dengan rincian sebagai berikut :" at the end of a paragraph: what follows are the parts, all of them. */
const RINCIAN =
  /\b(?:dengan )?(?:ric?n?cian|terdiri (?:dari|atas)|terbagi (?:menjadi|atas|dalam|ke dalam)|meliputi|yaitu|yakni|sebagai berikut)\b[^.;\d]{0,60}:?\s*$/i;
const SEBAGIAN = /\b(?:antara lain|di ?antaranya|seperti|misalnya|termasuk)\b/i;
/** So many paragraphs are looked through for the items, and so far from the sum a list is a list of something else. */
const JAUH = 80;
const TERJAUH = 0.25;
/** Fewer are counted, not rounded. */
const RIBUAN = 1000;

interface Bagian {
  paragraf: Paragraf;
  angka: readonly TokenAngka[];
}

/** A list of parts whose amounts do not add up to the amount that introduces them. */
export const jumlahButir = aturan({
  id: 'jumlah-butir',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah rincian dalam daftar',
      kalimat: (t) =>
        `${isi(t, 'letak')} menyebut ${t.dilaporkan}, sedangkan ${isi(t, 'banyak')} butir rinciannya (${isi(t, 'letakLain')}) berjumlah ${isi(t, 'hitungan')} = ${t.dihitung}.`,
    },
    en: {
      nama: 'Sum of a list',
      kalimat: (t) =>
        `${isi(t, 'letak')} says ${t.dilaporkan}, but the ${isi(t, 'banyak')} items of its list (${isi(t, 'letakLain')}) add up to ${isi(t, 'hitungan')} = ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi }) =>
    narasi.flatMap((p, i) => [
      ...periksa(p, narasi.slice(i + 1, i + 1 + JAUH)),
      ...periksaTotal(p, narasi.slice(Math.max(0, i - JAUH), i)),
    ]),
});

const TOTAL = /^\W*(?:jumlah|total)(?: seluruhnya| keseluruhan)?\s*[:=]?\s*(?=(?:Rp\.?\s*)?\d)/i;

/** "JUMLAH : 92.685 M2" under a list that ends right above it. */
function periksaTotal(paragraf: Paragraf, sebelum: readonly Paragraf[]): Calon[] {
  const jumlah = TOTAL.test(paragraf.teks) ? pecahAngka(paragraf.teks).find((t) => t.jenis === 'angka') : undefined;
  const terakhir = bacaButir(sebelum.at(-1)?.teks ?? '');
  if (!jumlah || !terakhir || jumlah.desimal !== 0) return [];
  const awal =
    sebelum.length -
    1 -
    [...sebelum].reverse().findIndex(({ teks }) => {
      const butir = bacaButir(teks);
      return butir?.gaya === terakhir.gaya && butir.urut === 1;
    });
  const bagian = awal >= sebelum.length ? [] : bacaBagian(sebelum.slice(awal), terakhir.gaya, null);
  const suku = bagian.flatMap(({ angka }) => (angka.length === 1 ? angka : []));
  if (bagian.length < 3 || suku.length !== bagian.length || bagian.at(-1)?.paragraf !== sebelum.at(-1)) return [];
  return bandingkan(paragraf, jumlah, suku, bagian);
}

function periksa(induk: Paragraf, sesudah: readonly Paragraf[]): Calon[] {
  const [pertama] = sesudah;
  const gaya = pertama === undefined ? undefined : bacaButir(pertama.teks)?.gaya;
  const milik = bacaButir(induk.teks);
  const semua = angkaBesar(induk.teks);
  if (gaya === undefined || gaya === milik?.gaya || semua.length === 0 || SEBAGIAN.test(induk.teks)) return [];
  const terakhir = semua.at(-1);
  const langsung =
    terakhir !== undefined &&
    /^[\s,.\-–(]*(?:orang|pegawai|unit|buah)?[\s).,:-]*$/i.test(induk.teks.slice(terakhir.akhir));
  if (!RINCIAN.test(induk.teks) && !langsung) return [];
  const bagian = bacaBagian(sesudah, gaya, milik);
  if (bagian.length < 2) return [];
  return semua.flatMap((jumlah, ke): Calon[] => {
    const suku = bagian.flatMap(({ angka }) => (angka.length === semua.length ? (angka[ke] ?? []) : []));
    if (suku.length !== bagian.length || suku.some((s) => s.satuan !== jumlah.satuan)) return [];
    return bandingkan(induk, jumlah, suku, bagian);
  });
}

function bandingkan(
  paragraf: Paragraf,
  jumlah: TokenAngka,
  suku: readonly TokenAngka[],
  bagian: readonly Bagian[],
): Calon[] {
  const hasil = suku.reduce((j, { nilai }) => j.plus(nilai), new Decimal(0));
  const selisih = jumlah.nilai.minus(hasil);
  // Counts in thousands were rounded each for itself.
  const kira = jumlah.satuan === 'rupiah' || jumlah.nilai.lt(RIBUAN) ? 0 : suku.length / 2;
  if (selisih.abs().lte(kira) || selisih.abs().gt(jumlah.nilai.times(TERJAUH))) return [];
  const [pertama, akhir] = [bagian[0], bagian.at(-1)];
  return [
    {
      ...calonNarasi(
        paragraf,
        [jumlah.teks.replace(/[,.\s-]+$/, ''), tampil(hasil, 0)],
        {
          banyak: bagian.length,
          letakLain: sampaiLetak(pertama?.paragraf.letak ?? '', akhir?.paragraf.letak ?? ''),
          hitungan: suku.map(({ nilai }) => tampil(nilai, 0)).join(' + '),
        },
        bagian.map((b) => b.paragraf.asal),
      ),
      selisih: tampilSelisih(selisih, 0),
    },
  ];
}

/** "Naskah LKj baris 79–81": what both places begin with is said once. */
function sampaiLetak(dari: string, sampai: string): string {
  const [kataDari, kataSampai] = [dari.split(' '), sampai.split(' ')];
  const beda = kataDari.findIndex((kata, i) => kata !== kataSampai[i]);
  return beda < 0 ? dari : `${dari}–${kataSampai.slice(beda).join(' ')}`;
}

/** Amounts of money; where there is none, the one count that the paragraph ends with. */
function angkaBesar(teks: string): TokenAngka[] {
  const angka = pecahAngka(teks).filter((t) => t.jenis === 'angka' && t.desimal === 0);
  const uang = angka.filter((t) => t.satuan === 'rupiah');
  if (uang.length > 0) return uang;
  const [satu, lagi] = angka;
  return satu && !lagi && satu.satuan !== '%' && satu.nilai.gte(10) ? [satu] : [];
}

/** The items of the list right behind a paragraph, in their order; none where one is missing or has no amount. */
function bacaBagian(sesudah: readonly Paragraf[], gaya: string, milik: Butir | null): Bagian[] {
  const hasil: Bagian[] = [];
  for (const [i, paragraf] of sesudah.entries()) {
    const butir = bacaButir(paragraf.teks);
    if (paragraf.jenis === 'judul' && !butir) break;
    if (!butir) continue;
    if (butir.gaya === milik?.gaya) break;
    if (butir.gaya !== gaya) continue;
    if (butir.urut !== hasil.length + 1) {
      if (butir.urut === 1) break;
      return [];
    }
    let angka = angkaButir(butir.isi);
    const lanjutan = sesudah[i + 1];
    // The amount may stand in the rest that a page's end or a narrow line cut off.
    if (angka.length === 0 && lanjutan && !bacaButir(lanjutan.teks))
      angka = angkaButir(`${butir.isi} ${lanjutan.teks}`);
    if (angka.length === 0) return [];
    hasil.push({ paragraf, angka });
  }
  return hasil;
}

function angkaButir(teks: string): TokenAngka[] {
  const angka = pecahAngka(teks).filter((t) => t.jenis === 'angka' && t.desimal === 0);
  const uang = angka.filter((t) => t.satuan === 'rupiah');
  if (uang.length > 0) return uang;
  const terakhir = angka.at(-1);
  return terakhir && /^[\s,.;-]*(?:orang|pegawai|unit|buah)?[\s.;]*$/i.test(teks.slice(terakhir.akhir))
    ? [terakhir]
    : [];
}
