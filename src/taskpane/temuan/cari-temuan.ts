import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import type { KamusReviu } from '../../locales/id/reviu';
import type { Temuan } from '../../reviu/temuan';
import { sebutSel } from '../../dasar/a1';

/** Every word and number of a finding, as it is searched: rule, sentence, places and the details behind them. */
export function naskahCari(temuan: Temuan, kata: KamusReviu): string {
  const { dilaporkan, dihitung, selisih, asal, asalPembanding, sel, rincian } = temuan;
  const tempat = [asal, asalPembanding, ...sel].flatMap((satu) => (satu === null ? [] : [sebutSel(satu)]));
  return samakan(
    [
      kata.namaAturan(temuan),
      kata.kalimat(temuan),
      dilaporkan,
      dihitung,
      selisih,
      temuan.tempat ?? '',
      ...tempat,
      ...Object.values(rincian).map(String),
    ].join(' \n'),
  );
}

/** The findings that hold every word of the question; the reviewer's own notes are searched, too. */
export function cariTemuan(
  temuan: readonly Temuan[],
  pertanyaan: string,
  naskah: (temuan: Temuan) => string,
  catatan: (kunci: string) => CatatanTemuan,
): readonly Temuan[] {
  const dicari = samakan(pertanyaan).split(' ').filter(Boolean);
  if (dicari.length === 0) return temuan;
  return temuan.filter((satu) => {
    const isi = `${naskah(satu)} ${samakan(catatan(satu.kunci).catatan)}`;
    return dicari.every((kata) => isi.includes(kata));
  });
}

/** "933278000" finds "Rp933.278.000,00", and "93.56" finds "93,56". */
function samakan(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ');
}
