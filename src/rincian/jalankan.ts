import { sql } from 'kysely';
import { Decimal } from '../dasar/desimal';
import { GalatCapaian } from '../dasar/galat';
import type { DialekSql, Kueri, Potongan } from './dialek-sql';
import {
  CONTOH_TERBANYAK,
  type Disisihkan,
  type GandaRincian,
  HASIL_TERBANYAK,
  type HasilRincian,
  PETUNJUK_TERBANYAK,
  type TanpaStrata,
} from './hasil';
import { type KunciBaris, kunciBaris, sungguhGanda } from './kunci';
import {
  type Asal,
  kueriBanyakKunci,
  kueriContoh,
  kueriGanda,
  kueriJumlah,
  kueriNomor,
  kueriPetunjuk,
  type Saringan,
} from './kueri';
import { type KolomSumber, petakanKolom } from './petakan';
import { samarkan } from './samarkan';
import type { KataJawaban, Kelompok, Rincian, SebabSisih } from './rincian';

/** Where detail rows are: an engine and what it would read. Results come back as text, so that no sum meets a float. */
export interface Sumber {
  dialek: DialekSql;
  /** As it is named under the table; without user or password. */
  sebutan: string;
  mesin: string;
  kolom: readonly KolomSumber[];
  dari: Potongan;
  /** The same rows with their number as `capaian_nomor`; null where they have no order. */
  bernomor: Potongan | null;
  /** Throws `KUERI_GAGAL`, `KUERI_TERLALU_LAMA`, `DIBATALKAN`. */
  jalankan: (kueri: Kueri) => Promise<string[][]>;
  /** Lines that are no row at all; they were not read. */
  barisRusak: () => Promise<number>;
}

export interface PermintaanRincian {
  kolom: ReadonlyMap<string, string>;
  saring: readonly Saringan[];
  jawaban: KataJawaban;
  tahun: number | null;
}

/** Runs a rincian where its rows are. Throws `KOLOM_RINCIAN_HILANG`, `KELOMPOK_TERLALU_BANYAK` and what the source throws. */
export async function jalankanRincian<P extends string>(
  rincian: Rincian<P>,
  sumber: Sumber,
  permintaan: PermintaanRincian,
): Promise<HasilRincian> {
  const peta = petakanKolom(rincian, sumber.kolom, permintaan.kolom);
  const asal = { dialek: sumber.dialek, dari: sumber.dari, saring: permintaan.saring, bernomor: sumber.bernomor };
  const kolom = (peran: P): Potongan | null => {
    const milik = peta.get(peran);
    return milik ? sql.ref(milik.nama) : null;
  };
  const bentuk = rincian.bentuk({
    dialek: sumber.dialek,
    kolom,
    berangka: (peran) => peta.get(peran)?.berangka ?? false,
    jawaban: permintaan.jawaban,
    petunjuk: await petunjukSumber(rincian, sumber, asal, kolom),
  });
  const kueri = kueriJumlah(bentuk, asal);
  const hasil = (await sumber.jalankan(kueri)).map((isi) => bacaBarisHasil(isi, sumber.sebutan));

  if (hasil.length > HASIL_TERBANYAK) {
    throw new GalatCapaian('KELOMPOK_TERLALU_BANYAK', { rincian: rincian.sebutan, terbanyak: HASIL_TERBANYAK });
  }

  const samar = samarkan(
    rincian,
    peta,
    bentuk.contoh.map(([peran]) => peran),
  );
  const sisih: Disisihkan[] = [];
  for (const [sebab] of bentuk.sisih) {
    const jumlah = hitung(hasil.filter((b) => b.sebab === sebab));
    if (jumlah === 0) continue;
    const contoh = await sumber.jalankan(kueriContoh(bentuk, asal, { sebab, terbanyak: CONTOH_TERBANYAK }));
    sisih.push({ sebab, jumlah, contoh: contoh.map(samar) });
  }
  const rusak = await sumber.barisRusak();
  if (rusak > 0) sisih.push({ sebab: 'BARIS_RUSAK', jumlah: rusak, contoh: [] });

  const kunci = kunciBaris(rincian, { peta, dialek: sumber.dialek, kolom });
  const terpakai = hasil.filter((b) => b.sebab === '');
  return {
    tabel: rincian.susun(
      terpakai.map(({ nama, jumlah }): Kelompok => ({ nama, jumlah })),
      permintaan.tahun,
    ),
    dibaca: hitung(hasil) + rusak,
    dipakai: hitung(terpakai),
    disisihkan: sisih,
    ganda: kunci && (await cariGanda(kunci, sumber, asal)),
    tanpaStrata: await tanpaStrata(rincian, sisih, peta, async (sebab) => {
      const { bernomor } = asal;
      if (!bernomor) return [];
      return (await sumber.jalankan(kueriNomor(bentuk.sisih, asal, { sebab, bernomor }))).flat().map(Number);
    }),
    kolom: [...peta].map(([peran, { nama }]) => ({ sebutan: rincian.peran[peran].sebutan, nama })),
    sumber: { mesin: sumber.mesin, sebutan: sumber.sebutan, kueri: kueri.sql },
  };
}

async function petunjukSumber<P extends string>(
  { petunjuk }: Rincian<P>,
  { jalankan }: Sumber,
  asal: Asal,
  kolom: (peran: P) => Potongan | null,
): Promise<number | null> {
  const milik = petunjuk && kolom(petunjuk.peran);
  if (!milik) return null;
  const isi = await jalankan(kueriPetunjuk(milik, asal, PETUNJUK_TERBANYAK));
  return petunjuk.dari(isi.flat());
}

async function cariGanda(kunci: KunciBaris<Potongan>, { jalankan }: Sumber, asal: Asal): Promise<GandaRincian | null> {
  const [[terisi = '0', berbeda = '0'] = []] = await jalankan(kueriBanyakKunci(kunci, asal));
  const jumlah = Number(terisi) - Number(berbeda);
  if (!sungguhGanda(jumlah, Number(terisi))) return null;
  const contoh = asal.bernomor ? await jalankan(kueriGanda(kunci, asal, asal.bernomor)) : [];
  return { kolom: kunci.kolom, jumlah, contoh: contoh.map(([satu, dua]) => [Number(satu), Number(dua)]) };
}

async function tanpaStrata<P extends string>(
  { strata }: Rincian<P>,
  sisih: readonly Disisihkan[],
  peta: ReadonlyMap<P, KolomSumber>,
  cari: (sebab: SebabSisih) => Promise<number[]>,
): Promise<TanpaStrata | null> {
  const milik = strata && sisih.find(({ sebab }) => sebab === strata.sebab);
  if (!milik) return null;
  return { kolom: peta.get(strata.peran)?.nama ?? '', jumlah: milik.jumlah, nomor: await cari(strata.sebab) };
}

interface BarisHasil {
  sebab: string;
  nama: string;
  banyak: number;
  jumlah: Decimal[];
}

const bacaBarisHasil = ([sebab = '', nama = '', banyak = '0', ...jumlah]: string[], sumber: string): BarisHasil => ({
  sebab,
  nama,
  banyak: Number(banyak),
  jumlah: jumlah.map((teks) => bacaJumlah(teks, sumber)),
});

/** An old engine may print a sum of more than 64 bits in a way of its own. */
function bacaJumlah(teks: string, sumber: string): Decimal {
  if (!/^-?\d+(?:\.\d+)?$/.test(teks)) throw new GalatCapaian('KUERI_GAGAL', { sumber, pesan: `“${teks}”` });
  return new Decimal(teks);
}

const hitung = (baris: readonly BarisHasil[]): number => baris.reduce((n, b) => n + b.banyak, 0);
