import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { type SkalaLaporan, skalaLaporan } from './skala';

/** Bounds that differ by less leave no room for a printed figure. */
const SELA = 0.1;
const PUNCAK = 100;

/** The report's own scale: bands with a hole between them, or none for what passes 100. */
export const skalaBerlubang = aturan({
  id: 'skala-berlubang',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Skala predikat',
      kalimat: (t) =>
        isi(t, 'jenis') === 'lubang'
          ? `Skala predikat pada ${isi(t, 'letak')} (${t.dilaporkan}) berlubang di antara ${t.dihitung}: angka di sela itu tidak mempunyai predikat.`
          : `Skala predikat pada ${isi(t, 'letak')} (${t.dilaporkan}) tidak mempunyai jenjang ${t.dihitung}, sedangkan capaian dapat melampauinya.`,
    },
    en: {
      nama: 'Scale of predicates',
      kalimat: (t) =>
        isi(t, 'jenis') === 'lubang'
          ? `The scale of predicates at ${isi(t, 'letak')} (${t.dilaporkan}) has a hole between ${t.dihitung}: a figure there has no predicate.`
          : `The scale of predicates at ${isi(t, 'letak')} (${t.dilaporkan}) has no band for ${t.dihitung}, which an achievement can pass.`,
    },
  },
  periksa: (_, { polos = [], narasi }) => skalaLaporan(polos, narasi).flatMap(periksaSkala),
});

function periksaSkala({ jenjang, asal, letak }: SkalaLaporan): Calon[] {
  const lubang = jenjang.flatMap(({ dari, teks }, i): string[] => {
    const bawah = jenjang[i + 1];
    if (!dari || !bawah?.sampai) return [];
    const sela = dari.nilai.minus(bawah.sampai.nilai);
    return sela.gt(SELA) ? [`${bawah.teks} dan ${teks}`] : [];
  });
  const [atas] = jenjang;
  const puncak = atas?.sampai?.nilai.eq(PUNCAK) ? `di atas ${tampil(atas.sampai.nilai, 0)}` : null;
  const dihitung = lubang.length > 0 ? lubang.join('; ') : puncak;
  if (dihitung === null) return [];
  const dilaporkan = jenjang.map((j) => j.teks).join('; ');
  return [
    {
      kunci: `${letak}/${dilaporkan}`,
      putusan: 'berbeda',
      dilaporkan,
      dihitung,
      selisih: '',
      satuan: '',
      asal,
      asalPembanding: null,
      kunciAngka: null,
      sel: asal ? [asal] : [],
      rincian: { letak, jenis: lubang.length > 0 ? 'lubang' : 'puncak' },
    },
  ];
}
