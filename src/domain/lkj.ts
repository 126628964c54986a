import { kelompokkan } from '../dasar/kelompok';
import { angkaUtama } from './angka-utama';
import { DESIMAL_CAPAIAN } from './desimal-capaian';
import { hitungCapaianIndikator } from './capaian';
import type { DataLkj, NilaiIkpa } from './data';
import { angka, fakta } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { hitungIkpaSemua, type IkpaUnit } from './ikpa-semua';
import type { HasilIkpaRinci } from './ikpa-rinci/hasil';
import { hitungIkpaRinci } from './ikpa-rinci/hitung';
import type { TindakLanjut } from './ikpa-rinci/tindak';
import { type HasilSatker, hitungIkpaSatker, rincianSatker, rinciSendiri, satukanSatker } from './ikpa-rinci/satker';
import { tindakLanjut } from './ikpa-rinci/tindak-lanjut';
import type { Ditahan } from './kewajaran';
import { type HasilNka, hitungNka } from './nka';
import { hitungNkaSatker } from './nka-satker';
import { daftarLibur } from './pedoman/kalender';
import type { PedomanNka } from './pedoman/nka';
import { type PedomanLkj, pedomanPada, pilihPedoman, type TambahanAturan } from './pedoman-lkj';
import type { PredikatCapaian } from './pedoman/predikat-capaian';
import { hitungCapaian } from './rata-rata';
import { pilihRealisasi } from './realisasi';
import { type HasilSmart } from './smart';
import type { SetelanLkj } from './setelan-lkj';
import { hitungTriwulan } from './triwulan';
import { type HasilBagian, hitungMandiri } from './semua-bagian';

/** Every figure of the LKj, part by part; a part without its table is null or empty. */
export interface HasilLkj extends HasilBagian {
  data: DataLkj;
  pedoman: PedomanLkj;
  /** What still brings points of IKPA, from its raw tables. */
  tindakIkpa: TindakLanjut[];
  /** The mean that is the headline; the other one stands beside it. */
  rataUtama: 'indikator' | 'sasaran';
  /** Highest capaian that counts, in percent; null: none. */
  batasCapaian: number | null;
  /** The table that gives a capaian its word. */
  predikat: PredikatCapaian;
  /** What could be computed but cannot be right, and so is not published. */
  ditahan: Ditahan[];
}

/** Computes every figure of a Laporan Kinerja from the tables that were read. Pure; never throws on missing inputs. */
export function hitungLkj(masukan: DataLkj, setelan: SetelanLkj = {}, tambahan: TambahanAturan = {}): HasilLkj {
  return hitungDengan(masukan, setelan, pilihPedoman(masukan, setelan, tambahan));
}

/** The same data, as `hitungLkj` gave it, by the rules of another year; what it printed by its own rules is left out. */
export function hitungMenurutTahun(
  { data }: HasilLkj,
  tahunAturan: number,
  setelan: SetelanLkj = {},
  tambahan: TambahanAturan = {},
): HasilLkj {
  const { tahun, asal } = pilihPedoman(data, setelan, tambahan);
  return hitungDengan(
    { ...data, ikpa: data.ikpa.map((unit) => tanpaCetakan(unit, tahunAturan)) },
    setelan,
    { ...pedomanPada(tahunAturan, setelan, tambahan), tahun, asal },
    true,
  );
}

/** A unit without the weights and results that another regulation gave it; a weight of 0 still means "does not apply". */
const tanpaCetakan = (unit: NilaiIkpa, tahun: number): NilaiIkpa => ({
  ...unit,
  tahun,
  nilaiTotalDilaporkan: undefined,
  nilaiAkhirDilaporkan: undefined,
  konversiBobot: undefined,
  komponen: unit.komponen.map((k) => (k.bobot?.nilai?.isZero() ? k : { ...k, bobot: undefined })),
});

function hitungDengan(masukan: DataLkj, setelan: SetelanLkj, pedoman: PedomanLkj, sudahDitandai = false): HasilLkj {
  const {
    hasil: ikpa,
    unit,
    ditahan: ikpaDitahan,
  } = hitungIkpaSemua(masukan.ikpa, tahunBerdasar(pedoman), {
    ...pedoman.konteks,
    sudahDitandai,
  });
  const data = { ...masukan, ikpa: unit };
  const mandiri = hitungMandiri({ data, pedoman, setelan });
  const { smart, sakip, skm, anggaran } = mandiri;
  const nka = nkaDari(data.smart, smart, ikpaLaporan(ikpa, pedoman.tahun), pedoman.nka);
  const nkaSatker = hitungNkaSatker(data.nkaSatker ?? [], pedoman.nka);
  const aturan = {
    tahun: pedoman.tahun,
    batas: pedoman.capaian.batas.nilai,
    caraMinimum: pedoman.capaian.caraMinimum.nilai,
    desimal: setelan.desimal ?? DESIMAL_CAPAIAN,
    baca: {
      batas: pedoman.capaian.batas.baca,
      caraMinimum: pedoman.capaian.caraMinimum.baca,
      predikat: pedoman.capaian.predikat.baca,
    },
  } as const;
  const triwulan = hitungTriwulan(data.triwulan ?? [], data.indikator, aturan);
  const lain = {
    ...mandiri,
    triwulan,
    nka: nka?.nka ?? null,
    sakip: sakip?.total ?? null,
    skm: skm?.rata ?? null,
  };
  const indikator = data.indikator.map((i) => hitungCapaianIndikator(i, pilihRealisasi(i, lain), aturan));
  const capaian = indikator.length ? hitungCapaian(indikator, setelan.desimal) : null;
  const satker = satukanSatker(data.ikpaSatker);
  const ikpaRinci = rinciDari(data, satker, ikpa, pedoman);
  const ikpaSatker = satkerDari(data, satker, ikpa, pedoman);
  const ikpaDipilih = ikpaRinci
    ? null
    : rincianSatker(ikpaSatker, data.ikpaRinci, {
        kode: setelan.satkerIkpa,
        konteks: pedoman.konteks,
        libur: data.hariLibur ?? [],
      });
  return {
    ...mandiri,
    data,
    pedoman,
    ikpa,
    ikpaRinci,
    ikpaSatker,
    ikpaDipilih,
    tindakIkpa: ikpaRinci ? tindakLanjut(ikpaRinci, daftarLibur(data.hariLibur ?? [])) : (ikpaDipilih?.tindak ?? []),
    nka,
    nkaSatker: nkaSatker.hasil,
    capaian,
    rataUtama: setelan.rataRata ?? 'indikator',
    batasCapaian: pedoman.capaian.batas.nilai,
    predikat: pedoman.capaian.predikat,
    triwulan,
    ditahan: [...ikpaDitahan, ...nkaSatker.ditahan],
    utama: angkaUtama(ikpaLaporan(ikpa, pedoman.tahun), anggaran, capaian),
  };
}

/** The year that units without one of their own are computed by; weights that they print say more than a guess. */
const tahunBerdasar = ({ tahun, asal }: PedomanLkj): number | null => (asal === 'bobot' ? null : tahun);

/** The unit's own IKPA: the only one, or the only one of the report's year; null for a list of satkers. */
export function ikpaLaporan(ikpa: readonly IkpaUnit[], tahun: number | null): IkpaUnit | null {
  const [pertama, ...lain] = ikpa.length === 1 ? ikpa : ikpa.filter((i) => i.tahun === tahun);
  return pertama && lain.length === 0 ? pertama : null;
}

type SatkerRinci = ReturnType<typeof satukanSatker>;

/** The raw tables by their own year, or the report's, up to the month of OM-SPAN's own value where that is known. */
function rinciDari(
  data: DataLkj,
  satker: SatkerRinci,
  ikpa: readonly IkpaUnit[],
  pedoman: PedomanLkj,
): HasilIkpaRinci | null {
  const milik = rinciSendiri(data.ikpaRinci, satker);
  const tahun = milik?.tahun ?? pedoman.tahun;
  if (!milik || tahun === null) return null;
  const unit = ikpaLaporan(ikpa, tahun);
  // A unit of another year says nothing about these tables.
  const kontrol = unit && (unit.tahun ?? tahun) === tahun ? unit.data : null;
  return hitungIkpaRinci(milik, {
    tahun,
    kontrol,
    bulan: kontrol?.bulan ?? null,
    konteks: pedoman.konteks,
    libur: data.hariLibur ?? [],
  });
}

/** Each satker's raw tables beside its own row of OM-SPAN's list. */
const satkerDari = (
  data: DataLkj,
  satker: SatkerRinci,
  ikpa: readonly IkpaUnit[],
  { tahun, konteks }: PedomanLkj,
): HasilSatker[] => {
  const menurutKode = kelompokkan(ikpa, (unit) => unit.data.kode);
  return hitungIkpaSatker(satker, data.ikpaRinci, {
    tahun,
    konteks,
    libur: data.hariLibur ?? [],
    unit: (kode, milik) => {
      const [satu, ...lain] = (menurutKode.get(kode) ?? []).filter((u) => (u.tahun ?? milik) === milik);
      return satu && lain.length === 0 ? satu.data : null;
    },
  });
};

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
