import type { AlamatSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import { bulatkan, type Decimal, sepuluhPangkat, tampil } from '../dasar/desimal';
import { semuaFakta } from '../domain/ekspresi/bentuk';
import { type Rentang, rentangAngka } from '../domain/ekspresi/rentang';
import type { Fakta, Nilai } from '../domain/fakta';
import type { RincianGalat } from '../dasar/galat';
import { dugaan, type Petunjuk } from './dugaan';
import type { Calon, Putusan } from './temuan';

/** What a comparison may add: detail for the sentence, and what a slip could be recognised by. */
export interface Tambahan {
  rincian?: RincianGalat;
  petunjuk?: Petunjuk;
}

/** Compares a printed figure with ours, at the printed number of decimals; null when nothing was printed. */
export function bandingkan(
  dilaporkan: Fakta | undefined,
  hitungan: Angka | null | undefined,
  { rincian = {}, petunjuk }: Tambahan = {},
): Calon | null {
  if (!dilaporkan?.nilai || !hitungan) return null;
  const desimal = dilaporkan.desimal ?? hitungan.desimal;
  const putusan = putuskan(dilaporkan, hitungan);
  const dicetak = bulatkan(dilaporkan.nilai, desimal);
  const selisih = hitungan.nilai ? dicetak.minus(bulatkan(hitungan.nilai, desimal)) : null;
  const kira = putusan === 'berbeda' && hitungan.nilai ? dugaan(dicetak, hitungan.nilai, desimal, petunjuk) : null;
  return {
    kunci: dilaporkan.kunci,
    putusan,
    dilaporkan: tampil(dilaporkan.nilai, desimal),
    dihitung: hitungan.nilai ? tampil(hitungan.nilai, desimal) : '–',
    selisih: selisih ? tampilSelisih(selisih, desimal) : '',
    satuan: dilaporkan.satuan || hitungan.satuan,
    asal: dilaporkan.asal,
    asalPembanding: null,
    kunciAngka: hitungan.kunci,
    sel: selUnik([dilaporkan.asal, ...selMasukan(hitungan)]),
    rincian: { nama: hitungan.nama, ...kira, ...rincian },
  };
}

const masukan = new WeakMap<Angka, readonly AlamatSel[]>();

/** The cells that a figure follows from, looked up once: it is printed in several places. */
function selMasukan(angka: Angka): readonly AlamatSel[] {
  const sel = masukan.get(angka) ?? semuaFakta(angka.ekspresi).flatMap(({ asal }) => asal ?? []);
  masukan.set(angka, sel);
  return sel;
}

/**
 * cocok: equal once both are rounded half up to the decimals that the cell shows (a cell with a formula holds more than
 * it shows); selisih pembulatan: the printed value can be reached when the printed operands were rounded; berbeda:
 * neither. In a table of thousands or millions what rounding explains is equal.
 */
export function putuskan(
  dilaporkan: Pick<Nilai, 'nilai' | 'desimal'> & Pick<Fakta, 'langkah'>,
  hitungan: Angka,
): Putusan {
  if (!hitungan.nilai || !dilaporkan.nilai) return 'tidakDapatDihitung';
  const desimal = dilaporkan.desimal ?? hitungan.desimal;
  const dicetak = bulatkan(dilaporkan.nilai, desimal);
  if (bulatkan(hitungan.nilai, desimal).eq(dicetak)) return 'cocok';
  const batas = rentangAngka(hitungan);
  if (!batas) return 'tidakDapatDihitung';
  if (dilaporkan.langkah) return cocokDibulatkan(dilaporkan.nilai, dilaporkan.langkah, batas) ? 'cocok' : 'berbeda';
  const tercapai = bulatkan(batas.bawah, desimal).lte(dicetak) && bulatkan(batas.atas, desimal).gte(dicetak);
  return tercapai ? 'selisihPembulatan' : 'berbeda';
}

/** In thousands and millions every amount was rounded, which is no slip of anybody's. */
const cocokDibulatkan = (dicetak: Decimal, langkah: Decimal, { bawah, atas }: Rentang): boolean =>
  bawah.lte(dicetak.plus(langkah.div(2))) && atas.gte(dicetak.minus(langkah.div(2)));

/** Compares the same figure printed in two places; null unless both hold a number. */
export function bandingkanFakta(
  satu: Fakta | undefined,
  dua: Fakta | undefined,
  rincian: RincianGalat = {},
): Calon | null {
  if (!satu?.nilai || !dua?.nilai) return null;
  const [desimalSatu, desimalDua] = [satu.desimal ?? 0, dua.desimal ?? 0];
  const desimal = Math.max(desimalSatu, desimalDua);
  return {
    kunci: `${satu.kunci}~${dua.kunci}`,
    putusan: sebanding(satu, dua) ? 'cocok' : putuskanFakta(satu.nilai, dua.nilai, Math.min(desimalSatu, desimalDua)),
    dilaporkan: tampil(satu.nilai, desimalSatu),
    dihitung: tampil(dua.nilai, desimalDua),
    selisih: tampilSelisih(satu.nilai.minus(dua.nilai), desimal),
    satuan: satu.satuan || dua.satuan,
    asal: satu.asal,
    asalPembanding: dua.asal,
    kunciAngka: null,
    sel: selUnik([satu.asal, dua.asal]),
    rincian: { nama: satu.nama, namaPembanding: dua.nama, ...rincian },
  };
}

/** Does the coarser of two amounts, of which one counts thousands or millions, stand for the other? */
function sebanding({ nilai: a, langkah: satu }: Fakta, { nilai: b, langkah: dua }: Fakta): boolean {
  const [langkah] = [satu, dua].flatMap((l) => l ?? []).sort((x, y) => y.comparedTo(x));
  return !!a && !!b && langkah !== undefined && a.minus(b).abs().lte(langkah.div(2));
}

/** Two printings of one figure agree when the coarser one is the finer one rounded. */
function putuskanFakta(satu: Decimal, dua: Decimal, kasar: number): Putusan {
  if (bulatkan(satu, kasar).eq(bulatkan(dua, kasar))) return 'cocok';
  return kasar > 0 && satu.minus(dua).abs().lt(sepuluhPangkat(-kasar)) ? 'selisihPembulatan' : 'berbeda';
}

/** An input that cannot be right as it stands; `seharusnya` says what it should be. */
export function masukanSalah(fakta: Fakta, seharusnya: string, rincian: RincianGalat = {}, lain?: Fakta): Calon {
  return {
    kunci: fakta.kunci,
    putusan: 'berbeda',
    dilaporkan: fakta.nilai ? tampil(fakta.nilai, fakta.desimal ?? fakta.nilai.dp()) : fakta.teks,
    dihitung: seharusnya,
    selisih: '',
    satuan: fakta.satuan,
    asal: fakta.asal,
    asalPembanding: lain?.asal ?? null,
    kunciAngka: null,
    sel: selUnik([fakta.asal, lain?.asal]),
    rincian: { nama: fakta.nama, ...rincian },
  };
}

/** `+0,01`, `-13.802.587.000`, `0`. */
export function tampilSelisih(selisih: Decimal, desimal: number): string {
  return selisih.isPositive() && !selisih.isZero() ? `+${tampil(selisih, desimal)}` : tampil(selisih, desimal);
}

/** Each cell once, in order. */
export function selUnik(sel: readonly (AlamatSel | null | undefined)[]): AlamatSel[] {
  const temu = new Map<string, AlamatSel>();
  for (const s of sel) if (s) temu.set(`${s.lembar}!${s.baris},${s.kolom}`, s);
  return [...temu.values()];
}

/** Figures that differ by more than so many times are not the same figure, nor a sum and its parts. */
const UKURAN = 20;

/** Are two figures of two sizes? Nothing is said of zero. */
export function lainUkuran(satu: Decimal, dua: Decimal): boolean {
  if (satu.isZero() || dua.isZero()) return false;
  const kali = satu.div(dua).abs();
  return kali.gt(UKURAN) || kali.lt(1 / UKURAN);
}
