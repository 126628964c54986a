import type { Bertahap } from './bertahap';
import { isiCocok } from './bukti';
import { cocokkan, type Kecocokan } from './cocok';
import { dilewati, kurangnya } from './dilewati';
import { SEMUA_JENIS } from './jenis/daftar';
import { bacaJudul } from './judul';
import type { Kamus } from './kamus';
import { bacaKepala, dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import { penamaBaris } from './penama';
import { barisPenomoran } from './penomoran';
import type { TabelDilewati } from './tabel';
import type { HasilTemukan, KepalaDitemukan } from './temukan';

const PALING_TINGGI = 4;
/** Rows with names that are tried on one sheet. */
const BARIS_DICOBA = 200;
const BARIS_ISI = 40;
/** Fewer columns of a kind are a coincidence. */
const KOLOM_TERSEDIKIT = 2;

/**
 * In a workbook without a table: an empty one, else the header that came closest to being one. Empty when nothing
 * comes near. Only the person's message depends on it: no figure is read here.
 */
export function* terdekat(ditemukan: readonly HasilTemukan[], kamus: Kamus): Bertahap<TabelDilewati[]> {
  const kosong = ditemukan.flatMap(({ lengkap }) => lengkap).find((k) => k.kecocokan.jenis.bacaTabel !== null);
  if (kosong) return [dilewati(kosong, 'TABEL_KOSONG')];
  let terbaik: KepalaDitemukan | null = null;
  for (const { kisi } of ditemukan) {
    let dicoba = 0;
    for (let baris = kisi.atas; baris < kisi.bawah && dicoba < BARIS_DICOBA; baris++) {
      yield;
      if (!bernama(kisi, baris, kamus)) continue;
      dicoba += 1;
      for (let tinggi = 1; tinggi <= PALING_TINGGI && baris + tinggi <= kisi.bawah; tinggi++) {
        const satu = terbaikDi(kisi, baris, tinggi, kamus);
        if (satu && (!terbaik || lebihDekat(satu.kecocokan, terbaik.kecocokan) > 0)) terbaik = satu;
      }
    }
  }
  if (!terbaik) return [];
  return [dilewati(terbaik, adaIsi(terbaik) ? 'TIDAK_DIKENALI' : 'TABEL_KOSONG')];
}

/** Does the row hold two names, one of them a column of some kind? */
function bernama(kisi: Kisi, baris: number, kamus: Kamus): boolean {
  const nama = kisi.terisi(baris).filter((k) => kisi.jenis(baris, k) === 'teks' && dapatDiKepala(kisi, baris, k));
  return nama.length > 1 && nama.some((k) => kamus.kenal(kisi.label(baris, k)));
}

function terbaikDi(kisi: Kisi, baris: number, tinggi: number, kamus: Kamus): KepalaDitemukan | null {
  const isi = kisi.terisi(baris);
  const [kolom = 0] = isi;
  const rentang = {
    lembar: kisi.nama,
    baris,
    kolom,
    jumlahBaris: tinggi,
    jumlahKolom: Math.max(kisi.kanan, kolom + 1) - kolom,
  };
  const kepala = bacaKepala(kisi, rentang);
  // Rows of a table have a known word, too; only a header has one in several columns.
  if (kepala.kolom.filter((k) => kamus.kenal(k.penuh)).length < KOLOM_TERSEDIKIT) return null;
  const berkata = penamaBaris(kisi, rentang);
  const berarti = kamus.jenisBerarti(kepala.kolom);
  const [kecocokan] = SEMUA_JENIS.filter((jenis) => jenis.bacaTabel !== null && berarti.has(jenis))
    .flatMap((jenis) => cocokkan(kepala, jenis, kamus, berkata) ?? [])
    .filter(({ kolom: milik, ciri }) => ciri > 0 && milik.size >= KOLOM_TERSEDIKIT)
    // A kind that lacks nothing was refused for what stands around or below: it is no help.
    .filter((k) => kurangnya(kepala, k).kolom !== '')
    // Rows about something else make it no table of that kind, however it is headed; an empty one may be.
    .filter((k) => isiCocok({ kisi, kepala, kecocokan: k }) || (!adaIsi({ kisi, kepala }) && tanpaAngka(kisi, kepala)))
    .sort((a, b) => Number(salahEja(kepala, b)) - Number(salahEja(kepala, a)) || lebihDekat(b, a));
  return kecocokan
    ? { kisi, kepala: sempit(kepala), kecocokan, judul: bacaJudul(kisi, rentang, () => false), seri: [] }
    : null;
}

/** The header without the empty columns at its right. */
function sempit({ rentang, kolom }: Kepala): Kepala {
  const akhir = kolom.at(-1)?.kolom ?? rentang.kolom;
  return { rentang: { ...rentang, jumlahKolom: akhir - rentang.kolom + 1 }, kolom };
}

/** Is a heading that the kind lacks only spelled otherwise here? Then it is hardly another kind. */
const salahEja = (kepala: Kepala, kecocokan: Kecocokan): boolean => kurangnya(kepala, kecocokan).salahEja;

/** Positive when the first fits better: more of the kind's signature, then more columns, then fewer that it lacks. */
export function lebihDekat(a: Kecocokan, b: Kecocokan): number {
  return (
    a.ciri * b.semuaCiri - b.ciri * a.semuaCiri ||
    a.kolom.size - b.kolom.size ||
    b.hilang.length - a.hilang.length ||
    a.mutu - b.mutu
  );
}

/** Nothing but words in the block of the header itself. */
const tanpaAngka = (kisi: Kisi, { rentang, kolom }: Kepala): boolean => {
  for (let b = rentang.baris; b < rentang.baris + rentang.jumlahBaris; b++)
    if (kolom.some((k) => !dapatDiKepala(kisi, b, k.kolom))) return false;
  return true;
};

/** Does anything stand below the header besides numbers of columns and short marks ("K", "Rp")? */
function adaIsi({ kisi, kepala: { rentang, kolom } }: Pick<KepalaDitemukan, 'kisi' | 'kepala'>): boolean {
  const nomor = kolom.map((k) => k.kolom);
  const mulai = rentang.baris + rentang.jumlahBaris;
  for (let b = mulai; b < Math.min(mulai + BARIS_ISI, kisi.bawah); b++) {
    if (barisPenomoran(kisi, b, nomor)) continue;
    if (nomor.some((k) => kisi.jenis(b, k) === 'angka' || /\p{L}{4}/u.test(kisi.tulisan(b, k)))) return true;
  }
  return false;
}
