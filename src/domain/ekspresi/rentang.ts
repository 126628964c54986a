import { bulatkan, Decimal, setengahDesimal } from '../../dasar/desimal';
import type { Fakta } from '../fakta';
import type { Angka, Ekspresi } from '../angka';
import { nilaikan } from './nilai';

/** Lowest and highest value that a rule can give when its rounded inputs may have been a little off. */
export interface Rentang {
  bawah: Decimal;
  atas: Decimal;
}

/**
 * The span of results that rounding of the printed inputs can explain: every measured input may lie half a unit of
 * its last printed decimal away, targets and counts are exact. Null when the rule has no value.
 * Interval arithmetic, one pass; a rule in which one input stands twice gets a span that is a little too wide.
 */
export function rentang(e: Ekspresi): Rentang | null {
  switch (e.op) {
    case 'fakta':
      return rentangFakta(e.fakta);
    case 'angka':
      return e.angka.nilai ? rentangAngka(e.angka) : null;
    case 'tetap':
      return titik(e.nilai);
    case 'jumlah':
      return gabung(e.suku, total);
    case 'rata':
      return e.suku.length === 0 ? null : gabung(e.suku, (r) => bagiKotak(total(r), titik(new Decimal(r.length))));
    case 'kurang':
      return gabung([e.kiri, e.kanan], ([kiri = NOL, kanan = NOL]) => ({
        bawah: kiri.bawah.minus(kanan.atas),
        atas: kiri.atas.minus(kanan.bawah),
      }));
    case 'kali':
      return gabung(e.faktor, (r) => r.reduce(kaliKotak, titik(new Decimal(1))));
    case 'bagi':
      return gabung([e.pembilang, e.penyebut], ([atas = NOL, bawah = NOL]) => bagiKotak(atas, bawah));
    case 'pangkat':
      return gabung([e.dasar, e.eksponen], ([dasar = NOL, eksponen = NOL]) =>
        dasar.bawah.isNegative() ? null : urut(dasar.bawah.pow(eksponen.bawah), dasar.atas.pow(eksponen.bawah)),
      );
    case 'bulat':
      return gabung([e.isi], ([r = NOL]) => ({ bawah: bulatkan(r.bawah, e.tempat), atas: bulatkan(r.atas, e.tempat) }));
    case 'bulatAtas':
      return gabung([e.isi], ([r = NOL]) => ({ bawah: r.bawah.ceil(), atas: r.atas.ceil() }));
    case 'mutlak':
      return gabung([e.isi], ([r = NOL]) => {
        const [a, b] = [r.bawah.abs(), r.atas.abs()];
        const lewatNol = r.bawah.isNegative() && r.atas.gt(0);
        return { bawah: lewatNol ? new Decimal(0) : Decimal.min(a, b), atas: Decimal.max(a, b) };
      });
    case 'min':
    case 'maks': {
      const pilih = (nilai: Decimal[]): Decimal => (e.op === 'min' ? Decimal.min(...nilai) : Decimal.max(...nilai));
      return gabung(e.isi, (r) => ({ bawah: pilih(r.map((x) => x.bawah)), atas: pilih(r.map((x) => x.atas)) }));
    }
    case 'jika': {
      const syarat = nilaikan({ ...e, maka: SATU, lain: KOSONG });
      return syarat.ada ? rentang(syarat.nilai.isZero() ? e.lain : e.maka) : null;
    }
    case 'hariKerja':
    case 'hariBulan':
    case 'cacah': {
      const hasil = nilaikan(e);
      return hasil.ada ? titik(hasil.nilai) : null;
    }
  }
}

const ingatan = new WeakMap<Angka, Rentang | null>();

/** The span of a figure, worked out once: several rules and printings ask for the same one, and figures for each other's. */
export function rentangAngka(angka: Angka): Rentang | null {
  const ada = ingatan.get(angka);
  if (ada !== undefined) return ada;
  const baru = rentang(angka.ekspresi);
  ingatan.set(angka, baru);
  return baru;
}

const titik = (nilai: Decimal): Rentang => ({ bawah: nilai, atas: nilai });
const NOL = titik(new Decimal(0));
const SATU: Ekspresi = { op: 'tetap', nilai: new Decimal(1), persen: false };
const KOSONG: Ekspresi = { op: 'tetap', nilai: new Decimal(0), persen: false };

const EKSAK: ReadonlySet<Fakta['satuan']> = new Set(['orang', 'lembaga', 'buah', 'tanggal']);

function rentangFakta({ nilai, desimal, cara, satuan, langkah }: Fakta): Rentang | null {
  if (!nilai) return null;
  if (langkah) return { bawah: nilai.minus(langkah.div(2)), atas: nilai.plus(langkah.div(2)) };
  if (desimal === null || desimal === 0 || cara === 'pedoman' || EKSAK.has(satuan)) return titik(nilai);
  const setengah = setengahDesimal(desimal);
  return { bawah: nilai.minus(setengah), atas: nilai.plus(setengah) };
}

function gabung(bagian: readonly Ekspresi[], lanjut: (bagian: Rentang[]) => Rentang | null): Rentang | null {
  const isi: Rentang[] = [];
  for (const e of bagian) {
    const r = rentang(e);
    if (!r) return null;
    isi.push(r);
  }
  return lanjut(isi);
}

const total = (bagian: readonly Rentang[]): Rentang =>
  bagian.reduce((t, r) => ({ bawah: t.bawah.plus(r.bawah), atas: t.atas.plus(r.atas) }), NOL);

const urut = (...nilai: readonly [Decimal, ...Decimal[]]): Rentang => ({
  bawah: Decimal.min(...nilai),
  atas: Decimal.max(...nilai),
});

const kaliKotak = (a: Rentang, b: Rentang): Rentang =>
  urut(a.bawah.times(b.bawah), a.bawah.times(b.atas), a.atas.times(b.bawah), a.atas.times(b.atas));

/** A divisor whose span touches 0 explains nothing. */
function bagiKotak(a: Rentang, b: Rentang): Rentang | null {
  if (b.bawah.lte(0) && b.atas.gte(0)) return null;
  return urut(a.bawah.div(b.bawah), a.bawah.div(b.atas), a.atas.div(b.bawah), a.atas.div(b.atas));
}
