import { angkaUtama } from './angka-utama';
import { DESIMAL_CAPAIAN } from './desimal-capaian';
import { hitungCapaianIndikator } from './capaian';
import type { DataLkj, NilaiIkpa } from './data';
import { angka, fakta } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { hitungIkpaSemua, ikpaLaporan, type IkpaUnit } from './ikpa-semua';
import { hitungRinci } from './ikpa-rinci/bagian';
import type { TindakLanjut } from './ikpa-rinci/tindak';
import type { Ditahan } from './kewajaran';
import { type HasilNka, hitungNka } from './nka';
import { hitungNkaSatker } from './nka-satker';
import type { PedomanNka } from './pedoman/nka';
import { type PedomanLkj, pedomanPada, pilihPedoman, type TambahanAturan } from './pedoman-lkj';
import type { PredikatCapaian } from './pedoman/predikat-capaian';
import { hitungCapaian } from './rata-rata';
import { pilihRealisasi } from './realisasi';
import type { HasilSmart } from './smart';
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
  const tahunUnit = tahunBerdasar(pedoman);
  const ikpa = hitungIkpaSemua(masukan.ikpa, tahunUnit, { ...pedoman.konteks, sudahDitandai });
  const bahan = { data: { ...masukan, ikpa: ikpa.unit }, pedoman, setelan };
  const { data } = bahan;
  const sendiri = ikpaLaporan(ikpa.hasil, pedoman.tahun);
  const mandiri = hitungMandiri(bahan);
  const nka = nkaDari(data.smart, mandiri.smart, sendiri, pedoman.nka);
  const nkaSatker = hitungNkaSatker(data.nkaSatker ?? [], pedoman.nka);
  const aturan = aturanCapaian(pedoman, setelan);
  const triwulan = hitungTriwulan(data.triwulan ?? [], data.indikator, aturan);
  const lain = {
    ...mandiri,
    triwulan,
    nka: nka?.nka ?? null,
    sakip: mandiri.sakip?.total ?? null,
    skm: mandiri.skm?.rata ?? null,
  };
  const indikator = data.indikator.map((i) => hitungCapaianIndikator(i, pilihRealisasi(i, lain), aturan));
  const capaian = indikator.length ? hitungCapaian(indikator, setelan.desimal) : null;
  return {
    ...mandiri,
    data,
    pedoman,
    ikpa: ikpa.hasil,
    ...hitungRinci(bahan, ikpa.hasil),
    nka,
    nkaSatker: nkaSatker.hasil,
    capaian,
    rataUtama: setelan.rataRata ?? 'indikator',
    batasCapaian: pedoman.capaian.batas.nilai,
    predikat: pedoman.capaian.predikat,
    triwulan,
    ditahan: [...ikpa.ditahan, ...nkaSatker.ditahan],
    utama: angkaUtama(sendiri, mandiri.anggaran, capaian),
  };
}

/** The year that units without one of their own are computed by; weights that they print say more than a guess. */
const tahunBerdasar = ({ tahun, asal }: PedomanLkj): number | null => (asal === 'bobot' ? null : tahun);

/** How the capaian of an indicator is computed under these rules, each with the place it stands in. */
const aturanCapaian = ({ tahun, capaian: { batas, caraMinimum, predikat } }: PedomanLkj, setelan: SetelanLkj) => ({
  tahun,
  batas: batas.nilai,
  caraMinimum: caraMinimum.nilai,
  desimal: setelan.desimal ?? DESIMAL_CAPAIAN,
  baca: { batas: batas.baca, caraMinimum: caraMinimum.baca, predikat: predikat.baca },
});

/** NKA needs the SMART value, as printed or from its variables, and one unit's IKPA. */
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
