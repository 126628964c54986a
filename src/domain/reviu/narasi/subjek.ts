import type { Angka } from '../../angka';
import { Decimal, tampil } from '../../desimal';
import type { AlamatSel, Fakta, Satuan } from '../../fakta';
import type { HasilLkj } from '../../lkj';
import { kataPokok } from './kata';

export type Peran = 'target' | 'realisasi' | 'capaian' | 'jumlah' | 'bagian' | 'selisih';

/** A figure that a sentence may speak of. */
export interface Acuan {
  nama: string;
  peran: Peran;
  tahun: number;
  nilai: Decimal;
  desimal: number;
  satuan: Satuan;
  asal: AlamatSel | null;
  /** Null for a figure as printed in a table. */
  angka: Angka | null;
}

/** What a sentence may be about: an indicator, a table, the budget. */
export interface Subjek {
  kunci: string;
  nama: string;
  /** Words that name it. */
  kata: Set<string>;
  /** Short names that name it at once: "IKPA", "rata-rata capaian". */
  sebutan: RegExp | null;
  /** The word behind a number that counts it: "indikator"; null for all but counts. */
  cacahan: string | null;
  acuan: Acuan[];
}

/** Everything the tables hold that a sentence may repeat. */
export function daftarSubjek(hasil: HasilLkj): Subjek[] {
  const tahun = hasil.pedoman.tahun;
  const acuan = bahanAcuan(tahun);
  return [
    ...subjekIndikator(hasil, acuan),
    ...subjekUmum(hasil, acuan),
    ...subjekCacah(hasil),
    ...hasil.kluster.flatMap((k) => [
      subjek(k.tabel.id, `${k.tabel.judul} ${k.tabel.namaBerhasil}`, null, [
        acuan(k.total.populasi, 'jumlah'),
        acuan(k.total.sampel, 'jumlah'),
        acuan(k.total.berhasil, 'jumlah'),
        acuan(k.total.persen, 'bagian'),
        acuan(k.total.cakupan, 'bagian'),
      ]),
      ...k.baris.map(({ data, persen }) =>
        subjek(persen.kunci, data.nama, null, [
          acuan(data.populasi, 'jumlah'),
          acuan(data.sampel, 'jumlah'),
          acuan(data.berhasil, 'jumlah'),
          acuan(persen, 'bagian'),
        ]),
      ),
    ]),
    ...hasil.prioritas.flatMap((p) =>
      p.baris.map(({ data, persen }) =>
        subjek(persen.kunci, data.nama, null, [
          acuan(data.realisasi, 'realisasi'),
          acuan(data.target, 'target'),
          acuan(persen, 'capaian'),
        ]),
      ),
    ),
  ].flatMap((s) => (s.acuan.length > 0 ? [tanpaNamaUnit(s, hasil.data.instansi)] : []));
}

/** The unit's own name stands in half of all sentences and tells nothing. */
function tanpaNamaUnit(isi: Subjek, instansi: string | null): Subjek {
  const unit = kataPokok(instansi ?? '');
  return { ...isi, kata: new Set([...isi.kata].filter((k) => !unit.has(k))) };
}

type BuatAcuan = (isi: Angka | Fakta | null | undefined, peran: Peran, tahunLain?: number) => Acuan[];

function bahanAcuan(tahun: number): BuatAcuan {
  return (isi, peran, tahunLain = tahun) => {
    if (!isi?.nilai) return [];
    const angka = 'ekspresi' in isi ? isi : null;
    const asal = 'ekspresi' in isi ? null : isi.asal;
    const { nama, nilai, satuan } = isi;
    return [{ nama, peran, tahun: tahunLain, nilai, desimal: isi.desimal ?? 0, satuan, asal, angka }];
  };
}

const subjek = (kunci: string, nama: string, sebutan: RegExp | null, acuan: readonly Acuan[][]): Subjek => ({
  kunci,
  nama,
  kata: kataPokok(nama),
  sebutan,
  cacahan: null,
  acuan: acuan.flat(),
});

/** How many there are of something: "10 indikator", "7 sasaran". */
function subjekCacah({ capaian, skm, pedoman }: HasilLkj): Subjek[] {
  const banyak: [string, number][] = [
    ['indikator', capaian?.indikator.length ?? 0],
    ['target', capaian?.indikator.length ?? 0],
    ['sasaran', capaian?.sasaran.length ?? 0],
    ['satker', skm?.satker.length ?? 0],
  ];
  return banyak.flatMap(([cacahan, n]): Subjek[] => {
    const nilai = new Decimal(n);
    const satu: Acuan = {
      nama: `Banyaknya ${cacahan}`,
      peran: 'jumlah',
      tahun: pedoman.tahun,
      nilai,
      desimal: 0,
      satuan: '',
      asal: null,
      angka: null,
    };
    return n === 0 ? [] : [{ ...subjek(`banyaknya/${cacahan}`, '', null, []), cacahan, acuan: [satu] }];
  });
}

/** How the scores among the indicators are called in short. */
const SEBUTAN_INDIKATOR: readonly RegExp[] = [
  /\bnilai kinerja anggaran\b|\bNKA\b/gi,
  /\bakuntabilitas kinerja\b|\bS?AKIP\b/gi,
  /\bkepuasan\b|\b(?:IKM|SKM)\b/gi,
];

function subjekIndikator(hasil: HasilLkj, acuan: BuatAcuan): Subjek[] {
  return (hasil.capaian?.indikator ?? []).map((i) => {
    const titik = hasil.data.tren.filter((t) => t.untuk?.indikator === i.data.nomor).flatMap((t) => t.titik);
    const rasio = hasil.rasio.filter((r) => r.data.untuk?.indikator === i.data.nomor);
    const sebutan = SEBUTAN_INDIKATOR.find((pola) => i.data.nama.search(pola) >= 0) ?? null;
    const dasar = [
      acuan(i.data.realisasi, 'realisasi'),
      acuan(i.data.target, 'target'),
      acuan(i.capaian, 'capaian'),
      ...rasio.flatMap((r) => [acuan(r.data.pembilang, 'jumlah'), acuan(r.data.penyebut, 'jumlah')]),
      ...titik.map((t) => acuan(t.nilai, t.jenis, t.tahun)),
    ];
    return subjek(`indikator/${i.data.nomor}`, i.data.nama, sebutan, [...dasar, selisihTarget(dasar.flat())]);
  });
}

/** How far the realisasi lies from each target: "lebih besar 1,31 poin". */
function selisihTarget(acuan: readonly Acuan[]): Acuan[] {
  const realisasi = acuan.find((a) => a.peran === 'realisasi');
  if (!realisasi) return [];
  return acuan
    .filter((a) => a.peran === 'target')
    .map((target) => ({
      ...target,
      nama: `Selisih realisasi dengan target ${target.tahun} (${tampil(target.nilai, target.desimal)})`,
      peran: 'selisih',
      nilai: realisasi.nilai.minus(target.nilai).abs(),
      desimal: realisasi.desimal,
    }));
}

function subjekUmum(hasil: HasilLkj, acuan: BuatAcuan): Subjek[] {
  const { capaian, ikpa, data, anggaran, program, sakip } = hasil;
  const total = anggaran[0]?.total;
  return [
    subjek('rataRata', '', /rata-?\s?rata capaian|secara rata-?\s?rata/gi, [
      acuan(capaian?.rataIndikator, 'capaian'),
      acuan(capaian?.rataSasaran, 'capaian'),
    ]),
    subjek('cacah/di-atas', '', /di ?atas 100\s*%/gi, [acuan(capaian?.cacah.diAtas, 'jumlah')]),
    subjek('cacah/tepat', '', /tepat 100\s*%/gi, [acuan(capaian?.cacah.tepat, 'jumlah')]),
    subjek('cacah/di-bawah', '', /di ?bawah 100\s*%/gi, [acuan(capaian?.cacah.diBawah, 'jumlah')]),
    ...ikpa.map((i) =>
      subjek('ikpa', i.data.nama, /\bIKPA\b/g, [
        acuan(i.nilaiAkhir, 'realisasi'),
        ...i.komponen.flatMap((k) => [
          acuan(k.nilai, 'bagian'),
          acuan(k.nilaiAkhir, 'bagian'),
          acuan(k.bobot, 'bagian'),
        ]),
        ...i.aspek.map((a) => acuan(a.nilai, 'bagian')),
      ]),
    ),
    subjek('smart', '', /\bSMART\b/g, [acuan(data.smart, 'realisasi')]),
    ...(sakip?.komponen ?? []).map((k) =>
      subjek(k.data.id, k.data.nama, null, [acuan(k.data.bobot, 'bagian'), acuan(k.data.nilai, 'bagian')]),
    ),
    subjek('anggaran/pagu', 'pagu anggaran', /\bpagu\b|alokasi anggaran|total anggaran/gi, [
      acuan(total?.pagu, 'jumlah'),
    ]),
    subjek('anggaran/realisasi', 'realisasi anggaran', /realisasi anggaran|terealisasi|penyerapan anggaran/gi, [
      acuan(total?.persen, 'realisasi'),
      acuan(total?.realisasi, 'realisasi'),
    ]),
    subjek('anggaran/sisa', 'sisa anggaran', /\bsisa\b/gi, [acuan(total?.sisa, 'jumlah')]),
    subjek('pk-anggaran', 'anggaran perjanjian program', null, [
      acuan(data.jumlahAnggaranProgram, 'jumlah'),
      ...(program?.program ?? []).flatMap((p) => [
        acuan(p.data.anggaran, 'jumlah'),
        ...p.data.kegiatan.map((k) => acuan(k.anggaran, 'jumlah')),
      ]),
    ]),
    ...anggaran.flatMap((a) =>
      a.baris.map((b) =>
        subjek(b.persen.kunci, `belanja ${b.data.nama}`, null, [
          acuan(b.data.pagu, 'jumlah'),
          acuan(b.data.realisasi, 'realisasi'),
          acuan(b.persen, 'bagian'),
          acuan(b.sisa, 'jumlah'),
        ]),
      ),
    ),
  ];
}
