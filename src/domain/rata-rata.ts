import type { Angka } from './angka';
import { DESIMAL_CAPAIAN, type DesimalCapaian } from './desimal-capaian';
import type { HasilIndikator } from './capaian';
import type { Ekspresi } from './angka';
import { angka, bagi, cacah, fakta, jumlah, kali, min, rata, tetap } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { CAPAIAN_BATAS_LAZIM } from './pedoman/capaian';
import { KAPAN_SAJA, nilaiPada } from './pedoman/parameter';
import { dibaca, type ParameterDibaca } from './pedoman/pedoman';
import { susunAngka } from './susun-angka';

export interface HasilSasaran {
  nomor: number;
  nama: string;
  indikator: HasilIndikator[];
  rata: Angka;
}

/** One way of taking the mean capaian, side by side with the others. */
export interface RataLain {
  nama: string;
  /** Highest capaian that counts, in percent; null: none. */
  batas: number | null;
  angka: Angka;
}

export interface HasilCapaian {
  indikator: HasilIndikator[];
  sasaran: HasilSasaran[];
  rataIndikator: Angka;
  rataSasaran: Angka;
  /** Every rule of the mean, without a cap and with the caps in use. */
  rataLain: RataLain[];
  cacah: { diAtas: Angka; tepat: Angka; diBawah: Angka };
}

/** None (most LKj), and the caps in use. */
const BATAS: readonly (ParameterDibaca | null)[] = [
  null,
  ...CAPAIAN_BATAS_LAZIM.map((p) => {
    const dipilih = nilaiPada(p, { masa: KAPAN_SAJA });
    return dibaca(dipilih, dipilih.versi.nilai ?? 0);
  }),
];

/**
 * Means and counts over the indicators that have a capaian. Two means are in use and both are given:
 * the mean of the indicators, and the mean of the sasaran's own means ("rata-rata seluruh sasaran program").
 */
export function hitungCapaian(
  indikator: readonly HasilIndikator[],
  desimal: DesimalCapaian = DESIMAL_CAPAIAN,
): HasilCapaian {
  const rataRata = rataRataBerdesimal(desimal);
  const terhitung = indikator.filter((i) => i.capaian.nilai !== null);
  const sasaran = kelompokkan(indikator, (i) => angka(i.capaian), rataRata);
  const capaian = terhitung.map((i) => angka(i.capaian));
  const hitungan = (kunci: string, nama: string, banding: '>' | '=' | '<'): Angka =>
    susunAngka({
      kunci: `capaian/cacah/${kunci}`,
      jenis: 'capaian',
      nama,
      satuan: 'buah',
      desimal: 0,
      ekspresi: cacah(capaian, banding, 100, desimal),
    });
  return {
    indikator: [...indikator],
    sasaran,
    rataIndikator: rataRata('rataRata/indikator', 'Rata-rata capaian per indikator', rata(capaian)),
    rataSasaran: rataRata('rataRata/sasaran', 'Rata-rata capaian per sasaran', rataDariSasaran(sasaran)),
    rataLain: BATAS.flatMap((batas) => rataDengan(terhitung, batas, rataRata)),
    cacah: {
      diAtas: hitungan('di-atas', 'Indikator dengan capaian di atas 100%', '>'),
      tepat: hitungan('tepat', 'Indikator dengan capaian tepat 100%', '='),
      diBawah: hitungan('di-bawah', 'Indikator dengan capaian di bawah 100%', '<'),
    },
  };
}

function kelompokkan(
  indikator: readonly HasilIndikator[],
  isi: (i: HasilIndikator) => Ekspresi,
  rataRata: SusunRata,
): HasilSasaran[] {
  const nomor = [...new Set(indikator.map((i) => i.data.nomorSasaran))];
  return nomor.map((n) => {
    const milik = indikator.filter((i) => i.data.nomorSasaran === n);
    const terhitung = milik.filter((i) => i.capaian.nilai !== null);
    // Where none has a capaian, the reason is theirs: "Realisasi – … belum terisi", not a division by nothing.
    const suku = (terhitung.length > 0 ? terhitung : milik).map(isi);
    return {
      nomor: n,
      nama: milik[0]?.data.sasaran ?? '',
      indikator: milik,
      rata: rataRata(`rataRata/sasaran/${n}`, `Rata-rata capaian sasaran ${n}`, rata(suku)),
    };
  });
}

/** A sasaran none of whose indicators has a capaian takes no part. */
const rataDariSasaran = (sasaran: readonly HasilSasaran[]): Ekspresi =>
  rata(sasaran.filter((s) => s.rata.nilai !== null).map((s) => angka(s.rata)));

/** The three means under one cap; the weighted one only where every indicator has a weight. */
function rataDengan(
  terhitung: readonly HasilIndikator[],
  aturan: ParameterDibaca | null,
  rataRata: SusunRata,
): RataLain[] {
  const batas = aturan && Number(aturan.nilai);
  const isi = (i: HasilIndikator): Ekspresi =>
    batas === null ? i.tanpaBatas : min(i.tanpaBatas, tetap(batas, aturan ?? undefined));
  const akhir = batas === null ? 'tanpa-batas' : `batas-${batas}`;
  const sebut = batas === null ? 'tanpa batas atas' : `dengan batas capaian ${batas}%`;
  const satu = (dasar: string, ekspresi: Ekspresi): RataLain => {
    const nama = `Rata-rata capaian ${dasar}, ${sebut}`;
    const kunci = `rataRata/${dasar.replaceAll(' ', '-')}/${akhir}`;
    return { nama, batas, angka: rataRata(kunci, nama, ekspresi) };
  };
  const nomor = [...new Set(terhitung.map((i) => i.data.nomorSasaran))];
  const perSasaran = nomor.map((n) => rata(terhitung.filter((i) => i.data.nomorSasaran === n).map(isi)));
  const bobot = terhitung.flatMap((i): { indikator: HasilIndikator; bobot: Fakta }[] =>
    i.data.bobot?.nilai ? [{ indikator: i, bobot: i.data.bobot }] : [],
  );
  const berbobot =
    bobot.length > 0 && bobot.length === terhitung.length
      ? [
          satu(
            'berbobot',
            bagi(
              jumlah(bobot.map((b) => kali(fakta(b.bobot), isi(b.indikator)))),
              jumlah(bobot.map((b) => fakta(b.bobot))),
            ),
          ),
        ]
      : [];
  return [satu('per indikator', rata(terhitung.map(isi))), satu('per sasaran', rata(perSasaran)), ...berbobot];
}

type SusunRata = (kunci: string, nama: string, ekspresi: Ekspresi) => Angka;

const rataRataBerdesimal =
  (desimal: DesimalCapaian): SusunRata =>
  (kunci, nama, ekspresi) =>
    susunAngka({
      kunci,
      jenis: 'rataRata',
      nama,
      satuan: '%',
      desimal,
      ekspresi,
      kaidah: 'Jumlah capaian ÷ jumlah indikator (atau sasaran)',
    });
