import { serialDari } from '../../dasar/tanggal';
import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, jika, jumlah, min, rata, tetap } from '../ekspresi/bentuk';
import { REVISI_KODE, REVISI_POIN } from '../pedoman/ikpa-rinci';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, anggota, type AturanRinci, awalBulan, type CatatanRinci, catatanKosong } from './aturan';
import { buat } from './buat';
import type { BarisRevisi } from './data';

export interface RevisiDihitung {
  data: BarisRevisi;
  /** 1 where it counts, else 0. */
  dihitung: Angka;
}

export interface BagianRevisi {
  nama: string;
  baris: RevisiDihitung[];
  banyak: Angka;
  nilai: Angka;
}

export interface HasilRevisi extends CatatanRinci {
  bagian: BagianRevisi[];
  nilai: Angka;
}

/** Codes of a cell: "102, 221, 315". */
const kodeRevisi = (teks: string): string[] => teks.match(/\b\d{3}\b/g) ?? [];

/** 1 where one of the codes is in the year's list, 0 where none is; null where there is no code to tell by. */
export function kodeDiperhitungkan(teks: string, { konteks }: Pick<AturanRinci, 'konteks'>): 0 | 1 | null {
  const kode = kodeRevisi(teks);
  if (kode.length === 0) return null;
  const daftar = nilaiPada(REVISI_KODE, konteks).versi.nilai;
  return kode.some((satu) => daftar.includes(satu)) ? 1 : 0;
}

/** Points of a semester by how many revisions counted in it. */
const poinSemester = (banyak: Ekspresi, aturan: AturanRinci): Ekspresi =>
  jika(
    [banyak, '<=', tetap(1)],
    anggota(REVISI_POIN, 'satu', aturan),
    jika([banyak, '=', tetap(2)], anggota(REVISI_POIN, 'dua', aturan), anggota(REVISI_POIN, 'lebih', aturan)),
  );

/** Points of a quarter until 2023: 100 shared by the revisions beyond the first. */
const poinTriwulan = (banyak: Ekspresi, aturan: AturanRinci): Ekspresi =>
  jika(
    [banyak, '<=', tetap(1)],
    anggota(REVISI_POIN, 'satu', aturan),
    bagi(anggota(REVISI_POIN, 'satu', aturan), banyak),
  );

/** The indicator from the points of the parts so far: their mean, and no more than 100 only after it. */
const nilaiRevisi = (poin: readonly Ekspresi[]): Ekspresi => min(tetap(100), rata(poin));

/** Revisi DIPA, 0–100: by semester since 2024, by quarter before; a satker without revisions has all points. */
export function hitungRevisi(semua: readonly BarisRevisi[], aturan: AturanRinci): HasilRevisi {
  const catatan = catatanKosong();
  const panjang = aturan.baru ? 6 : 3;
  const banyakBagian = Math.ceil(aturan.bulan / panjang);
  const tanpaKode = semua.filter((b) => b.kodeDihitung === null);
  const bagian = Array.from({ length: banyakBagian }, (_, i): BagianRevisi => {
    const dari = serialDari(awalBulan(aturan.tahun, i * panjang + 1));
    const sampai = serialDari(akhirBulan(aturan.tahun, Math.min((i + 1) * panjang, aturan.bulan)));
    const baris = semua.flatMap((b) => {
      const hari = b.tanggal.nilai?.floor().toNumber() ?? 0;
      return hari >= dari && hari <= sampai ? [{ data: b, dihitung: dihitung(b, aturan) }] : [];
    });
    const nama = `${aturan.baru ? 'semester' : 'triwulan'} ${['I', 'II', 'III', 'IV'][i] ?? i + 1}`;
    const banyak = buat(aturan, {
      kunci: `revisi/${i + 1}/banyak`,
      nama: `Revisi yang dihitung ${nama}`,
      ekspresi: baris.length > 0 ? jumlah(baris.map((b) => angka(b.dihitung))) : tetap(0),
      satuan: '',
      desimal: 0,
    });
    const poin = aturan.baru ? poinSemester(angka(banyak), aturan) : poinTriwulan(angka(banyak), aturan);
    return {
      nama,
      baris,
      banyak,
      nilai: buat(aturan, { kunci: `revisi/${i + 1}`, nama: `Poin Revisi DIPA ${nama}`, ekspresi: poin }),
    };
  });
  if (tanpaKode.length > 0) {
    catatan.taksiran.push(
      'kode revisi tidak ada: dihitung dari pagu yang tetap saja, yang paling banyak dapat terjadi',
    );
  }
  if (!aturan.baru) catatan.taksiran.push('nilai revisi kedua dalam triwulan pada 2022–2023 belum terbaca');
  return {
    ...catatan,
    bagian,
    nilai: buat(aturan, {
      kunci: 'revisi',
      nama: 'Revisi DIPA',
      ekspresi: nilaiRevisi(bagian.map((b) => angka(b.nilai))),
      kaidah: `Rata-rata ${aturan.baru ? 'semester' : 'triwulan'}, sesudah itu paling tinggi 100`,
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}

/** A revision counts when a code of it is in the list and the pagu has stayed the same. */
function dihitung(b: BarisRevisi, aturan: AturanRinci): Angka {
  const kode = b.kodeDihitung ? fakta(b.kodeDihitung) : tetap(1);
  return buat(aturan, {
    kunci: `revisi/baris/${b.id}`,
    nama: `Diperhitungkan – ${b.nama}`,
    ekspresi:
      b.paguSebelum?.nilai && b.paguSesudah?.nilai
        ? jika([fakta(b.paguSebelum), '=', fakta(b.paguSesudah)], kode, tetap(0))
        : kode,
    kaidah: 'kode dalam daftar dan pagu tetap',
    satuan: '',
    desimal: 0,
  });
}
