import { terbesar } from '../../dasar/ujung';
import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import type { Angka } from '../../domain/angka';
import { bulatkan, tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import type { Calon } from '../temuan';

/** Decimals mixed within one column: 110% beside 102,99%. A round value (100% of 100,00) hides nothing and is left. */
export const presisiCampur = aturan({
  id: 'presisi-campur',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Desimal bercampur',
      kalimat: (t) =>
        `Tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan angka lain dalam kolom yang sama memakai lebih banyak desimal (${kataId.nilai(t, t.dihitung)}).`,
    },
    en: {
      nama: 'Mixed decimals',
      kalimat: (t) => `Printed as ${kataEn.nilai(t, t.dilaporkan)} in a column with more decimals (${t.dihitung}).`,
    },
  },
  periksa: (hasil) => kolomPersen(hasil).flatMap(kurangRinci),
});

interface Sel {
  cetak: Fakta | undefined;
  kita: Angka;
}

function kolomPersen({ capaian, kluster, anggaran, ikpa }: HasilLkj): Sel[][] {
  return [
    (capaian?.indikator ?? []).map((i) => ({ cetak: i.data.capaianDilaporkan, kita: i.capaian })),
    ...kluster.map((k) => [
      ...k.baris.map((b) => ({ cetak: b.data.persenDilaporkan, kita: b.persen })),
      { cetak: k.tabel.total?.persenDilaporkan, kita: k.total.persen },
    ]),
    ...ikpa.map((i) => [
      ...i.komponen.map((k) => ({ cetak: k.data.nilaiAkhirDilaporkan, kita: k.nilaiAkhir })),
      { cetak: i.data.nilaiTotalDilaporkan, kita: i.total },
      { cetak: i.data.nilaiAkhirDilaporkan, kita: i.nilaiAkhir },
    ]),
    ...anggaran.map((a) => [
      ...a.baris.map((b) => ({ cetak: b.data.persenDilaporkan, kita: b.persen })),
      { cetak: a.tabel.total?.persenDilaporkan, kita: a.total.persen },
    ]),
  ];
}

function kurangRinci(kolom: readonly Sel[]): Calon[] {
  const desimal = kolom.map(({ cetak }) => cetak?.desimal ?? 0);
  // One cell with more decimals than all others is the one that stands out (`desimal-lebih`).
  const terinci = terbesar([0, ...desimal.filter((satu, i) => desimal.indexOf(satu) !== i)]);
  // Where most print fewer decimals, it is the others that stand out.
  if (desimal.filter((satu) => satu < terinci).length * 2 > desimal.length) return [];
  return kolom.flatMap(({ cetak, kita }) => {
    if (!cetak?.nilai || !kita.nilai || (cetak.desimal ?? 0) >= terinci) return [];
    const cocok = bulatkan(kita.nilai, cetak.desimal ?? 0).eq(cetak.nilai);
    const tersembunyi = !bulatkan(kita.nilai, terinci).eq(cetak.nilai);
    return cocok && tersembunyi ? [masukanSalah(cetak, tampil(kita.nilai, terinci), { desimal: terinci })] : [];
  });
}
