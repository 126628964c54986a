import { namaKotak } from '../../dasar/a1';
import type { Kotak } from '../../dasar/kotak';

/** Excel refuses an address list of more than 8,192 characters; three quarters of that leave room. */
const PANJANG_ALAMAT = 6_000;

/** A set of cells, from which few rectangles are made. */
export class HimpunanSel {
  /** Row → columns in it. */
  private readonly baris = new Map<number, Set<number>>();

  tambah(kotak: Kotak): void {
    for (let b = kotak.baris; b < kotak.baris + kotak.jumlahBaris; b += 1) {
      const kolom = this.baris.get(b) ?? new Set<number>();
      this.baris.set(b, kolom);
      for (let k = kotak.kolom; k < kotak.kolom + kotak.jumlahKolom; k += 1) kolom.add(k);
    }
  }

  /** Runs of neighbouring columns, joined downwards while the next row has the same run. */
  persegi(): Kotak[] {
    const selesai: Kotak[] = [];
    let terbuka = new Map<string, Kotak>();
    for (const [baris, kolom] of [...this.baris].sort(([a], [b]) => a - b)) {
      const lanjut = new Map<string, Kotak>();
      for (const runtun of runtunan(kolom)) {
        const kunci = `${runtun.kolom}+${runtun.jumlahKolom}`;
        const atas = terbuka.get(kunci);
        if (atas && atas.baris + atas.jumlahBaris === baris) {
          atas.jumlahBaris += 1;
          lanjut.set(kunci, atas);
        } else {
          const baru = { baris, jumlahBaris: 1, ...runtun };
          selesai.push(baru);
          lanjut.set(kunci, baru);
        }
      }
      terbuka = lanjut;
    }
    return selesai;
  }
}

function runtunan(kolom: ReadonlySet<number>): Pick<Kotak, 'kolom' | 'jumlahKolom'>[] {
  const hasil: Pick<Kotak, 'kolom' | 'jumlahKolom'>[] = [];
  for (const k of [...kolom].sort((a, b) => a - b)) {
    const akhir = hasil.at(-1);
    if (akhir && akhir.kolom + akhir.jumlahKolom === k) akhir.jumlahKolom += 1;
    else hasil.push({ kolom: k, jumlahKolom: 1 });
  }
  return hasil;
}

/** Address lists for `Worksheet.getRanges`, as few as Excel's limit allows. */
export function daftarAlamat(kotak: readonly Kotak[]): string[] {
  const daftar: string[] = [];
  for (const alamat of kotak.map(namaKotak)) {
    const akhir = daftar.at(-1);
    if (akhir !== undefined && akhir.length + 1 + alamat.length <= PANJANG_ALAMAT)
      daftar[daftar.length - 1] = `${akhir},${alamat}`;
    else daftar.push(alamat);
  }
  return daftar;
}
