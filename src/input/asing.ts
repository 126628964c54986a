import { bertindihan, type Rentang } from '../dasar/kotak';
import { kunciBentuk } from './bentuk';
import type { Bertahap } from './bertahap';
import { isiCocok } from './bukti';
import { cocokkan, type Kecocokan } from './cocok';
import type { Jenis } from './definisi';
import { kurangnya } from './dilewati';
import { SEMUA_JENIS } from './jenis/daftar';
import { bacaJudul, judulUtama } from './judul';
import type { Kamus } from './kamus';
import { bacaKepala, dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import { penamaBaris } from './penama';
import { barisPenomoran } from './penomoran';
import type { JenisDitunjuk, TabelAsing } from './tabel';
import { lebihDekat } from './terdekat';

const PALING_TINGGI = 4;
/** Rows of figures that make a table, and columns. */
const TERPENDEK = 2;
const TERSEMPIT = 2;
/** More are no help to anybody. */
const TERBANYAK = 20;

/** Kinds that a person may say a table is of. */
export const jenisDitunjuk = (): JenisDitunjuk[] =>
  SEMUA_JENIS.filter((j) => j.bacaTabel !== null).map((j) => ({
    nilai: j.sebutan,
    kolom: Object.entries(j.kolom).map(([nilai, d]) => ({
      nilai,
      uraian: d.sebutan,
      wajib: d.wajib === true,
      ataukah: d.ataukah ?? null,
    })),
  }));

/**
 * Tables with figures that no kind has taken: heads of words over rows that hold numbers, in no known table. Each with
 * the kind that comes closest and what it lacks of that. `dikenal`: what is known already, sheet by sheet.
 */
export function* tabelAsing(semua: readonly Kisi[], dikenal: readonly Rentang[], kamus: Kamus): Bertahap<TabelAsing[]> {
  const hasil: TabelAsing[] = [];
  for (const kisi of semua) {
    const milik = dikenal.filter((r) => r.lembar === kisi.nama);
    let b = kisi.atas;
    while (b < kisi.bawah && hasil.length < TERBANYAK) {
      yield;
      const terpakai = milik.find((r) => b >= r.baris && b < r.baris + r.jumlahBaris);
      const kepala = terpakai ? null : kepalaDi(kisi, b);
      if (!kepala || milik.some((r) => bertindihan(r, kepala.rentang))) {
        b = terpakai && terpakai.kolom <= kisi.kiri ? terpakai.baris + terpakai.jumlahBaris : b + 1;
        continue;
      }
      const { akhir, berangka } = badan(kisi, kepala);
      if (berangka >= TERPENDEK) hasil.push(sebut(kisi, kepala, akhir, berangka, kamus));
      b = Math.max(akhir, b) + 1;
    }
  }
  return hasil;
}

/** Words of a header only, from this row down to the first row of figures. */
function kepalaDi(kisi: Kisi, baris: number): Kepala | null {
  const [awal, ...lain] = kisi.terisi(baris);
  if (awal === undefined || lain.length < TERSEMPIT - 1) return null;
  let [kolom, sampai] = [awal, (lain.at(-1) ?? awal) + 1];
  let tinggi = 0;
  for (; tinggi < PALING_TINGGI && baris + tinggi < kisi.bawah; tinggi++) {
    const isi = kisi.terisi(baris + tinggi);
    if (isi.length === 0 || isi.some((k) => !dapatDiKepala(kisi, baris + tinggi, k))) break;
    kolom = Math.min(kolom, isi[0] ?? kolom);
    sampai = Math.max(sampai, (isi.at(-1) ?? 0) + 1);
  }
  if (tinggi === 0) return null;
  const kepala = bacaKepala(kisi, {
    lembar: kisi.nama,
    baris,
    kolom,
    jumlahBaris: tinggi,
    jumlahKolom: sampai - kolom,
  });
  return kepala.kolom.length >= TERSEMPIT ? kepala : null;
}

function badan(kisi: Kisi, { rentang, kolom }: Kepala): { akhir: number; berangka: number } {
  const nomor = kolom.map((k) => k.kolom);
  let akhir = rentang.baris + rentang.jumlahBaris - 1;
  let berangka = 0;
  for (let b = akhir + 1; b < kisi.bawah; b++) {
    const isi = nomor.filter((k) => kisi.jenis(b, k) !== 'kosong');
    if (isi.length === 0) break;
    akhir = b;
    if (isi.length >= TERSEMPIT && !barisPenomoran(kisi, b, nomor) && isi.some((k) => !dapatDiKepala(kisi, b, k)))
      berangka += 1;
  }
  return { akhir, berangka };
}

function sebut(kisi: Kisi, kepala: Kepala, akhir: number, baris: number, kamus: Kamus): TabelAsing {
  const { rentang } = kepala;
  const berkata = penamaBaris(kisi, rentang);
  const berarti = kamus.jenisBerarti(kepala.kolom);
  const [dekat] = SEMUA_JENIS.filter((jenis: Jenis) => jenis.bacaTabel !== null && berarti.has(jenis))
    .flatMap((jenis) => cocokkan(kepala, jenis, kamus, berkata) ?? [])
    .filter(
      (k) =>
        k.ciri > 0 &&
        k.kolom.size >= TERSEMPIT &&
        kurangnya(kepala, k).kolom !== '' &&
        isiCocok({ kisi, kepala, kecocokan: k }),
    )
    .sort((a, b) => lebihDekat(b, a));
  return {
    kunci: kunciBentuk(kepala),
    judul: judulUtama(bacaJudul(kisi, rentang, () => false)),
    rentang: { ...rentang, jumlahBaris: akhir - rentang.baris + 1 },
    baris,
    kolom: kolomBentuk(kisi, kepala, dekat),
    mirip: dekat ? { jenis: dekat.jenis.sebutan, kurang: dekat.hilang } : null,
  };
}

/** The heads, each with what the closest kind would take it for. */
export function kolomBentuk(kisi: Kisi, { rentang, kolom }: Kepala, dekat: Kecocokan | undefined): TabelAsing['kolom'] {
  const milik = new Map([...(dekat?.kolom ?? [])].flatMap(([kunci, nomor]) => nomor.map((n) => [n, kunci] as const)));
  return kolom.map((k) => ({
    kata: k.penuh,
    judul: k.jalur.join(' > '),
    asal: { lembar: kisi.nama, baris: rentang.baris + rentang.jumlahBaris - 1, kolom: k.kolom },
    sebagai: milik.get(k.kolom) ?? '',
  }));
}
