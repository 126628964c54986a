import type { Angka } from './angka';
import type { Indikator } from './data';
import { angka, cacah, type Ekspresi, masukan, min, persentase, rata, tetap } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import type { Realisasi } from './realisasi';
import { susunAngka } from './susun-angka';

export interface HasilIndikator {
  data: Indikator;
  realisasi: Realisasi;
  capaian: Angka;
  /** Year of an earlier realisasi that stands in for this year's (`80,09**`), from the cell's footnote. */
  tahunLalu: number | null;
}

export interface HasilSasaran {
  nomor: number;
  nama: string;
  indikator: HasilIndikator[];
  rata: Angka;
}

export interface HasilCapaian {
  indikator: HasilIndikator[];
  sasaran: HasilSasaran[];
  rataIndikator: Angka;
  rataSasaran: Angka;
  cacah: { diAtas: Angka; tepat: Angka; diBawah: Angka };
}

export interface SetelanCapaian {
  /** Year of the report; an earlier year in a realisasi's footnote makes it last year's. */
  tahun: number;
  /** Highest capaian that counts, in percent; null: none. */
  batas: number | null;
}

/** Decimals of a capaian as printed; the counts above, at and below 100% follow what a reader sees. */
const DESIMAL = 2;

/**
 * Capaian of one indicator in percent: realisasi ÷ target × 100, the higher the better, capped when a cap is set.
 * A target of 0 has no capaian: the figure then says so and takes no part in any mean.
 */
export function hitungCapaianIndikator(data: Indikator, realisasi: Realisasi, setelan: SetelanCapaian): HasilIndikator {
  const dasar = persentase(realisasi.ekspresi, masukan(data.target, `Target ${data.nama}`));
  const tahunLalu = tahunCatatan(data.realisasi, setelan.tahun);
  const capaian = susunAngka({
    kunci: `capaian/${data.nomor}`,
    jenis: 'capaian',
    nama: data.nama,
    satuan: '%',
    desimal: DESIMAL,
    ekspresi: setelan.batas === null ? dasar : min(dasar, tetap(setelan.batas)),
    kaidah:
      setelan.batas === null ? 'Realisasi ÷ Target × 100' : `Realisasi ÷ Target × 100, paling tinggi ${setelan.batas}`,
    status: tahunLalu === null ? 'dihitung' : 'tahunLalu',
  });
  return { data, realisasi, capaian: denganTargetNol(capaian, data.target), tahunLalu };
}

/** A division by a target of 0 is named as such. */
function denganTargetNol(capaian: Angka, target: Fakta | undefined): Angka {
  return capaian.sebab?.kode === 'penyebutNol' && target?.nilai?.isZero()
    ? { ...capaian, sebab: { kode: 'targetNol', rincian: capaian.sebab.rincian } }
    : capaian;
}

function tahunCatatan(realisasi: Fakta | undefined, tahun: number): number | null {
  const tahunDisebut = /\b(20\d\d)\b/.exec(realisasi?.catatan ?? '')?.[1];
  return tahunDisebut && Number(tahunDisebut) < tahun ? Number(tahunDisebut) : null;
}

/**
 * Means and counts over the indicators that have a capaian. Two means are in use and both are given:
 * the mean of the indicators, and the mean of the sasaran's own means ("rata-rata seluruh sasaran program").
 */
export function hitungCapaian(indikator: readonly HasilIndikator[]): HasilCapaian {
  const sasaran = kelompokkan(indikator);
  const terhitung = indikator.filter((i) => i.capaian.nilai !== null);
  const capaian = terhitung.map((i) => angka(i.capaian));
  const sasaranTerhitung = sasaran.filter((s) => s.rata.nilai !== null);
  const hitungan = (kunci: string, nama: string, banding: '>' | '=' | '<'): Angka =>
    susunAngka({
      kunci: `capaian/cacah/${kunci}`,
      jenis: 'capaian',
      nama,
      satuan: 'buah',
      desimal: 0,
      ekspresi: cacah(capaian, banding, 100, DESIMAL),
    });
  return {
    indikator: [...indikator],
    sasaran,
    rataIndikator: rataRata('rataRata/indikator', 'Rata-rata capaian per indikator', capaian),
    rataSasaran: rataRata(
      'rataRata/sasaran',
      'Rata-rata capaian per sasaran',
      sasaranTerhitung.map((s) => angka(s.rata)),
    ),
    cacah: {
      diAtas: hitungan('di-atas', 'Indikator dengan capaian di atas 100%', '>'),
      tepat: hitungan('tepat', 'Indikator dengan capaian tepat 100%', '='),
      diBawah: hitungan('di-bawah', 'Indikator dengan capaian di bawah 100%', '<'),
    },
  };
}

function kelompokkan(indikator: readonly HasilIndikator[]): HasilSasaran[] {
  const nomor = [...new Set(indikator.map((i) => i.data.nomorSasaran))];
  return nomor.map((n) => {
    const milik = indikator.filter((i) => i.data.nomorSasaran === n);
    const nama = milik[0]?.data.sasaran ?? '';
    return {
      nomor: n,
      nama,
      indikator: milik,
      rata: rataRata(
        `rataRata/sasaran/${n}`,
        `Rata-rata capaian sasaran ${n}`,
        milik.filter((i) => i.capaian.nilai !== null).map((i) => angka(i.capaian)),
      ),
    };
  });
}

function rataRata(kunci: string, nama: string, suku: readonly Ekspresi[]): Angka {
  return susunAngka({
    kunci,
    jenis: 'rataRata',
    nama,
    satuan: '%',
    desimal: DESIMAL,
    ekspresi: rata(suku),
    kaidah: 'Jumlah capaian ÷ banyaknya',
  });
}
