import type { Bentuk } from './bentuk';
import { raguAngka } from './ragu';
import type { AngkaBaris } from './satuan-baris';

/** Room for what binary numbers lose. */
const REMAH = 1e-9;

/** Lowest and highest value that the operands give when each was rounded. */
function rentangKira({ kode, kira, kiraDua }: Bentuk, operan: readonly AngkaBaris[]): [number, number] {
  if (operan.every((o) => o.ragu === 0)) {
    const satu = kira(operan.map((o) => o.kira));
    return [satu, satu];
  }
  if (kode === 'jumlah' || kode === 'rata' || kode === 'selisih' || kode === 'sisaSeratus') {
    const ragu = operan.reduce((j, o) => j + o.ragu, 0) / (kode === 'rata' ? operan.length : 1);
    const tengah = kira(operan.map((o) => o.kira));
    return [tengah - ragu, tengah + ragu];
  }
  const [a, b] = operan;
  // Most of a review of a wide table is spent here, on columns that have nothing to do with each other.
  if (kiraDua && a && b) {
    const [w, x] = [kiraDua(a.kira - a.ragu, b.kira - b.ragu), kiraDua(a.kira - a.ragu, b.kira + b.ragu)];
    const [y, z] = [kiraDua(a.kira + a.ragu, b.kira - b.ragu), kiraDua(a.kira + a.ragu, b.kira + b.ragu)];
    return [Math.min(w, x, y, z), Math.max(w, x, y, z)];
  }
  const [satu, dua] = [kira(operan.map((o) => o.kira - o.ragu)), kira(operan.map((o) => o.kira + o.ragu))];
  return [Math.min(satu, dua), Math.max(satu, dua)];
}

/**
 * Does the printed result follow from its operands: rounded or cut off at its own decimals, the operands themselves
 * being rounded or not? False where they cannot be computed with.
 */
export function mengikuti(bentuk: Bentuk, hasil: AngkaBaris, operan: readonly AngkaBaris[]): boolean {
  const [bawah, atas] = rentangKira(bentuk, operan);
  if (!Number.isFinite(bawah) || !Number.isFinite(atas)) return false;
  const satuan = 10 ** -hasil.angka.desimal;
  const remah = Math.abs(atas) * REMAH + REMAH * satuan;
  const besar = Math.abs(hasil.kira);
  const [dari, sampai] = hasil.kira < 0 ? [-besar - satuan, -besar + satuan / 2] : [besar - satuan / 2, besar + satuan];
  return bawah <= sampai + remah && atas >= dari - remah;
}

/** The same number by the other meaning of its separator, "352,390" as 352.390. */
export function bacaanLain(satu: AngkaBaris): AngkaBaris | null {
  const { lain } = satu.angka;
  return lain && { ...satu, kira: lain.nilai.toNumber(), ragu: raguAngka({ ...satu.angka, desimal: lain.desimal }) };
}

/** As `mengikuti`, in any reading that the columns leave open. */
export function mengikutiBacaan(bentuk: Bentuk, hasil: AngkaBaris, operan: readonly AngkaBaris[]): boolean {
  if (mengikuti(bentuk, hasil, operan)) return true;
  return operan.some((o, i) => {
    const lain = o.angka.lain?.melawan === false ? bacaanLain(o) : null;
    return (
      lain !== null &&
      mengikuti(
        bentuk,
        hasil,
        operan.map((x, j) => (j === i ? lain : x)),
      )
    );
  });
}
