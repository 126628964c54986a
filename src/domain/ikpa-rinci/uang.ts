import { NAMA_BULAN } from '../../dasar/bulan';
import { terbesar } from '../../dasar/ujung';
import { Decimal } from '../../dasar/desimal';
import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, jumlah, kali, kurang, tetap } from '../ekspresi/bentuk';
import type { Fakta } from '../fakta';
import { JENIS_BELANJA_IKPA, type JenisBelanja, ROMAWI } from '../pedoman/ikpa-rinci';
import { type AturanRinci, triwulanDari } from './aturan';
import { buat } from './buat';
import type { BarisBulan, BarisPagu, DataIkpaRinci } from './data';

type MenurutJenis = ReadonlyMap<JenisBelanja, Angka>;

/** The money of the raw tables as figures that every indicator refers to: each stands in one cell of the sheet. */
export interface UangRinci {
  /** Jenis belanja that any table has money of, in order. */
  jenis: readonly JenisBelanja[];
  rpd: ReadonlyMap<number, MenurutJenis>;
  /** Of the month alone. */
  realisasi: ReadonlyMap<number, MenurutJenis>;
  /** Pagu less blokir by triwulan 1–4, as far as there is a pagu. */
  netto: ReadonlyMap<number, MenurutJenis>;
  /** Shares of the jenis belanja in the pagu of the triwulan. */
  proporsi: ReadonlyMap<number, MenurutJenis>;
  /** One pagu for all triwulan, or none. */
  paguSetahun: boolean;
  /** The shares are those of the year's RPD: there is no pagu. */
  proporsiDariRpd: boolean;
  /** Empty cells beside filled ones, counted as nought. */
  kosong: number;
}

const berisi = (baris: BarisBulan): boolean => baris.isi.some(({ nilai: { nilai } }) => nilai && !nilai.isZero());

/** Last month of the tables that holds any realisasi; a year's table may list months that are still to come. */
export const bulanTerakhir = ({ realisasi }: DataIkpaRinci): number =>
  terbesar([0, ...realisasi.filter(berisi).map((b) => b.bulan)]);

const punyaUang = (baris: readonly BarisBulan[], jenis: JenisBelanja): boolean =>
  baris.some((b) => b.isi.some((i) => i.jenis === jenis && i.nilai.nilai && !i.nilai.nilai.isZero()));

export function uangRinci(data: DataIkpaRinci, aturan: AturanRinci): UangRinci {
  const jenis = JENIS_BELANJA_IKPA.filter(
    (j) =>
      punyaUang(data.rpd, j) ||
      punyaUang(data.realisasi, j) ||
      data.pagu.some((p) => p.jenis === j && p.pagu?.nilai && !p.pagu.nilai.isZero()),
  );
  const kosong = { banyak: 0 };
  const rpd = bulanan(data.rpd, 'rpd', 'RPD', jenis, aturan, kosong);
  const tercatat = data.realisasi.filter((b) => b.bulan <= aturan.bulan);
  const realisasi = bulanan(tercatat, 'realisasi', 'Realisasi', jenis, aturan, kosong, data.kumulatif);
  const netto = new Map<number, MenurutJenis>();
  for (const t of [1, 2, 3, 4]) {
    const milik = paguTriwulan(data.pagu, t);
    if (milik.length > 0) netto.set(t, paguNetto(milik, t, jenis, aturan));
  }
  const proporsiDariRpd = netto.size === 0 && rpd.size === 12;
  const dasar = proporsiDariRpd ? rpdSetahun(rpd, jenis, aturan) : netto;
  return {
    jenis,
    rpd,
    realisasi,
    netto,
    proporsi: new Map([...dasar].map(([t, isi]) => [t, proporsi(isi, t, aturan)])),
    paguSetahun: data.pagu.every((p) => p.triwulan === null),
    proporsiDariRpd,
    kosong: kosong.banyak,
  };
}

const isiSel = (semua: readonly Fakta[]): Ekspresi | null => {
  const ada = semua.filter((f) => f.nilai);
  const [satu] = ada;
  if (!satu) return null;
  return ada.length === 1 ? fakta(satu) : jumlah(ada.map(fakta));
};

/** Every month that the table has a number of, by jenis belanja. */
function bulanan(
  baris: readonly BarisBulan[],
  kunci: string,
  nama: string,
  jenis: readonly JenisBelanja[],
  aturan: AturanRinci,
  kosong: { banyak: number },
  kumulatif = false,
): Map<number, MenurutJenis> {
  const urut = [...baris].sort((a, b) => a.bulan - b.bulan);
  const hasil = new Map<number, MenurutJenis>();
  const sebelum = new Map<JenisBelanja, Ekspresi>();
  for (const b of urut) {
    if (!b.isi.some((i) => i.nilai.nilai)) continue;
    const milik = new Map<JenisBelanja, Angka>();
    for (const j of jenis) {
      const isi = isiSel(b.isi.flatMap((i) => (i.jenis === j ? [i.nilai] : [])));
      // A list of payments has no cell for what was not paid.
      if (!isi && b.isi.some((i) => i.jenis === j)) kosong.banyak += 1;
      const lalu = kumulatif ? sebelum.get(j) : undefined;
      const kini = isi ?? (kumulatif ? (lalu ?? tetap(0)) : tetap(0));
      sebelum.set(j, kini);
      milik.set(
        j,
        buat(aturan, {
          kunci: `${kunci}/${b.bulan}/${j}`,
          nama: `${nama} belanja ${j} ${NAMA_BULAN[b.bulan - 1] ?? b.bulan}`,
          ekspresi: lalu ? kurang(kini, lalu) : kini,
          satuan: 'rupiah',
          desimal: 0,
        }),
      );
    }
    hasil.set(b.bulan, milik);
  }
  return hasil;
}

/** The rows of a triwulan; else those of the whole year, else of the last triwulan before it, else of the next. */
function paguTriwulan(pagu: readonly BarisPagu[], triwulan: number): BarisPagu[] {
  const milik = (t: number | null): BarisPagu[] => pagu.filter((p) => p.triwulan === t && p.pagu?.nilai);
  const urutan = [triwulan, null, ...[3, 2, 1].filter((t) => t < triwulan), ...[2, 3, 4].filter((t) => t > triwulan)];
  return urutan.map(milik).find((isi) => isi.length > 0) ?? [];
}

function paguNetto(
  baris: readonly BarisPagu[],
  triwulan: number,
  jenis: readonly JenisBelanja[],
  aturan: AturanRinci,
): MenurutJenis {
  return new Map(
    jenis.flatMap((j): [JenisBelanja, Angka][] => {
      const milik = baris.filter((b) => b.jenis === j);
      const pagu = isiSel(milik.flatMap((b) => b.pagu ?? []));
      if (!pagu) return [];
      const blokir = isiSel(milik.flatMap((b) => b.blokir ?? []));
      const netto = buat(aturan, {
        kunci: `pagu-netto/${triwulan}/${j}`,
        nama: `Pagu netto belanja ${j} triwulan ${romawi(triwulan)}`,
        ekspresi: blokir ? kurang(pagu, blokir) : pagu,
        kaidah: 'Pagu − blokir',
        satuan: 'rupiah',
        desimal: 0,
      });
      return [[j, netto]];
    }),
  );
}

const romawi = (t: number): string => ROMAWI[triwulanDari(t * 3)];

function rpdSetahun(
  rpd: ReadonlyMap<number, MenurutJenis>,
  jenis: readonly JenisBelanja[],
  aturan: AturanRinci,
): Map<number, MenurutJenis> {
  const setahun: MenurutJenis = new Map(
    jenis.map((j) => [
      j,
      buat(aturan, {
        kunci: `rpd/setahun/${j}`,
        nama: `RPD belanja ${j} setahun`,
        ekspresi: jumlah([...rpd.values()].flatMap((isi) => isi.get(j) ?? []).map(angka)),
        satuan: 'rupiah',
        desimal: 0,
      }),
    ]),
  );
  return new Map([1, 2, 3, 4].map((t) => [t, setahun]));
}

function proporsi(netto: MenurutJenis, triwulan: number, aturan: AturanRinci): MenurutJenis {
  const semua = jumlah([...netto.values()].map(angka));
  return new Map(
    [...netto].map(([j, milik]) => [
      j,
      buat(aturan, {
        kunci: `proporsi/${triwulan}/${j}`,
        nama: `Proporsi pagu belanja ${j} triwulan ${romawi(triwulan)}`,
        ekspresi: kali(bagi(angka(milik), semua), tetap(100)),
        kaidah: 'Pagu netto ÷ jumlah pagu netto × 100',
        satuan: '%',
      }),
    ]),
  );
}

/** Spent since January, up to and with a month. */
export const realisasiSampai = ({ realisasi }: UangRinci, bulan: number, jenis: JenisBelanja): Ekspresi => {
  const milik = [...realisasi].filter(([b]) => b <= bulan).flatMap(([, isi]) => isi.get(jenis) ?? []);
  return milik.length > 0 ? jumlah(milik.map(angka)) : tetap(0);
};

export const nol = (a: Angka | undefined): boolean => !a?.nilai || a.nilai.eq(new Decimal(0));
