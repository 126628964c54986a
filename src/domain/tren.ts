import type { Angka } from './angka';
import type { BarisTren, Indikator, TitikTren } from './data';
import { bagi, fakta, kurang, tetap } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import {
  ATURAN_CAPAIAN,
  type AturanCapaian,
  type CaraMinimum,
  type Polaritas,
  rumusCapaian,
  sebutCapaian,
} from './polaritas';
import { susunAngka } from './susun-angka';
import { bagian } from './bagian';

/** One indicator over the years, the last realisasi being this year's. */
export interface HasilTren {
  data: BarisTren;
  /** Which way the indicator is better, as its own row says. */
  polaritas: Polaritas;
  /** Change against the year before, in the indicator's own unit. */
  perubahan: Angka | null;
  /** Last realisasi against the target that lies ahead (Renstra), in percent, by the indicator's polarity. */
  terhadapTarget: Angka | null;
  /** What each year up to the target's must add; negative when the target is already passed. */
  lajuPerTahun: Angka | null;
}

type Titik = TitikTren & { nilai: Fakta };

/**
 * Change, standing against the Renstra target and the pace that is needed to reach it. A row that belongs to no
 * indicator, and one whose target is a range, is held against its target as if higher were better.
 */
function hitungTren(
  data: BarisTren,
  indikator: readonly Indikator[] = [],
  caraMinimum: CaraMinimum = ATURAN_CAPAIAN.caraMinimum,
): HasilTren {
  const milik = indikator.find((i) => i.nomor === data.untuk?.indikator)?.polaritas;
  const polaritas = milik === undefined || milik === 'rentang' ? 'maksimum' : milik;
  const aturan: AturanCapaian = { ...ATURAN_CAPAIAN, polaritas, caraMinimum };
  const terisi = data.titik.filter((t): t is Titik => Boolean(t.nilai?.nilai)).sort((a, b) => a.tahun - b.tahun);
  const realisasi = terisi.filter((t) => t.jenis === 'realisasi');
  const kini = realisasi.at(-1);
  const lalu = realisasi.at(-2);
  const target = terisi.filter((t) => t.jenis === 'target').at(-1);
  const umum = { jenis: 'tren', desimal: 2 } as const;
  const satuan = kini?.nilai.satuan ?? '';
  const tahunLagi = kini && target ? target.tahun - kini.tahun : 0;
  return {
    data,
    polaritas: milik ?? 'maksimum',
    perubahan:
      kini && lalu
        ? susunAngka({
            ...umum,
            kunci: `${data.id}/perubahan`,
            nama: `Perubahan ${lalu.tahun}–${kini.tahun}: ${data.nama}`,
            satuan,
            ekspresi: kurang(fakta(kini.nilai), fakta(lalu.nilai)),
            kaidah: `Realisasi ${kini.tahun} − Realisasi ${lalu.tahun}`,
          })
        : null,
    terhadapTarget:
      kini && target
        ? susunAngka({
            ...umum,
            kunci: `${data.id}/terhadap-target`,
            nama: `Realisasi ${kini.tahun} terhadap target ${target.tahun}: ${data.nama}`,
            satuan: '%',
            ekspresi: rumusCapaian({ realisasi: fakta(kini.nilai), target: fakta(target.nilai) }, aturan),
            kaidah:
              polaritas === 'maksimum'
                ? `Realisasi ${kini.tahun} ÷ Target ${target.tahun} × 100`
                : `${sebutCapaian(aturan)}, realisasi ${kini.tahun} dan target ${target.tahun}`,
          })
        : null,
    lajuPerTahun:
      kini && target && tahunLagi > 0
        ? susunAngka({
            ...umum,
            kunci: `${data.id}/laju`,
            nama: `Tambahan per tahun menuju target ${target.tahun}: ${data.nama}`,
            satuan,
            ekspresi: bagi(kurang(fakta(target.nilai), fakta(kini.nilai)), tetap(tahunLagi)),
            kaidah: `(Target ${target.tahun} − Realisasi ${kini.tahun}) ÷ ${tahunLagi} tahun`,
          })
        : null,
  };
}

export const bagianTren = bagian({
  hitung: ({ data, pedoman }) => data.tren.map((t) => hitungTren(t, data.indikator, pedoman.capaian.caraMinimum.nilai)),
  angka: (isi) => isi.flatMap((t) => [t.perubahan, t.terhadapTarget, t.lajuPerTahun]),
});
