import { tambahkan } from '../../dasar/kelompok';
import { isi } from '../kalimat/isi';
import type { Temuan } from '../temuan';
import { bulatkan, sepuluhPangkat, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { selUnik, tampilSelisih } from '../banding';
import { type BarisTabel, type SeluruhCetak, sesatuan, tahunKolom } from '../cetak/seluruh-cetak';
import type { KolomCetak, SelCetak, TabelCetak } from '../cetak/tabel-cetak';
import type { Calon } from '../temuan';

/** One figure of one row, in one table. */
interface Cetakan {
  milik: BarisTabel;
  kolom: KolomCetak;
  sel: SelCetak;
  /** Year of the figure. */
  pada: number;
}

/**
 * Two columns print the same quantity when most of their common rows agree, and the two tables have as many figures in
 * common that are not by chance the same (0 and 100 are).
 */
const BAGIAN_SAMA = 0.6;
const ANGKA_SAMA = 3;

/** Both places, both values as printed, the arithmetic, and why rounding does not explain it. */
const duaTempatId = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

const duaTempatEn = (t: Temuan): string =>
  `${isi(t, 'tempat')}: ${t.dilaporkan}; ${isi(t, 'tempatLain')}: ${t.dihitung}. ${isi(t, 'hitungan')}`;

/** The same row, year and meaning, printed in two tables with two values, where the columns agree in most rows. */
export const salinanTabel = aturan({
  id: 'salinan-tabel',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Satu angka dalam dua tabel',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” tercantum dua kali: ${duaTempatId(t)}, bukan pembulatan; ${isi(t, 'sama')} dari ${isi(t, 'semua')} baris kedua kolom itu sama.`,
    },
    en: {
      nama: 'One figure in two tables',
      kalimat: (t) =>
        `“${isi(t, 'nama')}” is printed twice: ${duaTempatEn(t)}, which is no rounding; ${isi(t, 'sama')} of ${isi(t, 'semua')} rows of the two columns agree.`,
    },
  },
  periksa: (_, { cetak }) => {
    const milik = cetak.kelompok.map((k) => [...menurutArti(k.isi, cetak).values()].filter((c) => c.length > 1));
    const sepakat = kesepakatan(milik.flat());
    return milik.flatMap((pasangan) => {
      const temuan = pasangan.map((c) => ({ arti: c[0], calon: temuanKelompok(c, sepakat) }));
      // A capaian follows its target and realisasi: where these are printed twice, its own two values only show that again.
      const operan = temuan.flatMap(({ arti, calon }) =>
        calon.length > 0 && arti && dihitungDari(arti) ? [arti] : [],
      );
      return temuan.flatMap(({ arti, calon }) => (arti && menurutOperan(arti, operan) ? [] : calon));
    });
  },
});

const dihitungDari = ({ kolom: { peran } }: Cetakan): boolean => peran === 'target' || peran === 'realisasi';

const menurutOperan = (satu: Cetakan, operan: readonly Cetakan[]): boolean =>
  satu.kolom.peran === 'capaian' && operan.some((o) => o.pada === satu.pada && o.milik.ke === satu.milik.ke);

/** The figures of one name by what they say: role, year and narrowing words; a table's second row of a name apart. */
function menurutArti(isi: readonly BarisTabel[], { tahun }: SeluruhCetak): Map<string, Cetakan[]> {
  const hasil = new Map<string, Cetakan[]>();
  const banyak = new Set(isi.map((b) => b.dari));
  for (const milik of isi) {
    if (banyak.size > 1) break;
    for (const kolom of milik.tabel.kolom) {
      const sel = milik.baris.sel.get(kolom.kolom);
      const pada = tahunKolom(kolom, milik.tabel, tahun);
      if (!sel || kolom.peran === 'lain' || kolom.peran === 'selisih' || pada === null) continue;
      const kunci = [milik.ke, kolom.peran, pada, kolom.sifat].join('|');
      tambahkan(hasil, kunci, { milik, kolom, sel, pada });
    }
  }
  return hasil;
}

/** Tables whose columns say the same, one per sasaran, are one table in parts. */
const kunciTabel = ({ kolom }: TabelCetak): string =>
  kolom.map((k) => `${k.kolom} ${k.peran} ${k.tahun} ${k.sifat}`).join('|');
const kunciPasangan = (a: Cetakan, b: Cetakan, denganKolom: boolean): string =>
  [a, b]
    .map(({ milik, kolom }) => kunciTabel(milik.tabel) + (denganKolom ? ` #${kolom.kolom}` : ''))
    .sort()
    .join(' ~ ');

interface Sepakat {
  sama: number;
  semua: number;
  /** Of those that agree, the ones that are neither 0 nor 100. */
  khas: number;
}

const BELUM: Sepakat = { sama: 0, semua: 0, khas: 0 };

/** Per pair of columns, and per pair of tables: in how many of their common figures they agree. */
function kesepakatan(pasangan: readonly Cetakan[][]): Map<string, Sepakat> {
  const hasil = new Map<string, Sepakat>();
  const catat = (kunci: string, sama: boolean, khas: boolean): void => {
    const ada = hasil.get(kunci) ?? BELUM;
    hasil.set(kunci, {
      sama: ada.sama + (sama ? 1 : 0),
      semua: ada.semua + 1,
      khas: ada.khas + (sama && khas ? 1 : 0),
    });
  };
  for (const cetakan of pasangan) {
    cetakan.forEach((a, i) => {
      for (const b of cetakan.slice(i + 1)) {
        if (a.milik.tabel === b.milik.tabel || !sesatuan(a.sel.angka, b.sel.angka)) continue;
        const sama = samaCetak(a.sel, b.sel);
        const khas = ![0, 100].some((n) => a.sel.angka.nilai.eq(n));
        catat(kunciPasangan(a, b, true), sama, khas);
        catat(kunciPasangan(a, b, false), sama, khas);
      }
    });
  }
  return hasil;
}

/** The agreement of two columns, when it is enough to call a row that differs a contradiction; else null. */
function sekolom(a: Cetakan, b: Cetakan, sepakat: ReadonlyMap<string, Sepakat>): Sepakat | null {
  if (a.milik.tabel === b.milik.tabel || !sesatuan(a.sel.angka, b.sel.angka)) return null;
  const kolom = sepakat.get(kunciPasangan(a, b, true)) ?? BELUM;
  const tabel = sepakat.get(kunciPasangan(a, b, false)) ?? BELUM;
  const cukup = kolom.semua < 3 ? kolom.sama * 2 >= kolom.semua : kolom.sama >= BAGIAN_SAMA * kolom.semua;
  const luas = kolom.semua >= 5 && kolom.sama >= 0.8 * kolom.semua && kolom.khas >= 2;
  const setabel = luas || (tabel.khas >= ANGKA_SAMA && tabel.sama >= BAGIAN_SAMA * tabel.semua);
  return cukup && kolom.sama > 0 && setabel ? kolom : null;
}

/** One finding per value that stands against the one that most tables print. */
function temuanKelompok(cetakan: readonly Cetakan[], sepakat: ReadonlyMap<string, Sepakat>): Calon[] {
  const nilai: Cetakan[][] = [];
  for (const c of cetakan) {
    const ada = nilai.find((n) => n[0] && samaCetak(n[0].sel, c.sel));
    if (ada) ada.push(c);
    else nilai.push([c]);
  }
  const [umum = [], ...beda] = [...nilai].sort((a, b) => b.length - a.length);
  return beda.flatMap((b) => {
    if (b.some((x) => umum.some((y) => y.milik.tabel === x.milik.tabel))) return [];
    const [pasang] = b.flatMap((x) =>
      umum.flatMap((y) => {
        const kolom = samaCetak(x.sel, y.sel) ? null : sekolom(x, y, sepakat);
        return kolom ? [{ x, y, kolom }] : [];
      }),
    );
    return pasang ? [calon(pasang.x, pasang.y, pasang.kolom)] : [];
  });
}

/** Two prints of one figure agree when the coarser is the finer one rounded; a cut-off last digit is no contradiction. */
function samaCetak(a: SelCetak, b: SelCetak): boolean {
  const kasar = Math.min(a.angka.desimal, b.angka.desimal);
  const [satu, dua] = [bulatkan(a.angka.nilai, kasar), bulatkan(b.angka.nilai, kasar)];
  if (satu.eq(dua)) return true;
  return kasar > 0 && satu.minus(dua).abs().lte(sepuluhPangkat(-kasar));
}

function calon(satu: Cetakan, acuan: Cetakan, sepakat: Sepakat): Calon {
  const desimal = Math.max(satu.sel.angka.desimal, acuan.sel.angka.desimal);
  const selisih = satu.sel.angka.nilai.minus(acuan.sel.angka.nilai);
  return {
    kunci: `${satu.milik.baris.nama.kata.join('-').slice(0, 60)}/${satu.kolom.peran}/${satu.sel.teks}`,
    putusan: 'berbeda',
    dilaporkan: satu.sel.teks,
    dihitung: acuan.sel.teks,
    selisih: tampilSelisih(selisih, desimal),
    satuan: '',
    asal: satu.sel.asal,
    asalPembanding: acuan.sel.asal,
    kunciAngka: null,
    sel: selUnik([satu.sel.asal, acuan.sel.asal]),
    rincian: {
      nama: satu.milik.baris.nama.asli,
      tempat: sebutTabel(satu.milik.tabel, satu.kolom),
      tempatLain: sebutTabel(acuan.milik.tabel, acuan.kolom),
      sama: sepakat.sama,
      semua: sepakat.semua,
      hitungan: `${tampil(satu.sel.angka.nilai, satu.sel.angka.desimal)} − ${tampil(acuan.sel.angka.nilai, acuan.sel.angka.desimal)} = ${tampil(selisih, desimal)}`,
    },
  };
}

/** "Tabel 3.6 kolom Realisasi 2016 (T09 h24)". */
export function sebutTabel({ lembar, judul }: TabelCetak, { judul: kolom }: KolomCetak): string {
  const nomor = /^(?:tabel|grafik)\.?\s*\d+(?:\s?\.\s?\d+)*/i.exec(judul)?.[0];
  return `${nomor ?? 'tabel'} kolom “${kolom}” (${lembar})`;
}
