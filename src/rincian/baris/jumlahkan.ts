import { Decimal } from '../../dasar/desimal';
import { GalatCapaian } from '../../dasar/galat';
import { CONTOH_TERBANYAK, type Disisihkan, HASIL_TERBANYAK, type HasilRincian, PETUNJUK_TERBANYAK } from '../hasil';
import { type KolomSumber, petakanKolom } from '../petakan';
import type { BentukBaris, KataJawaban, Rincian, SebabSisih } from '../rincian';
import { kunciBaris } from '../kunci';
import { samarkan } from '../samarkan';
import { PencariGandaBaris } from './ganda';
import { type BarisKini, dialekBaris, type Isi, Jumlah, type Nilai, teksNilai } from './dialek-baris';

/** Some rows of a file, in the order of its columns. */
export interface BlokBaris {
  baris: readonly (readonly Nilai[])[];
  /** Lines that are no row. */
  rusak: number;
  /** How much of the file has been read, 0…1; null where the file does not tell. */
  bagian: number | null;
}

/** A file whose rows go by. */
export interface SumberBaris {
  nama: string;
  kolom: readonly KolomSumber[];
  /** Only the columns of these names need to be filled. */
  blok: (dipakai: ReadonlySet<string>) => AsyncIterable<BlokBaris>;
}

export interface PermintaanBaris {
  kolom: ReadonlyMap<string, string>;
  jawaban: KataJawaban;
  tahun: number | null;
  /** As it is named under the table. */
  sebutan: string;
  /** Gets 0…1 and the rows read so far. */
  kemajuan?: ((bagian: number, baris: number) => void) | undefined;
}

/**
 * Runs a rincian over the rows of files, one after the other, keeping nothing but the sums. The files are of one form:
 * each must have the columns. Throws `KOLOM_RINCIAN_HILANG`, `KELOMPOK_TERLALU_BANYAK` and what the files throw.
 */
export async function jumlahkanBaris<P extends string>(
  rincian: Rincian<P>,
  berkas: readonly SumberBaris[],
  permintaan: PermintaanBaris,
): Promise<HasilRincian> {
  const kini: BarisKini = { isi: [], nomor: 0 };
  const penghitung = new Penghitung(rincian.sebutan, permintaan.sebutan);
  let kolom: HasilRincian['kolom'] = [];
  let rusak = 0;
  let kolomStrata = '';
  let petunjuk: number | null = null;
  const ganda = new PencariGandaBaris();
  let kolomKunci: string | null = null;
  for (const [ke, satu] of berkas.entries()) {
    const peta = petaBerkas(rincian, satu, permintaan.kolom);
    if (ke === 0) kolomStrata = rincian.strata ? (peta.get(rincian.strata.peran)?.nama ?? '') : '';
    if (ke === 0) kolom = [...peta].map(([peran, { nama }]) => ({ sebutan: rincian.peran[peran].sebutan, nama }));
    if (ke === 0) petunjuk = await petunjukBerkas(rincian, satu, peta);
    const dialek = dialekBaris(kini);
    const isiKolom = (peran: P): Isi | null => {
      const milik = peta.get(peran);
      const di = milik ? satu.kolom.indexOf(milik) : -1;
      return di < 0 ? null : () => kini.isi[di] ?? null;
    };
    const kunci = kunciBaris(rincian, { peta, dialek, kolom: isiKolom });
    kolomKunci ??= kunci?.kolom ?? null;
    const bentuk = rincian.bentuk<Isi>({
      dialek,
      kolom: isiKolom,
      berangka: (peran) => peta.get(peran)?.berangka ?? false,
      jawaban: permintaan.jawaban,
      petunjuk,
    });
    const samar = samarkan(
      rincian,
      peta,
      bentuk.contoh.map(([peran]) => peran),
    );
    for await (const blok of satu.blok(new Set([...peta.values()].map(({ nama }) => nama)))) {
      for (const isi of blok.baris) {
        kini.isi = isi;
        kini.nomor += 1;
        penghitung.terima(bentuk, samar, kini.nomor);
        if (kunci?.syarat() === true) ganda.periksa(teksNilai(kunci.kunci()), kini.nomor);
      }
      rusak += blok.rusak;
      permintaan.kemajuan?.((ke + (blok.bagian ?? 0)) / berkas.length, kini.nomor + rusak);
    }
  }
  const { kelompok, dipakai, sisih } = penghitung.hasil();
  const { strata } = rincian;
  const tanpa = sisih.find(({ sebab }) => sebab === strata?.sebab);
  if (rusak > 0) sisih.push({ sebab: 'BARIS_RUSAK', jumlah: rusak, contoh: [], nomor: [] });
  return {
    tabel: rincian.susun(kelompok, permintaan.tahun),
    dibaca: kini.nomor + rusak,
    dipakai,
    disisihkan: sisih.map(({ sebab, jumlah, contoh }) => ({ sebab, jumlah, contoh })),
    ganda: kolomKunci === null ? null : ganda.hasil(kolomKunci),
    tanpaStrata: strata && tanpa ? { kolom: kolomStrata, jumlah: tanpa.jumlah, nomor: tanpa.nomor } : null,
    kolom,
    sumber: { mesin: 'Capaian', sebutan: permintaan.sebutan, kueri: '' },
  };
}

async function petunjukBerkas<P extends string>(
  { petunjuk }: Rincian<P>,
  { kolom, blok }: SumberBaris,
  peta: ReadonlyMap<P, KolomSumber>,
): Promise<number | null> {
  const milik = petunjuk && peta.get(petunjuk.peran);
  if (!milik) return null;
  const di = kolom.indexOf(milik);
  const isi: string[] = [];
  for await (const { baris } of blok(new Set([milik.nama]))) {
    for (const satu of baris.slice(0, PETUNJUK_TERBANYAK - isi.length)) isi.push(teksNilai(satu[di] ?? null));
    if (isi.length >= PETUNJUK_TERBANYAK) break;
  }
  return petunjuk.dari(isi);
}

type Samar = (isi: readonly string[]) => string;

/** A file that lacks a column is named: the others may have it. */
function petaBerkas<P extends string>(
  rincian: Rincian<P>,
  { nama, kolom }: SumberBaris,
  kata: ReadonlyMap<string, string>,
) {
  try {
    return petakanKolom(rincian, kolom, kata);
  } catch (galat) {
    if (!(galat instanceof GalatCapaian)) throw galat;
    throw new GalatCapaian(galat.kode, { ...galat.rincian, berkas: nama }, { cause: galat });
  }
}

interface Terhitung {
  banyak: number;
  jumlah: Jumlah[];
}

class Penghitung {
  private readonly menurut = new Map<string, Terhitung>();
  private readonly sisih = new Map<SebabSisih, { jumlah: number; contoh: string[]; nomor: number[] }>();
  /** The reasons in the order of the description. */
  private urutan: readonly SebabSisih[] = [];

  constructor(
    private readonly sebutan: string,
    private readonly berkas: string,
  ) {}

  terima({ sisih, kelompok, ukuran, contoh }: BentukBaris<Isi>, samar: Samar, nomor: number): void {
    for (const [sebab, syarat] of sisih) {
      if (syarat() === true) {
        this.sisihkan(sebab, sisih, nomor, () => samar(contoh.map(([, isi]) => teksNilai(isi()))));
        return;
      }
    }
    const nama = teksNilai(kelompok());
    let milik = this.menurut.get(nama);
    if (!milik) {
      milik = { banyak: 0, jumlah: ukuran.map(() => new Jumlah()) };
      this.menurut.set(nama, milik);
      this.tolakBilaTerlaluBanyak();
    }
    milik.banyak += 1;
    for (const [ke, satu] of milik.jumlah.entries()) satu.tambah(ukuran[ke]?.() ?? 0);
  }

  hasil() {
    const terhitung = [...this.menurut];
    return {
      kelompok: terhitung.map(([nama, { jumlah }]) => ({
        nama,
        jumlah: jumlah.map((satu) => new Decimal(satu.teks())),
      })),
      dipakai: terhitung.reduce((n, [, { banyak }]) => n + banyak, 0),
      sisih: this.urutan.flatMap((sebab): (Disisihkan & { nomor: number[] })[] => {
        const milik = this.sisih.get(sebab);
        return milik ? [{ sebab, ...milik }] : [];
      }),
    };
  }

  private sisihkan(sebab: SebabSisih, semua: BentukBaris<Isi>['sisih'], nomor: number, contoh: () => string): void {
    let milik = this.sisih.get(sebab);
    if (!milik) {
      milik = { jumlah: 0, contoh: [], nomor: [] };
      this.sisih.set(sebab, milik);
      this.urutan = [...new Set([...semua.map(([satu]) => satu), ...this.urutan])];
      this.tolakBilaTerlaluBanyak();
    }
    milik.jumlah += 1;
    if (milik.contoh.length >= CONTOH_TERBANYAK) return;
    milik.contoh.push(contoh());
    milik.nomor.push(nomor);
  }

  private tolakBilaTerlaluBanyak(): void {
    if (this.menurut.size + this.sisih.size <= HASIL_TERBANYAK) return;
    throw new GalatCapaian('KELOMPOK_TERLALU_BANYAK', {
      rincian: this.sebutan,
      terbanyak: HASIL_TERBANYAK,
      berkas: this.berkas,
    });
  }
}
