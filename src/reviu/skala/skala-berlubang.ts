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
  membandingkan: 'kaidahMasukan',
  keparahan: 'perhatian',
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
