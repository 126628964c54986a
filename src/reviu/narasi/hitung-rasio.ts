import { Decimal, setengahDesimal } from '../../dasar/desimal';
import { type Bahan, cetakToken, type Hitungan, sama } from './hitungan';
import type { TokenAngka } from './token';

const SERATUS = new Decimal(100);
const DUA = new Decimal(2);

const persenDari = (bagian: TokenAngka, semua: TokenAngka): Decimal => bagian.nilai.div(semua.nilai).times(SERATUS);

/** Half a unit of its last decimal on either side: what a printed operand may have been. */
const ruang = ({ desimal }: TokenAngka): Decimal => setengahDesimal(Math.max(desimal, 0));

/** Does the percentage follow from operands that were rounded as they are printed? */
function dalamPembulatan(t: TokenAngka, bagian: TokenAngka, semua: TokenAngka): boolean {
  if (bagian.desimal === 0 && semua.desimal === 0) return false;
  const [rb, rs] = [ruang(bagian), ruang(semua)];
  const bawah = bagian.nilai.minus(rb).div(semua.nilai.plus(rs)).times(SERATUS);
  const atas = bagian.nilai.plus(rb).div(semua.nilai.minus(rs)).times(SERATUS);
  return t.nilai.plus(ruang(t)).gte(bawah) && t.nilai.minus(ruang(t)).lte(atas);
}

/** "target sebesar 78 poin, realisasi 81 poin atau 103,88 %". */
export function capaianKalimat({ teks, token, i, t, awal }: Bahan): Hitungan | null {
  const [target, realisasi] = [token[i - 2], token[i - 1]];
  if (!target || !realisasi || t.satuan !== '%' || target.nilai.isZero()) return null;
  if (realisasi.satuan === 'rupiah' || target.satuan !== realisasi.satuan) return null;
  const [depan, tengah, sebelum] = [
    teks.slice(Math.max(awal, token[i - 3]?.akhir ?? 0), target.mulai),
    teks.slice(target.akhir, realisasi.mulai),
    teks.slice(realisasi.akhir, t.mulai),
  ];
  if (
    !/\btarget\w*\b[^.;]{0,60}$/i.test(depan) ||
    /\b(?:akhir|renstra|rpjmd|2018|tahun lalu|sebelumnya)\b/i.test(depan)
  )
    return null;
  if (!/\b(?:realisasi|terealisasi|tercapai|dicapai|capaian|pencapaian)\w*\b/i.test(tengah) || tengah.length > 90)
    return null;
  if (!/^[\s,]*(?:\p{L}+[\s/]*){0,3}(?:\batau\b|\()(?:\s*(?:sebesar|mencapai|setara))?\s*\(?$/iu.test(sebelum))
    return null;
  const hasil = persenDari(realisasi, target);
  const balik = DUA.times(SERATUS).minus(hasil);
  if (sama(t, hasil) || sama(t, balik) || dalamPembulatan(t, realisasi, target)) return null;
  return { token: t, hasil, cara: `${cetakToken(realisasi)} ÷ ${cetakToken(target)} × 100`, sebab: 'rasio' };
}

/** "6.576 m3/bulan x 12 = 78.912". */
export function kaliKalimat({ teks, token, i, t, awal }: Bahan): Hitungan | null {
  const [a, b] = [token[i - 2], token[i - 1]];
  if (!a || !b || !/^\s*[=]\s*$/.test(teks.slice(b.akhir, t.mulai))) return null;
  if (
    !/^[^.;,]{0,20}\s[x×]\s*$/i.test(teks.slice(a.akhir, b.mulai)) ||
    /[\d=+÷:/-]\s*$/.test(teks.slice(awal, a.mulai))
  )
    return null;
  const hasil = a.nilai.times(b.nilai);
  // "= 3 22 1.733.980": marks of another line stand between.
  if (/^\s*\d/.test(teks.slice(t.akhir)) || t.nilai.lt(hasil.div(DUA)) || t.nilai.gt(hasil.times(DUA))) return null;
  return sama(t, hasil) ? null : { token: t, hasil, cara: `${cetakToken(a)} × ${cetakToken(b)}`, sebab: 'kali' };
}

const POTONG = String.raw`[\s,]*(?:\p{L}+[\s/]*){0,4}`;
const PERSEN_SESUDAH = new RegExp(String.raw`^${POTONG}(?:\(|atau(?: sebesar| sekitar)?|setara(?: dengan)?)\s*$`, 'iu');
const DARI = new RegExp(
  String.raw`^${POTONG}\bdari\b(?: (?:total|jumlah|seluruh|keseluruhan|sebanyak|sejumlah)){0,2}\s*$`,
  'iu',
);

/** "5.469 dari 5.956 desa (91,8 %)": a part, its whole and its share. */
export function bagianKalimat({ teks, token, i, t }: Bahan): Hitungan | null {
  const [bagian, semua] = [token[i - 2], token[i - 1]];
  if (!bagian || !semua || t.satuan !== '%') return null;
  if (bagian.desimal !== 0 || semua.desimal !== 0 || bagian.satuan === '%' || semua.satuan === '%') return null;
  if (semua.nilai.isZero() || bagian.nilai.gt(semua.nilai)) return null;
  if (!DARI.test(teks.slice(bagian.akhir, semua.mulai)) || !PERSEN_SESUDAH.test(teks.slice(semua.akhir, t.mulai)))
    return null;
  const hasil = persenDari(bagian, semua);
  const sisa = SERATUS.minus(hasil);
  if (sama(t, hasil) || sama(t, sisa)) return null;
  return { token: t, hasil, cara: `${cetakToken(bagian)} ÷ ${cetakToken(semua)} × 100`, sebab: 'rasio' };
}
