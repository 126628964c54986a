import type { AlamatSel } from '../../dasar/sel';
import type { RincianGalat } from '../../dasar/galat';
import { selUnik } from '../banding';
import type { Calon } from '../temuan';
import type { SelBerumus } from './deret-rumus';

/** A finding that holds a cell's formula against another one. */
export function temuanRumus(
  { fakta, asal, rumus }: SelBerumus,
  seharusnya: string,
  pembanding: AlamatSel | null = null,
  rincian: RincianGalat = {},
): Calon {
  return {
    kunci: fakta.kunci,
    putusan: 'berbeda',
    dilaporkan: rumus?.teks ?? fakta.teks,
    dihitung: seharusnya,
    selisih: '',
    satuan: '',
    asal,
    asalPembanding: pembanding,
    kunciAngka: null,
    sel: selUnik([asal, pembanding]),
    rincian: { nama: fakta.nama, ...rincian },
  };
}
