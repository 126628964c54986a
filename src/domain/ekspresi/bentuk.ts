import type { Angka, Banding, Ekspresi } from '../angka';
import { Decimal } from '../../dasar/desimal';
import { serialDari } from '../../dasar/tanggal';
import { type Fakta, faktaTanpaSel } from '../fakta';
import type { ParameterDibaca } from '../pedoman/pedoman';

export const fakta = (isi: Fakta): Ekspresi => ({ op: 'fakta', fakta: isi });
export const angka = (isi: Angka): Ekspresi => ({ op: 'angka', angka: isi });
type Tetap = Extract<Ekspresi, { op: 'tetap' }>;

const tetapBaru = (nilai: string | number | Decimal, parameter?: ParameterDibaca): Tetap => ({
  op: 'tetap',
  nilai: new Decimal(nilai),
  persen: false,
  ...(parameter ? { parameter } : {}),
});

/** 0 to 100, which nearly all rules count with: of twenty thousand satkers each would have hundreds of its own. */
const BULAT: readonly Tetap[] = Array.from({ length: 101 }, (_, n) => tetapBaru(n));

/** A constant; `parameter` says which value of a regulation it is. */
export const tetap = (nilai: string | number | Decimal, parameter?: ParameterDibaca): Ekspresi =>
  (parameter === undefined && typeof nilai === 'number' ? BULAT[nilai] : undefined) ?? tetapBaru(nilai, parameter);
/** What turns a quotient into a percentage. */
export const SERATUS = tetap(100);
/** A weight: `persen(50)` counts as 0.5 and reads "50%". */
export const persen = (nilai: string | number | Decimal, parameter?: ParameterDibaca): Ekspresi => ({
  op: 'tetap',
  nilai: new Decimal(nilai).div(100),
  persen: true,
  ...(parameter ? { parameter } : {}),
});
/** A day as a constant; it prints as DATE(…). */
export const tanggalTetap = (iso: string, parameter?: ParameterDibaca): Ekspresi => ({
  op: 'tetap',
  nilai: new Decimal(serialDari(iso)),
  persen: false,
  tanggal: true,
  ...(parameter ? { parameter } : {}),
});
export const jumlah = (suku: readonly Ekspresi[]): Ekspresi => ({ op: 'jumlah', suku });
export const rata = (suku: readonly Ekspresi[]): Ekspresi => ({ op: 'rata', suku });
export const kurang = (kiri: Ekspresi, kanan: Ekspresi): Ekspresi => ({ op: 'kurang', kiri, kanan });
export const kali = (...faktor: readonly Ekspresi[]): Ekspresi => ({ op: 'kali', faktor });
export const bagi = (pembilang: Ekspresi, penyebut: Ekspresi): Ekspresi => ({ op: 'bagi', pembilang, penyebut });
export const pangkat = (dasar: Ekspresi, eksponen: Ekspresi): Ekspresi => ({ op: 'pangkat', dasar, eksponen });
export const akar = (isi: Ekspresi): Ekspresi => pangkat(isi, tetap('0.5'));
/** Geometric mean; 0 when one part is 0. */
export const rataUkur = (faktor: readonly Ekspresi[]): Ekspresi =>
  pangkat(kali(...faktor), bagi(tetap(1), tetap(faktor.length)));
/** Up to the next whole number, as sample sizes are. */
export const bulatAtas = (isi: Ekspresi): Ekspresi => ({ op: 'bulatAtas', isi });
export const mutlak = (isi: Ekspresi): Ekspresi => ({ op: 'mutlak', isi });
/** Working days between two days, both counted. */
export const hariKerja = (mulai: Ekspresi, akhir: Ekspresi, libur: readonly Ekspresi[]): Ekspresi => ({
  op: 'hariKerja',
  mulai,
  akhir,
  libur,
});
export const hariBulan = (isi: Ekspresi): Ekspresi => ({ op: 'hariBulan', isi });
export const jika = (
  [kiri, banding, kanan]: readonly [Ekspresi, Banding, Ekspresi],
  maka: Ekspresi,
  lain: Ekspresi,
): Ekspresi => ({ op: 'jika', kiri, banding, kanan, maka, lain });
export const bulat = (isi: Ekspresi, tempat: number): Ekspresi => ({ op: 'bulat', isi, tempat });
export const min = (...isi: readonly Ekspresi[]): Ekspresi => ({ op: 'min', isi });
export const maks = (...isi: readonly Ekspresi[]): Ekspresi => ({ op: 'maks', isi });
/** How many of `isi`, each rounded to `tempat` decimals as a reader sees it, stand in `banding` to `batas`. */
export const cacah = (isi: readonly Ekspresi[], banding: Banding, batas: number, tempat: number): Ekspresi => ({
  op: 'cacah',
  isi,
  banding,
  batas: new Decimal(batas),
  tempat,
});

/** A cell that was set aside or is empty takes its place in the rule as an input that is not there yet. */
export function masukan(isi: Fakta | undefined, nama: string): Ekspresi {
  return fakta(
    isi ?? faktaTanpaSel({ kunci: `kosong/${nama}`, nama, nilai: null, satuan: '', desimal: null, cara: 'selTeks' }),
  );
}

/** `bagian` as a percentage of `keseluruhan`. */
export const persentase = (bagian: Ekspresi, keseluruhan: Ekspresi): Ekspresi =>
  kali(bagi(bagian, keseluruhan), SERATUS);

/** Direct parts of an expression; nothing is copied, because every figure is walked when it is made. */
export function bagian(e: Ekspresi): readonly Ekspresi[] {
  switch (e.op) {
    case 'fakta':
    case 'angka':
    case 'tetap':
      return [];
    case 'jumlah':
    case 'rata':
      return e.suku;
    case 'kurang':
      return [e.kiri, e.kanan];
    case 'kali':
      return e.faktor;
    case 'bagi':
      return [e.pembilang, e.penyebut];
    case 'pangkat':
      return [e.dasar, e.eksponen];
    case 'bulat':
    case 'bulatAtas':
    case 'mutlak':
    case 'hariBulan':
      return [e.isi];
    case 'hariKerja':
      return [e.mulai, e.akhir, ...e.libur];
    case 'jika':
      return [e.kiri, e.kanan, e.maka, e.lain];
    case 'min':
    case 'maks':
    case 'cacah':
      return e.isi;
  }
}

/** The same rule with every direct part replaced. */
export function petaBagian(e: Ekspresi, ganti: (bagian: Ekspresi) => Ekspresi): Ekspresi {
  switch (e.op) {
    case 'fakta':
    case 'angka':
    case 'tetap':
      return e;
    case 'jumlah':
    case 'rata':
      return { ...e, suku: e.suku.map(ganti) };
    case 'kurang':
      return { ...e, kiri: ganti(e.kiri), kanan: ganti(e.kanan) };
    case 'kali':
      return { ...e, faktor: e.faktor.map(ganti) };
    case 'bagi':
      return { ...e, pembilang: ganti(e.pembilang), penyebut: ganti(e.penyebut) };
    case 'pangkat':
      return { ...e, dasar: ganti(e.dasar), eksponen: ganti(e.eksponen) };
    case 'bulat':
    case 'bulatAtas':
    case 'mutlak':
    case 'hariBulan':
      return { ...e, isi: ganti(e.isi) };
    case 'hariKerja':
      return { ...e, mulai: ganti(e.mulai), akhir: ganti(e.akhir), libur: e.libur.map(ganti) };
    case 'jika':
      return { ...e, kiri: ganti(e.kiri), kanan: ganti(e.kanan), maka: ganti(e.maka), lain: ganti(e.lain) };
    case 'min':
    case 'maks':
    case 'cacah':
      return { ...e, isi: e.isi.map(ganti) };
  }
}

/** Every input fact under an expression, through the figures it refers to, each once and in order. */
export const semuaFakta = (e: Ekspresi): Fakta[] => faktaDalam([e]);

/** As `semuaFakta`, of many expressions: a figure that several of them refer to is walked once. */
export function faktaDalam(ekspresi: readonly Ekspresi[]): Fakta[] {
  const temu = new Map<string, Fakta>();
  const dilalui = new Set<Angka>();
  const jalan = (bagianE: Ekspresi): void => {
    if (bagianE.op === 'fakta') temu.set(bagianE.fakta.kunci, bagianE.fakta);
    else if (bagianE.op !== 'angka') bagian(bagianE).forEach(jalan);
    else if (!dilalui.has(bagianE.angka)) {
      dilalui.add(bagianE.angka);
      jalan(bagianE.angka.ekspresi);
    }
  };
  ekspresi.forEach(jalan);
  return [...temu.values()];
}
