import type { AlurHalaman } from './alur';
import type { BarisTeks } from './baris-teks';
import { adalahJudul, adalahKeterangan } from '../jenis-alinea';

/** A paragraph as lines make it. */
export interface AlineaPdf {
  teks: string;
  halaman: number;
}

/** A list's mark, or what numbers a paragraph. */
const BUTIR = /^(?:[•●▪■♦➢❖o✓√\-–]\s|\(?\d{1,2}[.)]\s|\(?[a-zA-Z][.)]\s|[ivx]{1,4}[.)]\s)/;
const AKHIR_KALIMAT = /[.:;!?”"]\s*$/;
/** Shares of a line's size, and of the page's width. */
const RENGGANG = 0.45;
const PENDEK = 0.12;
const LEKUK = 8;

/** Lines as paragraphs: by their distance, indent, ends and marks; a sentence that a page break parts is one. */
export function alineaPdf(alur: readonly AlurHalaman[], bukan: (baris: BarisTeks) => boolean): AlineaPdf[] {
  const hasil: AlineaPdf[] = [];
  let kini: { baris: BarisTeks[]; halaman: number; terbuka: boolean } | null = null;
  const selesai = (): void => {
    if (kini) hasil.push({ teks: gabung(kini.baris), halaman: kini.halaman });
    kini = null;
  };
  for (const halaman of alur) {
    const isi = halaman.butir.flatMap((satu) => (satu.jenis === 'baris' && !bukan(satu.baris) ? [satu.baris] : []));
    const kanan = tepiKanan(isi);
    const jarak = jarakBiasa(isi);
    let sebelum: BarisTeks | null = null;
    let tabelLewat = false;
    for (const butir of halaman.butir) {
      if (butir.jenis === 'tabel' || bukan(butir.baris)) {
        tabelLewat = true;
        continue;
      }
      const { baris } = butir;
      const lanjut: boolean =
        kini !== null &&
        (sebelum === null
          ? !tabelLewat && lanjutHalaman(kini.baris, baris)
          : !tabelLewat && sealinea(sebelum, baris, kini.baris, { kanan, jarak }));
      if (kini && lanjut) kini.baris.push(baris);
      else {
        selesai();
        kini = { baris: [baris], halaman: halaman.nomor, terbuka: false };
      }
      sebelum = baris;
      tabelLewat = false;
    }
  }
  selesai();
  return hasil;
}

function gabung(baris: readonly BarisTeks[]): string {
  return baris
    .map(({ teks }) => teks)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where most lines end. */
function tepiKanan(baris: readonly BarisTeks[]): number {
  const urut = baris.map(({ kanan }) => kanan).sort((a, b) => a - b);
  return urut[Math.floor(urut.length * 0.8)] ?? 0;
}

function jarakBiasa(baris: readonly BarisTeks[]): number {
  const jarak = baris.slice(1).map((satu, i) => satu.dasar - (baris[i]?.dasar ?? 0));
  const urut = jarak.filter((satu) => satu > 4).sort((a, b) => a - b);
  return urut[Math.floor(urut.length * 0.4)] ?? 0;
}

function sealinea(
  atas: BarisTeks,
  bawah: BarisTeks,
  alinea: readonly BarisTeks[],
  { kanan, jarak }: { kanan: number; jarak: number },
): boolean {
  if (Math.abs(atas.ukuran - bawah.ukuran) > 1.2) return false;
  const turun = bawah.dasar - atas.dasar;
  if (alinea.length === 1 && /^BAB\s+[IVXLC\d]+\W*$/.test(atas.teks)) {
    return turun < 3 * bawah.ukuran && adalahJudul(bawah.teks) && !/^\W*(?:\d|[A-Z]\.)/.test(bawah.teks);
  }
  if (turun > jarak + RENGGANG * bawah.ukuran && turun > bawah.ukuran * 1.5) return false;
  if (BUTIR.test(bawah.teks) || adalahKeterangan(bawah.teks)) return false;
  const pendek = atas.kanan < kanan - PENDEK * (kanan - Math.min(atas.kiri, bawah.kiri));
  if (pendek && AKHIR_KALIMAT.test(atas.teks)) return false;
  // A heading of several lines goes on in capitals, or below its own text.
  const judul = adalahJudul(alinea.map(({ teks }) => teks).join(' '));
  if (judul)
    return !pendek && bawah.kiri >= atas.kiri - 2 && !adalahJudul(bawah.teks) === !/^[A-Z\W\d]+$/.test(atas.teks);
  if (adalahJudul(bawah.teks) && (pendek || AKHIR_KALIMAT.test(atas.teks))) return false;
  if (pendek && /^\p{Lu}/u.test(bawah.teks) && bawah.kiri > atas.kiri + LEKUK) return false;
  return !(AKHIR_KALIMAT.test(atas.teks) && bawah.kiri > atas.kiri + LEKUK && alinea.length > 1);
}

/** A paragraph goes on over the page when its sentence is not at its end. */
function lanjutHalaman(alinea: readonly BarisTeks[], bawah: BarisTeks): boolean {
  const atas = alinea.at(-1);
  if (!atas || AKHIR_KALIMAT.test(atas.teks) || BUTIR.test(bawah.teks)) return false;
  const teks = alinea.map((satu) => satu.teks).join(' ');
  if (adalahJudul(teks) || adalahKeterangan(teks) || adalahJudul(bawah.teks) || adalahKeterangan(bawah.teks))
    return false;
  return alinea.length > 1 || /^\p{Ll}/u.test(bawah.teks);
}
