import { isi } from '../kalimat/isi';
import { bulatkan, type Decimal, sepuluhPangkat, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { PencariNama } from '../cetak/cari-nama';
import { jarakDigit } from '../cetak/nama';
import { type BarisTabel, tahunKolom } from '../cetak/seluruh-cetak';
import type { KolomCetak, SelCetak } from '../cetak/tabel-cetak';
import { sebutTabel } from '../silang/salinan-tabel';
import type { Calon } from '../temuan';
import { type Alinea, bacaAlinea, paragrafDi } from './alinea';
import { calonNarasi } from './calon-narasi';
import { type Klaim, klaimAlinea } from './klaim';

/** A figure of the row that a sentence speaks of. */
interface Pembanding {
  milik: BarisTabel;
  kolom: KolomCetak;
  sel: SelCetak;
}

/** A sentence about one row against that row, wherever the workbook prints it; never against a total. */
export const kalimatBaris = aturan({
  id: 'kalimat-baris',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Kalimat dan baris tabelnya',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” dalam kalimat ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, bukan pembulatan.`,
    },
    en: {
      nama: 'Sentence and its row',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” in the sentence ${isi(t, 'letak')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}, which is no rounding.`,
    },
  },
  periksa: (_, { narasi, cetak }) => {
    if (cetak.kelompok.length === 0) return [];
    const pencari = new PencariNama(cetak.kelompok);
    return bacaAlinea(narasi).flatMap((alinea) => {
      const semua = klaimAlinea(alinea, pencari);
      // Money that is said of a row without any: the sentence speaks of something else, and so does what follows.
      const tanpaUang = new Set(semua.filter((k) => uang(k) && !berUang(k)).map((k) => k.kelompok));
      const klaim = semua.filter((k) => !tanpaUang.has(k.kelompok));
      const bergeser = klaim.map((k) => ({ kelompok: k.kelompok, peran: peranBergeser(k, cetak.tahun) }));
      const ragu = (k: Klaim): boolean =>
        bergeser.some(({ kelompok, peran }) => kelompok === k.kelompok && peran.has(k.peran ?? ''));
      return klaim.flatMap((k) => (uang(k) || cacahan(k) || !ragu(k) ? periksaKlaim(k, alinea, cetak.tahun) : []));
    });
  },
});

const uang = ({ satuan }: Klaim): boolean => satuan === 'rupiah';
/** A joining word behind a number counts nothing. */
const cacahan = ({ satuan }: Klaim): boolean =>
  /^\p{L}{3,}$/u.test(satuan) && !/^(?:rupiah|dengan|dan|atau|pada|dari|sedangkan|sehingga|maka)$/.test(satuan);

const berUang = ({ kelompok }: Klaim): boolean =>
  pembanding(kelompok.isi).some((p) => p.sel.angka.nilai.abs().gte(100000) && p.sel.angka.satuan !== '%');

function periksaKlaim(klaim: Klaim, alinea: Alinea, tahun: number | null): Calon[] {
  const semua = pembanding(klaim.kelompok.isi);
  const milik = semua.filter((p) => menyangkut(p, klaim, tahun));
  if (milik.length === 0) return satuanLain(semua, klaim, alinea, tahun);
  if (milik.some((p) => samaNilai(klaim, p))) return [];
  // The number stands in the row under another heading: which of the two is meant is in doubt.
  const pasti = uang(klaim) && klaim.peran !== null;
  if (!pasti && semua.some((p) => samaNilai(klaim, p))) return [];
  const [dekat] = [...milik].sort((a, b) => jauh(klaim, a) - jauh(klaim, b));
  if (!dekat || !layak(klaim, dekat)) return [];
  return calon(klaim, dekat, alinea);
}

/** "52 %" of what the row counts in units: the number is right, its unit is not. */
function satuanLain(semua: readonly Pembanding[], klaim: Klaim, alinea: Alinea, tahun: number | null): Calon[] {
  if (klaim.satuan !== '%' || klaim.token.desimal > 0) return [];
  const sama = semua.find(
    (p) =>
      (klaim.peran === null
        ? p.kolom.peran === 'target' || p.kolom.peran === 'realisasi'
        : p.kolom.peran === klaim.peran) &&
      tahunKolom(p.kolom, p.milik.tabel, tahun) === (klaim.tahun ?? tahun) &&
      samaNilai(klaim, p),
  );
  const satuan = sama?.milik.baris.satuan ?? '';
  const berbilang = /^\p{L}{3,}/u.test(satuan) && !/persen|indeks|nilai|skor|poin|level|predikat/.test(satuan);
  if (!sama || !berbilang || !khas(klaim)) return [];
  return calon(klaim, sama, alinea).map((c) => ({ ...c, dihitung: `${sama.sel.teks} ${satuan}`, selisih: '' }));
}

const pembanding = (isi: readonly BarisTabel[]): Pembanding[] =>
  isi.flatMap((milik) =>
    milik.tabel.kolom.flatMap((kolom) => {
      const sel = milik.baris.sel.get(kolom.kolom);
      return sel ? [{ milik, kolom, sel }] : [];
    }),
  );

/** Columns of another document, another unit or a part of the year. */
const LAIN =
  /akhir|renstra|rpjm|daerah|nasional|provinsi|internasional|terhadap|s\/d|sd|trw|tw|wulan|semester|sebelum|standar/;

/** Is it the figure that the sentence means: of the same role, year and unit? */
function menyangkut({ milik, kolom, sel }: Pembanding, klaim: Klaim, laporan: number | null): boolean {
  const lain = klaim.pihakLain ? kolom.sifat.replace(/daerah|nasional|provinsi|kabupaten|kota/g, '') : kolom.sifat;
  if (LAIN.test(lain) || tahunKolom(kolom, milik.tabel, laporan) !== (klaim.tahun ?? laporan)) return false;
  const peran =
    klaim.peran === null
      ? (uang(klaim) || cacahan(klaim)) && ['target', 'realisasi', 'anggaran'].includes(kolom.peran)
      : kolom.peran === klaim.peran;
  return peran && sesatuan(klaim, { milik, kolom, sel });
}

/** Rupiah with amounts, percent with percent, a counted thing with the unit that the row prints. */
function sesatuan({ satuan, peran, token }: Klaim, { milik, kolom, sel }: Pembanding): boolean {
  const besar = sel.angka.nilai.abs().gte(100000);
  if (satuan === 'rupiah')
    return (
      besar &&
      (!/ribu|juta/i.test(kolom.judul) || seukuran(token.nilai, sel.angka.nilai)) &&
      (sel.angka.satuan === 'rupiah' || sel.angka.satuan === '')
    );
  const tertulis = sel.angka.satuan || (/%|persen/i.test(kolom.judul + milik.baris.satuan) ? '%' : '');
  const persen = ['capaian', 'serapan', 'efisiensi'].includes(kolom.peran);
  if (satuan === '%') return tertulis === '%' || (tertulis === '' && persen);
  if (satuan === '‰') return tertulis === '‰';
  const kata = `${milik.baris.satuan} ${sel.angka.kata}`.trim();
  if (kata !== '' && satuan !== '')
    return kata.split(/[\s/]+/).some((k) => k.length > 2 && (k.startsWith(satuan) || satuan.startsWith(k)));
  // Without a unit on either side a role must be named, and both be written alike, or the number be another row's.
  if (peran === null || kata !== '' || (tertulis !== '' && !persen) || token.desimal <= 0) return false;
  const tertukar = milik.tabel.baris.some(({ sel: lain }) => lain.get(kolom.kolom)?.angka.nilai.eq(token.nilai));
  return sel.angka.desimal === token.desimal || tertukar;
}

/** Equal at the coarser of both printings: "Rp418 juta" is 418.250.000. A last decimal may have been cut off. */
function samaNilai({ token }: Klaim, { sel }: Pembanding): boolean {
  const kasar = Math.min(token.desimal, sel.angka.desimal);
  const bulat = (nilai: Decimal): Decimal => bulatkan(nilai.times(sepuluhPangkat(kasar)), 0);
  const beda = bulat(token.nilai).minus(bulat(sel.angka.nilai)).abs();
  return beda.lte(kasar > 0 ? 1 : 0);
}

const khas = ({ token }: Klaim): boolean => token.nilai.gte(10) && !token.nilai.eq(100);

/**
 * Another number that the text gives the row stands in the table under another role: of these two roles text and table
 * mean different things.
 */
function peranBergeser(klaim: Klaim, tahun: number | null): ReadonlySet<string> {
  if (uang(klaim) || klaim.peran === null || !khas(klaim)) return new Set();
  const semua = pembanding(klaim.kelompok.isi);
  const milik = semua.filter(
    (p) => p.kolom.peran === klaim.peran && tahunKolom(p.kolom, p.milik.tabel, tahun) === tahun,
  );
  const lain = semua.filter((p) => samaNilai(klaim, p));
  return milik.length > 0 && lain.length > 0 && !milik.some((p) => samaNilai(klaim, p))
    ? new Set([klaim.peran, ...lain.map((p) => p.kolom.peran)])
    : new Set();
}

/** A slip of the keyboard away comes first, then the nearest. */
function jauh({ token }: Klaim, { sel }: Pembanding): number {
  const slip = jarakDigit(token.nilai.toFixed(), sel.angka.nilai.toFixed());
  const beda = sel.angka.nilai.isZero() ? 1 : token.nilai.minus(sel.angka.nilai).div(sel.angka.nilai).abs().toNumber();
  return Math.min(slip, 4) * 10 + Math.min(beda, 9);
}

/** A number that is said to be nothing in particular must at least be of the size. */
const layak = ({ peran, token }: Klaim, { sel }: Pembanding): boolean =>
  peran !== null || seukuran(token.nilai, sel.angka.nilai);

const seukuran = (a: Decimal, b: Decimal): boolean => a.abs().lte(b.abs().times(2)) && b.abs().lte(a.abs().times(2));

function calon(klaim: Klaim, { milik, kolom, sel }: Pembanding, alinea: Alinea): Calon[] {
  const paragraf = paragrafDi(alinea, klaim.token.mulai);
  if (!paragraf) return [];
  const desimal = Math.max(klaim.token.desimal, sel.angka.desimal, 0);
  const selisih = klaim.token.nilai.minus(sel.angka.nilai);
  return [
    {
      ...calonNarasi(
        paragraf,
        [klaim.token.teks, sel.teks],
        {
          nama: milik.baris.nama.asli,
          tempatLain: sebutTabel(milik.tabel, kolom),
          hitungan: `${tampil(klaim.token.nilai, Math.max(klaim.token.desimal, 0))} − ${tampil(sel.angka.nilai, sel.angka.desimal)} = ${tampil(selisih, desimal)}`,
        },
        [sel.asal],
      ),
      selisih: tampilSelisih(selisih, desimal),
    },
  ];
}
