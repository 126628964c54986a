import type { Angka } from './angka';
import {
  adaRealisasi,
  angkaAnggaran,
  type HasilAnggaran,
  type HasilProgram,
  hitungSemuaAnggaran,
  hitungAnggaranProgram,
  keseluruhanDulu,
} from './anggaran';
import { DESIMAL_CAPAIAN, type DesimalCapaian } from './desimal-capaian';
import { hitungCapaianIndikator } from './capaian';
import { type DataLkj, type Rasio } from './data';
import { angka, fakta } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { pedomanMenurutIsi } from './ikpa-dasar';
import { hitungIkpaSemua, type IkpaUnit } from './ikpa-semua';
import type { Ditahan } from './kewajaran';
import { type HasilKluster, hitungKluster } from './kluster';
import { type HasilNka, hitungNka } from './nka';
import { PEDOMAN_IKPA, type PedomanIkpa } from './pedoman/ikpa';
import { PEDOMAN_NKA, type PedomanNka } from './pedoman/nka';
import { pedomanTahun } from './pedoman/pedoman';
import { type PredikatCapaian, predikatCapaian } from './pedoman/predikat-capaian';
import { PEDOMAN_SAKIP, type PedomanSakip } from './pedoman/sakip';
import { PEDOMAN_SMART } from './pedoman/smart';
import { PEDOMAN_SKM, type PedomanSkm } from './pedoman/skm';
import { PEDOMAN_SPM, type PedomanSpm } from './pedoman/spm';
import type { CaraMinimum } from './polaritas';
import { type HasilPrioritas, hitungPrioritas } from './prioritas';
import { type HasilCapaian, hitungCapaian } from './rata-rata';
import {
  type HasilBulanan,
  hitungBulanan,
  type HasilKomposit,
  hitungKomposit,
  hitungRasio,
  pilihRealisasi,
} from './realisasi';
import { angkaKomponenSakip, type HasilSakip, hitungSakip } from './sakip';
import { type HasilSkm, hitungSkm, hitungSkmUnsur } from './skm';
import { efisiensiSederhana, type HasilSmart, hitungSmart } from './smart';
import { type HasilSpm, hitungSpm } from './spm';
import { susunAngka } from './susun-angka';
import { type HasilTren, hitungTren } from './tren';
import { angkaTriwulan, type HasilTriwulan, hitungTriwulan } from './triwulan';

/** Rule settings a person may choose; what is left out follows the tables and the regulations of the year. */
export interface SetelanLkj {
  /** Budget year, when the tables do not show it. */
  tahun?: number;
  /** Highest capaian that counts, in percent; null: no cap. */
  batasCapaian?: number | null;
  /** Which mean is the headline: of the indicators, or of the sasaran's own means. */
  rataRata?: 'indikator' | 'sasaran';
  /** How an indicator that is better when lower is turned round. */
  caraMinimum?: CaraMinimum;
  /** Weight of an unsur of the survey: 1 ÷ their number, or the printed 0,111. */
  bobotSkm?: 'tepat' | 'cetak';
  /** Table of predicates for a capaian: a `kunci` of `PREDIKAT_CAPAIAN`; an unknown one counts as not chosen. */
  predikat?: string;
  /** Decimals at which a capaian and its means are printed and counted. */
  desimal?: DesimalCapaian;
}

export interface PedomanLkj {
  tahun: number;
  /** Where the year came from. */
  asal: 'tabel' | 'setelan' | 'bobot' | 'bawaan';
  ikpa: PedomanIkpa;
  nka: PedomanNka;
  sakip: PedomanSakip;
  skm: PedomanSkm;
  spm: PedomanSpm;
}

/** Every figure of the LKj, part by part; a part without its table is null or empty. */
export interface HasilLkj {
  data: DataLkj;
  pedoman: PedomanLkj;
  kluster: HasilKluster[];
  rasio: { data: Rasio; persen: Angka }[];
  ikpa: IkpaUnit[];
  nka: HasilNka | null;
  /** The SMART value from its variables, where a table shows them. */
  smart: HasilSmart | null;
  sakip: HasilSakip | null;
  skm: HasilSkm | null;
  spm: HasilSpm[];
  bulanan: HasilBulanan[];
  komposit: HasilKomposit[];
  capaian: HasilCapaian | null;
  /** The mean that is the headline; the other one stands beside it. */
  rataUtama: 'indikator' | 'sasaran';
  /** Highest capaian that counts, in percent; null: none. */
  batasCapaian: number | null;
  /** The table that gives a capaian its word. */
  predikat: PredikatCapaian;
  prioritas: HasilPrioritas[];
  anggaran: HasilAnggaran[];
  program: HasilProgram | null;
  tren: HasilTren[];
  /** Indicators quarter by quarter, up to the last quarter that is there. */
  triwulan: HasilTriwulan[];
  /** Headline figures that repeat another part's figure under a fixed key: `ikpa`, `anggaran/persen`. */
  utama: Angka[];
  /** What could be computed but cannot be right, and so is not published. */
  ditahan: Ditahan[];
}

/** The year whose published report every rule was held against; taken when neither the tables nor the user name one. */
const TAHUN_BAWAAN = 2023;

/** Computes every figure of a Laporan Kinerja from the tables that were read. Pure; never throws on missing inputs. */
export function hitungLkj(masukan: DataLkj, setelan: SetelanLkj = {}): HasilLkj {
  const pedoman = pilihPedoman(masukan, setelan);
  const tahunDiketahui = pedoman.asal === 'tabel' || pedoman.asal === 'setelan' ? pedoman.tahun : null;
  const { hasil: ikpa, unit, ditahan } = hitungIkpaSemua(masukan.ikpa, tahunDiketahui);
  const data = { ...masukan, ikpa: unit };
  const kluster = data.kluster.map(hitungKluster);
  const rasio = hitungRasio(data);
  const smart = hitungSmart(data.variabelSmart ?? [], pedomanTahun(PEDOMAN_SMART, pedoman.tahun));
  const nka = nkaDari(data.smart, smart, ikpaLaporan(ikpa, pedoman.tahun), pedoman.nka);
  const sakip = hitungSakip(data.sakip, pedoman.sakip);
  const skm =
    hitungSkm(data.skmSatker, pedoman.skm) ?? hitungSkmUnsur(data.unsurSkm, pedoman.skm, setelan.bobotSkm ?? 'tepat');
  const bulanan = hitungBulanan(data);
  const komposit = hitungKomposit(data);
  const spm = data.spm.map((s) => hitungSpm(s, pedoman.spm));
  const aturan = {
    tahun: pedoman.tahun,
    batas: setelan.batasCapaian ?? null,
    caraMinimum: setelan.caraMinimum ?? 'selisih',
    desimal: setelan.desimal ?? DESIMAL_CAPAIAN,
  } as const;
  const triwulan = hitungTriwulan(data.triwulan ?? [], data.indikator, aturan);
  const lain = {
    kluster,
    rasio,
    bulanan,
    spm,
    komposit,
    triwulan,
    nka: nka?.nka ?? null,
    sakip: sakip?.total ?? null,
    skm: skm?.rata ?? null,
  };
  const indikator = data.indikator.map((i) => hitungCapaianIndikator(i, pilihRealisasi(i, lain), aturan));
  const capaian = indikator.length ? hitungCapaian(indikator, setelan.desimal) : null;
  const anggaran = keseluruhanDulu(hitungSemuaAnggaran(data.anggaran));
  return {
    data,
    pedoman,
    kluster,
    rasio,
    ikpa,
    nka,
    smart,
    sakip,
    skm,
    spm,
    bulanan,
    komposit,
    capaian,
    rataUtama: setelan.rataRata ?? 'indikator',
    batasCapaian: setelan.batasCapaian ?? null,
    predikat: predikatCapaian(setelan.predikat),
    prioritas: data.prioritas.map(hitungPrioritas),
    anggaran,
    program: hitungAnggaranProgram(data.anggaranProgram),
    tren: data.tren.map((t) => hitungTren(t, data.indikator, setelan.caraMinimum)),
    triwulan,
    ditahan,
    utama: [...angkaUtama(ikpaLaporan(ikpa, pedoman.tahun), anggaran), ...efisiensi(capaian, anggaran)],
  };
}

function pilihPedoman(data: DataLkj, setelan: SetelanLkj): PedomanLkj {
  const { tahun, asal } = pilihTahun(data, setelan);
  return {
    tahun,
    asal,
    ikpa: pedomanTahun(PEDOMAN_IKPA, tahun),
    nka: pedomanTahun(PEDOMAN_NKA, tahun),
    sakip: pedomanTahun(PEDOMAN_SAKIP, tahun),
    skm: pedomanTahun(PEDOMAN_SKM, tahun),
    spm: pedomanTahun(PEDOMAN_SPM, tahun),
  };
}

/** The tables' own year wins, then the user's choice, then the year whose weights or results the IKPA tables print. */
function pilihTahun(data: DataLkj, setelan: SetelanLkj): Pick<PedomanLkj, 'tahun' | 'asal'> {
  const tahunTabel = data.tahun ?? tahunTerakhir(data.ikpa);
  if (tahunTabel !== null) return { tahun: tahunTabel, asal: 'tabel' };
  if (setelan.tahun !== undefined) return { tahun: setelan.tahun, asal: 'setelan' };
  const menurutIsi = pedomanMenurutIsi(data.ikpa);
  if (menurutIsi) return { tahun: menurutIsi.sampai ?? menurutIsi.mulai, asal: 'bobot' };
  return { tahun: TAHUN_BAWAAN, asal: 'bawaan' };
}

/** The last year that rows of IKPA tables name. */
function tahunTerakhir(ikpa: DataLkj['ikpa']): number | null {
  return ikpa.reduce<number | null>((akhir, { tahun }) => (tahun && tahun > (akhir ?? 0) ? tahun : akhir), null);
}

/** The unit's own IKPA: the only one, or the only one of the report's year; null for a list of satkers. */
export function ikpaLaporan(ikpa: readonly IkpaUnit[], tahun: number): IkpaUnit | null {
  const [pertama, ...lain] = ikpa.length === 1 ? ikpa : ikpa.filter((i) => i.tahun === tahun);
  return pertama && lain.length === 0 ? pertama : null;
}

/**
 * NKA needs the SMART value, as printed or from its variables, and one unit's IKPA.
 */
function nkaDari(
  dilaporkan: Fakta | null,
  dihitung: HasilSmart | null,
  unit: IkpaUnit | null,
  pedoman: PedomanNka,
): HasilNka | null {
  const smart = dilaporkan ? fakta(dilaporkan) : dihitung?.pasti ? angka(dihitung.nilai) : null;
  if (!smart || !unit) return null;
  return hitungNka(smart, angka(unit.nilaiAkhir), pedoman);
}

function angkaUtama(unit: IkpaUnit | null, anggaran: readonly HasilAnggaran[]): Angka[] {
  const hasil: Angka[] = [];
  if (unit) hasil.push(ulang(unit.nilaiAkhir, 'ikpa', 'Nilai IKPA'));
  const [utama] = anggaran;
  if (utama) {
    const { total } = utama;
    hasil.push(ulang(total.pagu, 'anggaran/pagu', 'Pagu anggaran'));
    if (!adaRealisasi(utama)) return hasil;
    hasil.push(
      ulang(total.realisasi, 'anggaran/realisasi', 'Realisasi anggaran'),
      ulang(total.persen, 'anggaran/persen', 'Realisasi anggaran terhadap pagu'),
      ulang(total.sisa, 'anggaran/sisa', 'Sisa anggaran'),
    );
  }
  return hasil;
}

/** Efisiensi as LKj write it: mean capaian − penyerapan, in percentage points, for both means. */
function efisiensi(capaian: HasilCapaian | null, anggaran: readonly HasilAnggaran[]): Angka[] {
  // Money beside indicators is rarely all that the unit had.
  const serapan = anggaran[0]?.tabel.pendamping ? undefined : anggaran[0]?.total.persen;
  if (!capaian || !serapan) return [];
  const satu = (dasar: string, rata: Angka): Angka =>
    susunAngka({
      kunci: `efisiensi/${dasar}`,
      jenis: 'efisiensi',
      nama: `Efisiensi (rata-rata capaian per ${dasar} − penyerapan anggaran)`,
      satuan: 'poin',
      desimal: 2,
      ekspresi: efisiensiSederhana(angka(rata), angka(serapan)),
      kaidah: 'Rata-rata capaian − Penyerapan',
    });
  return [satu('indikator', capaian.rataIndikator), satu('sasaran', capaian.rataSasaran)];
}

/** A headline repeats another figure; its sentence and sources stay that figure's own. */
function ulang(asal: Angka, kunci: string, nama: string): Angka {
  const { jenis, satuan, desimal, rumus, pedoman } = asal;
  const salinan = susunAngka({ kunci, jenis, nama, satuan, desimal, ekspresi: angka(asal) });
  return { ...salinan, rumus, ...(pedoman ? { pedoman } : {}) };
}

/** Every figure of a result, in the order of the report. */
export function semuaAngka(hasil: HasilLkj): Angka[] {
  const { capaian, nka, sakip, skm, program } = hasil;
  return [
    ...(capaian
      ? [
          ...capaian.indikator.map((i) => i.capaian),
          capaian.rataIndikator,
          capaian.rataSasaran,
          ...capaian.sasaran.map((s) => s.rata),
          ...capaian.rataLain.map((r) => r.angka),
          ...Object.values(capaian.cacah),
        ]
      : []),
    ...hasil.rasio.map((r) => r.persen),
    ...hasil.kluster.flatMap((k) => [
      ...k.baris.map((b) => b.persen),
      ...Object.values(k.total).flatMap((a: Angka | null) => a ?? []),
      ...(k.taksiran ? [k.taksiran.berstrata, k.taksiran.galatBaku, k.taksiran.bawah, k.taksiran.atas] : []),
      ...(k.taksiran?.galatBakuKluster ?? []),
    ]),
    ...hasil.ikpa.flatMap((i) => [
      ...i.komponen.map((k) => k.nilaiAkhir),
      ...i.aspek.map((a) => a.nilai),
      i.total,
      i.konversi,
      i.nilaiAkhir,
    ]),
    ...(hasil.smart ? [hasil.smart.nilai] : []),
    ...(nka ? [nka.bagianSmart, nka.bagianIkpa, nka.nka] : []),
    ...(sakip ? [...sakip.komponen.flatMap(angkaKomponenSakip), sakip.bobot, sakip.total] : []),
    ...(sakip?.rentang ? [sakip.rentang.bawah, sakip.rentang.atas] : []),
    ...(skm ? [skm.rata] : []),
    ...hasil.spm.flatMap((s) => [...s.layanan.map((l) => l.indeks), s.indeks]),
    ...hasil.bulanan.map((b) => b.rata),
    ...hasil.komposit.map((k) => k.nilai),
    ...hasil.prioritas.flatMap((p) => [...p.baris.map((b) => b.persen), p.tercapai]),
    ...hasil.anggaran.flatMap(angkaAnggaran),
    ...(program ? [...program.program.flatMap((p) => p.jumlahKegiatan ?? []), program.jumlah] : []),
    ...hasil.tren.flatMap((t) => [t.perubahan, t.terhadapTarget, t.lajuPerTahun].flatMap((a) => a ?? [])),
    ...hasil.triwulan.flatMap(angkaTriwulan),
    ...hasil.utama,
  ];
}
