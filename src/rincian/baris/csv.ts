import { cariKepalaCsv, namaKolomUnik } from '../kepala';
import type { BlokBaris, SumberBaris } from './jumlahkan';

/** Bytes in which the head is looked for. */
const AWAL_BERKAS = 65_536;
/** A quoted text that is longer was opened by mistake: its line is none. */
const PETIK_TERPANJANG = 1_000_000;
const BARIS_BARU = 10;
/** What ended a line on the Macintosh of old. */
const KEMBALI = 13;

/** A text file with separators, UTF-8 or Windows-1252, read as it comes. */
export async function bukaCsv(berkas: Blob, nama: string, kata: ReadonlySet<string>): Promise<SumberBaris> {
  const awal = teksDari(new Uint8Array(await berkas.slice(0, AWAL_BERKAS).arrayBuffer()), true);
  const { lewati, pemisah, kepala } = cariKepalaCsv(awal, kata);
  const kolom = namaKolomUnik(kepala).map((satu) => ({ nama: satu, berangka: false }));
  const akhirBaris = awal.includes('\n') || !awal.includes('\r') ? BARIS_BARU : KEMBALI;
  return { nama, kolom, blok: () => blokCsv(berkas, { lewati: lewati + 1, pemisah, lebar: kolom.length, akhirBaris }) };
}

interface BentukCsv {
  /** Lines before the first row. */
  lewati: number;
  pemisah: string;
  lebar: number;
  /** The byte at which every line ends. */
  akhirBaris: number;
}

async function* blokCsv(berkas: Blob, bentuk: BentukCsv): AsyncGenerator<BlokBaris> {
  const pengurai = new PenguraiCsv(bentuk);
  const teks = (bytes: Uint8Array): string =>
    bentuk.akhirBaris === KEMBALI ? teksDari(bytes).replaceAll('\r', '\n') : teksDari(bytes);
  const pembaca = berkas.stream().getReader();
  let sisa: Uint8Array = new Uint8Array();
  let terbaca = 0;
  try {
    for (;;) {
      const { done, value } = await pembaca.read();
      if (done) break;
      terbaca += value.length;
      const akhir = value.lastIndexOf(bentuk.akhirBaris) + 1;
      if (akhir === 0) {
        sisa = gabung(sisa, value);
        continue;
      }
      const utuh = gabung(sisa, value.subarray(0, akhir));
      sisa = value.slice(akhir);
      yield { ...pengurai.urai(teks(utuh), false), bagian: terbaca / berkas.size };
    }
    yield { ...pengurai.urai(teks(sisa), true), bagian: 1 };
  } finally {
    await pembaca.cancel();
  }
}

function gabung(satu: Uint8Array, dua: Uint8Array): Uint8Array {
  if (satu.length === 0) return dua;
  const semua = new Uint8Array(satu.length + dua.length);
  semua.set(satu);
  semua.set(dua, satu.length);
  return semua;
}

/** Whole lines as text. What is no UTF-8 is what Windows programs write of old; `terpotong` inside a letter at the end. */
function teksDari(bytes: Uint8Array, terpotong = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: terpotong });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows out of pieces of text that end where a line does; a quoted text may go on in the next piece. */
class PenguraiCsv {
  private sisa = '';
  private lewati: number;
  private readonly pemisah: string;
  private readonly lebar: number;

  constructor({ lewati, pemisah, lebar }: BentukCsv) {
    this.lewati = lewati;
    this.pemisah = pemisah;
    this.lebar = lebar;
  }

  urai(potongan: string, habis: boolean): Pick<BlokBaris, 'baris' | 'rusak'> {
    const teks = this.sisa + potongan;
    this.sisa = '';
    const berpetik = teks.includes('"');
    const baris: (readonly string[])[] = [];
    let rusak = 0;
    let di = 0;
    while (di < teks.length) {
      const baru = teks.indexOf('\n', di);
      const akhir = baru < 0 ? teks.length : baru;
      const satu = teks.slice(di, teks.charCodeAt(akhir - 1) === 13 ? akhir - 1 : akhir);
      let isi: readonly string[] | null;
      let lanjut = akhir + 1;
      if (this.lewati > 0) {
        this.lewati -= 1;
        isi = [];
      } else if (satu === '') isi = [];
      else if (!berpetik || !satu.includes('"')) isi = satu.split(this.pemisah);
      else {
        const hasil = this.baris(teks, di);
        if (hasil === 'belumSelesai') {
          if (!habis && teks.length - di < PETIK_TERPANJANG) {
            this.sisa = teks.slice(di);
            break;
          }
          isi = null;
        } else {
          isi = hasil?.isi ?? null;
          lanjut = hasil?.lanjut ?? lanjut;
        }
      }
      di = lanjut;
      if (isi === null || isi.length > this.lebar) rusak += 1;
      else if (isi.length > 0) baris.push(isi);
    }
    return { baris, rusak };
  }

  /** A line with quotes; null when it is none. */
  private baris(teks: string, mulai: number): { isi: string[]; lanjut: number } | 'belumSelesai' | null {
    const isi: string[] = [];
    let di = mulai;
    for (;;) {
      let akhir: number;
      if (teks.charAt(di) === '"') {
        const tutup = akhirPetik(teks, di + 1);
        if (tutup < 0) return 'belumSelesai';
        isi.push(teks.slice(di + 1, tutup).replaceAll('""', '"'));
        akhir = tutup + 1;
        if (teks.charAt(akhir) === '\r') akhir += 1;
      } else {
        akhir = ujung(teks, this.pemisah, di);
        const satu = teks.slice(di, akhir);
        isi.push(satu.endsWith('\r') ? satu.slice(0, -1) : satu);
      }
      const tanda = teks.charAt(akhir);
      if (tanda === '' || tanda === '\n') return { isi, lanjut: akhir + 1 };
      if (tanda !== this.pemisah) return null;
      di = akhir + 1;
    }
  }
}

/** Where a quoted text ends; -1 when it does not. */
function akhirPetik(teks: string, mulai: number): number {
  for (let di = teks.indexOf('"', mulai); di >= 0; di = teks.indexOf('"', di + 2)) {
    if (teks.charAt(di + 1) !== '"') return di;
  }
  return -1;
}

/** Where a text without quotes ends. */
function ujung(teks: string, pemisah: string, mulai: number): number {
  const baru = teks.indexOf('\n', mulai);
  const batas = baru < 0 ? teks.length : baru;
  const pisah = teks.indexOf(pemisah, mulai);
  return pisah < 0 || pisah > batas ? batas : pisah;
}
