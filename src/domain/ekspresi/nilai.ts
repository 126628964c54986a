import { sebutSel } from '../../dasar/a1';
import type { Sebab } from '../angka';
import { bulatkan, Decimal } from '../../dasar/desimal';
import { hariBulan, hariKerja } from '../../dasar/tanggal';
import type { Fakta } from '../fakta';
import type { RincianGalat } from '../../dasar/galat';
import type { Banding, Ekspresi } from '../angka';

/** A number, or the reason why there is none. */
export type Hasil = { ada: true; nilai: Decimal } | { ada: false; sebab: Sebab };

const ada = (nilai: Decimal): Hasil => ({ ada: true, nilai });
const tidakAda = (kode: Sebab['kode'], rincian: RincianGalat = {}): Hasil => ({ ada: false, sebab: { kode, rincian } });

/** What an input is called and where it stands, for the sentence that names it. */
const sebut = ({ nama, asal }: Fakta): RincianGalat => (asal ? { nama, sel: sebutSel(asal) } : { nama });

/** Evaluates a rule in decimals, unrounded. Never throws and never gives NaN: what is missing is named. */
export function nilaikan(e: Ekspresi): Hasil {
  switch (e.op) {
    case 'fakta':
      return e.fakta.nilai ? ada(e.fakta.nilai) : tidakAda('masukanKosong', sebut(e.fakta));
    case 'angka':
      return e.angka.nilai
        ? ada(e.angka.nilai)
        : { ada: false, sebab: e.angka.sebab ?? { kode: 'masukanKosong', rincian: { nama: e.angka.nama } } };
    case 'tetap':
      return ada(e.nilai);
    case 'jumlah':
      // A sum of nothing is not a zero that anybody typed.
      return dari(e.suku, (suku) => (suku.length ? ada(total(suku)) : tidakAda('masukanKosong')));
    case 'rata':
      return dari(e.suku, (suku) => (suku.length ? ada(total(suku).div(suku.length)) : tidakAda('penyebutNol')));
    case 'kurang':
      return berdua(e.kiri, e.kanan, (kiri, kanan) => ada(kiri.minus(kanan)));
    case 'kali':
      return dari(e.faktor, (faktor) => ada(gabung(faktor, (hasil, f) => hasil.times(f)) ?? SATU));
    case 'bagi':
      return berdua(e.pembilang, e.penyebut, (atas, bawah) =>
        bawah.isZero() ? tidakAda('penyebutNol', sebutRingkas(e.penyebut)) : ada(hasilBagi(atas, bawah)),
      );
    case 'pangkat':
      return berdua(e.dasar, e.eksponen, (dasar, eksponen) =>
        dasar.isNegative() && !eksponen.isInteger() ? tidakAda('akarNegatif') : ada(pangkatkan(dasar, eksponen)),
      );
    case 'bulatAtas':
      return dari([e.isi], ([isi = NOL]) => ada(isi.ceil()));
    case 'mutlak':
      return dari([e.isi], ([isi = NOL]) => ada(isi.abs()));
    case 'hariBulan':
      return dari([e.isi], ([isi = NOL]) =>
        berupaTanggal(isi) ? ada(new Decimal(hariBulan(isi.toNumber()))) : tidakAda('masukanKosong'),
      );
    case 'hariKerja':
      return dari([e.mulai, e.akhir, ...e.libur], ([mulai = NOL, akhir = NOL, ...libur]) =>
        berupaTanggal(mulai) && berupaTanggal(akhir)
          ? ada(
              new Decimal(hariKerja(mulai.toNumber(), akhir.toNumber(), new Set(libur.map((hari) => hari.toNumber())))),
            )
          : tidakAda('masukanKosong'),
      );
    case 'jika':
      return berdua(e.kiri, e.kanan, (kiri, kanan) => nilaikan(memenuhi(kiri, e.banding, kanan) ? e.maka : e.lain));
    case 'bulat':
      return dari([e.isi], ([isi = NOL]) => ada(bulatkan(isi, e.tempat)));
    case 'min':
      return dari(e.isi, (isi) => ada(Decimal.min(...isi)));
    case 'maks':
      return dari(e.isi, (isi) => ada(Decimal.max(...isi)));
    case 'cacah':
      return dari(e.isi, (isi) =>
        ada(new Decimal(isi.filter((x) => memenuhi(bulatkan(x, e.tempat), e.banding, e.batas)).length)),
      );
  }
}

/** Excel's numbers of the days from 1900 to 2173: what lies outside was never a date. */
const berupaTanggal = (nilai: Decimal): boolean => nilai.gte(1) && nilai.lte(100_000);

/** A square root has a way of its own that is many times quicker than the general power. */
const pangkatkan = (dasar: Decimal, eksponen: Decimal): Decimal =>
  eksponen.eq(SETENGAH) ? dasar.sqrt() : dasar.pow(eksponen);

/** A hundredth part is exact either way; the product costs a quarter of the long division. */
const hasilBagi = (atas: Decimal, bawah: Decimal): Decimal =>
  bawah.eq(SERATUS) ? atas.times(SEPERSERATUS) : atas.div(bawah);

const SETENGAH = new Decimal('0.5');
const NOL = new Decimal(0);
const SATU = new Decimal(1);
const SERATUS = new Decimal(100);
const SEPERSERATUS = new Decimal('0.01');

const total = (suku: readonly Decimal[]): Decimal => gabung(suku, (hasil, s) => hasil.plus(s)) ?? NOL;

/** From the first on: a sum that starts at nought, a product that starts at one are an operation more for each figure. */
function gabung(isi: readonly Decimal[], dengan: (kiri: Decimal, kanan: Decimal) => Decimal): Decimal | undefined {
  let [hasil] = isi;
  for (let i = 1; i < isi.length; i += 1) hasil = hasil && dengan(hasil, isi[i] ?? NOL);
  return hasil;
}

/** As `dari`, for the two parts that most rules have: no list is made of them. */
function berdua(kiri: Ekspresi, kanan: Ekspresi, lanjut: (kiri: Decimal, kanan: Decimal) => Hasil): Hasil {
  const satu = nilaikan(kiri);
  if (!satu.ada) return satu;
  const dua = nilaikan(kanan);
  return dua.ada ? lanjut(satu.nilai, dua.nilai) : dua;
}

function dari(bagian: readonly Ekspresi[], lanjut: (nilai: Decimal[]) => Hasil): Hasil {
  const nilai: Decimal[] = [];
  for (const e of bagian) {
    const hasil = nilaikan(e);
    if (!hasil.ada) return hasil;
    nilai.push(hasil.nilai);
  }
  return lanjut(nilai);
}

function memenuhi(nilai: Decimal, banding: Banding, batas: Decimal): boolean {
  switch (banding) {
    case '>':
      return nilai.gt(batas);
    case '>=':
      return nilai.gte(batas);
    case '=':
      return nilai.eq(batas);
    case '<':
      return nilai.lt(batas);
    case '<=':
      return nilai.lte(batas);
  }
}

function sebutRingkas(e: Ekspresi): RincianGalat {
  if (e.op === 'fakta') return sebut(e.fakta);
  return e.op === 'angka' ? { nama: e.angka.nama } : {};
}
