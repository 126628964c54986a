import type { Angka, Putusan, Temuan } from './angka';
import { bulatkan, tampil } from './desimal';
import { rentang } from './ekspresi/rentang';
import type { Fakta } from './fakta';
import type { RincianGalat } from './galat';

/** Compares a printed figure with ours, at the printed number of decimals; null when nothing was printed. */
export function bandingkan(
  aturan: string,
  dilaporkan: Fakta | undefined,
  hitungan: Angka,
  rincian: RincianGalat = {},
): Temuan | null {
  if (!dilaporkan?.nilai) return null;
  const desimal = dilaporkan.desimal ?? hitungan.desimal;
  return {
    aturan,
    putusan: putuskan(dilaporkan, hitungan),
    dilaporkan: tampil(dilaporkan.nilai, desimal),
    dihitung: hitungan.nilai ? tampil(hitungan.nilai, desimal) : '–',
    asal: dilaporkan.asal,
    kunciAngka: hitungan.kunci,
    rincian: { nama: hitungan.nama, ...rincian },
  };
}

/**
 * cocok: equal once ours is rounded half up to the printed decimals; selisih pembulatan: the printed value can be
 * reached when the printed operands were rounded; berbeda: neither.
 */
export function putuskan(dilaporkan: Fakta, hitungan: Angka): Putusan {
  if (!hitungan.nilai || !dilaporkan.nilai) return 'tidakDapatDihitung';
  const desimal = dilaporkan.desimal ?? hitungan.desimal;
  if (bulatkan(hitungan.nilai, desimal).eq(dilaporkan.nilai)) return 'cocok';
  const batas = rentang(hitungan.ekspresi);
  if (!batas) return 'tidakDapatDihitung';
  const tercapai =
    bulatkan(batas.bawah, desimal).lte(dilaporkan.nilai) && bulatkan(batas.atas, desimal).gte(dilaporkan.nilai);
  return tercapai ? 'selisihPembulatan' : 'berbeda';
}
