import { tampil } from '../dasar/desimal';
import type { Ditahan } from '../domain/kewajaran';
import type { SelKarantina, TabelDikenali } from '../input/tabel';

/** Tables with what was kept back of their figures among what was set aside: once a table and reason. */
export function denganDitahan(tabel: readonly TabelDikenali[], ditahan: readonly Ditahan[]): TabelDikenali[] {
  return tabel.map((t) => {
    const milik = ditahan.filter((d) => d.tabel === t.id);
    if (milik.length === 0) return t;
    const sebab = [...new Set(milik.map((d) => d.sebab))];
    return {
      ...t,
      karantina: [...t.karantina, ...sebab.flatMap((s) => karantina(milik.filter((d) => d.sebab === s)) ?? [])],
    };
  });
}

function karantina(setara: readonly Ditahan[]): SelKarantina | null {
  const [pertama] = setara;
  if (!pertama?.asal) return null;
  const { fakta, dihitung, sebab, nama, asal } = pertama;
  return {
    asal,
    teks: sebab === 'nolMeragukan' ? nama : (fakta?.teks ?? ''),
    alasan: sebab,
    rincian: {
      nama,
      banyak: setara.length,
      ...(dihitung ? { dihitung: tampil(dihitung, 2) } : {}),
    },
  };
}
