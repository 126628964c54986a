import { hurufKolom, namaLembar } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';
import type { SelBerumus } from './deret-rumus';
import type { AcuanRumus, TokenRumus } from './urai-rumus';

const DI_TEMPAT = { baris: 0, kolom: 0 } as const;

/** A formula from its pieces, '=' first; references moved by so many rows and columns, as when it is copied. */
export function cetakRumus(
  token: readonly TokenRumus[],
  geser: Pick<AlamatSel, 'baris' | 'kolom'> = DI_TEMPAT,
): string {
  const isi = token.map((t) => {
    if (t.jenis === 'acuan') return cetakAcuan(t, geser);
    return t.jenis === 'fungsi' ? t.nama : t.teks;
  });
  return `=${isi.join('')}`;
}

/** The formula of a cell as it would read after copying it to another. */
export const rumusDi = ({ asal, rumus }: SelBerumus, tujuan: AlamatSel): string =>
  cetakRumus(rumus?.token ?? [], { baris: tujuan.baris - asal.baris, kolom: tujuan.kolom - asal.kolom });

function cetakAcuan(t: AcuanRumus, geser: Pick<AlamatSel, 'baris' | 'kolom'>): string {
  const kolom = t.kolomTetap ? `$${hurufKolom(t.kolom)}` : hurufKolom(t.kolom + geser.kolom);
  const baris = t.barisTetap ? `$${t.baris + 1}` : String(t.baris + geser.baris + 1);
  return `${t.lembar === null ? '' : `${namaLembar(t.lembar)}!`}${kolom}${baris}`;
}
