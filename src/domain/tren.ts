import type { Angka } from './angka';
import type { BarisTren, TitikTren } from './data';
import { bagi, fakta, kurang, persentase, tetap } from './ekspresi/bentuk';
import type { Fakta } from './fakta';
import { susunAngka } from './susun-angka';

/** One indicator over the years, the last realisasi being this year's. */
export interface HasilTren {
  data: BarisTren;
  /** Change against the year before, in the indicator's own unit. */
  perubahan: Angka | null;
  /** Last realisasi against the target that lies ahead (Renstra), in percent. */
  terhadapTarget: Angka | null;
  /** What each year up to the target's must add; negative when the target is already passed. */
  lajuPerTahun: Angka | null;
}

type Titik = TitikTren & { nilai: Fakta };

/** Change, standing against the Renstra target and the pace that is needed to reach it. */
export function hitungTren(data: BarisTren): HasilTren {
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
            ekspresi: persentase(fakta(kini.nilai), fakta(target.nilai)),
            kaidah: `Realisasi ${kini.tahun} ÷ Target ${target.tahun} × 100`,
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
