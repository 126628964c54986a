import { hariKerja as hitungHariKerja, isoDariSerial, serialDari } from '../../dasar/tanggal';
import type { Angka, Ekspresi } from '../angka';
import type { Fakta } from '../fakta';
import { angka, fakta, hariKerja, jika, jumlah, kurang, maks, rata, tetap } from '../ekspresi/bentuk';
import { TAGIHAN_HARI } from '../pedoman/ikpa-pelaksanaan';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, type AturanRinci, bilangan, type CatatanRinci, catatanKosong } from './aturan';
import { buat } from './buat';
import type { BarisTagihan } from './data';

type TagihanDiterima = BarisTagihan & { konversi: Fakta };

export interface TagihanDihitung {
  data: TagihanDiterima;
  /** As OM-SPAN counts: one less than the working days after BAST. */
  hari: Angka;
  /** 100 in time, else 0. */
  tepat: Angka;
}

export interface HasilTagihan extends CatatanRinci {
  batas: number;
  baris: TagihanDihitung[];
  /** Received before BAST: a slip of the table, no bill that came late. */
  salah: BarisTagihan[];
  nilai: Angka;
}

/** Working days from the day after BAST/BAPP to receipt, less one: what OM-SPAN prints. */
export const hariTagihan = (bast: Ekspresi, konversi: Ekspresi, libur: readonly Ekspresi[]): Ekspresi =>
  maks(tetap(0), kurang(hariKerja(jumlah([bast, tetap(1)]), konversi, libur), tetap(1)));

/** Work handed over by the end of the run's month that was not received then. */
export function tagihanTerbuka(semua: readonly BarisTagihan[], { tahun, bulan }: AturanRinci): BarisTagihan[] {
  const akhir = serialDari(akhirBulan(tahun, bulan));
  return semua.filter((t) => t.bast.nilai?.floor().lte(akhir) && !(t.konversi?.nilai?.floor().lte(akhir) ?? false));
}

/** The last day on which a bill is in time, as ISO. */
export function tenggatTagihan(bast: number, batas: number, libur: ReadonlySet<string>): string {
  const hariLibur = new Set([...libur].map(serialDari));
  let hari = Math.floor(bast) + 1;
  while (hitungHariKerja(Math.floor(bast) + 1, hari + 1, hariLibur) - 1 <= batas) hari += 1;
  return isoDariSerial(hari);
}

/** Penyelesaian Tagihan, 0–100: share of contract bills that came in time; null without any, it does not apply then. */
export function hitungTagihan(semua: readonly BarisTagihan[], aturan: AturanRinci): HasilTagihan | null {
  const akhir = serialDari(akhirBulan(aturan.tahun, aturan.bulan));
  const tercatat = semua.filter((t): t is TagihanDiterima => t.konversi?.nilai?.floor().lte(akhir) ?? false);
  const salah = new Set(tercatat.filter((t) => t.bast.nilai && t.konversi.nilai?.lt(t.bast.nilai)));
  const { libur } = aturan;
  const baris = tercatat
    .filter((t) => !salah.has(t))
    .map((t): TagihanDihitung => {
      const hari = buat(aturan, {
        kunci: `tagihan/${t.id}/hari`,
        nama: `Hari kerja ${t.nama}`,
        ekspresi: hariTagihan(fakta(t.bast), fakta(t.konversi), libur),
        kaidah: 'Hari kerja sejak sehari sesudah BAST/BAPP sampai diterima KPPN, dikurangi satu',
        satuan: '',
        desimal: 0,
      });
      const tepat = jika([angka(hari), '<=', bilangan(TAGIHAN_HARI, aturan)], tetap(100), tetap(0));
      return {
        data: t,
        hari,
        tepat: buat(aturan, { kunci: `tagihan/${t.id}`, nama: `Tepat waktu ${t.nama}`, ekspresi: tepat, desimal: 0 }),
      };
    });
  if (baris.length === 0) return null;
  const batas = nilaiPada(TAGIHAN_HARI, aturan.konteks).versi.nilai ?? 0;
  const catatan = catatanKosong();
  if (!aturan.liburDiketahui)
    catatan.taksiran.push(`hari libur ${aturan.tahun} belum diketahui: hari kerja dihitung tanpa hari libur`);
  const tepatBatas = baris.filter((b) => b.hari.nilai?.eq(batas)).length;
  if (tepatBatas > 0)
    catatan.perhatian.push(
      `${tepatBatas} tagihan tepat ${batas} hari menurut OM-SPAN: hari kerja ke-${batas + 1} sesudah BAST`,
    );
  // OM-SPAN moved a BAST on a holiday to the next working day in one published row of two.
  const diragukan = baris.filter(
    (b) => b.hari.nilai?.eq(batas + 1) && aturan.libur.some((l) => l.fakta.nilai?.eq(b.data.bast.nilai?.floor() ?? 0)),
  ).length;
  if (diragukan > 0)
    catatan.perhatian.push(
      `${diragukan} tagihan dengan BAST/BAPP pada hari libur lewat satu hari: OM-SPAN dapat menghitungnya sehari lebih sedikit, tepat waktu`,
    );
  if (salah.size > 0)
    catatan.perhatian.push(
      `${salah.size} tagihan diterima sebelum tanggal BAST/BAPP: tanggalnya perlu diperiksa, tidak dihitung`,
    );
  return {
    ...catatan,
    batas,
    baris,
    salah: [...salah],
    nilai: buat(aturan, {
      kunci: 'tagihan',
      nama: 'Penyelesaian Tagihan',
      ekspresi: rata(baris.map((b) => angka(b.tepat))),
      kaidah: `Bagian SPM-LS kontraktual yang paling lama ${batas} hari kerja`,
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}
