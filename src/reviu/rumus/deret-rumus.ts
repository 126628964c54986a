import { tambahkan } from '../../dasar/kelompok';
import { type AlamatSel, kunciSel } from '../../dasar/sel';
import type { Fakta } from '../../domain/fakta';
import { faktaBerangka } from '../../domain/fakta-berangka';
import type { HasilLkj } from '../../domain/lkj';
import { deretFakta } from '../deret-fakta';
import type { KonteksReviu } from '../konteks';
import { bentukRelatif, sukuRumus, type TokenRumus, uraiRumus } from './urai-rumus';

/** A figure of a table and the formula in its cell; null where the number was typed. */
export interface SelBerumus {
  fakta: Fakta;
  asal: AlamatSel;
  rumus: RumusSel | null;
}

export interface RumusSel {
  /** As it stands in the cell, with its '='. */
  teks: string;
  token: readonly TokenRumus[];
  bentuk: string;
  /** It adds up or averages a run of cells: a total, whose formula is not that of the rows. */
  agregat: boolean;
}

/** Figures of one table that say the same of its rows ("realisasi", "persen"), from the top, left to right. */
export type Deret = readonly SelBerumus[];

const AGREGAT = new Set(['SUM', 'AVERAGE', 'SUBTOTAL', 'AGGREGATE', 'SUMIF', 'SUMIFS', 'AVERAGEIF', 'AVERAGEIFS']);

/** Every figure that was read, with its formula; none when the workbook has no formula in any table. */
export function selBerumus({ data }: HasilLkj, { rumus }: KonteksReviu): SelBerumus[] {
  if (!rumus || rumus.size === 0) return [];
  return faktaBerangka(data)
    .flatMap((fakta): SelBerumus[] => {
      if (!fakta.asal) return [];
      const teks = rumus.get(kunciSel(fakta.asal));
      return [{ fakta, asal: fakta.asal, rumus: teks === undefined ? null : rumusSel(teks, fakta.asal) }];
    })
    .sort((a, b) => a.asal.baris - b.asal.baris || a.asal.kolom - b.asal.kolom);
}

function rumusSel(teks: string, asal: AlamatSel): RumusSel {
  const token = uraiRumus(teks.slice(1));
  const agregat = token.some((t) => t.jenis === 'fungsi' && AGREGAT.has(t.nama)) || menjumlahKolom(token, asal);
  return { teks, token, bentuk: bentukRelatif(token, asal), agregat };
}

/** `=B4+B5+B6`: cells of its own column added one by one. */
function menjumlahKolom(token: readonly TokenRumus[], { kolom }: AlamatSel): boolean {
  const suku = sukuRumus(token) ?? [];
  const sekolom = suku.every(
    ({ tanda, isi }) => tanda === '+' && isi.length === 1 && isi[0]?.jenis === 'acuan' && isi[0].kolom === kolom,
  );
  return suku.length > 1 && sekolom;
}

/** The series of figures that hold a formula. */
export function deretRumus(hasil: HasilLkj, konteks: KonteksReviu): Deret[] {
  return deretFakta(selBerumus(hasil, konteks)).filter((deret) => deret.some(({ rumus }) => rumus !== null));
}

/** So much of a series must share one formula before a cell without it stands out. */
const BAGIAN_POLA = 2 / 3;

/** The formula that most rows of a series hold and a cell that holds it; null when there is no such pattern. */
export function polaDeret(deret: Deret): { bentuk: string; contoh: SelBerumus; banyak: number } | null {
  const baris = deret.filter(({ rumus }) => !rumus?.agregat);
  const menurutBentuk = new Map<string, SelBerumus[]>();
  for (const sel of baris) {
    if (sel.rumus) tambahkan(menurutBentuk, sel.rumus.bentuk, sel);
  }
  const [terbanyak] = [...menurutBentuk].sort(([, a], [, b]) => b.length - a.length);
  const contoh = terbanyak?.[1][0];
  if (!terbanyak || !contoh) return null;
  const banyak = terbanyak[1].length;
  return banyak >= 2 && banyak >= baris.length * BAGIAN_POLA ? { bentuk: terbanyak[0], contoh, banyak } : null;
}
