import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { berkalimat } from '../narasi/jenis-paragraf';
import { pecahAngka, type TokenAngka } from '../narasi/token';
import { makinKecil } from '../polos/arah';
import type { Calon } from '../temuan';

/** "telah melampaui target 95%" and "belum mencapai target 80%", the target's number right behind. */
const KLAIM =
  /\b(?:(?<belum>belum|tidak)\s+)?(?:(?:telah|sudah|berhasil|mampu|dapat)\s+)*(?:melampaui|melebihi|memenuhi|mencapai|di ?atas)\s+target(?:nya)?\s+(?:(?:yang|telah|ditetapkan|sebesar|yaitu|kinerja|tahun 20\d\d)\s+){0,5}$/i;
/** So far before the claim stands the figure that it is about. */
const JAUH = 130;

/** What the text says of a target, against the two numbers of its own paragraph. */
export const targetKalimat = aturan({
  id: 'target-kalimat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Pernyataan tentang target',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyatakan “${isi(t, 'klaim')} ${isi(t, 'target')}”, sedangkan angka yang disebut di depannya ${t.dilaporkan}, ${t.dihitung} ${isi(t, 'target')}.`,
    },
    en: {
      nama: 'Words about a target',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says “${isi(t, 'klaim')} ${isi(t, 'target')}”, but the figure before it is ${t.dilaporkan}, ${isi(t, 'arah')} ${isi(t, 'target')}.`,
    },
  },
  periksa: (_, { narasi }) => narasi.filter(berkalimat).flatMap(periksaParagraf),
});

function periksaParagraf(paragraf: Paragraf): Calon[] {
  const { teks } = paragraf;
  if (makinKecil(teks)) return [];
  const token = pecahAngka(teks);
  return token.flatMap((target, i): Calon[] => {
    const angka = token[i - 1];
    if (!angka || !sebanding(angka, target)) return [];
    const depan = teks.slice(angka.akhir, target.mulai);
    const temu = KLAIM.exec(depan);
    if (!temu || depan.length > JAUH || /\btarget\b/i.test(depan.slice(0, temu.index))) return [];
    // "dari target 95 tercapai 92": the number before is itself a target, or of another time.
    if (LAIN.test(teks.slice(Math.max(0, angka.mulai - 40), angka.mulai))) return [];
    const belum = temu.groups?.['belum'] !== undefined;
    const kurang = angka.nilai.lt(target.nilai);
    if (kurang === belum || angka.nilai.eq(target.nilai)) return [];
    return [
      calonNarasi(paragraf, [angka.teks.trim(), kurang ? 'di bawah' : 'di atas'], {
        klaim: temu[0].trim().replace(/\s+/g, ' '),
        target: target.teks.trim(),
        arah: kurang ? 'below' : 'above',
      }),
    ];
  });
}

/** Two percentages, or two numbers of one unit and as many decimals. */
const sebanding = (a: TokenAngka, b: TokenAngka): boolean =>
  a.jenis === 'angka' && b.jenis === 'angka' && a.satuan === b.satuan && (a.satuan === '%' || a.desimal === b.desimal);

const LAIN =
  /\b(?:target(?:nya)?|tahun (?:lalu|sebelumnya)|sebelumnya|nasional|provinsi|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|selisih|tertinggi|terendah|triwulan|semester|(?:tahun )20\d\d)\b[^.;]*$/i;
