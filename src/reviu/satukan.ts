import { tambahkan } from '../dasar/kelompok';
import { sebutSel } from '../dasar/a1';
import { selUnik } from './banding';
import type { Temuan } from './temuan';

/**
 * One thing that several places say in the same way is one finding, with its places: the same row with the same two
 * values, printed in two tables or told in two paragraphs. What has no name may be another thing of the same number.
 */
export function satukan(semua: readonly Temuan[]): Temuan[] {
  const pertama = new Map<string, Temuan[]>();
  for (const t of semua) {
    const kunci = kunciIsi(t);
    if (kunci !== null) tambahkan(pertama, kunci, t);
  }
  return semua.flatMap((t): Temuan[] => {
    const senama = pertama.get(kunciIsi(t) ?? '') ?? [t];
    if (senama[0] !== t) return [];
    const lain = new Set(senama.slice(1).map(tempat));
    // One without a place is nowhere else.
    for (const satu of [tempat(t), '']) lain.delete(satu);
    return lain.size === 0
      ? [t]
      : [
          {
            ...t,
            sel: selUnik(senama.flatMap(({ sel }) => sel)),
            rincian: { ...t.rincian, juga: [...lain].join('; ') },
          },
        ];
  });
}

function kunciIsi({ aturan, putusan, rincian: { nama = '' }, dilaporkan, dihitung }: Temuan): string | null {
  if (putusan !== 'berbeda') return null;
  const kata = String(nama)
    .replace(/^[\d.\-–•()\s]+/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (kata === '') return null;
  return [aturan, kata, dilaporkan.replace(/\s+/g, ''), dihitung.replace(/\s+/g, '')].join('|');
}

const tempat = ({ rincian: { letak = '' }, asal }: Temuan): string =>
  letak !== '' ? String(letak) : asal ? sebutSel(asal) : '';
