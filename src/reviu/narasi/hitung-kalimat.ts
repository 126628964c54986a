import { nilai as nilaiEn } from '../kalimat/en';
import { nilai as nilaiId } from '../kalimat/id';
import { isi } from '../kalimat/isi';
import { bulatkan, Decimal, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { jarakDigit } from '../cetak/nama';
import type { SeluruhCetak } from '../cetak/seluruh-cetak';
import type { Calon } from '../temuan';
import { type Alinea, bacaAlinea, paragrafDi } from './alinea';
import { calonNarasi } from './calon-narasi';
import { type Bahan, cetakToken, type Hitungan, sama } from './hitungan';
import { bagianKalimat, capaianKalimat, kaliKalimat } from './hitung-rasio';
import { kalimatDari } from './kata';
import { pecahAngka, type TokenAngka } from './token';

const sebabHitungId: Readonly<Partial<Record<string, string>>> = {
  pertumbuhan: ' Yang tercantum perbandingannya, bukan kenaikannya.',
  jumlah: ' Bagian yang disebut tidak berjumlah demikian.',
  tingkat: ' Yang disebut kenaikan adalah nilainya sendiri.',
};

const sebabHitungEn: Readonly<Partial<Record<string, string>>> = {
  pertumbuhan: ' What is printed is the ratio, not the growth.',
  jumlah: ' The parts that it names do not add up to that.',
  tingkat: ' What it calls the rise is the level itself.',
};

/** A sentence's own arithmetic: differences, shares, growth, parts of a sum, and rise or fall. */
export const hitungKalimat = aturan({
  id: 'hitung-kalimat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Hitungan dalam kalimat',
      kalimat: (t) =>
        isi(t, 'sebab') === 'operan'
          ? `Kalimat pada ${isi(t, 'letak')} mencantumkan ${nilaiId(t, t.dilaporkan)}, sedangkan tabel mencantumkan ${nilaiId(t, t.dihitung)}, dan hanya dengan itu ${isi(t, 'hitungan')} seperti yang tertulis.`
          : isi(t, 'sebab') === 'arah'
            ? `Kalimat pada ${isi(t, 'letak')} menyebut ${isi(t, 'hitungan')}: ${t.dilaporkan} dan ${t.dihitung} berlawanan arah.`
            : `Kalimat pada ${isi(t, 'letak')} mencantumkan ${t.dilaporkan}, sedangkan dari angkanya sendiri ${isi(t, 'hitungan')} = ${t.dihitung}, bukan pembulatan.${sebabHitungId[isi(t, 'sebab')] ?? ''}`,
    },
    en: {
      nama: 'Arithmetic of a sentence',
      kalimat: (t) =>
        isi(t, 'sebab') === 'operan'
          ? `The sentence ${isi(t, 'letak')} prints ${nilaiEn(t, t.dilaporkan)}; a table prints ${nilaiEn(t, t.dihitung)}, and only with it ${isi(t, 'hitungan')} as it is written.`
          : isi(t, 'sebab') === 'arah'
            ? `The sentence ${isi(t, 'letak')} says ${isi(t, 'hitungan')}: ${t.dilaporkan} and ${t.dihitung} run the other way.`
            : `The sentence ${isi(t, 'letak')} prints ${t.dilaporkan}; its own numbers give ${isi(t, 'hitungan')} = ${t.dihitung}, which is no rounding.${sebabHitungEn[isi(t, 'sebab')] ?? ''}`,
    },
  },
  periksa: (_, { narasi, cetak }) =>
    bacaAlinea(narasi).flatMap((alinea) => {
      const token = pecahAngka(alinea.teks).filter((t) => t.jenis === 'angka');
      const kalimat = kalimatDari(alinea.teks);
      return token.flatMap((t, i): Calon[] => {
        const ini = kalimat.filter((k) => k.mulai <= t.mulai).length - 1;
        const bahan = {
          teks: alinea.teks,
          token,
          i,
          t,
          awal: kalimat[ini]?.mulai ?? 0,
          lalu: kalimat[ini - 1]?.mulai ?? 0,
        };
        const temu =
          selisih(bahan) ??
          pertumbuhan(bahan) ??
          rasio(bahan, cetak) ??
          capaianKalimat(bahan) ??
          bagianKalimat(bahan) ??
          kaliKalimat(bahan) ??
          jumlah(bahan) ??
          jumlahAkhir(bahan) ??
          tingkat(bahan, cetak);
        return temu ? calon(temu, alinea) : [];
      });
    }),
});

const LEBIH = /\b(?:lebih (?:unggul|tinggi|besar|rendah|kecil|baik)|unggul|selisih(?:nya)?|terpaut)\b[^.\d]{0,80}$/i;

/** "… 81,59 …, sedangkan … 72,14. … lebih unggul 7,45 poin": the two figures before it, of the same decimals. */
function selisih({ teks, token, i, t, awal, lalu }: Bahan): Hitungan | null {
  if (t.desimal < 1 || !LEBIH.test(teks.slice(awal, t.mulai))) return null;
  // "lebih besar 1,31 poin dibandingkan target" measures against something else.
  if (!/^\s*(?:%|persen|poin)?(?:\s+(?:nilai|persen|poin))?\s*(?:[.,;]|$)/i.test(teks.slice(t.akhir))) return null;
  const [b, a, ...lain] = token
    .slice(0, i)
    .filter((x) => x.mulai >= lalu && x.desimal > 0)
    .reverse();
  if (!a || !b || a.desimal !== b.desimal || a.satuan !== b.satuan || lain.some((x) => x.mulai >= awal)) return null;
  const hasil = a.nilai.minus(b.nilai).abs();
  if (sama(t, hasil) || (t.satuan === '%' && sama(t, hasil.div(b.nilai).times(100)))) return null;
  const [besar, kecil] = a.nilai.gt(b.nilai) ? [a, b] : [b, a];
  return { token: t, hasil, cara: `${cetakToken(besar)} − ${cetakToken(kecil)}`, sebab: 'selisih' };
}

const NAIK = /\b(?:meningkat|naik|kenaikan|peningkatan|bertambah|tumbuh|pertumbuhan)\b/i;
const TURUN = /\b(?:menurun|turun|penurunan|berkurang)\b/i;

/** "dari 17 menjadi 18 (meningkat sebesar 105,88%)": the ratio called growth; "naik dari 10 menjadi 8". */
function pertumbuhan({ teks, token, i, t, awal }: Bahan): Hitungan | null {
  const [a, b] = [token[i - 2], token[i - 1]];
  if (b && menjadi(teks, b, t)) return arah(teks, b, t, awal);
  if (!a || !b || t.satuan !== '%' || !menjadi(teks, a, b)) return null;
  const celah = teks.slice(b.akhir, t.mulai);
  const kata = teks.slice(awal, a.mulai) + celah;
  const turun = TURUN.test(kata);
  if (
    celah.length > 90 ||
    NAIK.test(kata) === turun ||
    !/(?:sebesar|sebanyak|\(|atau|mencapai|naik|turun|meningkat|menurun)[^\d.]*$/i.test(celah)
  )
    return null;
  const tumbuh = b.nilai.minus(a.nilai).div(a.nilai).times(100);
  if (sama(t, tumbuh.abs()) || sama(t, b.nilai.minus(a.nilai).abs())) return null;
  if (!sama(t, b.nilai.div(a.nilai).times(100))) return null;
  return {
    token: t,
    hasil: tumbuh.abs(),
    cara: `(${cetakToken(b)} − ${cetakToken(a)}) ÷ ${cetakToken(a)} × 100`,
    sebab: 'pertumbuhan',
  };
}

/** Two figures of one kind with "menjadi" between them. */
function menjadi(teks: string, a: TokenAngka, b: TokenAngka): boolean {
  const celah = teks.slice(a.akhir, b.mulai);
  const sejenis = a.satuan === b.satuan || a.satuan === '' || b.satuan === '';
  return (
    sejenis &&
    celah.length <= 80 &&
    /\bmenjadi\b[^.]{0,30}$/i.test(celah) &&
    /\bdari\b[^.;\d]{0,60}$/i.test(teks.slice(0, a.mulai))
  );
}

const NEGATIF = /(?:^|\s)[-–]$/;

function arah(teks: string, a: TokenAngka, b: TokenAngka, awal: number): Hitungan | null {
  const depan = teks.slice(awal, a.mulai);
  const [naik, turun] = [NAIK.test(depan), TURUN.test(depan)];
  if (naik === turun || (naik ? b.nilai.gte(a.nilai) : b.nilai.lte(a.nilai))) return null;
  // "-0,38 menjadi -0,22" and scales that were changed are left to a person.
  if ([a, b].some((x) => NEGATIF.test(teks.slice(awal, x.mulai)))) return null;
  if (a.nilai.gt(b.nilai.times(20)) || b.nilai.gt(a.nilai.times(20))) return null;
  return {
    token: b,
    hasil: a.nilai,
    cara: `${naik ? 'naik' : 'turun'}: ${cetakToken(a)} → ${cetakToken(b)}`,
    sebab: 'arah',
  };
}

/** "Rp A atau X% dari Rp B", "anggaran Rp B, realisasi Rp A (X%)". */
function rasio({ teks, token, i, t, awal }: Bahan, seluruh: SeluruhCetak): Hitungan | null {
  const [sebelum, sesudah] = [token[i - 1], token[i + 1]];
  if (t.satuan !== '%' || sebelum?.satuan !== 'rupiah' || sebelum.mulai < awal) return null;
  if (
    !/^[\s,.\-–]*(?:\(|a?r?tau|setara|mencapai|sebesar|dengan persentase|\s){1,3}[\s(]*$/i.test(
      teks.slice(sebelum.akhir, t.mulai),
    )
  )
    return null;
  const dari =
    sesudah?.satuan === 'rupiah' && /^[\s)]*dari\b[^.\d]{0,80}$/i.test(teks.slice(t.akhir, sesudah.mulai))
      ? sesudah
      : null;
  const lalu = token[i - 2];
  const pagu =
    lalu?.satuan === 'rupiah' &&
    /realisasi|terealisasi|penyerapan|terserap|serapan/i.test(teks.slice(lalu.akhir, sebelum.mulai)) &&
    /anggaran|pagu|alokasi|target/i.test(teks.slice(Math.max(awal, lalu.mulai - 90), lalu.mulai))
      ? lalu
      : null;
  const penyebut = dari ?? pagu;
  if (!penyebut || penyebut.nilai.isZero()) return null;
  const hasil = sebelum.nilai.div(penyebut.nilai).times(100);
  const uang = token.filter((x) => x.satuan === 'rupiah');
  if (uang.some((a) => uang.some((b) => sama(t, a.nilai.div(b.nilai).times(100))))) return null;
  const akar = operanKeliru(t, sebelum, penyebut, seluruh);
  return akar ?? { token: t, hasil, cara: `${cetakToken(sebelum)} ÷ ${cetakToken(penyebut)} × 100`, sebab: 'rasio' };
}

/** Digits that may be wrong in an amount before it is another amount. */
const SLIP = 2;

/**
 * The percentage is right and one amount is not: a table prints an amount that differs from it by a slip of the
 * keyboard, and with it the percentage follows. The amount is then the fault, the percentage only shows it.
 */
function operanKeliru(
  t: TokenAngka,
  bagian: TokenAngka,
  seluruhnya: TokenAngka,
  { tabel }: SeluruhCetak,
): Hitungan | null {
  const uang = tabel.flatMap((p) => p.baris.flatMap(({ sel }) => [...sel.values()]));
  const keliru = ([bagian, seluruhnya] as const).flatMap((x) => {
    const nilai = x.nilai.toFixed();
    if (uang.some((s) => s.angka.nilai.eq(x.nilai))) return [];
    const mirip = uang.find(
      ({ angka: { nilai: n } }) =>
        jarakDigit(n.toFixed(), nilai) <= SLIP &&
        sama(t, (x === bagian ? n : bagian.nilai).div(x === bagian ? seluruhnya.nilai : n).times(100)),
    );
    return mirip ? [{ x, mirip }] : [];
  });
  const [satu, lagi] = keliru;
  if (!satu || lagi) return null;
  const { x, mirip } = satu;
  const [a, b] = x === bagian ? [mirip.teks, cetakToken(seluruhnya)] : [cetakToken(bagian), mirip.teks];
  return {
    token: x,
    hasil: mirip.angka.nilai,
    cara: `${a} ÷ ${b} × 100 = ${t.teks}`,
    sebab: 'operan',
    sel: mirip.asal,
  };
}

/** Parts that miss their sum by less than this share of it are a slip; more than that are not all of its parts. */
const DEKAT = 0.05;

/** "sebanyak 6.493 ekor terdiri dari … 2.699 ekor dan … 3.789 ekor". */
function jumlah({ teks, token, i, t }: Bahan): Hitungan | null {
  const sesudah = teks.slice(t.akhir);
  const mulai = /^[^.;\d]{0,60}\b(?:terdiri (?:dari|atas)|meliputi|yang terdiri|dengan rincian|yaitu)\b/i.exec(sesudah);
  if (!mulai || t.nilai.lt(10)) return null;
  const [kalimat = ''] = sesudah.split(/[.;](?:\s+\p{Lu}|\s*$)/u);
  const akhir = t.akhir + kalimat.length;
  const satuan = (x: TokenAngka): string => (x.satuan === 'rupiah' || x.satuan === '%' ? x.satuan : x.kata);
  const bagian = token
    .slice(i + 1)
    .filter((x) => x.akhir <= akhir && satuan(x) === satuan(t) && x.desimal === t.desimal);
  const lain = token.slice(i + 1).filter((x) => x.akhir <= akhir && !bagian.includes(x));
  if (bagian.length < 2 || satuan(t) === '' || satuan(t) === '%' || lain.length > 0) return null;
  const hasil = bagian.reduce((j, x) => j.plus(x.nilai), new Decimal(0));
  if (hasil.eq(t.nilai) || hasil.minus(t.nilai).abs().gt(t.nilai.times(DEKAT))) return null;
  return { token: t, hasil, cara: bagian.map(cetakToken).join(' + '), sebab: 'jumlah' };
}

const SELURUHNYA =
  /\b(?:sehingga|dengan|maka)\b(?:(?!sisa|selisih|kurang|target|pagu)[^.;\d]){0,30}\b(?:berjumlah|jumlah(?:nya)?|seluruhnya|total(?:nya)?|keseluruhan)\b(?:(?!sisa|selisih|kurang|target|pagu)[^.;\d]){0,40}$/i;

/** "1.210 magang, 640 pertukaran dan 188 lainnya sehingga berjumlah 2.540": the total behind its parts. */
function jumlahAkhir({ teks, token, i, t, awal }: Bahan): Hitungan | null {
  const sebelum = token.slice(0, i).filter((x) => x.mulai >= awal);
  if (t.satuan === '%' || t.nilai.lt(10) || !SELURUHNYA.test(teks.slice(awal, t.mulai))) return null;
  const satuan = (x: TokenAngka): string => (x.satuan === 'rupiah' ? x.satuan : x.kata);
  const sejenis = (x: TokenAngka): boolean => satuan(x) === satuan(t) && x.desimal === t.desimal && x.nilai.lt(t.nilai);
  const pertama = sebelum.findIndex(sejenis);
  const bagian = pertama < 0 ? [] : sebelum.slice(pertama);
  if (satuan(t) === '' || bagian.length < 2 || !bagian.every(sejenis)) return null;
  const hasil = bagian.reduce((j, x) => j.plus(x.nilai), new Decimal(0));
  if (hasil.eq(t.nilai) || hasil.minus(t.nilai).abs().gt(t.nilai.times(DEKAT))) return null;
  return { token: t, hasil, cara: bagian.map(cetakToken).join(' + '), sebab: 'jumlah' };
}

/** "kenaikan sebesar A dibandingkan … sebesar B", where one row of a table prints A and B: A is the level, not the rise. */
function tingkat({ teks, token, i, t, awal }: Bahan, { tabel }: SeluruhCetak): Hitungan | null {
  const lain = token[i + 1];
  if (!lain || t.nilai.lt(100) || lain.desimal !== t.desimal || lain.satuan !== t.satuan) return null;
  if (!/\b(?:kenaikan|peningkatan|penurunan) sebesar\s*(?:Rp\.?\s*)?$/i.test(teks.slice(awal, t.mulai))) return null;
  if (!/^[^.;\d]{0,30}\bdibanding\w*\b(?:(?!menjadi)[^.;]){0,60}$/i.test(teks.slice(t.akhir, lain.mulai))) return null;
  const sebaris = tabel.some((p) =>
    p.baris.some(({ sel }) => [t, lain].every((x) => [...sel.values()].some((s) => s.angka.nilai.eq(x.nilai)))),
  );
  if (!sebaris) return null;
  return {
    token: t,
    hasil: t.nilai.minus(lain.nilai),
    cara: `${cetakToken(t)} − ${cetakToken(lain)}`,
    sebab: 'tingkat',
  };
}

function calon({ token, hasil, cara, sebab, sel }: Hitungan, alinea: Alinea): Calon[] {
  const paragraf = paragrafDi(alinea, token.mulai);
  if (!paragraf) return [];
  const tempat = Math.max(token.desimal, 0);
  const tepat = sebab === 'selisih' ? Math.max(tempat, hasil.decimalPlaces()) : tempat;
  const dihitung = tampil(hasil, tepat) + (token.satuan === '%' ? '%' : '');
  const dilaporkan = sebab === 'operan' ? cetakToken(token) : token.teks;
  return [
    {
      ...calonNarasi(paragraf, [dilaporkan, dihitung], { hitungan: cara, sebab }, sel ? [sel] : []),
      satuan: sebab === 'operan' ? token.satuan : '',
      selisih: sebab === 'arah' ? '' : tampilSelisih(token.nilai.minus(bulatkan(hasil, tepat)), tepat),
    },
  ];
}
