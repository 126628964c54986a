import { serialDari } from '../../dasar/tanggal';
import type { Angka, Ekspresi } from '../angka';
import {
  angka,
  bagi,
  bulat,
  fakta,
  hariKerja,
  jika,
  jumlah,
  kali,
  kurang,
  min,
  tanggalTetap,
  tetap,
} from '../ekspresi/bentuk';
import {
  KONTRAK_AKSELERASI,
  KONTRAK_BATAS,
  KONTRAK_BOBOT,
  KONTRAK_DINI,
  KONTRAK_DISTRIBUSI,
  KONTRAK_HARI_DAFTAR,
} from '../pedoman/ikpa-pelaksanaan';
import { nilaiPada } from '../pedoman/parameter';
import { akhirBulan, anggota, type AturanRinci, awalBulan, bilangan, type CatatanRinci, catatanKosong } from './aturan';
import { buat } from './buat';
import type { BarisKontrak } from './data';

export type KunciBagianKontrak = 'distribusi' | 'kepatuhan' | 'dini' | 'akselerasi';

/** One contract with its helper columns: is it an object of the part, and with how many points. */
export interface KontrakDihitung {
  data: BarisKontrak;
  bagian: ReadonlyMap<KunciBagianKontrak, { objek: Angka; poin: Angka }>;
}

export interface BagianKontrak {
  kunci: KunciBagianKontrak;
  nama: string;
  bobot: number;
  /** Contracts that are its objects. */
  objek: Angka;
  /** Sum of points; of distribusi: contracts signed by June. */
  jumlah: Angka;
  /** Mean, rounded to two decimals before it is weighed. */
  rata: Angka;
  /** Nought where there is no object. */
  bobotBerlaku: Angka;
}

export interface HasilKontraktual extends CatatanRinci {
  kontrak: KontrakDihitung[];
  bagian: BagianKontrak[];
  nilai: Angka;
}

/** Share signed by June as points; the share is never divided out, so that a quarter is a quarter. */
const poinDistribusi = (sampaiJuni: Ekspresi, semua: Ekspresi, aturan: AturanRinci): Ekspresi => {
  const bagian = (pembilang: number, penyebut: number): [Ekspresi, '<=', Ekspresi] => [
    kali(tetap(penyebut), sampaiJuni),
    '<=',
    pembilang === 1 ? semua : kali(tetap(pembilang), semua),
  ];
  const poin = (kunci: 'lebih75' | 'lebih50' | 'lebih25' | 'lebih0'): Ekspresi =>
    anggota(KONTRAK_DISTRIBUSI, kunci, aturan);
  return jika(
    [sampaiJuni, '=', tetap(0)],
    tetap(0),
    jika(
      bagian(1, 4),
      poin('lebih0'),
      jika(bagian(1, 2), poin('lebih25'), jika(bagian(3, 4), poin('lebih50'), poin('lebih75'))),
    ),
  );
};

/** Mean of points, rounded as OM-SPAN does before weighing; 0 without an object, which then has no weight. */
export const rataBagian = (jumlahPoin: Ekspresi, objek: Ekspresi): Ekspresi =>
  jika([objek, '=', tetap(0)], tetap(0), bulat(bagi(jumlahPoin, objek), 2));

/** Parts by weight over the weights that apply, 0–100. */
export const nilaiKontraktual = (bagian: readonly { rata: Ekspresi; bobot: Ekspresi }[]): Ekspresi =>
  min(tetap(100), bagi(jumlah(bagian.map((b) => kali(b.rata, b.bobot))), jumlah(bagian.map((b) => b.bobot))));

const NAMA: Readonly<Record<KunciBagianKontrak, string>> = {
  distribusi: 'Distribusi akselerasi kontrak',
  kepatuhan: 'Kepatuhan pendaftaran kontrak',
  dini: 'Kontrak dini',
  akselerasi: 'Akselerasi belanja modal',
};

/** Belanja Kontraktual, 0–100; null where no contract is an object: the indicator does not apply then. */
export function hitungKontraktual(semua: readonly BarisKontrak[], aturan: AturanRinci): HasilKontraktual | null {
  const catatan = catatanKosong();
  const akhir = serialDari(akhirBulan(aturan.tahun, aturan.bulan));
  const tercatat = semua.filter((k) => k.tanggal.nilai?.floor().lte(akhir));
  const urutan: readonly KunciBagianKontrak[] = aturan.baru
    ? ['distribusi', 'dini', 'akselerasi']
    : ['kepatuhan', 'dini', 'akselerasi'];
  const kontrak = tercatat.map((k): KontrakDihitung => ({
    data: k,
    bagian: new Map(urutan.map((kunci) => [kunci, barisBagian(kunci, k, akhir, aturan)])),
  }));
  const bagian = urutan.map((kunci) => susunBagian(kunci, kontrak, aturan));
  if (bagian.every((b) => b.bobotBerlaku.nilai?.isZero() ?? true)) return null;
  if (tercatat.some((k) => k.jenis === '53' && k.sekaligus === null))
    catatan.taksiran.push('cara bayar tidak ada: kontrak 53 dianggap dibayar sekaligus');
  if (!aturan.baru && !aturan.liburDiketahui)
    catatan.taksiran.push(`hari libur ${aturan.tahun} belum diketahui: hari kerja dihitung tanpa hari libur`);
  const lama = tercatat.filter((k) => jauhSebelum(k, aturan));
  if (lama.length > 0)
    catatan.perhatian.push(`${lama.length} kontrak lebih tua dari setahun tidak dihitung sebagai kontrak dini`);
  return {
    ...catatan,
    kontrak,
    bagian,
    nilai: buat(aturan, {
      kunci: 'kontraktual',
      nama: 'Belanja Kontraktual',
      ekspresi: nilaiKontraktual(bagian.map((b) => ({ rata: angka(b.rata), bobot: angka(b.bobotBerlaku) }))),
      kaidah: 'Jumlah rata-rata × bobot ÷ jumlah bobot bagian yang ada objeknya, paling tinggi 100',
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}

/** Signed before the year before: the DIPA was not approved yet, so it is an old contract of several years. */
const jauhSebelum = (k: BarisKontrak, { tahun }: AturanRinci): boolean =>
  k.tanggal.nilai?.lt(serialDari(awalBulan(tahun - 1, 1))) ?? false;

const JUTA = 1_000_000;

function barisBagian(
  kunci: KunciBagianKontrak,
  k: BarisKontrak,
  akhir: number,
  aturan: AturanRinci,
): { objek: Angka; poin: Angka } {
  const { objek, poin } = ekspresiBagian(kunci, k, akhir, aturan);
  const nama = `${NAMA[kunci]} – ${k.nama}`;
  const angkaObjek = buat(aturan, {
    kunci: `kontraktual/${kunci}/${k.id}/objek`,
    nama: `Objek ${nama}`,
    ekspresi: objek,
    satuan: '',
    desimal: 0,
  });
  return {
    objek: angkaObjek,
    poin: buat(aturan, {
      kunci: `kontraktual/${kunci}/${k.id}`,
      nama,
      ekspresi: jika([angka(angkaObjek), '=', tetap(0)], tetap(0), poin),
      satuan: kunci === 'distribusi' ? '' : 'poin',
      desimal: 0,
    }),
  };
}

function ekspresiBagian(
  kunci: KunciBagianKontrak,
  k: BarisKontrak,
  akhir: number,
  aturan: AturanRinci,
): { objek: Ekspresi; poin: Ekspresi } {
  const { tahun } = aturan;
  const [nilai, tanggal] = [fakta(k.nilai), fakta(k.tanggal)];
  const juta = (batas: 'bawah' | 'atas'): Ekspresi => {
    const isi = anggota(KONTRAK_BATAS, batas, aturan);
    return isi.op === 'tetap' ? { ...isi, nilai: isi.nilai.times(JUTA) } : isi;
  };
  const cukupBesar = (maka: Ekspresi): Ekspresi => jika([nilai, '>=', juta('bawah')], maka, tetap(0));
  const bukan = { objek: tetap(0), poin: tetap(0) };
  if (kunci === 'distribusi') {
    const juni = tanggalTetap(akhirBulan(tahun, 6));
    return { objek: cukupBesar(tetap(1)), poin: jika([tanggal, '<=', juni], tetap(1), tetap(0)) };
  }
  if (kunci === 'kepatuhan') {
    if (!k.tanggalDaftar?.nilai) return bukan;
    const hari = hariKerja(tanggal, fakta(k.tanggalDaftar), aturan.libur);
    const batas = bilangan(KONTRAK_HARI_DAFTAR, aturan);
    return { objek: cukupBesar(tetap(1)), poin: jika([kurang(hari, tetap(1)), '<=', batas], tetap(100), tetap(0)) };
  }
  if (kunci === 'dini') {
    if (k.jenis === '51' || jauhSebelum(k, aturan)) return bukan;
    const maret = tanggalTetap(akhirBulan(tahun, 3));
    return {
      objek: cukupBesar(jika([tanggal, '<=', maret], tetap(1), tetap(0))),
      poin: jika(
        [tanggal, '<', tanggalTetap(awalBulan(tahun, 1))],
        anggota(KONTRAK_DINI, 'sebelumTahun', aturan),
        anggota(KONTRAK_DINI, 'triwulanSatu', aturan),
      ),
    };
  }
  const sp2d = k.tanggalSp2d;
  const dibayar = sp2d?.nilai && sp2d.nilai.floor().lte(akhir) ? fakta(sp2d) : null;
  if (k.jenis !== '53' || k.sekaligus === false || !dibayar) return bukan;
  return {
    objek: cukupBesar(jika([nilai, '<=', juta('atas')], tetap(1), tetap(0))),
    poin: poinAkselerasi(dibayar, aturan),
  };
}

/** Points of a capital contract by the quarter that it was paid in. */
const poinAkselerasi = (sp2d: Ekspresi, aturan: AturanRinci): Ekspresi => {
  const poin = (kunci: 'tw1' | 'tw2' | 'tw3' | 'tw4'): Ekspresi => anggota(KONTRAK_AKSELERASI, kunci, aturan);
  const sampai = (bulan: number, maka: Ekspresi, lain: Ekspresi): Ekspresi =>
    jika([sp2d, '<=', tanggalTetap(akhirBulan(aturan.tahun, bulan))], maka, lain);
  return sampai(3, poin('tw1'), sampai(6, poin('tw2'), sampai(9, poin('tw3'), poin('tw4'))));
};

function susunBagian(
  kunci: KunciBagianKontrak,
  kontrak: readonly KontrakDihitung[],
  aturan: AturanRinci,
): BagianKontrak {
  const milik = kontrak.flatMap((k) => k.bagian.get(kunci) ?? []);
  const jumlahkan = (isi: readonly Angka[]): Ekspresi => (isi.length > 0 ? jumlah(isi.map(angka)) : tetap(0));
  const umum = { satuan: '', desimal: 0 } as const;
  const objek = buat(aturan, {
    ...umum,
    kunci: `kontraktual/${kunci}/objek`,
    nama: `Banyaknya objek ${NAMA[kunci]}`,
    ekspresi: jumlahkan(milik.map((m) => m.objek)),
  });
  const jumlahPoin = buat(aturan, {
    ...umum,
    kunci: `kontraktual/${kunci}/jumlah`,
    nama: kunci === 'distribusi' ? 'Kontrak yang ditandatangani s.d. Juni' : `Jumlah poin ${NAMA[kunci]}`,
    ekspresi: jumlahkan(milik.map((m) => m.poin)),
  });
  return {
    kunci,
    nama: NAMA[kunci],
    bobot: nilaiPada(KONTRAK_BOBOT, aturan.konteks).versi.nilai[kunci] ?? 0,
    objek,
    jumlah: jumlahPoin,
    rata: buat(aturan, {
      kunci: `kontraktual/${kunci}`,
      nama: NAMA[kunci],
      ekspresi:
        kunci === 'distribusi'
          ? poinDistribusi(angka(jumlahPoin), angka(objek), aturan)
          : rataBagian(angka(jumlahPoin), angka(objek)),
    }),
    bobotBerlaku: buat(aturan, {
      kunci: `kontraktual/${kunci}/bobot`,
      nama: `Bobot yang berlaku ${NAMA[kunci]}`,
      ekspresi: jika([angka(objek), '=', tetap(0)], tetap(0), anggota(KONTRAK_BOBOT, kunci, aturan)),
      satuan: '%',
      desimal: 0,
    }),
  };
}
