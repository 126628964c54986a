import { Inflate } from 'fflate';

/** One file of a zip, as its directory declares it. */
export interface EntriZip {
  nama: string;
  /** 0: stored, 8: deflated. */
  cara: number;
  /** Where its own header begins. */
  letak: number;
  byteMampat: number;
  /** Bytes that it says it unpacks to. */
  byteIsi: number;
}

const AKHIR_DIREKTORI = 0x06054b50;
const AKHIR_DIREKTORI_64 = 0x06064b50;
const ENTRI = 0x02014b50;
const TERLALU_BESAR_32 = 0xffffffff;
/** Fixed part of the end record, and the longest comment behind it. */
const PANJANG_AKHIR = 22;
const PANJANG_KOMENTAR = 65_535;
/** What is handed to the unpacker at a time: it grows to a thousand times that at most. */
const POTONGAN = 16_384;

/** The files of a zip, from its directory alone. Throws `RangeError` when there is no whole zip. */
export function daftarZip(bytes: Uint8Array): EntriZip[] {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let akhir = bytes.length - PANJANG_AKHIR;
  while (akhir >= 0 && data.getUint32(akhir, true) !== AKHIR_DIREKTORI) {
    akhir -= 1;
    if (bytes.length - akhir > PANJANG_AKHIR + PANJANG_KOMENTAR) throw new RangeError('No directory.');
  }
  if (akhir < 0) throw new RangeError('No directory.');
  let banyak = data.getUint16(akhir + 10, true);
  let di = data.getUint32(akhir + 16, true);
  if (di === TERLALU_BESAR_32 || banyak === 0xffff) {
    const letak = Number(data.getBigUint64(akhir - 12, true));
    if (data.getUint32(letak, true) !== AKHIR_DIREKTORI_64) throw new RangeError('No large directory.');
    banyak = Number(data.getBigUint64(letak + 32, true));
    di = Number(data.getBigUint64(letak + 48, true));
  }
  const entri: EntriZip[] = [];
  for (let i = 0; i < banyak; i++) {
    if (data.getUint32(di, true) !== ENTRI) throw new RangeError('The directory breaks off.');
    const [panjangNama, panjangTambahan, panjangKomentar] = [28, 30, 32].map((x) => data.getUint16(di + x, true));
    const nama = new TextDecoder().decode(bytes.subarray(di + 46, di + 46 + (panjangNama ?? 0)));
    const ukuran = {
      byteIsi: data.getUint32(di + 24, true),
      byteMampat: data.getUint32(di + 20, true),
      letak: data.getUint32(di + 42, true),
    };
    const tambahan = di + 46 + (panjangNama ?? 0);
    entri.push({ nama, cara: data.getUint16(di + 10, true), ...besar(data, ukuran, tambahan, panjangTambahan ?? 0) });
    di = tambahan + (panjangTambahan ?? 0) + (panjangKomentar ?? 0);
  }
  return entri;
}

type Ukuran = Pick<EntriZip, 'byteIsi' | 'byteMampat' | 'letak'>;

/** Sizes of four thousand million and more stand in a field of their own, those that need it, in this order. */
function besar(data: DataView, ukuran: Ukuran, awal: number, panjang: number): Ukuran {
  const hasil = { ...ukuran };
  for (let di = awal; di + 4 <= awal + panjang; di += 4 + data.getUint16(di + 2, true)) {
    if (data.getUint16(di, true) !== 1) continue;
    let at = di + 4;
    for (const kunci of ['byteIsi', 'byteMampat', 'letak'] as const) {
      if (hasil[kunci] !== TERLALU_BESAR_32) continue;
      hasil[kunci] = Number(data.getBigUint64(at, true));
      at += 8;
    }
  }
  return hasil;
}

/**
 * Unpacks one file, no further than it says it goes: one that unpacks to more was made to do harm.
 * Throws `RangeError` then, for another method than deflate, and for what is damaged.
 */
export function isiZip(bytes: Uint8Array, { cara, letak, byteMampat, byteIsi }: EntriZip): Uint8Array {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const awal = letak + 30 + data.getUint16(letak + 26, true) + data.getUint16(letak + 28, true);
  const mampat = bytes.subarray(awal, awal + byteMampat);
  if (mampat.length < byteMampat) throw new RangeError('The zip breaks off.');
  if (cara === 0) return mampat;
  if (cara !== 8) throw new RangeError(`Packed by method ${cara}.`);
  // A thousandth is the most that deflate can do: what is declared cannot be held before it is seen to be there.
  const isi = new Uint8Array(Math.min(byteIsi, byteMampat * 1_040));
  let terisi = 0;
  const buka = new Inflate((bagian) => {
    if (terisi + bagian.length > isi.length) throw new RangeError('It unpacks to more than it declares.');
    isi.set(bagian, terisi);
    terisi += bagian.length;
  });
  for (let di = 0; di < mampat.length; di += POTONGAN) {
    buka.push(mampat.subarray(di, di + POTONGAN), di + POTONGAN >= mampat.length);
  }
  return isi.subarray(0, terisi);
}
