import type { Angka } from './angka';
import type { DesimalCapaian } from './desimal-capaian';
import type { Indikator, TabelTriwulan } from './data';
import type { Ekspresi } from './angka';
import { angka, fakta, masukan } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import {
  ATURAN_CAPAIAN,
  type AturanCapaian,
  capaianTriwulan,
  type CaraMinimum,
  type Konsolidasi,
  konsolidasikan,
  rasioSampai,
  sebutCapaian,
} from './polaritas';
import { susunAngka } from './susun-angka';

export interface HasilTriwulan {
  data: TabelTriwulan;
  /** The last quarter that has a realisasi, 1–4. */
  sampai: number;
  /** Null when the table does not show how quarters make a year: then there is no figure. */
  hitungan: HitunganTriwulan | null;
}

export interface HitunganTriwulan {
  konsolidasi: Konsolidasi;
  /** The year so far. */
  realisasi: Angka;
  /** Against what should have been reached by now, and against the year's target, in percent. */
  kumulatif: Angka;
  setahun: Angka;
}

export interface SetelanTriwulan {
  batas: number | null;
  caraMinimum: CaraMinimum;
  desimal: DesimalCapaian;
}

/** The year so far of every indicator that has a quarter's realisasi, and its two capaian (`capaianTriwulan`). */
export function hitungTriwulan(
  tabel: readonly TabelTriwulan[],
  indikator: readonly Indikator[],
  setelan: SetelanTriwulan,
): HasilTriwulan[] {
  return tabel.flatMap((data): HasilTriwulan[] => {
    const sampai = data.realisasi.reduce((akhir, r, i) => (r?.nilai ? i + 1 : akhir), 0);
    if (sampai === 0) return [];
    const milik = indikator.find((i) => i.nomor === data.untuk?.indikator);
    // One quarter is the year so far in every way.
    const konsolidasi = caraKonsolidasi(data) ?? (sampai === 1 ? 'nilaiTerakhir' : null);
    // A range has no upper end quarter by quarter.
    if (!konsolidasi || milik?.polaritas === 'rentang') return [{ data, sampai, hitungan: null }];
    const aturan = {
      ...ATURAN_CAPAIAN,
      polaritas: milik?.polaritas ?? ATURAN_CAPAIAN.polaritas,
      caraMinimum: setelan.caraMinimum,
      batas: setelan.batas,
    };
    return [{ data, sampai, hitungan: hitung(data, sampai, konsolidasi, aturan, setelan.desimal, milik?.batas) }];
  });
}

function hitung(
  data: TabelTriwulan,
  sampai: number,
  konsolidasi: Konsolidasi,
  aturan: AturanCapaian,
  desimal: DesimalCapaian,
  batas: Fakta | undefined,
): HitunganTriwulan {
  const { id, nama } = data;
  const hingga = (isi: readonly (Fakta | undefined)[], sebutan: string): Ekspresi[] =>
    isi.slice(0, sampai).map((f, i) => masukan(f, `${sebutan} triwulan ${i + 1} ${nama}`));
  const realisasi = susunAngka({
    kunci: `${id}/realisasi`,
    jenis: 'capaian',
    nama: `Realisasi s.d. triwulan ${sampai} – ${nama}`,
    satuan: data.rasio ? '%' : (data.realisasi[sampai - 1]?.satuan ?? ''),
    desimal: 2,
    ekspresi: data.rasio
      ? rasio(data.rasio, data.kumulatif, hingga)
      : konsolidasikan(hingga(data.realisasi, 'Realisasi'), konsolidasi),
    kaidah: data.rasio ? 'Pembilang ÷ Penyebut × 100' : SEBUTAN[konsolidasi],
  });
  const { kumulatif, setahun } = capaianTriwulan(
    {
      realisasi: [angka(realisasi)],
      target: [konsolidasikan(hingga(data.target, 'Target'), konsolidasi)],
      targetTahun: masukan(data.targetTahun, `Target ${nama}`),
      konsolidasi: 'nilaiTerakhir',
      ...(batas?.nilai ? { batas: fakta(batas) } : {}),
    },
    aturan,
  );
  const capaian = (kunci: string, terhadap: string, ekspresi: Ekspresi): Angka =>
    susunAngka({
      kunci: `${id}/${kunci}`,
      jenis: 'capaian',
      nama: `Capaian s.d. triwulan ${sampai} terhadap ${terhadap} – ${nama}`,
      satuan: '%',
      desimal,
      ekspresi,
      kaidah: sebutCapaian(aturan, batas?.nilai),
    });
  return {
    konsolidasi,
    realisasi,
    kumulatif: capaian('kumulatif', `target triwulan ${sampai}`, kumulatif),
    setahun: capaian('setahun', 'target setahun', setahun),
  };
}

const SEBUTAN: Readonly<Record<Konsolidasi, string>> = {
  jumlah: 'Jumlah triwulan',
  rataRata: 'Rata-rata triwulan',
  nilaiTerakhir: 'Triwulan terakhir',
};

/** Counts that run from January are taken as they stand; those of single quarters are added up. */
function rasio(
  { pembilang, penyebut }: NonNullable<TabelTriwulan['rasio']>,
  kumulatif: boolean,
  hingga: (isi: readonly (Fakta | undefined)[], sebutan: string) => Ekspresi[],
): Ekspresi {
  const dari = kumulatif ? -1 : 0;
  return rasioSampai(hingga(pembilang, 'Pembilang').slice(dari), hingga(penyebut, 'Penyebut').slice(dari));
}

/**
 * How quarters make the year: as the header says, else as the four targets make the year's target, else as the table
 * shows. Four targets that all equal the year's leave it open, and so do quarters that fit no way: a person may say.
 */
export function caraKonsolidasi(data: TabelTriwulan): Konsolidasi | null {
  const { kumulatif, target, targetTahun, konsolidasi, dijawab } = data;
  if (kumulatif) return 'nilaiTerakhir';
  if (dijawab) return dijawab;
  const nilai = target.flatMap((t) => t?.nilai ?? []);
  const [pertama, ...sisa] = nilai;
  const tahun = targetTahun?.nilai;
  if (!pertama || !tahun || nilai.length < 4) return konsolidasi ?? null;
  const total = sisa.reduce((t, n) => t.plus(n), pertama);
  const cocok: Konsolidasi[] = [];
  if (total.eq(tahun)) cocok.push('jumlah');
  if (total.div(4).eq(tahun)) cocok.push('rataRata');
  if (nilai.at(-1)?.eq(tahun)) cocok.push('nilaiTerakhir');
  const [satu] = cocok;
  return satu && cocok.length === 1 ? satu : null;
}

/** The figures of one indicator's quarters. */
export const angkaTriwulan = ({ hitungan }: HasilTriwulan): Angka[] =>
  hitungan ? [hitungan.realisasi, hitungan.kumulatif, hitungan.setahun] : [];
