import type { Angka } from './angka';
import type { Indikator } from './data';
import type { Ekspresi } from './angka';
import { fakta, masukan } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import type { DesimalCapaian } from './desimal-capaian';
import type { Realisasi } from './realisasi';
import type { ParameterDibaca } from './pedoman/pedoman';
import {
  ATURAN_CAPAIAN,
  type AturanCapaian,
  type CaraMinimum,
  type Polaritas,
  rumusCapaian,
  sebutCapaian,
} from './polaritas';
import { salinAngka, susunAngka } from './susun-angka';

export interface HasilIndikator {
  data: Indikator;
  realisasi: Realisasi;
  capaian: Angka;
  /** The capaian before a cap, for means under other caps. */
  tanpaBatas: Ekspresi;
  /** Year of an earlier realisasi that stands in for this year's (`80,09**`), from the cell's footnote. */
  tahunLalu: number | null;
}

export interface SetelanCapaian {
  /** Year of the report, where it is known; an earlier year in a realisasi's footnote makes it last year's. */
  tahun: number | null;
  /** Highest capaian that counts, in percent; null: none. */
  batas: number | null;
  /** The rules that these two are, as a passport names them. */
  baca?: { batas: ParameterDibaca | null; caraMinimum: ParameterDibaca; predikat: ParameterDibaca };
  caraMinimum: CaraMinimum;
  desimal: DesimalCapaian;
}

/**
 * Capaian of one indicator in percent, by its polarity (the higher the better unless its row says otherwise), capped
 * when a cap is set. A target of 0 has no capaian: the figure then says so and takes no part in any mean.
 */
export function hitungCapaianIndikator(data: Indikator, realisasi: Realisasi, setelan: SetelanCapaian): HasilIndikator {
  const bahan = {
    realisasi: realisasi.ekspresi,
    target: masukan(data.target, `Target ${data.nama}`),
    ...(data.targetAtas ? { targetAtas: fakta(data.targetAtas) } : {}),
  };
  const aturan: AturanCapaian = {
    ...ATURAN_CAPAIAN,
    polaritas: data.polaritas ?? 'maksimum',
    caraMinimum: setelan.caraMinimum,
  };
  const tanpaBatas = rumusCapaian(bahan, aturan);
  const berbatas: AturanCapaian = { ...aturan, batas: setelan.batas, bacaBatas: setelan.baca?.batas ?? null };
  const tahunLalu = tahunCatatan(data.realisasi, setelan.tahun);
  const capaian = susunAngka({
    kunci: `capaian/${data.nomor}`,
    jenis: 'capaian',
    nama: data.nama,
    satuan: '%',
    desimal: setelan.desimal,
    ekspresi: rumusCapaian({ ...bahan, ...(data.batas ? { batas: fakta(data.batas) } : {}) }, berbatas),
    kaidah: sebutCapaian(berbatas, data.batas?.nilai),
    ...(tahunLalu === null ? {} : { status: 'tahunLalu' }),
    ...(setelan.baca ? { parameter: dibacaCapaian(setelan.baca, aturan.polaritas) } : {}),
  });
  return { data, realisasi, capaian: denganTargetNol(capaian, data.target), tanpaBatas, tahunLalu };
}

/** What an indicator's passport names beside its rule: how it was turned round, and the bands of its word. */
const dibacaCapaian = (
  { caraMinimum, predikat }: NonNullable<SetelanCapaian['baca']>,
  polaritas: Polaritas,
): ParameterDibaca[] => (polaritas === 'minimum' ? [caraMinimum, predikat] : [predikat]);

/** A division by a target of 0 is named as such. */
function denganTargetNol(capaian: Angka, target: Fakta | undefined): Angka {
  return capaian.sebab?.kode === 'penyebutNol' && target?.nilai?.isZero()
    ? salinAngka(capaian, { sebab: { kode: 'targetNol', rincian: capaian.sebab.rincian } })
    : capaian;
}

function tahunCatatan(realisasi: Fakta | undefined, tahun: number | null): number | null {
  if (tahun === null) return null;
  const tahunDisebut = /\b(20\d\d)\b/.exec(realisasi?.catatan ?? '')?.[1];
  return tahunDisebut && Number(tahunDisebut) < tahun ? Number(tahunDisebut) : null;
}
